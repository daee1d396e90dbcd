import NDArray

/// The maps of a layer: what comes in, the potentials, and what is left after pooling. Shapes are [rows, columns, channels].
struct LayerGeometry {
  let inputShape: [Int]
  let kernel: SlidingWindow
  let pooling: SlidingWindow?
  let outputShape: [Int]

  var input: Extent { Extent(inputShape[0], inputShape[1]) }
  var channels: Int { inputShape[2] }

  /// The geometry of a layer of any type but `InputData` on samples of `inputShape`. Throws a value error when a Valid
  /// window does not fit or a map gets too large.
  init(_ parameters: LayerParameters, inputShape: [Int]) throws {
    if parameters.type == .fullyConnected {
      // One window over the flattened map.
      self.inputShape = [1, 1, inputShape.reduce(1, *)]
    } else {
      self.inputShape = inputShape
    }
    let map = Extent(self.inputShape[0], self.inputShape[1])
    kernel = try Self.window(
      parameters.kernelSize, parameters.kernelStride, parameters, map: map, what: "kernel")
    switch parameters.pooling {
    case .none:
      pooling = nil
      outputShape = [kernel.output.rows, kernel.output.columns, parameters.filters]
    case .max(let size, let stride):
      let window = try Self.window(size, stride, parameters, map: kernel.output, what: "pooling window")
      pooling = window
      outputShape = [window.output.rows, window.output.columns, parameters.filters]
    case .average:
      pooling = nil
      outputShape = [1, 1, parameters.filters]
    }
    let potentials = kernel.output.rows * kernel.output.columns * parameters.filters
    let weights = parameters.kernelSize.rows * parameters.kernelSize.columns * self.inputShape[2] * parameters.filters
    guard max(potentials, weights) <= LayerParameters.sizeLimit else {
      throw Failure(
        .memory,
        "layer '\(parameters.name)': \(weights) weights and \(potentials) potentials per sample, "
          + "expected at most \(LayerParameters.sizeLimit)")
    }
  }

  private static func window(
    _ size: Extent, _ stride: Extent, _ parameters: LayerParameters, map: Extent, what: String
  ) throws -> SlidingWindow {
    if let window = SlidingWindow(size: size, stride: stride, padding: parameters.padding, map: map) { return window }
    throw Failure(
      .value,
      "layer '\(parameters.name)': a Valid \(what) of (\(size.rows), \(size.columns)) does not fit a map of "
        + "(\(map.rows), \(map.columns))",
      hint: "use padding Same, or a smaller \(what)")
  }
}
