extension KerasModel {
  /// The Akida 1.0 layers that compute what this quantized model computes, in order; the first has the input shape.
  ///
  /// - Parameters:
  ///   - inputScaling: how the integers given to the Akida model follow from the numbers given to Keras, if the model has no
  ///     Rescaling layer: integer = scale · number + shift. Without either, they are the same.
  ///   - frozenQuantizers: whether scale factors are taken before batch normalization is folded into the weights, as was done
  ///     for models of Keras up to 2.6; nil decides by the version that wrote the file.
  ///
  /// Fails if the model has no Akida 1.0 form, with a message that names the layer, what was found and what is allowed.
  public func akidaLayers(
    inputScaling: (scale: Double, shift: Double)? = nil, frozenQuantizers: Bool? = nil
  ) throws -> [ConvertedLayer] {
    let constructed = try layers.map { ($0.name, try SequenceLayer($0)) }
    let scaling = try self.inputScaling(given: inputScaling.map { InputScaling(scale: $0.scale, shift: $0.shift) })
    let (inputShape, line) = try sequence()
    let layersByName = Dictionary(constructed) { first, _ in first }
    var sequence = line.compactMap { layersByName[$0.name] }
    _ = try inferShapes(sequence, input: inputShape)
    sequence = try syncretize(sequence, input: inputShape, frozenQuantizers: frozenQuantizers ?? isOlderThanKeras27)
    let shapes = try inferShapes(sequence, input: inputShape)
    try CompatibilityCheck(layers: sequence, shapes: shapes).run()
    return try LayerGenerator.generate(sequence, inputShape: inputShape, scaling: scaling)
  }

  /// Whether the file is from the time when quantizers were frozen before folding.
  private var isOlderThanKeras27: Bool {
    let numbers = (kerasVersion ?? "").split(separator: ".").prefix(2).compactMap { Int($0) }
    return numbers.count == 2 && (numbers[0], numbers[1]) <= (2, 6)
  }
}
