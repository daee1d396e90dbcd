import Interpreter
import Plot
import Testing

@testable import Script

@Suite struct PyplotAxesTests {
  private let plt = PyplotHarness()

  @Test func titlesLimitsAndScales() throws {
    try plt("xlabel", "neurons")
    try plt("ylabel", "loss")
    try plt("title", "Loss")
    try plt("xlim", 1, 1000)
    try plt("ylim", named: ["top": 5])
    try plt("xscale", "log")
    let axes = plt.axes
    #expect(axes.x.label == "neurons" && axes.y.label == "loss" && axes.title == "Loss")
    #expect(axes.x.lower == 1 && axes.x.upper == 1000 && axes.x.scale == .log)
    #expect(axes.y.lower == nil && axes.y.upper == 5)
    try plt("ylim", tuple(2, 9))
    #expect(plt.axes.y.lower == 2 && plt.axes.y.upper == 9)
  }

  @Test func impossibleLimitsAndScales() throws {
    #expect(try plt.failure("xlim", .float(.nan))?.message == "Axis limits cannot be NaN or Inf")
    #expect(
      try plt.failure("yscale", "cubic")?.message
        == "'cubic' is not a valid value for scale; supported values are 'linear', 'log'")
    try plt("xscale", "log")
    #expect(try plt.failure("xlim", 0)?.className == "ValueError")
  }

  @Test func ticksWithTexts() throws {
    try plt("xticks", list(0, 1), list(of: "no", "yes"))
    #expect(plt.axes.x.ticks == [Axis.Tick(0, label: "no"), Axis.Tick(1, label: "yes")])
    try plt("yticks", Value(list: []))
    #expect(plt.axes.y.ticks == [])
    #expect(try plt.failure("xticks", list(0, 1), list(of: "no"))?.className == "ValueError")
  }

  @Test func theGridIsDashedUnlessSaidOtherwise() throws {
    try plt("grid")
    #expect(plt.axes.x.hasGrid && plt.axes.y.hasGrid && plt.axes.gridStyle == Style(lineStyle: .dashed))
    try plt("grid")
    #expect(!plt.axes.x.hasGrid)
    try plt("grid", named: ["linestyle": "--"])
    #expect(plt.axes.x.hasGrid)
    try plt("grid", false)
    try plt("grid", true, named: ["axis": "y", "ls": ":"])
    #expect(!plt.axes.x.hasGrid && plt.axes.y.hasGrid && plt.axes.gridStyle.lineStyle == .dotted)
  }

  @Test func legends() throws {
    try plt("plot", list(1, 2))
    try plt("plot", list(2, 1))
    try plt("legend", list(of: "a", "b"), named: ["loc": "lower left", "title": "runs"])
    #expect(plt.axes.series.map(\.label) == ["a", "b"])
    #expect(plt.axes.legend == Legend(.lowerLeft, title: "runs"))
    try plt("legend", named: ["loc": 1])
    #expect(plt.axes.legend == Legend(.upperRight))
    #expect(try plt.failure("legend", named: ["loc": "outside"])?.message == "'outside' is not a valid value for loc")
  }

  @Test func linesAndNotes() throws {
    try plt("axvline", 23, named: ["label": "median", "color": "k", "ymax": 0.5])
    try plt("axhline", named: ["linestyle": "dashed"])
    try plt("text", 1, 2, "here", named: ["ha": "center", "color": "C1", "fontsize": 12])
    try plt("annotate", "best", tuple(30, 7), tuple(60, 8), named: ["arrowprops": .dict(DictObject())])
    try plt("annotate", "off", tuple(1, 2), tuple(5, -5), named: ["textcoords": "offset points"])
    try plt("mark_knee", 30, 7.1, "knee: 30")
    var line = ReferenceLine(.vertical, at: 23, style: Style(color: .ink), label: "median")
    line.end = 0.5
    var text = Note("here", at: .init(x: 1, y: 2))
    (text.alignment, text.color, text.fontSize) = (.center, .cycle(1), 12)
    var moved = Note("off", at: .init(x: 1, y: 2))
    moved.offset = .init(x: 5, y: -5)
    #expect(
      plt.axes.marks == [
        .line(line), .line(ReferenceLine(.horizontal, at: 0, style: Style(lineStyle: .dashed))), .text(text),
        .text(Note("best", at: .init(x: 60, y: 8), target: .init(x: 30, y: 7))), .text(moved),
        .knee(Knee(x: 30, y: 7.1, text: "knee: 30")),
      ])
    #expect(try plt.failure("annotate", "x", list(1, 2, 3))?.message == "xy must be (x, y), but has 3 elements")
  }

  @Test func aCommandThatFailsChangesNothing() throws {
    try plt("plot", list(1, 2))
    let before = plt.axes
    #expect(try plt.failure("plot", list(1), list(2), list(1, 2), list(1, 2, 3)) != nil)
    #expect(plt.axes == before)
  }
}
