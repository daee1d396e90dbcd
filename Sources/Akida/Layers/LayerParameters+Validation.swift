import NDArray

extension LayerParameters {
  /// The most weights a layer, or values a map, may have.
  static let sizeLimit = 1 << 28
  /// The most filters or units a layer may have.
  static let filterLimit = 65536
  /// The most rows, columns or channels a sample may have.
  private static let extentLimit = 65536

  /// Throws a value error naming the first parameter that the layer type does not allow.
  func validate() throws {
    switch type {
    case .inputData:
      try validateInputShape()
      try require((1...4).contains(inputBits), "input_bits=\(inputBits), expected 1 to 4")
    case .inputConvolutional:
      try validateInputShape()
      try require((0...255).contains(paddingValue), "padding_value=\(paddingValue), expected 0 to 255")
      try require((1...8).contains(weightsBits), "weights_bits=\(weightsBits), expected 1 to 8")
      try validateNeurons(called: "filters")
    case .convolutional, .separableConvolutional: try validateNeurons(called: "filters")
    case .fullyConnected: try validateNeurons(called: "units")
    }
    if type != .inputConvolutional && type != .inputData {
      try require([1, 2, 4, 8].contains(weightsBits), "weights_bits=\(weightsBits), expected 1, 2, 4 or 8")
    }
  }

  private func validateInputShape() throws {
    let shape = inputShape ?? []
    try require(
      shape.count == 3 && shape.allSatisfy { (1...Self.extentLimit).contains($0) }
        && shape.reduce(1, *) <= Self.sizeLimit,
      "input_shape=\(pythonTuple(shape)), expected rows, columns and channels, each from 1 to \(Self.extentLimit) "
        + "and together at most \(Self.sizeLimit) values")
  }

  private func validateNeurons(called name: String) throws {
    try require((1...Self.filterLimit).contains(filters), "\(name)=\(filters), expected 1 to \(Self.filterLimit)")
    try validateExtent(kernelSize, "kernel_size")
    try validateExtent(kernelStride, "kernel_stride")
    if case .max(let size, let stride) = pooling {
      try validateExtent(size, "pool_size")
      try validateExtent(stride, "pool_stride")
    }
    if let activationBits {
      try require([1, 2, 4].contains(activationBits), "act_bits=\(activationBits), expected 1, 2 or 4")
    }
  }

  private func validateExtent(_ extent: Extent, _ name: String) throws {
    try require(
      (1...1024).contains(extent.rows) && (1...1024).contains(extent.columns),
      "\(name)=(\(extent.rows), \(extent.columns)), expected (rows, columns) from 1 to 1024")
  }

  private func require(_ condition: Bool, _ message: @autoclosure () -> String) throws {
    guard condition else {
      throw Failure(.value, "\(name.isEmpty ? type.rawValue : "layer '\(name)'"): \(message())")
    }
  }
}

/// A shape as Python writes a tuple.
func pythonTuple(_ items: [Int]) -> String {
  items.count == 1 ? "(\(items[0]),)" : "(\(items.map(String.init).joined(separator: ", ")))"
}
