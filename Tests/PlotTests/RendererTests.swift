import Foundation
import NDArray
import Testing

@testable import Plot

@Suite struct RendererTests {
  private let directory: TemporaryDirectory
  private let renderer = Renderer()

  init() throws { directory = try TemporaryDirectory() }

  @Test func aPNGHasTheSizeAskedFor() throws {
    var figure = try lossFigure()
    try renderer.write(figure, to: directory.file("a.png"))
    #expect(try pngSize(directory.file("a.png")) == (640, 480))
    figure.size = .init(width: 6.4, height: 4)
    figure.dpi = 200
    try renderer.write(figure, to: directory.file("b.PNG"), theme: .dark)
    #expect(try pngSize(directory.file("b.PNG")) == (1280, 800))
    #expect(directory.contents == ["a.png", "b.PNG"])
  }

  @Test func otherFormats() throws {
    let figure = try exampleFigure()
    try renderer.write(figure, to: directory.file("a.svg"))
    let svg = try String(contentsOfFile: directory.file("a.svg"), encoding: .utf8)
    #expect(svg.contains("<title>An example</title>"))
    #expect(svg.contains("@media screen and (prefers-color-scheme:dark){"))
    #expect(svg.contains("[stroke=\"rgb( 11,  98, 168)\"]{stroke:#5fa8ee}"))
    #expect(svg.contains("font-weight=\"600\""))
    #expect(svg.contains("fill=\"#ffffff\""))
    try renderer.write(figure, to: directory.file("a.pdf"))
    let pdf = try Data(contentsOf: URL(fileURLWithPath: directory.file("a.pdf")))
    #expect(pdf.starts(with: Data("%PDF".utf8)))
  }

  @Test func withoutAnEndingItIsAPNG() throws {
    #expect(try renderer.write(exampleFigure(), to: directory.file("plain")) == directory.file("plain.png"))
    #expect(try pngSize(directory.file("plain.png")).width == 640)
  }

  @Test func unknownEndingsAreNamed() throws {
    let figure = try exampleFigure()
    #expect(
      failure { try renderer.write(figure, to: directory.file("a.jpg")) }
        == Failure(.value, "Format 'jpg' is not supported (supported formats: pdf, png, svg)"))
  }

  @Test func aRelativePathStartsAtTheWorkingDirectory() throws {
    let name = "plot-tests-\(UInt64.random(in: 0 ... .max)).png"
    defer { try? FileManager.default.removeItem(atPath: name) }
    try renderer.write(exampleFigure(), to: name)
    #expect(try pngSize(name).width == 640)
  }

  @Test(arguments: ["it's `touch x`.png", "|cat.png", "two\nlines\t.png", "ünï 日本 🎉.png", "~.png", "%d $HOME @x.png"])
  func pathsAreTakenLiterally(name: String) throws {
    try renderer.write(exampleFigure(), to: directory.file(name))
    #expect(directory.contents == [name])
    #expect(try pngSize(directory.file(name)).width == 640)
  }

  @Test func anExistingFileIsReplacedAndKeepsItsRights() throws {
    let path = directory.file("a.png")
    try "old".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try renderer.write(exampleFigure(), to: path)
    #expect(try pngSize(path).width == 640)
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o640)
  }

  @Test func aLinkIsWrittenThrough() throws {
    try "old".write(toFile: directory.file("real.png"), atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: directory.file("link.png"), withDestinationPath: directory.file("real.png"))
    try renderer.write(exampleFigure(), to: directory.file("link.png"))
    #expect(try pngSize(directory.file("real.png")).width == 640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: directory.file("link.png")).hasSuffix("real.png"))
  }

  @Test func figuresWithNothingToShow() throws {
    try renderer.write(Figure(), to: directory.file("empty.png"))
    var gaps = Figure()
    try gaps.axes.plot(x: [1, 2], y: [.nan, .nan])
    gaps.axes.legend = Legend()
    try renderer.write(gaps, to: directory.file("gaps.png"))
    var negative = Figure()
    try negative.axes.plot(x: [-1, 0], y: [-1, 0])
    try negative.axes.bar(x: [1, 2], height: [0, -1])
    negative.axes.x.scale = .log
    negative.axes.y.scale = .log
    try renderer.write(negative, to: directory.file("negative.png"))
    #expect(directory.contents == ["empty.png", "gaps.png", "negative.png"])
  }

  @Test(arguments: [
    [0, .leastNonzeroMagnitude], [1e308, -1e308], [1, 1 + 1e-15], [.infinity, 1], [1e15, 1e15 + 1], [5, 5],
    [-1e-9, 1e-9],
  ])
  func extremeNumbers(values: [Double]) throws {
    for scale in [Axis.Scale.linear, .log] {
      var figure = Figure()
      try figure.axes.plot(x: values, y: values, style: Style(marker: .circle))
      try figure.axes.errorbar(x: values, y: values, below: [1], above: [1e300], capSize: 3)
      figure.axes.markKnee(x: values[0], y: values[1], text: "knee")
      figure.axes.axvline(values[1], label: "line")
      figure.axes.axhline(.nan, label: "nowhere")
      figure.axes.annotate(Note("note", at: .init(x: values[1], y: 1e300), target: .init(x: 0, y: 0)))
      figure.axes.x.scale = scale
      figure.axes.y.scale = scale
      figure.axes.legend = nil
      try renderer.write(figure, to: directory.file("\(scale).png"))
    }
  }

  @Test func manyPoints() throws {
    var figure = Figure()
    let x = (0..<50_000).map(Double.init)
    try figure.axes.plot(x: x, y: x.map { ($0 / 500).remainder(dividingBy: 7) })
    try renderer.write(figure, to: directory.file("many.png"))
  }

  @Test func everyKindOfSeriesAndMark() throws {
    var figure = Figure(rows: 2, columns: 2)
    figure.title = "All"
    for (index, marker) in Marker.allCases.enumerated() {
      try figure.panels[index % 4].plot(
        x: [0, 1], y: [0, Double(index)], style: Style(marker: marker), label: "\(marker)")
    }
    try figure.panels[0].scatter(x: [0, 1], y: [0, 1], sizes: [0, 9])
    try figure.panels[1].bar(x: [0, 1], height: [1, -1], style: Style(alpha: 0.3))
    try figure.panels[2].errorbar(
      x: [0, 1], y: [1, 2], left: [0.1], right: [0.2], below: [0.3], above: [0.4], capSize: 3)
    try figure.panels[3].fillBetween(x: [0, 1], lower: [1, .nan], upper: [2, 3])
    for panel in figure.panels.indices { figure.panels[panel].legend = Legend(title: "signs") }
    figure.panels[2].annotate(Note("here", at: .init(x: 0, y: 0), target: .init(x: 1, y: 1)))
    for format in OutputFormat.files { try renderer.write(figure, to: directory.file("all.\(format)")) }
    #expect(directory.contents.count == 3)
  }

  @Test func figuresAreDrawnAtTheSameTime() async throws {
    let figure = try exampleFigure()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<6 {
        group.addTask { [renderer, path = directory.path] in
          for repetition in 0..<2 { try renderer.write(figure, to: "\(path)/\(index)-\(repetition).png") }
        }
      }
      try await group.waitForAll()
    }
    #expect(directory.contents.count == 12)
    for name in directory.contents { #expect(try pngSize(directory.file(name)) == (640, 480)) }
  }
}
