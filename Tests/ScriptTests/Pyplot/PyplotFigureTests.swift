import Foundation
import Interpreter
import Plot
import Testing

@testable import Script

@Suite struct PyplotFigureTests {
  private let plt = PyplotHarness()

  @Test func figuresAreNumbered() throws {
    let first = try plt("figure", named: ["figsize": tuple(6.4, 4)])
    #expect(try first.repr() == "<Figure size 640x400 with 0 Axes>")
    try plt("gca")
    #expect(try first.repr() == "<Figure size 640x400 with 1 Axes>")
    try plt("figure", 7)
    try plt("figure")
    #expect(plt.store.numbers == [1, 7, 8])
    try plt("figure", 1)
    #expect(plt.store.current.number == 1)
    try plt("close", 1)
    #expect(plt.store.current.number == 8)
    try plt("close")
    try plt("close", "all")
    try plt("close")
    #expect(plt.store.numbers.isEmpty)
  }

  @Test func panelsAreDrawnIntoByMethods() throws {
    guard case .tuple(let pair) = try plt("subplots", 2, 2) else {
      Issue.record("no tuple")
      return
    }
    let panels = try #require(pair.items[1].asObject(AxesGridObject.self))
    let last = try panels.item(1, 1)
    try plt.method("plot", of: last, list(1, 2), named: ["label": "a"])
    try plt.method("set_title", of: last, "Last")
    try plt.method("set_xlabel", of: last, "x")
    try plt.method("set_xscale", of: last, "log")
    try plt.method("suptitle", of: pair.items[0], "All")
    #expect(plt.store.current.figure.panels[3].title == "Last")
    #expect(plt.store.current.figure.panels[3].series.count == 1)
    #expect(plt.store.current.figure.title == "All")
    #expect(try last.repr() == "<Axes: title={'center': 'Last'}, xlabel='x'>")
    #expect(try panels.length() == 2)
    #expect(try panels.item(.int(-1)).asObject(AxesGridObject.self)?.length() == 2)
    #expect(try plt.method("ravel", of: pair.items[1]).contents().count == 4)
    #expect(try panels.attribute("flat")?.contents().count == 4)
    #expect(try panels.attribute("shape")?.repr() == "(2, 2)")
    #expect(throws: PythonError.self) { try panels.item(2, 0) }
    #expect(throws: PythonError.self) { try panels.item("x") }
  }

  @Test func oneRowHasOneIndexAndOnePanelNone() throws {
    #expect(try plt("subplots", 1, 3).contents()[1].asObject(AxesGridObject.self)?.contents()?.count == 3)
    #expect(try plt("subplots").contents()[1].asObject(AxesObject.self) != nil)
    let grid = try plt("subplots", named: ["squeeze": false]).contents()[1].asObject(AxesGridObject.self)
    #expect(try grid?.attribute("shape")?.repr() == "(1, 1)")
    #expect(try plt.failure("subplots", 0)?.message == "Number of rows must be from 1 to 20, not 0")
    #expect(try plt.failure("subplots", 1, .int(.max))?.className == "ValueError")
  }

  @Test func subplotChoosesThePanel() throws {
    try plt("subplot", 1, 2, 2)
    try plt("plot", list(1, 2))
    try plt("subplot", 1, 2, 1)
    try plt("title", "Left")
    #expect(plt.store.current.figure.panels[1].series.count == 1)
    #expect(plt.store.current.figure.panels[0].title == "Left")
    #expect(try plt.failure("subplot", 1, 2, 3)?.message == "num must be an integer with 1 <= num <= 2, not 3")
  }

  @Test func showHandsOverEveryFigureAndClosesIt() throws {
    var shown: [Figure] = []
    plt.store.onShow = { shown.append($0.figure) }
    try plt("plot", list(1, 2))
    try plt("figure")
    try plt("title", "second")
    try plt("figure")
    try plt("show")
    #expect(shown.map(\.axes.title) == ["", "second"])
    #expect(shown[0].axes.series.count == 1)
    #expect(plt.store.numbers.isEmpty)
    try plt("show")
    #expect(shown.count == 2)
  }

  @Test func clearingEmptiesTheFigureAndItsPanels() throws {
    let axes = try #require(try plt("gca").asObject(AxesObject.self))
    try plt("plot", list(1, 2))
    try plt("cla")
    #expect(axes.axes == Axes())
    let panel = try plt("subplot", 1, 2, 2)
    try plt("clf")
    try plt.method("plot", of: panel, list(1, 2))
    #expect(plt.store.current.figure.isEmpty)
  }

  @Test func sizesThatCannotBeAreRefused() throws {
    #expect(
      try plt.failure("figure", named: ["figsize": tuple(0, 1)])?.message
        == "figure size must be positive finite not (0, 1)")
    #expect(try plt.failure("figure", named: ["dpi": -1])?.className == "ValueError")
  }

  @Test func savefigWritesTheFile() throws {
    let folder = NSTemporaryDirectory() + "pyplot-tests-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try plt("plot", list(1, 2))
    try plt("savefig", Value(folder + "/a.png"), named: ["dpi": 50, "bbox_inches": "tight"])
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: folder + "/a.png")))
    #expect(bytes[16..<24].elementsEqual([0, 0, 1, 64, 0, 0, 0, 240]))
    #expect(plt.store.current.figure.dpi == 100)
    let missing = try plt.failure("savefig", Value(folder + "/none/a.png"))
    #expect(missing?.className == "FileNotFoundError")
    #expect(missing?.message == "[Errno 2] No such file or directory: '\(folder)/none/a.png'")
    #expect(try plt.failure("savefig", Value(folder + "/a.bmp"))?.className == "ValueError")
  }

  @Test func everyCommandIsDocumented() throws {
    let module = try #require(plt.interpreter.registry.modules["matplotlib.pyplot"])
    for command in module.commands + module.types.flatMap(\.methods) {
      #expect(command.summary.hasSuffix("."), "\(command.name)")
      #expect(command.parameters.allSatisfy { !$0.doc.isEmpty }, "\(command.name)")
      #expect(Set(command.parameters.map(\.name)).count == command.parameters.count, "\(command.name)")
    }
    let prelude = PyplotModule(plt.store).prelude.map(\.name)
    #expect(
      Set(prelude) == [
        "plot", "hist", "scatter", "axvline", "axhline", "mark_knee", "xlabel", "ylabel", "xscale", "yscale", "xlim",
        "ylim", "title", "grid", "legend", "figure", "subplots", "savefig", "show",
      ])
  }
}
