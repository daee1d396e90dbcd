import Interpreter
import NDArray
import Plot

/// The commands that put data into a panel.
enum PyplotSeries {
  static var all: [DrawingCommand] {
    [plot, scatter, bar, hist, errorbar, fillBetween].map { command in
      var command = command
      command.drawsData = true
      return command
    }
  }

  static var plot: DrawingCommand {
    DrawingCommand(
      "plot", "Draws y against x as lines or markers.",
      [
        .variadic(
          "args", "[x], y, [format] in turn; x and y are numbers, y may have several columns", type: "arrays and str")
      ]
        + PyplotStyle.color + [.optional("c", .none, "short for color", type: "str, tuple or None", kind: .keywordOnly)]
        + PyplotStyle.line
        + PyplotStyle.marker + [PyplotStyle.label],
      example: "plot(x, y, 'o-', label='loss')"
    ) { axes, arguments in
      var values = try arguments.items("args")[...]
      if values.isEmpty { throw PythonError.type("plot() needs something to draw", hint: "pass y, or x and y") }
      while let first = values.popFirst() {
        let second = values.first.flatMap { $0.asString == nil ? $0 : nil }
        if second != nil { values.removeFirst() }
        let format = values.first?.asString
        if format != nil { values.removeFirst() }
        let style = try arguments.style(try arguments.blaming("args") { try Style(format: format ?? "") })
        try addLines(to: &axes, x: second == nil ? nil : first, y: second ?? first, style, arguments)
      }
      return .none
    }
  }

  /// Adds a line for each column of `y`.
  private static func addLines(
    to axes: inout Axes, x: Value?, y: Value, _ style: Style, _ arguments: borrowing Arguments
  ) throws {
    let yData = try PlotData(y, name: "y")
    let xData = try x.map { try PlotData($0, name: "x") }
    if let xData, xData.count != yData.count {
      throw PythonError.value(
        "x and y must have same first dimension, but have shapes \(xData.shapeText) and \(yData.shapeText)")
    }
    let places = try xData.map { try axes.places($0, \.x, name: "x") } ?? [(0..<yData.count).map(Double.init)]
    let columns = try axes.places(yData, \.y, name: "y")
    guard places.count == 1 || places.count == columns.count else {
      throw PythonError.value("x has \(places.count) columns and y has \(columns.count)")
    }
    let labels = try labels(arguments, count: columns.count)
    for (index, column) in columns.enumerated() {
      try axes.plot(x: places[places.count == 1 ? 0 : index], y: column, style: style, label: labels[index])
    }
  }

  /// The names of `count` lines: one for all, or a list.
  private static func labels(_ arguments: borrowing Arguments, count: Int) throws -> [String?] {
    guard arguments.isGiven("label") else { return Array(repeating: nil, count: count) }
    if case .list = arguments["label"] {
      let labels = try arguments.items("label").map { try $0.str() }
      guard labels.count == count else {
        throw arguments.error(
          "ValueError", "label",
          "label must be one text or have the same length as the input data, but has "
            + "\(labels.count) texts for \(count) lines")
      }
      return labels
    }
    return Array(repeating: try arguments["label"].str(), count: count)
  }

  static var scatter: DrawingCommand {
    DrawingCommand(
      "scatter", "Draws a marker at each point.",
      [
        .required("x", "places along x", type: "array"), .required("y", "places along y", type: "array"),
        .optional("s", .none, "areas of the markers in square points: one, or one each", type: "array or None"),
        .optional("c", .none, "short for color", type: "str, tuple or None"),
        .optional("marker", .none, "the sign at each point", type: "str or None"),
      ] + PyplotStyle.color + [PyplotStyle.label], example: "scatter(x, y, s=9)"
    ) { axes, arguments in
      let x = try axes.onePlace(arguments.plotData("x"), \.x, name: "x")
      let y = try axes.onePlace(arguments.plotData("y"), \.y, name: "y")
      let areas = try arguments.numbers("s", or: [])
      if let negative = areas.first(where: { $0 < 0 }) {
        throw arguments.error("ValueError", "s", "s must not be negative, but contains \(negative)")
      }
      try axes.scatter(
        x: x, y: y, sizes: areas.map { $0.squareRoot() }, style: arguments.style(), label: arguments.label())
      return .none
    }
  }

  static var bar: DrawingCommand {
    DrawingCommand(
      "bar", "Draws a bar at each x.",
      [
        .required("x", "places along x, or names", type: "array or list of str"),
        .required("height", "heights", type: "array"),
        .optional("width", 0.8, "widths: one, or one each", type: "array"),
        .optional("bottom", .none, "where the bars stand; 0 if None", type: "array or None"),
        .optional("align", "center", "'center' or 'edge': what of the bar is at x", kind: .keywordOnly),
      ] + PyplotStyle.color + [PyplotStyle.label], example: "plt.bar(['yes', 'no'], [12, 7])"
    ) { axes, arguments in
      var x = try axes.onePlace(arguments.plotData("x"), \.x, name: "x")
      let height = try arguments.numbers("height")
      let width = try arguments.numbers("width")
      switch try arguments.string("align") {
      case "center": break
      case "edge":
        guard width.count == 1 || width.count == x.count else { break }
        for index in x.indices { x[index] += width[width.count == 1 ? 0 : index] / 2 }
      case let other:
        throw arguments.error(
          "ValueError", "align", "'\(other)' is not a valid value for align; supported values are 'center', 'edge'")
      }
      try axes.bar(
        x: x, height: height.count == 1 ? Array(repeating: height[0], count: x.count) : height, width: width,
        bottom: arguments.numbers("bottom", or: [0]), style: arguments.style(), label: arguments.label())
      return .none
    }
  }

  static var hist: DrawingCommand {
    DrawingCommand(
      "hist", "Counts values in bins and draws a bar for each bin.",
      [
        .required("x", "the values", type: "array"),
        .optional("bins", 10, "how many bins of equal width, or their edges", type: "int or array"),
        .optional("range", .none, "(low, high): values outside are left out", type: "tuple or None"),
        .optional("density", false, "whether the bars' area is 1"),
      ] + PyplotStyle.color + [PyplotStyle.label], returns: "(heights, edges, bars)",
      example: "heights, edges, bars = hist([21, 23, 23, 26], bins=range(20, 28))\nheights"
    ) { axes, arguments in
      let histogram = try NDArray(arguments.numbers("x")).histogram(bins: arguments.bins(), range: arguments.range())
      let edges = histogram.edges.elements(as: Double.self)
      var heights = histogram.counts.elements(as: Double.self)
      if try arguments.bool("density") {
        let total = heights.reduce(0, +)
        heights = zip(heights, zip(edges, edges.dropFirst())).map { $0 / ($1.1 - $1.0) / total }
      }
      try axes.hist(heights: heights, edges: edges, style: arguments.style(), label: arguments.label())
      return Value(tuple: [Value(NDArray(heights)), Value(histogram.edges), .object(BarsObject(count: heights.count))])
    }
  }

  static var errorbar: DrawingCommand {
    DrawingCommand(
      "errorbar", "Draws points with error bars.",
      [
        .required("x", "places along x", type: "array"), .required("y", "places along y", type: "array"),
        .optional("yerr", .none, "lengths up and down: one, one each, or (lower, upper) rows", type: "array or None"),
        .optional("xerr", .none, "lengths to the left and right, likewise", type: "array or None"),
        .optional("fmt", "", "the look of the points, as in plot"),
        .optional("capsize", 0, "length of the caps in points", type: "number", kind: .keywordOnly),
      ] + PyplotStyle.color + PyplotStyle.line + PyplotStyle.marker + [PyplotStyle.label],
      example: "plt.errorbar(x, y, yerr=0.1, fmt='o')"
    ) { axes, arguments in
      let (below, above) = try arguments.errors("yerr")
      let (left, right) = try arguments.errors("xerr")
      let style = try arguments.blaming("fmt") { try Style(format: try arguments.string("fmt")) }
      try axes.errorbar(
        x: arguments.numbers("x"), y: arguments.numbers("y"), left: left, right: right, below: below, above: above,
        capSize: max(0, arguments.double("capsize")), style: arguments.style(style), label: arguments.label())
      return .none
    }
  }

  static var fillBetween: DrawingCommand {
    DrawingCommand(
      "fill_between", "Fills the area between two curves.",
      [
        .required("x", "places along x", type: "array"),
        .required("y1", "one curve: a number, or one each", type: "array"),
        .optional("y2", 0, "the other curve, likewise", type: "array"),
      ] + PyplotStyle.color + [PyplotStyle.label], example: "plt.fill_between(x, y - 0.2, y + 0.2, alpha=0.2)"
    ) { axes, arguments in
      try axes.fillBetween(
        x: arguments.numbers("x"), lower: arguments.numbers("y1"), upper: arguments.numbers("y2"),
        style: arguments.style(), label: arguments.label())
      return .none
    }
  }
}

extension Arguments {
  /// The name in the legend, if one is given.
  func label() throws -> String? { isGiven("label") ? try self["label"].str() : nil }

  fileprivate func bins() throws -> Bins {
    if let count = self["bins"].asInt {
      guard count <= 1_000_000 else {
        throw error("ValueError", "bins", "bins must be at most 1000000, but is \(count)")
      }
      return .count(count)
    }
    if self["bins"].asString != nil {
      throw error(
        "NotImplementedError", "bins", "rules for the number of bins are not supported",
        hint: "pass the number of bins or their edges")
    }
    let data = try plotData("bins")
    guard data.count >= 2, !data.isTable, data.texts == nil else {
      throw error("ValueError", "bins", "bins must be a number or at least 2 edges")
    }
    return .edges(try NDArray(self["bins"]))
  }

  fileprivate func range() throws -> (lower: Double, upper: Double)? {
    guard isGiven("range") else { return nil }
    let ends = try numbers("range")
    guard ends.count == 2, ends[0] <= ends[1] else {
      throw error(
        "ValueError", "range", "range must be (low, high) with low <= high, but is \(try self["range"].repr())")
    }
    return (ends[0], ends[1])
  }

  /// The lengths of error bars towards smaller and towards larger values.
  fileprivate func errors(_ name: String) throws -> ([Double], [Double]) {
    guard isGiven(name) else { return ([], []) }
    let data = try plotData(name)
    if data.isTable, data.count == 2 {
      let columns = try data.columns(name: name)
      return (columns.map { $0[0] }, columns.map { $0[1] })
    }
    let lengths = try numbers(name)
    return (lengths, lengths)
  }
}

extension Axes {
  /// The columns of `data` as places along an axis; names take the places 0, 1, 2, … and become its ticks.
  fileprivate mutating func places(
    _ data: PlotData, _ axis: WritableKeyPath<Axes, Axis>, name: String
  ) throws -> [[Double]] {
    guard let names = data.texts else { return try data.columns(name: name) }
    var ticks = self[keyPath: axis].ticks ?? []
    let places = names.map { name -> Double in
      if let found = ticks.first(where: { $0.label == name }) { return found.position }
      ticks.append(Axis.Tick(Double(ticks.count), label: name))
      return Double(ticks.count - 1)
    }
    self[keyPath: axis].ticks = ticks
    return [places]
  }

  /// The places of `data` along an axis, which must be one column.
  fileprivate mutating func onePlace(
    _ data: PlotData, _ axis: WritableKeyPath<Axes, Axis>, name: String
  ) throws -> [Double] {
    data.texts == nil ? try data.oneAxis(name: name) : try places(data, axis, name: name)[0]
  }
}

/// The bars that `hist` returns; they can only be shown.
private final class BarsObject: Object {
  private let count: Int

  init(count: Int) { self.count = count }

  override var state: ObjectState { .fixed }
  override var typeName: String { "BarContainer" }
  override func length() throws -> Int? { count }
  override func repr() throws -> String { "<BarContainer object of \(count) artists>" }
}
