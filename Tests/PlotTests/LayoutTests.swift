import Foundation
import Testing

@testable import Plot

/// The loss of one word by neurons per class, from the recorded run.
struct RecordedLosses: Decodable {
  struct Losses: Decodable {
    struct Repetition: Decodable {
      let loss: [Double]
      let learned: [Double]
    }
    let neurons: [Double]
    let seeds: [String: Repetition]

    enum CodingKeys: String, CodingKey {
      case neurons = "neurons_per_class"
      case seeds
    }
  }
  let losses: Losses

  static func load() throws -> Losses {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/e2e_digits.json")
    return try JSONDecoder().decode(RecordedLosses.self, from: Data(contentsOf: file)).losses
  }
}

/// The figure of the tutorial: three repetitions, their minimum, and the knee.
func lossFigure(height: Double = 4.8, scale: Axis.Scale = .log) throws -> Figure {
  let losses = try RecordedLosses.load()
  var figure = Figure(size: .init(width: 6.4, height: height))
  let repetitions = losses.seeds.sorted { $0.key < $1.key }.map(\.value.loss)
  for (index, loss) in repetitions.enumerated() {
    let style = Style(color: .cycle(0), alpha: 0.5, lineWidth: 0.7, marker: .circle, markerSize: 2.5)
    try figure.axes.plot(x: losses.neurons, y: loss, style: style, label: index == 0 ? "3 repetitions" : nil)
  }
  let least = losses.neurons.indices.map { index in repetitions.map { $0[index] }.min() ?? 0 }
  try figure.axes.plot(x: losses.neurons, y: least, style: Style(color: .cycle(0), marker: .circle), label: "minimum")
  figure.axes.title = "Loss for 'six' by neurons per class"
  figure.axes.x.label = "neurons per class"
  figure.axes.y.label = "loss per sample"
  figure.axes.x.scale = scale
  figure.axes.legend = Legend()
  figure.axes.setGrid(true)
  figure.axes.markKnee(x: 30, y: least[12], text: "knee: 30 neurons\nloss 7.10")
  return figure
}

@Suite struct LayoutTests {
  private func layout(_ figure: Figure) throws -> PanelLayout {
    let page = Rect(left: 0, bottom: 0, right: figure.size.width * 100, top: figure.size.height * 100)
    return try #require(figure.layouts(on: page, below: figure.headline(on: page)).first)
  }

  @Test(arguments: [4.0, 4.8], [Axis.Scale.log, .linear])
  func theKneeLabelStandsClearOfTheCurves(height: Double, scale: Axis.Scale) throws {
    let figure = try lossFigure(height: height, scale: scale)
    let layout = try layout(figure)
    let label = try #require(layout.texts.first { $0.text.hasPrefix("knee") })
    #expect(layout.geometry.coverage(of: figure.axes).count(in: label.box) == 0)
    #expect(layout.geometry.frame.contains(label.box))
    let knee = try #require(layout.geometry.point(30, 7.1))
    #expect(label.box.bottom > knee.y)
    #expect(label.box.left - knee.x < 20)
    #expect(layout.kneeTops.count == 1)
  }

  @Test(arguments: [4.0, 4.8], [Axis.Scale.log, .linear])
  func theBestLegendCoversNothing(height: Double, scale: Axis.Scale) throws {
    let figure = try lossFigure(height: height, scale: scale)
    let layout = try layout(figure)
    let place = try #require(layout.legend)
    let size = LegendPlace.size(of: figure.axes.legendNames, title: nil)
    let box = place.box(size, in: layout.geometry.frame)
    #expect(layout.geometry.coverage(of: figure.axes).count(in: box) == 0)
    #expect(place == LegendPlace(horizontal: .right, vertical: .top))
  }

  @Test func aKneeOutsideTheLimitsIsNotDrawn() throws {
    var figure = try lossFigure()
    figure.axes.x.lower = 100
    #expect(try !layout(figure).texts.contains { $0.text.hasPrefix("knee") })
    #expect(!commands(figure).contains { $0.contains("pointtype 6") })
  }

  @Test func rangesEndAtTicks() throws {
    let layout = try layout(lossFigure())
    #expect(layout.yTicks.positions.first == layout.geometry.y.lower)
    #expect(layout.yTicks.positions.last == layout.geometry.y.upper)
    #expect(layout.xTicks.labels == ["2", "5", "10", "20", "50", "100", "200", "500", "1000"])
  }

  @Test func namesOfLinesDoNotCoverEachOther() throws {
    var figure = Figure(size: .init(width: 6.4, height: 4))
    let counts: [Double] = [2, 3, 12, 28, 50, 113, 226, 366, 476, 456, 419, 307, 147, 77, 16, 2]
    try figure.axes.bar(x: counts.indices.map { 14 + Double($0) }, height: counts)
    figure.axes.axvline(23, label: "median 23")
    figure.axes.axvline(27, style: Style(color: .accent), label: "weights 27\n= int(1.2 × 23)")
    let layout = try layout(figure)
    let boxes = layout.texts.filter { $0.text.contains("2") }.map(\.box)
    try #require(boxes.count == 2)
    #expect(boxes[0].right < boxes[1].left || boxes[1].right < boxes[0].left)
    let grid = layout.geometry.coverage(of: figure.axes)
    #expect(boxes.allSatisfy { grid.count(in: $0) == 0 && layout.geometry.frame.contains($0) })
  }

  @Test func aTextThatIsTooLongIsBrokenOrCut() {
    let title = TextMetrics.wrapped(String(repeating: "word ", count: 500), width: 300, size: 16)
    let lines = title.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { TextMetrics.width(String($0), size: 16) <= 300 })
    #expect(title.hasSuffix("…"))
    let solid = TextMetrics.wrapped(String(repeating: "x", count: 10_000), width: 300, size: 16)
    #expect(solid.count < 60 && solid.hasSuffix("…"))
    #expect(TextMetrics.wrapped("short", width: 300, size: 16) == "short")
    #expect(TextMetrics.wrapped("two\n\nlines", width: 300, size: 16) == "two\n\nlines")
  }

  @Test func categoriesThatDoNotFitAreTurned() throws {
    var figure = Figure(size: .init(width: 4, height: 3))
    let words = ["backward", "forward", "follow", "marvin", "sheila", "visual", "learn", "right"]
    try figure.axes.bar(x: words.indices.map(Double.init), height: words.map { Double($0.count) })
    figure.axes.x.ticks = words.enumerated().map { Axis.Tick(Double($0), label: $1) }
    #expect(try layout(figure).turnsXLabels)
    figure.size.width = 12
    #expect(try !layout(figure).turnsXLabels)
  }

  @Test func panelsOfAColumnAreEquallyWide() throws {
    var figure = Figure(rows: 2, columns: 2)
    try figure.panels[0].plot(x: [1, 2], y: [1, 2])
    try figure.panels[2].plot(x: [1, 2], y: [1e6, 2e6])
    figure.panels[2].y.label = "many"
    let page = Rect(left: 0, bottom: 0, right: 640, top: 480)
    let frames = figure.layouts(on: page, below: nil).map(\.geometry.frame)
    #expect(frames[0].left == frames[2].left)
    #expect(frames[0].right == frames[2].right)
    #expect(frames[0].bottom == frames[1].bottom)
  }

  @Test func hopelesslySmallAndEmptyPanelsHaveAFrame() throws {
    var figure = Figure(size: .init(width: 0.3, height: 0.3))
    figure.axes.title = "title"
    figure.axes.y.label = "label"
    let frame = try layout(figure).geometry.frame
    #expect(frame.width > 0 && frame.height > 0)
  }
}
