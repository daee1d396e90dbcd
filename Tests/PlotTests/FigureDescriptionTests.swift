import Testing

@testable import Plot

/// Figures in words.
@Suite struct FigureDescriptionTests {
  @Test func aLinePlot() throws {
    var figure = Figure()
    figure.axes.title = "Loss"
    (figure.axes.x.label, figure.axes.y.label) = ("neurons", "loss")
    figure.axes.x.scale = .log
    try figure.axes.plot(x: [2, 10, 100, 1000], y: [9, 7.123, 6.5, 7], label: "minimum")
    try figure.axes.plot(x: [2, 1000], y: [10, 8])
    figure.axes.markKnee(x: 100, y: 6.5, text: "knee:\n100 neurons")
    figure.axes.axvline(50, label: "here")
    #expect(
      figure.description
        == "Line plot “Loss”, neurons from 2 to 1000 on a logarithmic scale, loss from 6.5 to 10. "
        + "Minimum: from 9 at 2 to 7 at 1000, lowest 6.5 at 100; 1 more series; marked at (100, 6.5): knee: 100 neurons; "
        + "a line at x = 50, here.")
  }

  @Test func aHistogram() throws {
    var figure = Figure()
    try figure.axes.hist(heights: [1, 5, 2], edges: [0, 1, 2, 3])
    #expect(
      figure.description == "Histogram, x from 0 to 3, y from 0 to 5. 3 bars, the highest 5 at 1.5.")
  }

  @Test func otherKinds() throws {
    var scatter = Figure()
    try scatter.axes.scatter(x: [.nan, 1], y: [1, 2], label: "a")
    #expect(scatter.description == "Scatter plot, x from 1 to 1, y from 1 to 2. A: one point at (1, 2).")
    var bars = Figure()
    try bars.axes.bar(x: [1, 2], height: [3, 4], label: "b")
    #expect(bars.description == "Bar chart, x from 0.6 to 2.4, y from 0 to 4. B: 2 bars, the highest 4 at 2.")
    #expect(Figure().description == "An empty figure.")
    var gaps = Figure()
    try gaps.axes.plot(x: [.nan], y: [.nan])
    #expect(gaps.description == "Line plot, x, y.")
  }

  @Test func panels() throws {
    var figure = Figure(rows: 1, columns: 2)
    figure.title = "Both"
    try figure.panels[0].plot(x: [1, 2], y: [3, 4])
    try figure.panels[1].plot(x: [1, 2], y: [3, 4])
    figure.panels[1].title = "Right"
    #expect(
      figure.description.hasPrefix("2 panels titled “Both”: Line plot, Right. The first is a line plot, x from 1"))
  }

  /// However much is drawn, it is told in few words.
  @Test func manySeries() throws {
    var figure = Figure()
    for number in 0..<500 {
      try figure.axes.plot(x: [0, 1], y: [0, 1], label: "series \(number)" + String(repeating: "x", count: 1000))
    }
    #expect(figure.description.count < 2000 && figure.description.contains("494 more series"))
  }

  @Test func renditions() throws {
    var figure = Figure(size: .init(width: 11, height: 4.4), rows: 1, columns: 2)
    try figure.panels[0].plot(x: [1, 2], y: [3, 4])
    let narrow = try #require(figure.narrowed)
    #expect(narrow.size == .init(width: 4, height: 6.4) && narrow.rows == 2 && narrow.panels == figure.panels)
    #expect(Figure().narrowed?.size == .init(width: 4, height: 3.2))
    #expect(Figure(size: .init(width: 4, height: 3)).narrowed == nil && Figure().doubled.pixelSize == (1280, 960))
  }
}
