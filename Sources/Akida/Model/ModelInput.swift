import NDArray

extension Model {
  /// The samples as uint8 in the model's input shape. Throws a value error that names the shape, element type or range
  /// found and expected.
  func checkedInput(_ x: NDArray) throws -> NDArray {
    guard let first = layers.first, let shape = first.inputShape else {
      throw Failure(.value, "the model has no layers", hint: "add layers, or convert a Keras model")
    }
    let isFlat = shape[0] == 1 && shape[1] == 1
    guard x.ndim == 4 && Array(x.shape.dropFirst()) == shape || isFlat && x.ndim == 2 && x.shape[1] == shape[2] else {
      let expected = "(samples, \(shape.map(String.init).joined(separator: ", ")))"
      throw Failure(
        .value,
        "found input of shape \(pythonTuple(x.shape)), expected \(expected)"
          + (isFlat ? " or (samples, \(shape[2]))" : ""),
        hint: x.shape == shape ? "a single sample needs a first axis of 1" : nil)
    }
    return try smallIntegers(x, limit: first.firstInputLimit, what: "input")
  }
}

/// The array as uint8. Throws a value error unless it holds integers from 0 to `limit`.
func smallIntegers(_ x: NDArray, limit: Int, what: String) throws -> NDArray {
  guard x.dtype != .float32 && x.dtype != .float64 else {
    throw Failure(
      .value, "found \(what) of dtype \(x.dtype.rawValue), expected integers 0 to \(limit) (uint8)",
      hint: "convert it with .astype(np.uint8)")
  }
  if x.dtype == .bool { return try x.astype(.uint8) }
  if x.dtype == .uint8 && x.withContiguous(UInt8.self, { Int($0.reduce(0, max)) <= limit }) {
    return try x.contiguous()
  }
  let outside = x.withContiguous(Int64.self) { values in values.first { !(0...Int64(limit)).contains($0) } }
  if let outside { throw Failure(.value, "found the value \(outside) in the \(what), expected 0 to \(limit)") }
  return try x.astype(.uint8).contiguous()
}

/// Labels as integers, one per sample; a single one stands for all. Throws a value error for anything else.
func checkedLabels(_ labels: NDArray, count: Int) throws -> [Int] {
  guard labels.dtype.isInteger else {
    throw Failure(.value, "found labels of dtype \(labels.dtype.rawValue), expected integers")
  }
  let values = labels.elements(as: Int64.self).map(Int.init)
  if labels.ndim == 0 { return [Int](repeating: values[0], count: count) }
  guard labels.ndim == 1, values.count == count else {
    throw Failure(
      .value, "found labels of shape \(pythonTuple(labels.shape)), expected \(pythonTuple([count])): one per sample")
  }
  return values
}
