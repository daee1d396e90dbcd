internal import NDArray

/// The shape, without batch axis, at the input of each layer and after the last. Unknown (nil) from the first layer on that
/// cannot be converted anyway.
func inferShapes(_ layers: [SequenceLayer], input: [Int]) throws -> [[Int]?] {
  var shapes: [[Int]?] = [input]
  for layer in layers {
    let output = try shapes[shapes.count - 1].flatMap { try layer.outputShape(of: $0) }
    if let output, elementCount(output).map({ $0 > mapLimit }) ?? true {
      throw layer.failure(.value, "its output \(tuple(output)) is larger than a model can hold")
    }
    shapes.append(output)
  }
  return shapes
}

/// Numbers that the output of one layer may hold.
private let mapLimit = 1 << 28

extension SequenceLayer {
  fileprivate func outputShape(of input: [Int]) throws -> [Int]? {
    switch kind {
    case .neural(let neural) where neural.isConvolution:
      let map = try map(input)
      return try windows(map, size: neural.kernelSize, stride: neural.stride, padding: neural.padding) + [
        neural.filters
      ]
    case .neural(let neural):
      return input.dropLast() + [neural.filters]
    case .maxPooling(let pooling):
      let map = try map(input)
      return try windows(map, size: pooling.size, stride: pooling.stride, padding: pooling.padding) + [input[2]]
    case .averagePooling(let keepsAxes):
      _ = try map(input)
      return keepsAxes ? [1, 1, input[2]] : [input[2]]
    case .flatten:
      return [elementCount(input) ?? 0]
    case .reshape(let target):
      return try reshaped(input, target)
    case .activation, .floatReLU, .batchNormalization, .rescaling, .dropout, .outputActivation:
      return input
    case .unsupported:
      return nil
    }
  }

  private func map(_ input: [Int]) throws -> Extent {
    guard input.count == 3 else {
      throw failure(.value, "its input has the shape \(tuple(input)); expected rows, columns and channels")
    }
    return Extent(input[0], input[1])
  }

  private func windows(_ map: Extent, size: Extent, stride: Extent, padding: Padding) throws -> [Int] {
    let rows = padding.outputSize(map.rows, window: size.rows, stride: stride.rows)
    let columns = padding.outputSize(map.columns, window: size.columns, stride: stride.columns)
    guard rows > 0, columns > 0 else {
      throw failure(
        .value, "a window of \(size.rows)x\(size.columns) does not fit into its input of \(map.rows)x\(map.columns)")
    }
    return [rows, columns]
  }

  private func reshaped(_ input: [Int], _ target: [Int]) throws -> [Int] {
    let count = elementCount(input) ?? 0
    var shape = target
    if target.filter({ $0 == -1 }).count == 1, let free = target.firstIndex(of: -1) {
      shape[free] = 1
      let known = elementCount(shape) ?? 0
      shape[free] = known > 0 ? count / known : 0
    }
    guard elementCount(shape) == count else {
      throw failure(.value, "an input of shape \(tuple(input)) cannot take the shape \(tuple(target))")
    }
    return shape
  }
}

extension Padding {
  /// How many windows of a stride fit along an axis; 0 or less if none.
  func outputSize(_ size: Int, window: Int, stride: Int) -> Int {
    switch self {
    case .same: (size - 1) / stride + 1
    case .valid: size < window ? 0 : (size - window) / stride + 1
    }
  }
}
