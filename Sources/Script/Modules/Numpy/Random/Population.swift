import Interpreter
import NDArray

/// What `choice` picks from: the places along the first axis of an array, or the numbers below an int.
struct Population {
  let count: Int
  private let elements: NDArray?

  /// The argument `a`. Throws a value error for an array without axes, or with several of them where only one is allowed.
  init(_ arguments: borrowing Arguments, allowsRows: Bool = false) throws {
    if let count = arguments["a"].asInt {
      self.count = count
      elements = nil
      return
    }
    let array = try Script.array(arguments, "a")
    guard let extent = array.shape.first, allowsRows || array.ndim == 1 else {
      throw arguments.error(
        "ValueError", "a", array.ndim == 0 ? "a must be 1-dimensional or an integer" : "a must be 1-dimensional")
    }
    if extent == 0 {
      throw arguments.error("ValueError", "a", "'a' cannot be empty unless no samples are taken")
    }
    count = extent
    elements = array
  }

  /// The elements at the positions; a Python int or a scalar if no shape was asked for.
  func value(_ positions: NDArray, shape: [Int]?) throws -> Value {
    guard let elements else { return try positions.value(shape: shape) }
    let picked = try elements[.array(positions)]
    return shape == nil ? Value(numpy: picked) : Value(picked)
  }
}
