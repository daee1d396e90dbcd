internal import NDArray

/// Turns a checked sequence into Akida layers: each layer with weights opens a block, its pooling adds to it, and its
/// activation closes it.
struct LayerGenerator {
  private(set) var layers: [ConvertedLayer] = []
  /// Scaling of the input of the next block.
  private var scaling: InputScaling
  /// Rows, columns and channels at the input of the next block.
  private var inputShape: [Int]
  private var open: LayerBlock?

  /// Generates the layers for an input of shape `inputShape`, (rows, columns, channels) or (features,).
  static func generate(
    _ sequence: [SequenceLayer], inputShape: [Int], scaling: InputScaling
  ) throws -> [ConvertedLayer] {
    let map = inputShape.count == 1 ? [1, 1] + inputShape : inputShape
    var generator = LayerGenerator(scaling: scaling, inputShape: map)
    try generator.run(sequence)
    return generator.layers
  }

  private init(scaling: InputScaling, inputShape: [Int]) {
    self.scaling = scaling
    self.inputShape = inputShape
  }

  private mutating func run(_ sequence: [SequenceLayer]) throws {
    var rest = sequence[...]
    if [1, 3].contains(inputShape.last) {
      if case .rescaling = rest.first?.kind { rest = rest.dropFirst() }
      try openInput(rest.popFirst())
    } else {
      let names = Set(sequence.map(\.name))
      var name = "input_data"
      while names.contains(name) { name += "_" }
      var parameters = LayerParameters(type: .inputData, name: name)
      parameters.inputShape = inputShape
      layers.append(ConvertedLayer(parameters: parameters, variables: LayerVariables()))
    }
    for layer in rest { try add(layer) }
    try close(activation: nil)
  }

  /// Starts with a convolution of an image of 8-bit pixels.
  private mutating func openInput(_ layer: SequenceLayer?) throws {
    guard let layer else { throw Failure(.value, "the model has no layer to convert") }
    guard case .neural(let neural) = layer.kind, neural.form == .convolution, let quantization = neural.quantization
    else {
      throw layer.failure(
        .type, "with 1 or 3 input channels the input is an image, and the first layer must be a QuantizedConv2D")
    }
    let bits = quantization.kernelQuantizer.bitwidth
    guard bits <= 8 else { throw layer.failure(.value, "its weights have \(bits) bits; at most 8 are supported") }
    var block = LayerBlock(layer: layer, neural: neural, quantization: quantization, inputShape: inputShape)
    block.parameters.type = .inputConvolutional
    block.parameters.inputShape = inputShape
    block.parameters.paddingValue = Int(scaling.shift)
    open = block
  }

  private mutating func add(_ layer: SequenceLayer) throws {
    switch layer.kind {
    case .neural(let neural):
      guard let quantization = neural.quantization else { throw unsupported(layer) }
      try checkBits(layer, quantization)
      open = LayerBlock(layer: layer, neural: neural, quantization: quantization, inputShape: inputShape)
    case .maxPooling(let pooling):
      open?.parameters.pooling = .max(size: pooling.size, stride: pooling.stride)
    case .averagePooling:
      open?.parameters.pooling = .average
    case .activation(let activation):
      guard [1, 2, 4].contains(activation.bitwidth) else {
        throw layer.failure(.value, "its levels have \(activation.bitwidth) bits; 1, 2 or 4 are supported")
      }
      try close(activation: activation)
    case .flatten, .reshape, .outputActivation, .dropout:
      break
    case .floatReLU, .batchNormalization, .rescaling, .unsupported:
      throw unsupported(layer)
    }
  }

  private func unsupported(_ layer: SequenceLayer) -> Failure {
    switch layer.kind {
    case .rescaling:
      layer.failure(
        .runtime, "it is only supported for images, which have 1 or 3 channels; the input has \(inputShape[2])")
    default:
      layer.failure(
        .runtime, "a layer of this type is not quantized", hint: "quantize the whole model before converting it")
    }
  }

  private func checkBits(_ layer: SequenceLayer, _ quantization: Quantization) throws {
    let bits = quantization.kernelQuantizer.bitwidth
    if let depthwise = quantization.depthwiseQuantizer, depthwise.bitwidth != bits {
      throw layer.failure(
        .value,
        "its depthwise weights have \(depthwise.bitwidth) bits and its pointwise weights \(bits); they must have the same"
      )
    }
    guard [2, 4, 8].contains(bits) else {
      throw layer.failure(.value, "its weights have \(bits) bits; 2, 4 or 8 are supported")
    }
  }

  /// Ends the open block, if there is one, with an activation or none.
  private mutating func close(activation: QuantizedActivation?) throws {
    guard var block = open else { return }
    block.parameters.activationBits = activation?.bitwidth
    layers.append(try block.converted(scaling: scaling, activation: activation))
    inputShape = block.outputShape
    if let activation { scaling = InputScaling(scale: 1 / Double(activation.step), shift: 0) }
    open = nil
  }
}
