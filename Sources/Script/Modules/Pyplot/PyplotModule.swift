import Interpreter
import Plot

/// `matplotlib.pyplot` as the language sees it, drawing into the figures of one store.
struct PyplotModule {
  /// What the examples of the commands draw.
  static let setup = "import numpy as np\nx = np.array([2, 5, 10, 50, 100])\ny = np.array([9.0, 8.1, 7.6, 7.2, 7.1])"

  /// The commands that change one panel.
  static var drawing: [DrawingCommand] { PyplotSeries.all + PyplotMarks.all + PyplotAxes.all }

  private let groups: [CommandGroup]
  private let types: [TypeObject]
  private var functions: [Command] { groups.flatMap(\.commands) }

  /// The module whose functions draw into `store`.
  init(_ store: FigureStore) {
    let figures = PyplotFigureCommands(store: store)
    func group(_ title: String, _ commands: [DrawingCommand]) -> CommandGroup {
      CommandGroup(title, setup: "import matplotlib.pyplot as plt\n" + Self.setup, commands.map { $0.function(store) })
    }
    groups = [
      group("Series", PyplotSeries.all), group("Marks", PyplotMarks.all), group("Axes", PyplotAxes.all),
      CommandGroup("Whole figures", setup: "import matplotlib.pyplot as plt\n" + Self.setup, figures.functions),
    ]
    types = [
      TypeObject(
        "Figure", "A drawing with one or more panels.", module: "matplotlib.figure", methods: figures.methods,
        attributes: ["axes": "a list of its panels", "dpi": "pixels per inch", "number": "its number"]),
      TypeObject(
        "Axes", "One panel of a figure.", module: "matplotlib.axes", methods: Self.drawing.map(\.method),
        attributes: ["figure": "the figure it is in"]),
      TypeObject(
        "AxesArray", "The panels of a figure in rows and columns.",
        methods: ["flatten", "ravel"].map(PyplotFigureCommands.flattening),
        attributes: [
          "flat": "the panels in one row", "shape": "how many rows and columns, a tuple", "size": "how many panels",
        ]),
    ]
  }

  /// The module `matplotlib` with its submodule `pyplot`.
  var module: HostModule {
    HostModule("matplotlib", "Figures.", submodules: [pyplot])
  }

  /// The commands that programs can use without importing anything.
  var prelude: [Command] {
    let names: Set = [
      "plot", "hist", "scatter", "axvline", "axhline", "mark_knee", "xlabel", "ylabel", "xscale", "yscale", "xlim",
      "ylim", "title", "grid", "legend", "figure", "subplots", "savefig", "show",
    ]
    return functions.filter { names.contains($0.name) }
  }

  private var pyplot: HostModule {
    HostModule(
      "matplotlib.pyplot", "Figures in the house style, with the names of matplotlib.", alias: "plt", groups: groups,
      types: types)
  }
}
