import CKernels
import NDArray

/// A layer in the form that the kernels run: weights in reading order, activation steps as integers, ranges checked.
final class LayerPlan: @unchecked Sendable {
  let parameters: LayerParameters
  let geometry: LayerGeometry
  /// int8 kernel as it is slid over the map (not flipped): [row][column][input][filter], or without filter if separable.
  let weights: Memory<Int8>
  let pointwise: Memory<Int8>
  let thresholds: [Int32]
  let actSteps: [Float]
  /// Highest value of an input.
  let inputLimit: Int32
  /// The description that `ak_layer_run` reads; it points into this object's memory.
  let kernel: ak_layer
  private let steps: Memory<Int32>

  /// Packs the layer. Inputs are 0 to `inputLimit`. Throws a value error if a potential could exceed 32 bits.
  init(
    _ parameters: LayerParameters, variables: LayerVariables, geometry: LayerGeometry, mapShape: [Int], inputLimit: Int
  ) throws {
    self.parameters = parameters
    self.geometry = geometry
    self.inputLimit = Int32(inputLimit)
    weights = Memory(Self.slidKernel(parameters, variables, geometry: geometry, mapShape: mapShape))
    pointwise = Memory(variables.pointwiseWeights?.elements(as: Int8.self) ?? [])
    thresholds = variables.threshold?.elements(as: Int32.self) ?? []
    actSteps = variables.actStep?.elements(as: Float.self) ?? []
    steps = Memory(Self.steps(parameters, thresholds: thresholds, actSteps: actSteps))
    kernel = Self.kernel(parameters, geometry, weights: weights, pointwise: pointwise, steps: steps)
    try checkRanges(inputLimit: inputLimit)
  }

  /// Bytes of one sample's output.
  var outputBytes: Int {
    geometry.outputShape.reduce(1, *) * (parameters.activationBits == nil ? MemoryLayout<Int32>.size : 1)
  }

  /// The stored weights brought into the order in which the map is read.
  private static func slidKernel(
    _ parameters: LayerParameters, _ variables: LayerVariables, geometry: LayerGeometry, mapShape: [Int]
  ) -> [Int8] {
    let stored = variables.weights?.elements(as: Int8.self) ?? []
    switch parameters.type {
    case .inputData, .inputConvolutional: return stored
    case .convolutional, .separableConvolutional:
      // Flipped on rows and columns: the taps in reverse order.
      let taps = parameters.kernelSize.rows * parameters.kernelSize.columns
      let tap = stored.count / taps
      return (0..<taps).reversed().flatMap { stored[$0 * tap..<($0 + 1) * tap] }
    case .fullyConnected:
      // Stored by channel, then column, then row; read by row, then column, then channel.
      let (rows, columns, channels) = (mapShape[0], mapShape[1], mapShape[2])
      if rows * columns == 1 { return stored }
      var kernel: [Int8] = []
      kernel.reserveCapacity(stored.count)
      for row in 0..<rows {
        for column in 0..<columns {
          for channel in 0..<channels {
            let input = (channel * columns + column) * rows + row
            kernel += stored[input * parameters.filters..<(input + 1) * parameters.filters]
          }
        }
      }
      return kernel
    }
  }

  private static func steps(_ parameters: LayerParameters, thresholds: [Int32], actSteps: [Float]) -> [Int32] {
    guard let bits = parameters.activationBits else { return thresholds }
    return (1..<1 << bits).flatMap { level in
      zip(thresholds, actSteps).map { threshold, actStep in
        ActivationSteps(threshold: threshold, actStep: actStep, bits: bits).leastPotential(ofLevel: level)
      }
    }
  }

  private static func kernel(
    _ parameters: LayerParameters, _ geometry: LayerGeometry, weights: Memory<Int8>, pointwise: Memory<Int8>,
    steps: Memory<Int32>
  ) -> ak_layer {
    var kernel = ak_layer()
    kernel.kind = parameters.type == .separableConvolutional ? AK_SEPARABLE : AK_CONVOLUTION
    kernel.in_rows = Int32(geometry.input.rows)
    kernel.in_cols = Int32(geometry.input.columns)
    kernel.in_channels = Int32(geometry.channels)
    kernel.kernel = ak_window(geometry.kernel)
    kernel.outside = Int32(parameters.paddingValue)
    kernel.map_rows = Int32(geometry.kernel.output.rows)
    kernel.map_cols = Int32(geometry.kernel.output.columns)
    kernel.filters = Int32(parameters.filters)
    switch parameters.pooling {
    case .none: kernel.pool = AK_POOL_NONE
    case .max: kernel.pool = AK_POOL_MAX
    case .average: kernel.pool = AK_POOL_SUM
    }
    if let pooling = geometry.pooling { kernel.pool_window = ak_window(pooling) }
    kernel.out_rows = Int32(geometry.outputShape[0])
    kernel.out_cols = Int32(geometry.outputShape[1])
    kernel.levels = parameters.activationBits.map { Int32(1 << $0) - 1 } ?? 0
    kernel.weights = UnsafePointer(weights.base)
    kernel.pointwise = UnsafePointer(pointwise.base)
    kernel.steps = UnsafePointer(steps.base)
    return kernel
  }
}

extension ak_window {
  init(_ window: SlidingWindow) {
    self.init(
      rows: Int32(window.size.rows), cols: Int32(window.size.columns), stride_rows: Int32(window.stride.rows),
      stride_cols: Int32(window.stride.columns), above: Int32(window.before.rows), left: Int32(window.before.columns))
  }
}
