internal import NDArray

/// Refuses a sequence that has no Akida 1.0 form: weights and activations must alternate, pooling must follow a convolution,
/// and every other layer has its place. `shapes` are those before and after each layer.
struct CompatibilityCheck {
  let layers: [SequenceLayer]
  let shapes: [[Int]?]

  func run() throws {
    var lastNeural: SequenceLayer?
    // An activation before any layer with weights counts as the second activation in a row.
    var lastActivation = layers.first
    for (index, layer) in layers.enumerated() {
      switch layer.kind {
      case .neural(let neural):
        if !neural.isConvolution { try checkDense(index) }
        if let lastNeural {
          throw layer.failure(.runtime, "an activation layer is required between it and layer '\(lastNeural.name)'")
        }
        (lastNeural, lastActivation) = (layer, nil)
      case .activation, .floatReLU:
        if let lastActivation { throw twoActivations(layer, after: lastActivation) }
        (lastNeural, lastActivation) = (nil, layer)
      case .maxPooling, .averagePooling: try checkPooling(index)
      case .flatten: try checkFlatten(index)
      case .reshape(let target): try checkReshape(index, target)
      case .rescaling:
        guard index == 0 else {
          throw layer.failure(
            .runtime, "it comes after layer '\(layers[index - 1].name)'; it must be the first layer of the model")
        }
      case .outputActivation: try checkOutputActivation(index)
      case .batchNormalization:
        throw layer.failure(
          .runtime, "it must come directly after a layer with weights or its pooling, to be folded into the weights")
      case .dropout, .unsupported:
        throw layer.failure(.runtime, "a layer of this type has no form in Akida 1.0", hint: Self.supportedLayers)
      }
    }
  }

  private static let supportedLayers =
    "supported are QuantizedConv2D, QuantizedSeparableConv2D, QuantizedDense, QuantizedReLU, ActivationDiscreteRelu, "
    + "MaxPooling2D, GlobalAveragePooling2D, BatchNormalization, Rescaling, Flatten, Reshape, Dropout, Softmax and Activation"

  private func twoActivations(_ layer: SequenceLayer, after other: SequenceLayer) -> Failure {
    other.name == layer.name
      ? layer.failure(.runtime, "a layer with weights is required before an activation layer")
      : layer.failure(.runtime, "a layer with weights is required between it and layer '\(other.name)'")
  }

  private func checkDense(_ index: Int) throws {
    guard let input = shapes[index] else { return }
    guard input.count == 1 || (input.count == 3 && input[0] == 1 && input[1] == 1) else {
      throw layers[index].failure(
        .runtime, "its input has the shape \(tuple(input)); it must be (N,) or (1, 1, N)",
        hint: "put a Flatten layer before it")
    }
  }

  private func checkPooling(_ index: Int) throws {
    let layer = layers[index]
    guard index > 0 else { throw layer.failure(.runtime, "a pooling layer cannot be the first layer of the model") }
    let previous = layers[index - 1]
    guard case .neural(let neural) = previous.kind, neural.isConvolution else {
      throw layer.failure(
        .runtime,
        "it comes after layer '\(previous.name)' (\(previous.className)); a pooling layer must come after a convolution"
      )
    }
    if case .maxPooling(let pooling) = layer.kind, pooling.padding != neural.padding {
      throw layer.failure(
        .runtime,
        "its padding is '\(pooling.padding.rawValue.lowercased())', that of layer '\(previous.name)' is "
          + "'\(neural.padding.rawValue.lowercased())'; they must be the same")
    }
  }

  private func checkFlatten(_ index: Int) throws {
    guard index + 1 < layers.count else { return }
    if case .neural(let neural) = layers[index + 1].kind, !neural.isConvolution { return }
    throw layers[index].failure(
      .runtime,
      "it comes before layer '\(layers[index + 1].name)' (\(layers[index + 1].className)); a Flatten layer must be "
        + "followed by a dense layer")
  }

  private func checkReshape(_ index: Int, _ target: [Int]) throws {
    guard let input = shapes[index], let output = shapes[index + 1] else { return }
    if input == output || output == [1, 1] + input || input == [1, 1] + output { return }
    throw layers[index].failure(
      .runtime, "it turns \(tuple(input)) into \(tuple(output)); it may only turn (N,) into (1, 1, N) or the reverse")
  }

  private func checkOutputActivation(_ index: Int) throws {
    for next in layers[(index + 1)...] {
      if case .neural = next.kind {
        throw layers[index].failure(
          .runtime,
          "it comes before layer '\(next.name)'; only ReLU and quantized activations may come before a layer with "
            + "weights", hint: "use a QuantizedReLU layer")
      }
    }
  }
}
