import Interpreter
import NDArray
import Plot
import Testing

@testable import Script

@Suite struct PyplotSeriesTests {
  private let plt = PyplotHarness()

  @Test func plotWithXAndYAndLook() throws {
    try plt(
      "plot", list(1, 2), list(3, 4), "ro--", named: ["label": "loss", "lw": 2, "alpha": 0.5, "markersize": 3])
    var style = Style(color: .fixed(red: 255, green: 0, blue: 0), alpha: 0.5, lineStyle: .dashed, lineWidth: 2)
    style.marker = .circle
    style.markerSize = 3
    #expect(plt.axes.series == [Series(.line(x: [1, 2], y: [3, 4]), style: style, label: "loss")])
  }

  @Test func plotWithYAlone() throws {
    try plt("plot", tuple(5, 7.5, .none))
    #expect(plt.axes.series.map(\.content) == [.line(x: [0, 1, 2], y: [5, 7.5, .nan])])
    #expect(plt.axes.series[0].style.color == .cycle(0))
  }

  @Test func severalSeriesInOneCall() throws {
    try plt("plot", list(1, 2), list(3, 4), "r", list(5, 6), "g", list(1, 2), list(7, 8))
    #expect(
      plt.axes.series.map(\.content) == [
        .line(x: [1, 2], y: [3, 4]), .line(x: [0, 1], y: [5, 6]), .line(x: [1, 2], y: [7, 8]),
      ])
    #expect(plt.axes.series[2].style.color == .cycle(0))
  }

  @Test func columnsBecomeLines() throws {
    try plt("plot", list(1, 2, 3), list(of: list(1, 10), list(2, 20), list(3, 30)), named: ["label": "runs"])
    #expect(
      plt.axes.series.map(\.content) == [.line(x: [1, 2, 3], y: [1, 2, 3]), .line(x: [1, 2, 3], y: [10, 20, 30])])
    #expect(plt.axes.series.map(\.label) == ["runs", "runs"])
    try plt("plot", list(of: list(1, 10), list(2, 20)), named: ["label": list(of: "a", "b")])
    #expect(plt.axes.series.suffix(2).map(\.label) == ["a", "b"])
  }

  @Test func namesTakePlacesInTurn() throws {
    try plt("bar", list(of: "yes", "no"), list(3, 4))
    try plt("bar", list(of: "no", "maybe"), list(1, 2))
    #expect(plt.axes.x.ticks?.map(\.label) == ["yes", "no", "maybe"])
    guard case .bars(let bars) = plt.axes.series[1].content else {
      Issue.record("no bars")
      return
    }
    #expect(bars.left == [0.6, 1.6])
    #expect(bars.top == [1, 2])
  }

  @Test func barsAtTheirEdge() throws {
    try plt("bar", list(1, 2), 5, named: ["width": 1, "align": "edge", "bottom": 1])
    let bars = Series.Bars(left: [1, 2], right: [2, 3], bottom: [1, 1], top: [6, 6])
    #expect(plt.axes.series.map(\.content) == [.bars(bars)])
  }

  @Test func histReturnsWhatItCounted() throws {
    let result = try plt("hist", list(1, 2, 2, 3), named: ["bins": list(1, 2, 3, 4), "color": "C1"])
    #expect(try result.repr() == "(array([1., 2., 1.]), array([1, 2, 3, 4]), <BarContainer object of 3 artists>)")
    #expect(plt.axes.series[0].style.color == .cycle(1))
    try plt("hist", list(1, 5), 4, tuple(0, 4))
    guard case .bars(let bars) = plt.axes.series[1].content else {
      Issue.record("no bars")
      return
    }
    #expect(bars.top == [0, 1, 0, 0] && bars.isHistogram)
    let density = try plt("hist", list(1, 2, 2, 4), 2, named: ["density": true])
    #expect(try density.contents()[0].repr() == "array([0.5       , 0.16666667])")
  }

  @Test func binsThatCannotBe() throws {
    #expect(try plt.failure("hist", list(1, 2), 0)?.message == "`bins` must be positive, when an integer")
    #expect(try plt.failure("hist", list(1, 2), 1_000_001)?.className == "ValueError")
    #expect(try plt.failure("hist", list(1, 2), list(2, 1))?.className == "ValueError")
    #expect(try plt.failure("hist", list(1, 2), list(of: 1, "x"))?.className == "ValueError")
    #expect(try plt.failure("hist", list(1, 2), "auto")?.className == "NotImplementedError")
    #expect(try plt.failure("hist", list(1, 2), 3, tuple(2, 1))?.className == "ValueError")
  }

  @Test func arraysAreTakenWhole() throws {
    try plt(
      "plot", Value(NDArray([1, 2, 3] as [UInt8])), Value(NDArray([1, 2, 3, 4, 5, 6] as [Float], shape: [3, 2])))
    #expect(
      plt.axes.series.map(\.content) == [.line(x: [1, 2, 3], y: [1, 3, 5]), .line(x: [1, 2, 3], y: [2, 4, 6])])
    #expect(
      try plt.failure("plot", Value(NDArray(zeros: [1, 1, 2])))?.message
        == "y can be no greater than 2D, but has shape (1, 1, 2)")
    try plt("hist", Value(NDArray([5, 6] as [Int64], shape: [2, 1])))
    #expect(try plt.failure("hist", Value(NDArray(zeros: [2, 2])))?.message == "x must be 1-D, but has shape (2, 2)")
  }

  @Test func scatterTakesAreas() throws {
    try plt("scatter", list(1, 2), list(3, 4), named: ["s": 16, "c": "k", "marker": "^"])
    #expect(plt.axes.series[0].content == .scatter(x: [1, 2], y: [3, 4], sizes: [4]))
    #expect(plt.axes.series[0].style == Style(color: .ink, marker: .triangleUp))
  }

  @Test func errorBarsUpAndDown() throws {
    try plt("errorbar", list(1, 2), list(10, 20), list(of: list(1, 2), list(3, 4)), named: ["fmt": "s", "capsize": 2])
    guard case .errorBars(let bars) = plt.axes.series[0].content else {
      Issue.record("no error bars")
      return
    }
    #expect(bars.bottom == [9, 18] && bars.top == [13, 24] && bars.capSize == 2)
    #expect(plt.axes.series[0].style.marker == .square)
  }

  @Test func fillBetweenTakesNumbersAndCurves() throws {
    try plt("fill_between", list(1, 2), list(3, 4), named: ["alpha": 0.2])
    #expect(plt.axes.series[0].content == .band(x: [1, 2], lower: [3, 4], upper: [0, 0]))
  }

  @Test func coloursAsNumbers() throws {
    try plt("plot", list(1), named: ["color": tuple(1, 0.5, 0)])
    #expect(plt.axes.series[0].style.color == .fixed(red: 255, green: 128, blue: 0))
  }

  @Test func whatCannotBePlottedIsNamed() throws {
    func message(_ arguments: Value...) throws -> String? {
      let error = try plt.failure("plot", arguments: arguments)
      return error.map { "\($0.className): \($0.message)" }
    }
    #expect(
      try message(list(1, 2, 3), list(1, 2, 3, 4))
        == "ValueError: x and y must have same first dimension, but have shapes (3,) and (4,)")
    #expect(
      try message(list(1, 2, 3), list(of: list(1, 2), list(1, 2)))
        == "ValueError: x and y must have same first dimension, but have shapes (3,) and (2, 2)")
    #expect(try message(list(of: 1, "two")) == "ValueError: could not convert string to float: 'two'")
    #expect(try message(list(of: 1, list(2))) == "ValueError: y must be numbers, but element 1 is a list")
    #expect(try message(list(of: list(1, 2), list(1))) == "ValueError: y has rows of different lengths: 2 and 1")
    #expect(try message(.dict(DictObject())) == "ValueError: y must be numbers, not dict")
    #expect(
      try message(list(1), "no format")?.hasPrefix("ValueError: 'no format' is not a valid format string") == true)
    #expect(
      try message(Value(list: []), Value(list: [])) == "ValueError: nothing to draw: x and y have shapes (0,) and (0,)")
    #expect(try message() == "TypeError: plot() needs something to draw")
    #expect(plt.axes.series.isEmpty)
  }

  @Test func looksThatMeanNothingAreNamed() throws {
    func message(_ name: String, _ value: Value) throws -> String? {
      try plt.failure("plot", list(1), named: [name: value])?.message
    }
    #expect(try message("color", "nocolour") == "'nocolour' is not a valid value for color")
    #expect(try message("linestyle", "===") == "'===' is not a valid value for ls")
    #expect(try message("marker", "?") == "Unrecognized marker style '?'")
    #expect(try message("alpha", 2) == "alpha (2) is outside 0-1 range")
    #expect(try message("lw", -1) == "lw must be from 0 to 1000 points, but is -1")
    #expect(try message("colour", "red") == "plot() got an unexpected keyword 'colour', did you mean 'color'?")
  }
}
