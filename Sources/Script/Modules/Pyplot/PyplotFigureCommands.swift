import Interpreter
import NDArray
import Plot

/// The commands for whole figures: making, choosing, showing, saving and closing them.
struct PyplotFigureCommands {
  let store: FigureStore

  /// The functions of the module.
  var functions: [Command] {
    [figure, subplots, subplot, suptitle, tightLayout, savefig, show, clf, cla, close, gcf, gca]
  }

  /// The methods of a figure.
  var methods: [Command] { [saveMethod, suptitleMethod, tightLayoutMethod, clearMethod, gcaMethod] }

  // MARK: making and choosing

  private static var size: [Parameter] {
    [
      .optional("figsize", .none, "(width, height) in inches; (6.4, 4.8) if None", type: "tuple or None"),
      .optional("dpi", .none, "pixels per inch; 100 if None", type: "number or None"),
    ]
  }

  private var figure: Command {
    .own(
      "figure", "Opens a new figure, or makes an open one the current one.",
      parameters: [.optional("num", .none, "the figure's number; the next one if None", type: "int or None")]
        + Self.size,
      returns: "the Figure", example: "figure(figsize=(6.4, 4))"
    ) { [store] arguments in
      if let object = arguments["num"].asObject(FigureObject.self) {
        return .object(store.select(number: object.number, figure: object.figure))
      }
      return .object(store.select(number: try arguments.optionalInt("num"), figure: try arguments.newFigure()))
    }
  }

  private var subplots: Command {
    .own(
      "subplots", "Opens a new figure with panels in rows and columns.",
      parameters: [
        .optional("nrows", 1, "how many rows"), .optional("ncols", 1, "how many columns"),
        .optional("squeeze", true, "whether one panel, or one row, loses its needless indices", kind: .keywordOnly),
      ] + Self.size.map { .optional($0.name, .none, $0.doc, type: $0.type, kind: .keywordOnly) },
      returns: "(Figure, Axes), with an array of Axes if there are several", example: "fig, ax = subplots(1, 2)"
    ) { [store] arguments in
      let rows = try arguments.panelCount("nrows")
      let columns = try arguments.panelCount("ncols")
      let object = store.select(number: nil, figure: try arguments.newFigure())
      object.divide(rows: rows, columns: columns)
      // The last one that is made is the current one.
      object.currentPanel = rows * columns - 1
      let axes = object.allAxes
      let squeeze = try arguments.bool("squeeze")
      let panels: Value =
        if squeeze, axes.count == 1 {
          .object(axes[0])
        } else if squeeze, rows == 1 || columns == 1 {
          .object(AxesGridObject(row: axes))
        } else {
          .object(AxesGridObject(axes, columns: columns))
        }
      return Value(tuple: [.object(object), panels])
    }
  }

  private var subplot: Command {
    .own(
      "subplot", "Makes one panel of the current figure the current one.",
      parameters: [
        .optional("nrows", 1, "how many rows the figure has"), .optional("ncols", 1, "how many columns"),
        .optional("index", 1, "which panel, counted from 1 along the rows"),
      ], returns: "the Axes", example: "plt.subplot(1, 2, 1)"
    ) { [store] arguments in
      let (rows, columns) = (try arguments.panelCount("nrows"), try arguments.panelCount("ncols"))
      let index = try arguments.int("index")
      guard (1...rows * columns).contains(index) else {
        throw arguments.error(
          "ValueError", "index", "num must be an integer with 1 <= num <= \(rows * columns), not \(index)")
      }
      let object = store.current
      if object.figure.rows != rows || object.figure.columns != columns {
        object.divide(rows: rows, columns: columns)
      }
      object.currentPanel = index - 1
      return .object(object.axes(index - 1))
    }
  }

  private var gcf: Command {
    .own(
      "gcf", "The current figure; a new one if none is open.", returns: "the Figure",
      example: "figure = plt.gcf()"
    ) { [store] _ in
      .object(store.current)
    }
  }

  private var gca: Command {
    .own(
      "gca", "The current panel; a new one if no figure is open.", returns: "the Axes", example: "plt.gca().plot(x, y)"
    ) { [store] _ in
      .object(store.current.axes(store.current.currentPanel))
    }
  }

  private var gcaMethod: Command {
    method("gca", "The figure's current panel.") { figure, _ in .object(figure.axes(figure.currentPanel)) }
  }

  /// A method that gives the panels of a figure one index.
  static func flattening(_ name: String) -> Command {
    .own(
      name, "The same panels in one row.", parameters: [.required("self", "the panels", kind: .positionalOnly)],
      returns: "an array of Axes with one index", methodOf: ["AxesArray"]
    ) { arguments in .object(try arguments.object(0, AxesGridObject.self).flat) }
  }

  // MARK: the whole figure

  private var suptitle: Command {
    .own(
      "suptitle", "Sets the title over all panels.", parameters: [.required("t", "what it says", type: "str")],
      example: "plt.suptitle('Spikes and loss')"
    ) { [store] arguments in
      store.current.figure.title = try arguments["t"].str()
      return .none
    }
  }

  private var suptitleMethod: Command {
    method("suptitle", "Sets the title over all panels.", [.required("t", "what it says", type: "str")]) {
      figure, arguments in
      figure.figure.title = try arguments["t"].str()
      return .none
    }
  }

  private var tightLayout: Command {
    .own(
      "tight_layout", "Does nothing: panels always take the room there is.", example: "plt.tight_layout()"
    ) { _ in .none }
  }

  private var tightLayoutMethod: Command {
    method("tight_layout", "Does nothing: panels always take the room there is.") { _, _ in .none }
  }

  private var clf: Command {
    .own("clf", "Empties the current figure.", example: "plt.clf()") { [store] _ in
      store.current.clear()
      return .none
    }
  }

  private var clearMethod: Command {
    method("clear", "Empties the figure.") { figure, _ in
      figure.clear()
      return .none
    }
  }

  private var cla: Command {
    .own("cla", "Empties the current panel.", example: "plt.cla()") { [store] _ in
      store.current.axes(store.current.currentPanel).axes = Axes()
      return .none
    }
  }

  private var close: Command {
    .own(
      "close", "Closes a figure without showing it.",
      parameters: [
        .optional(
          "fig", .none, "a Figure, its number, or 'all'; the current one if None", type: "Figure, int, str or None")
      ],
      example: "plt.close('all')"
    ) { [store] arguments in
      if let object = arguments["fig"].asObject(FigureObject.self) {
        store.close(object)
      } else if arguments["fig"].asString == "all" {
        store.closeAll()
      } else if let number = try arguments.optionalInt("fig") {
        store.close(number: number)
      } else if !store.numbers.isEmpty {
        store.close(store.current)
      }
      return .none
    }
  }

  // MARK: showing and saving

  private var show: Command {
    .own("show", "Shows all open figures and closes them.", example: "show()") { [store] _ in
      try store.showOpen()
      return .none
    }
  }

  private static var saving: [Parameter] {
    [
      .required("fname", "the file: its ending chooses png, svg or pdf; png if it has none", type: "str"),
      .optional(
        "dpi", .none, "pixels per inch of a png; the figure's own if None", type: "number or None", kind: .keywordOnly),
      .optional(
        "bbox_inches", .none, "'tight' changes nothing: there is no spare margin", type: "str or None",
        kind: .keywordOnly),
    ]
  }

  private var savefig: Command {
    .own(
      "savefig", "Writes the current figure to a file.", parameters: Self.saving,
      raises: "FileNotFoundError if the directory is missing, ValueError for an unknown ending",
      example: "savefig('loss.png', dpi=200)"
    ) { [store] arguments in try save(store.current, arguments) }
  }

  private var saveMethod: Command {
    method("savefig", "Writes the figure to a file.", Self.saving) { figure, arguments in try save(figure, arguments) }
  }

  private func save(_ object: FigureObject, _ arguments: borrowing Arguments) throws -> Value {
    var figure = object.figure
    if let dpi = try arguments.optionalDouble("dpi") { figure.dpi = dpi }
    let machine = arguments.machine
    machine.use(.world)
    try store.renderer.write(figure, to: arguments.string("fname")) { _, _ in try machine.poll() }
    return .none
  }

  private func method(
    _ name: String, _ summary: String, _ parameters: [Parameter] = [],
    body: @escaping (FigureObject, borrowing Arguments) throws -> Value
  ) -> Command {
    .own(
      name, summary, parameters: [.required("self", "the figure", kind: .positionalOnly)] + parameters,
      methodOf: ["Figure"]
    ) { arguments in try body(arguments.object(0, FigureObject.self, expected: "Figure"), arguments) }
  }
}

extension Arguments {
  /// An empty figure of the size that the arguments `figsize` and `dpi` say.
  fileprivate func newFigure() throws -> Figure {
    var figure = Figure()
    if isGiven("figsize") {
      let size = try numbers("figsize")
      guard size.count == 2, size.allSatisfy({ $0 > 0 && $0.isFinite }) else {
        throw error(
          "ValueError", "figsize", "figure size must be positive finite not \(try self["figsize"].repr())",
          hint: "write figsize=(width, height), in inches")
      }
      figure.size = Figure.Size(width: size[0], height: size[1])
    }
    if let dpi = try optionalDouble("dpi") {
      guard dpi > 0, dpi.isFinite else { throw error("ValueError", "dpi", "dpi must be positive") }
      figure.dpi = dpi
    }
    return figure
  }

  fileprivate func panelCount(_ name: String) throws -> Int {
    let count = try int(name)
    guard (1...20).contains(count) else {
      let words = name == "nrows" ? "rows" : "columns"
      throw error("ValueError", name, "Number of \(words) must be from 1 to 20, not \(count)")
    }
    return count
  }
}
