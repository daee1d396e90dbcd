import NDArray

extension EdgeLearner {
  /// The weights as the layer's variable: int8 0 or 1 of shape (1, 1, inputs, units).
  var weightArray: NDArray {
    NDArray(shape: [1, 1, inputs, units], of: Int8.self) { values in
      for unit in 0..<units {
        for input in 0..<inputs where weights[unit * words + input / 64] >> UInt64(input % 64) & 1 == 1 {
          values[input * units + unit] = 1
        }
      }
    }
  }

  /// The learner with another value for one of its variables. Throws a value error unless shape, element type and range fit.
  func setting(_ name: String, to value: NDArray, layer: String) throws -> EdgeLearner {
    var changed = self
    switch name {
    case "weights":
      try require(value, shape: [1, 1, inputs, units], dtype: .int8, name, layer)
      changed.weights = try packed(value.elements(as: Int8.self), layer: layer)
    case "threshold_learning":
      try require(value, shape: [units], dtype: .int32, name, layer)
      let thresholds = value.elements(as: Int32.self)
      guard thresholds.allSatisfy({ (0...Int32(parameters.numWeights)).contains($0) }) else {
        throw Failure(
          .value, "layer '\(layer)': threshold_learning must be 0 to num_weights=\(parameters.numWeights)")
      }
      changed.thresholds = thresholds
    default:
      throw Failure(
        .value, "layer '\(layer)': '\(name)' of a learning layer cannot be set",
        hint: "set 'weights' or 'threshold_learning'")
    }
    return changed
  }

  private func packed(_ values: [Int8], layer: String) throws -> [UInt64] {
    guard values.allSatisfy({ $0 == 0 || $0 == 1 }) else {
      throw Failure(.value, "layer '\(layer)': weights of a learning layer must be 0 or 1")
    }
    var bits = [UInt64](repeating: 0, count: units * words)
    for unit in 0..<units {
      var ones = 0
      for input in 0..<inputs where values[input * units + unit] == 1 {
        bits[unit * words + input / 64] |= 1 << UInt64(input % 64)
        ones += 1
      }
      guard ones == parameters.numWeights else {
        throw Failure(
          .value, "layer '\(layer)': neuron \(unit) has \(ones) weights, expected num_weights=\(parameters.numWeights)")
      }
    }
    return bits
  }

  func require(_ value: NDArray, shape: [Int], dtype: DType, _ name: String, _ layer: String) throws {
    guard value.shape == shape, value.dtype == dtype else {
      throw Failure(
        .value,
        "layer '\(layer)': found \(name) of shape \(pythonTuple(value.shape)) and dtype \(value.dtype.rawValue), "
          + "expected \(pythonTuple(shape)) and \(dtype.rawValue)")
    }
  }
}
