import Interpreter
import NDArray

/// What a program passes to be plotted: numbers along one or two axes, or texts along one.
struct PlotData {
  /// The texts, if there is nothing else; then there are no numbers.
  let texts: [String]?
  /// The numbers, row after row.
  private let numbers: [Double]
  /// How many there are along each axis: one axis or two.
  private let shape: [Int]

  /// Reads numbers, lists, tuples, ranges or arrays from `value`, called `name` in errors. A number is one point, None is a
  /// gap. Throws a ValueError for anything else.
  init(_ value: Value, name: String) throws {
    if let number = Self.number(value) {
      (texts, numbers, shape) = (nil, [number], [1])
      return
    }
    if let array = value.asObject(ArrayObject.self)?.array {
      guard array.ndim <= 2 else {
        let shape = array.shape.map(String.init).joined(separator: ", ")
        throw PythonError.value("\(name) can be no greater than 2D, but has shape (\(shape))")
      }
      (texts, numbers, shape) = (nil, array.elements(as: Double.self), array.ndim == 0 ? [1] : array.shape)
      return
    }
    let items = try Self.items(value, name: name)
    let texts = items.compactMap(\.asString)
    if !items.isEmpty, texts.count == items.count {
      (self.texts, numbers, shape) = (texts, [], [items.count])
      return
    }
    self.texts = nil
    guard let first = items.first, Self.number(first) == nil, first.asString == nil else {
      (numbers, shape) = (try Self.numbers(items, name: name), [items.count])
      return
    }
    let rows = try items.map { try Self.numbers(try Self.items($0, name: name), name: name) }
    if let odd = rows.first(where: { $0.count != rows[0].count }) {
      throw PythonError.value("\(name) has rows of different lengths: \(rows[0].count) and \(odd.count)")
    }
    (numbers, shape) = (rows.flatMap(\.self), [rows.count, rows[0].count])
  }

  /// The numbers if there is one axis. Throws a ValueError for two axes or texts.
  func oneAxis(name: String) throws -> [Double] {
    if let text = texts?.first {
      throw PythonError.value("could not convert string to float: \(try Value(text).repr())")
    }
    if shape.count == 1 || shape[1] == 1 { return numbers }
    throw PythonError.value("\(name) must be 1-D, but has shape \(shapeText)")
  }

  /// The columns if there are two axes; a single column if there is one. Throws a ValueError for texts.
  func columns(name: String) throws -> [[Double]] {
    guard shape.count == 2 else { return [try oneAxis(name: name)] }
    return (0..<shape[1]).map { column in (0..<shape[0]).map { numbers[$0 * shape[1] + column] } }
  }

  /// Whether there are two axes.
  var isTable: Bool { shape.count == 2 }

  /// How many rows there are.
  var count: Int { shape[0] }

  /// The shape as Python writes it.
  var shapeText: String { shape.count == 1 ? "(\(shape[0]),)" : "(\(shape[0]), \(shape[1]))" }

  private static func items(_ value: Value, name: String) throws -> ContiguousArray<Value> {
    switch value {
    case .list, .tuple, .object:
      do {
        return try value.contents()
      } catch let error as PythonError where error.className == "TypeError" {}
    default: break
    }
    throw PythonError.value("\(name) must be numbers, not \(value.typeName)")
  }

  private static func number(_ value: Value) -> Double? { value.isNone ? .nan : value.asDouble }

  private static func numbers(_ items: ContiguousArray<Value>, name: String) throws -> [Double] {
    try items.enumerated().map { index, item in
      if let number = number(item) { return number }
      if item.asString != nil { throw PythonError.value("could not convert string to float: \(try item.repr())") }
      throw PythonError.value("\(name) must be numbers, but element \(index) is a \(item.typeName)")
    }
  }
}

extension Arguments {
  /// What an argument holds to be plotted.
  func plotData(_ name: String) throws -> PlotData {
    try blaming(name) { try PlotData(self[name], name: name) }
  }

  /// The numbers of an argument with one axis.
  func numbers(_ name: String) throws -> [Double] {
    let data = try plotData(name)
    return try blaming(name) { try data.oneAxis(name: name) }
  }

  /// The numbers of an argument with one axis, or `fallback` when it is not given or None.
  func numbers(_ name: String, or fallback: [Double]) throws -> [Double] {
    isGiven(name) ? try numbers(name) : fallback
  }

  /// The result of `body`; its errors are about the parameter `name`.
  func blaming<Result>(_ name: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as PythonError where error.className == "ValueError" {
      throw self.error(error.className, name, error.message, hint: error.hint)
    } catch let failure as Failure {
      throw error(name, failure)
    }
  }
}
