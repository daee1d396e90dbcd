import Interpreter
import NDArray

extension Value {
  /// The type in which `np.arange` counts up to this number.
  var countingType: DType { (asObject(ScalarObject.self)?.scalar.dtype ?? .int64).promoted(with: .int64) }
}

extension Arguments {
  /// Throws for an int `x` that is more than can be counted to.
  func checkCount(_ name: String) throws {
    guard self[name].asObject(ArrayObject.self) == nil, let count = self[name].asBigInt else { return }
    // NumPy counts in float64, which rounds the last numbers of 64 bits up to 2^63, and then has none.
    let rounded = self[name].asDouble ?? (count > 0 ? .infinity : -.infinity)
    if rounded == 0x1p63 { throw NDArray.refusal(of: self[name]) }
    if rounded.magnitude > 0x1p63 { throw error("ValueError", name, "Maximum allowed size exceeded") }
  }
}

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
    if array.ndim == 0, array.dtype == .bool {
      count = try array.scalar(at: []).isTrue ? 1 : 0
      elements = nil
      return
    }
    guard let extent = array.shape.first, allowsRows || array.ndim == 1 else {
      throw arguments.error(
        "ValueError", "a",
        array.ndim > 0
          ? "a must be 1-dimensional"
          : allowsRows
            ? "a must be a sequence or an integer, not <class '\(arguments["a"].typeName)'>"
            : "a must be 1-dimensional or an integer")
    }
    if extent == 0, try arguments.size().map({ !$0.contains(0) }) ?? true {
      let name = allowsRows ? "a" : "'a'"
      throw arguments.error("ValueError", "a", "\(name) cannot be empty unless no samples are taken")
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
