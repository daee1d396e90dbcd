import Foundation
import NDArray
import Testing

@testable import Plot

@Suite struct FigureTests {
  @Test func figuresWithTheSameContentAreEqual() throws {
    let first = try exampleFigure()
    var second = try exampleFigure()
    #expect(first == second)
    #expect(first.hashValue == second.hashValue)
    second.axes.y.label = "other"
    #expect(first != second)
  }

  @Test func gapsAreEqualToGaps() {
    #expect(Values([1, .nan, 3]) == Values([1, .nan, 3]))
    #expect(Values([1, .nan, 3]).hashValue == Values([1, -.nan, 3]).hashValue)
    #expect(Values([1, .nan]) != Values([1, 2]))
    #expect(Values([1]) != Values([1, 2]))
  }

  @Test func aFigureSurvivesCoding() throws {
    var figure = Figure(size: .init(width: 3, height: 2), rows: 1, columns: 2)
    try figure.axes.plot(x: [1, 2, 3], y: [.nan, .infinity, -.infinity], style: Style(format: "C3o--"))
    figure.panels[1].markKnee(x: 1, y: 2, text: "knee")
    figure.panels[1].axvline(4, label: "four")
    let data = try JSONEncoder().encode(figure)
    #expect(try JSONDecoder().decode(Figure.self, from: data) == figure)
  }

  @Test func seriesTakeTheirColoursInTurn() throws {
    var axes = Axes()
    try axes.plot(x: [1], y: [1])
    try axes.plot(x: [1], y: [1], style: Style(color: .ink))
    try axes.plot(x: [1], y: [1])
    try axes.bar(x: [1], height: [1])
    #expect(axes.series.map(\.style.color) == [.cycle(0), .ink, .cycle(1), .cycle(0)])
  }

  @Test func barsStandOnTheirBottoms() throws {
    var axes = Axes()
    try axes.bar(x: [0, 1], height: [3, 4], width: [0.5], bottom: [1, 2])
    let bars = Series.Bars(left: [-0.25, 0.75], right: [0.25, 1.25], bottom: [1, 2], top: [4, 6])
    #expect(axes.series.first?.content == .bars(bars))
  }

  @Test func errorBarsHaveEnds() throws {
    var axes = Axes()
    try axes.errorbar(x: [1, 2], y: [10, 20], below: [1], above: [2, 3])
    guard case .errorBars(let bars) = axes.series[0].content else {
      Issue.record("no error bars")
      return
    }
    #expect(bars.bottom == [9, 19])
    #expect(bars.top == [12, 23])
    #expect(bars.left.isEmpty)
  }

  @Test func lengthsThatDifferAreNamed() {
    var axes = Axes()
    #expect(
      failure { try axes.plot(x: [1, 2, 3], y: [1, 2, 3, 4]) }
        == Failure(.value, "x and y must have same first dimension, but have shapes (3,) and (4,)"))
    #expect(failure { try axes.scatter(x: [1], y: [1, 2]) }?.message.contains("(1,) and (2,)") == true)
    #expect(failure { try axes.bar(x: [1, 2], height: [1, 2, 3]) }?.message.contains("(2,) and (3,)") == true)
    #expect(failure { try axes.bar(x: [1, 2], height: [1, 2], width: [1, 2, 3]) }?.kind == .value)
    #expect(failure { try axes.fillBetween(x: [1, 2], lower: [1, 2, 3]) }?.message.contains("(3,)") == true)
    #expect(failure { try axes.errorbar(x: [1, 2], y: [1, 2], above: [1, 2, 3]) }?.message.contains("yerr") == true)
    #expect(failure { try axes.hist(heights: [1, 2], edges: [0, 1]) }?.kind == .value)
    #expect(failure { try axes.plot(x: [], y: []) }?.message.contains("(0,)") == true)
    #expect(axes.series.isEmpty)
  }

  @Test func negativeErrorsAreRefused() {
    var axes = Axes()
    let found = failure { try axes.errorbar(x: [1], y: [1], below: [-1]) }
    #expect(found?.message == "'yerr' must not contain negative values, but contains -1.0")
  }

  @Test func sizesThatCannotBeDrawnAreRefused() throws {
    for size in [(-1.0, 2.0), (0, 1), (.nan, 1), (.infinity, 1), (1e6, 1), (0.01, 0.01), (299, 299)] {
      var figure = try exampleFigure()
      figure.size = .init(width: size.0, height: size.1)
      #expect(failure { try figure.checkSize() }?.kind == .value, "\(size)")
    }
    var figure = try exampleFigure()
    figure.dpi = 0
    #expect(failure { try figure.checkSize() }?.kind == .value)
  }
}
