import NDArray
import Plot
import Testing

@testable import Interpreter
@testable import Script

/// Whole programs, as a tutorial would have them.
@Suite struct PyplotProgramTests {
  private let plt = PyplotHarness()

  private func run(_ text: String) throws -> Value? { try plt.interpreter.run(text) }

  @Test func aTutorialsFigure() throws {
    var shown: [Figure] = []
    plt.store.onShow = { shown.append($0.figure) }
    _ = try run(
      """
      import matplotlib.pyplot as plt
      n = [2, 10, 50, 200, 1000]
      losses = [9.0, 8.0, 7.2, 7.1, 7.0]
      plt.figure(figsize=(6.4, 4))
      plt.plot(n, losses, 'o-', label='minimum')
      plt.xscale('log')
      plt.xlabel("neurons per class")
      plt.ylabel("loss")
      plt.title("Loss for 'six'")
      plt.grid(linestyle='--')
      plt.legend()
      plt.mark_knee(50, 7.2, f'knee: {n[2]} neurons')
      plt.show()
      """)
    var expected = Figure(size: .init(width: 6.4, height: 4))
    try expected.axes.plot(
      x: [2, 10, 50, 200, 1000], y: [9, 8, 7.2, 7.1, 7], style: Style(lineStyle: .solid, marker: .circle),
      label: "minimum")
    expected.axes.x.scale = .log
    expected.axes.x.label = "neurons per class"
    expected.axes.y.label = "loss"
    expected.axes.title = "Loss for 'six'"
    expected.axes.setGrid(true)
    expected.axes.legend = Legend()
    expected.axes.markKnee(x: 50, y: 7.2, text: "knee: 50 neurons")
    #expect(shown == [expected])
  }

  @Test func panelsAndMethods() throws {
    _ = try run(
      """
      import matplotlib.pyplot as plt
      fig, (left, right) = plt.subplots(1, 2, figsize=(8, 3))
      left.hist([1, 2, 2, 3], bins=range(1, 5))
      for i, ax in enumerate(fig.axes):
          ax.set_title(f'panel {i}')
      right.bar(['yes', 'no'], [3, 4])
      right.set_ylim(0, 10)
      same = fig.axes[1] == right and not fig.axes[0] == right
      count = len(fig.axes)
      """)
    let figure = plt.store.current.figure
    #expect(figure.panels.map(\.title) == ["panel 0", "panel 1"])
    #expect(figure.panels[1].y.upper == 10)
    #expect(try plt.interpreter.global("same")?.repr() == "True")
    #expect(try plt.interpreter.global("count")?.repr() == "2")
  }

  @Test func aFunctionThatDrawsMayBeAnArgument() throws {
    _ = try run(
      """
      import matplotlib.pyplot as plt
      def drawing(x):
          plt.axvline(x)
          return x
      plt.plot(list(map(drawing, [1, 2])))
      plt.scatter(map(drawing, [3]), [4])
      """)
    #expect(plt.axes.series.count == 2)
  }

  @Test func preludeCommandsDrawIntoTheSameFigure() throws {
    let interpreter = plt.interpreter
    for command in PyplotModule(plt.store).prelude { try interpreter.define(command) }
    let value = try run("plot([1, 2]); grid(); title('x')")
    #expect(value?.isNone ?? true)
    #expect(plt.axes.title == "x" && plt.axes.series.count == 1)
  }

  @Test func errorsNameTheArgument() throws {
    do {
      _ = try run("import matplotlib.pyplot as plt\nplt.plot([1, 2], color='nocolour')")
      Issue.record("no error")
    } catch let error as PythonError {
      #expect(error.message == "'nocolour' is not a valid value for color")
      let frame = try #require(error.traceback.last)
      let place = frame.source.place(at: Int(frame.range.start))
      #expect((place.line, place.column) == (2, 18))
    }
  }
}
