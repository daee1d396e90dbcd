internal import NDArray

extension SequenceLayer {
  /// Reads a layer as its Python class would be constructed, refusing what the constructors refuse.
  init(_ layer: KerasLayer) throws {
    name = layer.name
    className = layer.className
    let config = LayerConfig(layer: layer)
    switch layer.className {
    case "QuantizedConv2D", "QuantizedSeparableConv2D", "QuantizedDense":
      kind = .neural(try NeuralLayer(quantized: config))
    case "Conv2D", "SeparableConv2D", "Dense":
      kind = .neural(try NeuralLayer(config))
    case "QuantizedReLU", "ActivationDiscreteRelu":
      kind = .activation(try QuantizedActivation(config))
    case "ReLU":
      kind = .floatReLU
    case "MaxPooling2D", "MaxPool2D":
      let size = try config.extent("pool_size", default: Extent(2, 2))
      kind = .maxPooling(
        MaxPooling(size: size, stride: try config.extent("strides", default: size), padding: try config.padding()))
    case "GlobalAveragePooling2D", "GlobalAvgPool2D":
      kind = .averagePooling(keepsAxes: try config.flag("keepdims", default: false))
    case "BatchNormalization":
      kind = .batchNormalization(try BatchNormalization(config))
    case "Rescaling":
      kind = .rescaling
    case "Dropout":
      kind = .dropout
    case "Flatten":
      kind = .flatten
    case "Reshape":
      kind = .reshape(target: try config.integers("target_shape"))
    case "Activation", "Softmax":
      kind = .outputActivation
    default:
      kind = .unsupported
    }
  }
}

extension NeuralLayer {
  /// The form and sizes of a layer, without its weights.
  init(_ config: LayerConfig) throws {
    switch config.layer.className {
    case "QuantizedDense", "Dense": form = .dense
    case "QuantizedSeparableConv2D", "SeparableConv2D": form = .separable
    default: form = .convolution
    }
    filters = try config.size(form == .dense ? "units" : "filters")
    if form != .dense {
      kernelSize = try config.extent("kernel_size")
      stride = try config.extent("strides", default: Extent(1, 1))
      padding = try config.padding()
    }
  }

  /// A layer with its weights and quantizers.
  init(quantized config: LayerConfig) throws {
    try self.init(config)
    try config.refuseUnsupportedArguments()
    let ownWeights = (form == .separable ? 2 : 1) + (try config.flag("use_bias", default: true) ? 1 : 0)
    let weights = config.layer.weights
    guard weights.count >= ownWeights else {
      throw config.failure(
        "the file holds \(weights.count) weights for it, where \(ownWeights) are expected",
        hint: "save the whole model, with its weights")
    }
    // After the layer's own weights come those of quantizers that learned their threshold: pointwise, then depthwise.
    var trained = Array(weights[ownWeights...])
    func trainedThreshold(_ quantizer: String?) throws -> Float {
      let named = trained.firstIndex { $0.name.split(separator: "/").dropLast().last.map(String.init) == quantizer }
      guard !trained.isEmpty else { throw config.failure("the file lacks the threshold that its quantizer learned") }
      return try config.scalar(trained.remove(at: named ?? 0))
    }
    guard let quantizer = try WeightQuantizer(config, "quantizer", trainedThreshold: trainedThreshold) else {
      throw config.failure("'quantizer' is missing")
    }
    let kernelIndex = form == .separable ? 1 : 0
    let inputs = form == .dense ? weights[0].tensor.shape.first : weights[0].tensor.shape.dropFirst(2).first
    let shape = form == .dense ? [inputs ?? 0, filters] : [kernelSize.rows, kernelSize.columns, inputs ?? 0, filters]
    var quantization = Quantization(
      kernelQuantizer: quantizer,
      kernel: try config.tensor(weights[kernelIndex], shape: form == .separable ? [1, 1, inputs ?? 0, filters] : shape))
    if form == .separable {
      quantization.depthwiseQuantizer =
        try WeightQuantizer(config, "quantizer_dw", trainedThreshold: trainedThreshold) ?? quantizer
      quantization.depthwiseKernel = try config.tensor(weights[0], shape: shape.dropLast() + [1])
    }
    if ownWeights > kernelIndex + 1 {
      quantization.bias = try config.tensor(weights[kernelIndex + 1], shape: [filters]).values
    }
    self.quantization = quantization
  }
}

extension BatchNormalization {
  init(_ config: LayerConfig) throws {
    axes = try config.integers("axis", default: [-1])
    epsilon = Float(try config.number("epsilon", default: 1e-3))
    weights = try config.layer.weights.map { try config.tensor($0, shape: $0.tensor.shape).values }
    guard weights.allSatisfy({ $0.count == weights[0].count }) else {
      throw config.failure("its weights differ in length: \(weights.map { "\($0.count)" }.joined(separator: ", "))")
    }
  }
}

extension LayerConfig {
  /// Refuses arguments of the float layers that the quantized ones do not have, unless they change nothing.
  fileprivate func refuseUnsupportedArguments() throws {
    for key in ["dilation_rate", "groups", "depth_multiplier"] {
      let values = try integers(key, default: [1])
      guard values.allSatisfy({ $0 == 1 }) else {
        throw failure("'\(key)' is \(layer.config[key]?.summary ?? "null"); only 1 is supported")
      }
    }
    if let activation = layer.config["activation"], activation.string != "linear" {
      throw failure(
        "'activation' is \(activation.summary), which a quantized layer cannot have", hint: "add a QuantizedReLU layer")
    }
  }

  /// The one number that `weight` holds.
  func scalar(_ weight: KerasWeight) throws -> Float {
    let values = weight.tensor.values
    guard values.count == 1, values[0].isFinite else {
      throw failure("weight '\(weight.name)' has the shape \(tuple(weight.tensor.shape)); expected one finite number")
    }
    return values[0]
  }

  /// The numbers of `weight`, which must be finite and of the given shape.
  func tensor(_ weight: KerasWeight, shape: [Int]) throws -> Tensor {
    guard weight.tensor.shape == shape else {
      throw failure(
        "weight '\(weight.name)' has the shape \(tuple(weight.tensor.shape)); expected \(tuple(shape)) by its config")
    }
    guard weight.tensor.values.allSatisfy(\.isFinite) else {
      throw failure(
        "weight '\(weight.name)' holds NaN or infinite numbers",
        hint: "the training has diverged: use an earlier checkpoint")
    }
    return weight.tensor
  }
}
