import Foundation
import Interpreter
import Plot

/// A figure in the language: `plt.figure()`.
final class FigureObject: Object {
  /// What has been drawn so far.
  var figure: Figure
  /// The number pyplot knows the figure by.
  let number: Int
  /// The panel that pyplot's functions draw into.
  var currentPanel = 0
  /// Whether the program has asked for a panel; until then the figure counts as having none.
  private(set) var hasAxes = false
  /// Whether a command drew all of its data, so that data drawn next belongs to another figure.
  var isComplete = false
  /// What was last shown.
  var shown: Figure?
  /// The file it was last shown in.
  var file: String?

  init(_ figure: Figure, number: Int) {
    self.figure = figure
    self.number = number
  }

  /// The panel with this index as an object of the language.
  func axes(_ panel: Int) -> AxesObject {
    hasAxes = true
    return AxesObject(self, panel: panel)
  }

  /// All panels, row after row.
  var allAxes: [AxesObject] { figure.panels.indices.map(axes) }

  /// Replaces the panels by `rows` times `columns` empty ones.
  func divide(rows: Int, columns: Int) {
    var divided = Figure(size: figure.size, dpi: figure.dpi, rows: rows, columns: columns)
    divided.title = figure.title
    figure = divided
    currentPanel = 0
    hasAxes = true
  }

  /// Removes everything but the size.
  func clear() {
    figure = Figure(size: figure.size, dpi: figure.dpi)
    currentPanel = 0
    hasAxes = false
  }

  override var state: ObjectState { .opaque(sharing: [self]) }
  override var typeName: String { "Figure" }

  override func repr() throws -> String {
    let size = String(format: "%gx%g", figure.size.width * figure.dpi, figure.size.height * figure.dpi)
    return "<Figure size \(size) with \(hasAxes ? figure.panels.count : 0) Axes>"
  }

  override func attribute(_ name: String) throws -> Value? {
    switch name {
    case "axes": Value(list: hasAxes ? allAxes.map { Value.object($0) } : [])
    case "number": .int(number)
    case "dpi": .float(figure.dpi)
    default: nil
    }
  }

  override var attributeNames: [String] { ["axes", "dpi", "number"] }
}

/// One panel of a figure in the language: `plt.gca()`. Two objects of the same panel are equal.
final class AxesObject: Object {
  /// The figure the panel belongs to.
  let figure: FigureObject
  /// Its place among the figure's panels.
  let panel: Int

  init(_ figure: FigureObject, panel: Int) {
    self.figure = figure
    self.panel = panel
  }

  /// What has been drawn so far; an empty panel if the figure has been cleared meanwhile.
  var axes: Axes {
    get { figure.figure.panels.indices.contains(panel) ? figure.figure.panels[panel] : Axes() }
    set { if figure.figure.panels.indices.contains(panel) { figure.figure.panels[panel] = newValue } }
  }

  override var state: ObjectState { .opaque(sharing: [figure]) }
  override var typeName: String { "Axes" }

  override func repr() throws -> String {
    let title = axes.title.isEmpty ? nil : "title={'center': \(try Value(axes.title).repr())}"
    let x = axes.x.label.isEmpty ? nil : "xlabel=\(try Value(axes.x.label).repr())"
    let y = axes.y.label.isEmpty ? nil : "ylabel=\(try Value(axes.y.label).repr())"
    return "<Axes: \([title, x, y].compactMap(\.self).joined(separator: ", "))>"
  }

  override func attribute(_ name: String) throws -> Value? { name == "figure" ? .object(figure) : nil }
  override var attributeNames: [String] { ["figure"] }

  override func compare(_ op: ComparisonOperator, _ other: Value) throws -> Value? {
    let same = other.asObject(AxesObject.self).map { $0.figure === figure && $0.panel == panel } ?? false
    switch op {
    case .equal: return .bool(same)
    case .notEqual: return .bool(!same)
    default: return nil
    }
  }
  override func hash() throws -> Int { try figure.hash() &* 31 &+ panel }
}

/// The panels that `plt.subplots(2, 3)` returns: in rows and columns, or in one row, indexed like a NumPy array.
final class AxesGridObject: Object {
  private let axes: [AxesObject]
  private let rows: Int
  /// Nil if the panels are in one row, with one index.
  private let columns: Int?

  /// Panels with one index.
  init(row axes: [AxesObject]) {
    self.axes = axes
    rows = axes.count
    columns = nil
  }

  /// Panels with two indices: as many in each row as there are `columns`, at least one.
  init(_ axes: [AxesObject], columns: Int) {
    self.axes = axes
    rows = axes.count / columns
    self.columns = columns
  }

  override var state: ObjectState { .opaque(sharing: axes.map(\.figure)) }
  override var typeName: String { "AxesArray" }
  override func length() throws -> Int? { rows }

  /// The same panels with one index.
  var flat: AxesGridObject { AxesGridObject(row: axes) }

  override func contents() throws -> ContiguousArray<Value>? {
    ContiguousArray(try (0..<rows).map { try item(.int($0)) })
  }

  override func item(_ index: Value) throws -> Value {
    if case .tuple(let pair) = index, pair.items.count == 2, let row = pair.items[0].asInt,
      let column = pair.items[1].asInt
    {
      return try item(row, column)
    }
    guard let number = index.asInt else {
      throw PythonError.index("panels are indexed with one or two integers, not \(index.typeName)")
    }
    let place = try offset(number, rows, axis: 0)
    guard let columns else { return .object(axes[place]) }
    return .object(AxesGridObject(row: Array(axes[place * columns..<(place + 1) * columns])))
  }

  override func item(_ row: Int, _ column: Int) throws -> Value {
    guard let columns else {
      throw PythonError.index("too many indices for array: array is 1-dimensional, but 2 were indexed")
    }
    return .object(axes[try offset(row, rows, axis: 0) * columns + offset(column, columns, axis: 1)])
  }

  override func attribute(_ name: String) throws -> Value? {
    switch name {
    case "flat": .object(flat)
    case "shape": Value(tuple: [.int(rows)] + (columns.map { [.int($0)] } ?? []))
    case "size": .int(axes.count)
    case _ where PyplotModule.drawing.contains { $0.methodName == name }:
      throw PythonError(
        "AttributeError", "'AxesArray' object has no attribute '\(name)'",
        hint: "choose a panel: axes[\(columns == nil ? "0" : "0, 0")].\(name)(…)")
    default: nil
    }
  }

  override var attributeNames: [String] { ["flat", "shape", "size"] }

  override func repr() throws -> String {
    try columns == nil
      ? "array([\(axes.map { try $0.repr() }.joined(separator: ", "))], dtype=object)"
      : "array([\((0..<rows).map { try row($0) }.joined(separator: ",\n       "))], dtype=object)"
  }

  private func row(_ row: Int) throws -> String {
    guard let columns else { return "" }
    return "[\(try axes[row * columns..<(row + 1) * columns].map { try $0.repr() }.joined(separator: ", "))]"
  }

  private func offset(_ index: Int, _ count: Int, axis: Int) throws -> Int {
    let place = index < 0 ? index &+ count : index
    guard place >= 0, place < count else {
      throw PythonError.index("index \(index) is out of bounds for axis \(axis) with size \(count)")
    }
    return place
  }
}
