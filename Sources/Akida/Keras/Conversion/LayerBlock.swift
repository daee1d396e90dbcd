internal import NDArray

/// A layer with weights and the pooling and activation that become one Akida layer with it.
struct LayerBlock {
  let layer: SequenceLayer
  let neural: NeuralLayer
  let quantization: Quantization
  /// Rows, columns and channels.
  let inputShape: [Int]
  var parameters: LayerParameters

  init(layer: SequenceLayer, neural: NeuralLayer, quantization: Quantization, inputShape: [Int]) {
    self.layer = layer
    self.neural = neural
    self.quantization = quantization
    self.inputShape = inputShape
    let type: LayerType =
      switch neural.form {
      case .convolution: .convolutional
      case .separable: .separableConvolutional
      case .dense: .fullyConnected
      }
    parameters = LayerParameters(type: type, name: layer.name)
    parameters.filters = neural.filters
    parameters.kernelSize = neural.kernelSize
    parameters.kernelStride = neural.stride
    parameters.padding = neural.padding
    parameters.weightsBits = quantization.kernelQuantizer.bitwidth
  }

  /// Rows and columns of the potentials, before pooling.
  var convolvedSize: Extent {
    if neural.form == .dense { return Extent(1, 1) }
    let (size, stride) = (parameters.kernelSize, parameters.kernelStride)
    return Extent(
      parameters.padding.outputSize(inputShape[0], window: size.rows, stride: stride.rows),
      parameters.padding.outputSize(inputShape[1], window: size.columns, stride: stride.columns))
  }

  /// Rows, columns and filters of the layer's output.
  var outputShape: [Int] {
    let map = convolvedSize
    switch parameters.pooling {
    case .none: return [map.rows, map.columns, neural.filters]
    case .average: return [1, 1, neural.filters]
    case .max(let size, let stride):
      return [
        parameters.padding.outputSize(map.rows, window: size.rows, stride: stride.rows),
        parameters.padding.outputSize(map.columns, window: size.columns, stride: stride.columns), neural.filters,
      ]
    }
  }

  /// The Akida layer, with integer weights and thresholds.
  func converted(scaling: InputScaling, activation: QuantizedActivation?) throws -> ConvertedLayer {
    try checkInputs()
    let (kernel, kernelScale) = quantized(quantization.kernel, quantization.kernelQuantizer, quantization.frozenScale)
    var variables = LayerVariables()
    var scale = kernelScale
    if let depthwise = quantization.depthwiseKernel, let quantizer = quantization.depthwiseQuantizer {
      let (weights, depthwiseScale) = quantized(depthwise, quantizer, nil)
      variables.weights = NDArray(flipped(weights, depthwise.shape), shape: depthwise.shape)
      variables.pointwiseWeights = NDArray(kernel, shape: quantization.kernel.shape)
      scale = depthwiseScale * kernelScale
    } else {
      switch parameters.type {
      case .fullyConnected:
        variables.weights = NDArray(channelsFirst(kernel), shape: [1, 1] + quantization.kernel.shape)
      case .convolutional:
        variables.weights = NDArray(flipped(kernel, quantization.kernel.shape), shape: quantization.kernel.shape)
      default: variables.weights = NDArray(kernel, shape: quantization.kernel.shape)
      }
    }
    let thresholds = try Thresholds(
      block: self, scale: scale, inputScaling: scaling, activation: activation,
      weightSums: parameters.type == .inputConvolutional ? sums(kernel) : nil)
    variables.threshold = NDArray(thresholds.thresholds)
    variables.actStep = NDArray(thresholds.steps)
    return ConvertedLayer(parameters: parameters, variables: variables)
  }

  private func checkInputs() throws {
    let weights = quantization.depthwiseKernel?.shape[2] ?? quantization.kernel.shape.dropLast().last ?? 0
    let expected = neural.form == .dense ? inputShape.reduce(1, *) : inputShape[2]
    guard weights == expected else {
      throw layer.failure(.value, "its weights are for \(weights) inputs, but the layer before it gives \(expected)")
    }
  }

  private func quantized(
    _ weights: Tensor, _ quantizer: WeightQuantizer, _ frozen: ScaleFactor?
  ) -> (integers: [Int8], scale: ScaleFactor) {
    let scale = frozen?.clipped() ?? quantizer.scaleFactor(of: weights)
    return (quantizer.integers(weights, scale: scale), scale)
  }
}
