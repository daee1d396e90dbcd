import Foundation
import NDArray
import Testing

@testable import Plot

@Suite struct TextFigureTests {
  private let renderer = Renderer()

  private func text(_ figure: Figure, columns: Int = 30, rows: Int = 13, color: Bool = false, unicode: Bool = true)
    throws
    -> String
  {
    let format = TextFormat(columns: columns, rows: rows, usesColor: color, isUnicode: unicode)
    return try renderer.text(figure, format).trimmingCharacters(in: .newlines)
  }

  @Test func aLine() throws {
    var figure = Figure()
    try figure.axes.plot(x: [0, 10], y: [0, 10])
    figure.axes.title = "A title"
    figure.axes.x.label = "time"
    figure.axes.y.label = "height"
    let expected = """
                 A title
      height
      10 ┤                      ••
         │                   •••
         │               ••••
         │            •••
       5 ┤         •••
         │     ••••
         │  •••
       0 ┤••
         └┬────┬───┬────┬────┬───┬─
          0    2   4    6    8  10
                   time
      """
    let drawn = try text(figure)
    #expect(drawn == expected)
  }

  @Test func severalSeriesInASCII() throws {
    var figure = Figure()
    try figure.axes.plot(x: [0, 10], y: [-10, 10], label: "up")
    var style = Style()
    style.marker = .circle
    try figure.axes.plot(x: [0, 5, 10], y: [10, .nan, -10], style: style, label: "down")
    figure.axes.legend = Legend()
    let expected = """
              * up   A down
       10 +A                     **
          |                    **
          |                 ***
          |               **
        0 +            ***
          |         ***
          |       **
          |    ***
          |  **
      -10 +**                     A
          ++----+---+----+---+----+
           0    2   4    6   8   10
      """
    let drawn = try text(figure, unicode: false)
    #expect(drawn == expected)
  }

  @Test func bars() throws {
    var figure = Figure()
    try figure.axes.bar(x: [1, 2, 3], height: [2, 4, 1])
    figure.axes.x.ticks = [.init(1, label: "one"), .init(2, label: "四"), .init(3, label: "III")]
    let expected = """
      4 ┤          ██████
        │          ██████
        │          ██████
        │          ██████
        │          ██████
      2 ┤ ███████  ██████
        │ ███████  ██████
        │ ███████  ██████
        │ ███████  ██████  ███████
        │ ███████  ██████  ███████
      0 ┤ ███████  ██████  ███████
        └────┬────────┬───────┬────
            one      四      III
      """
    let drawn = try text(figure)
    #expect(drawn == expected)
  }

  @Test func theKneeOnALogAxis() throws {
    var figure = Figure()
    try figure.axes.plot(x: [1, 10, 100, 1000], y: [8, 3, 2, 2])
    figure.axes.x.scale = .log
    figure.axes.markKnee(x: 10, y: 3, text: "knee: 10 neurons")
    figure.axes.axhline(6)
    let expected = """
             knee: 10 neurons
      8 ┤ •
        │  •
        │   •
      6 ┤┄┄┄┄•┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
        │     ••
        │       •
      4 ┤        •
        │         ◯•
        │         ┊ ••••
      2 ┤         ┊     ••••••••••
        └─┬───────┬──────┬───────┬─
          1      10     100    1000
      """
    let drawn = try text(figure)
    #expect(drawn == expected)
  }

  @Test func errorBarsAndBands() throws {
    var figure = Figure(rows: 2)
    try figure.panels[0].errorbar(x: [1, 2, 3], y: [3, 4, 5], below: [1, 0.5, 2], above: [1, 0.5, 2])
    try figure.panels[1].fillBetween(x: [1, 3], lower: [1, 2], upper: [4, 6])
    figure.title = "Two panels"
    let expected = """
                Two panels
        │                        •
        │                        •
      6 ┤                        •
        │             •     ••••••
      4 ┤ •     ••••••••••••     •
        │ ••••••      •          •
        │ •
      2 ┤ •
        └─┬───────────┬──────────┬─
          1           2          3
      6 ┤                       ░░
        │              ░░░░░░░░░░░
        │    ░░░░░░░░░░░░░░░░░░░░░
      4 ┤ ░░░░░░░░░░░░░░░░░░░░░░░░
        │ ░░░░░░░░░░░░░░░░░░░░░░░░
      2 ┤ ░░░░░░░░░░░░░░░░░░░░░░░░
        │ ░░░░░░░░░░░░░░░░░░░░░░░
        │ ░░░░
        └─┬───────────┬──────────┬─
          1           2          3
      """
    let drawn = try text(figure, rows: 10)
    #expect(drawn == expected)
  }

  /// Ticks that are near to one another do not look the same; without Unicode they are in ASCII.
  @Test func tickLabels() throws {
    #expect(NumberLabels.texts(for: [10_000_000, 10_000_000.5]) == ["10000000", "10000000.5"])
    #expect(Set(NumberLabels.texts(for: [0.1, 0.10000000005, 0.1000000001])).count == 3)
    #expect(NumberLabels.texts(for: [2e6, 4e6]) == ["2×10⁶", "4×10⁶"])
    var figure = Figure()
    try figure.axes.plot(x: [1, 2], y: [1e10, -2e10])
    let drawn = try text(figure, unicode: false)
    #expect(drawn.utf8.allSatisfy { $0 < 128 } && drawn.contains("-2x1010"))
  }

  /// What lies between two points outside the axes is drawn.
  @Test func linesAreCutAtTheEdges() throws {
    var figure = Figure()
    try figure.axes.plot(x: [0, 10], y: [0, 10])
    (figure.axes.x.lower, figure.axes.x.upper) = (4, 6)
    (figure.axes.y.lower, figure.axes.y.upper) = (4, 6)
    let drawn = try text(figure)
    #expect(drawn.filter { $0 == "•" }.count > 20)
    #expect(commands(figure).contains { $0.contains("set clip two") })
  }

  @Test func colors() throws {
    var figure = Figure()
    try figure.axes.plot(x: [0, 1], y: [0, 1], label: "a")
    try figure.axes.plot(x: [0, 1], y: [1, 0], style: Style(color: .fixed(red: 200, green: 20, blue: 10)), label: "b")
    figure.axes.legend = Legend()
    let drawn = try text(figure, color: true)
    #expect(drawn.contains("\u{1B}[34m•\u{1B}[0m a   \u{1B}[31m◦\u{1B}[0m b"))
    #expect(drawn.contains("\u{1B}[31m◦◦"))
    #expect(Color.fixed(red: 90, green: 95, blue: 100).rendition == nil)
  }

  @Test func narrowTerminalsAndHostileTexts() throws {
    var figure = Figure()
    try figure.axes.plot(x: [1, 2], y: [1e9, 2e9], label: "a name that is far too long for this")
    figure.axes.title = "it's `touch x` \u{1B}[31m ''%d'' 日本語の長い題名です"
    figure.axes.legend = Legend()
    let drawn = try text(figure, columns: 1, rows: 1)
    let lines = drawn.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { TextLines.width($0) <= 20 })
    #expect(lines[0].contains("it's `touch x`"))
    #expect(!drawn.contains("\u{1B}"))
    #expect(drawn.contains("• a name th…"))
  }

  @Test func manyPointsAndNothing() throws {
    var figure = Figure()
    let x = (0..<300_000).map(Double.init)
    try figure.axes.plot(x: x, y: x.map { sin($0 / 20000) })
    #expect(try text(figure).contains("••"))
    try figure.axes.scatter(x: x, y: x)
    #expect(try text(figure).contains("◦"))
    #expect(try text(Figure()).contains("┤"))
  }

  @Test func sixels() throws {
    let drawn = try renderer.sixels(try exampleFigure())
    #expect(drawn.starts(with: Data("\u{1B}P".utf8)) && drawn.suffix(4).contains(UInt8(ascii: "\\")))
    // The raster's size stands in front.
    #expect(String(decoding: drawn.prefix(40), as: UTF8.self).contains(";640;480"))
  }

  @Test func gnuplotIsMissing() {
    let renderer = Renderer(environment: ["PATH": "/nonexistent"])
    let format = TextFormat(columns: 40, rows: 10, usesColor: false, isUnicode: true)
    #expect(failure { _ = try renderer.text(try exampleFigure(), format) }?.kind == .runtime)
  }
}
