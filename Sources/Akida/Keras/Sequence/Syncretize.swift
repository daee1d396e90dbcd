internal import NDArray

/// Brings a sequence into the order of an Akida layer (weights, pooling, activation), with batch normalization folded into the
/// weights: four passes from left to right.
func syncretize(_ layers: [SequenceLayer], input: [Int], frozenQuantizers: Bool) throws -> [SequenceLayer] {
  var sequence = layers.filter { if case .dropout = $0.kind { false } else { true } }
  sequence = rewritingPairs(sequence, swapActivationAndMaxPooling)
  sequence = try rewritingPairs(sequence, swapPoolingAndBatchNormalization)
  if frozenQuantizers { sequence = sequence.map(\.withFrozenScale) }
  let shapes = try inferShapes(sequence, input: input)
  return try rewritingPairs(sequence) { layer, next, index in
    try foldBatchNormalization(layer, next, inputShape: shapes[index + 1])
  }
}

/// Replaces adjacent pairs in one pass. A pair that `rewrite` returns layers for is not looked at again.
private func rewritingPairs(
  _ layers: [SequenceLayer],
  _ rewrite: (_ layer: SequenceLayer, _ next: SequenceLayer, _ index: Int) throws -> [SequenceLayer]?
) rethrows -> [SequenceLayer] {
  var result: [SequenceLayer] = []
  var index = 0
  while index < layers.count {
    if index + 1 < layers.count, let pair = try rewrite(layers[index], layers[index + 1], index) {
      result += pair
      index += 2
    } else {
      result.append(layers[index])
      index += 1
    }
  }
  return result
}

/// An activation never decreases, so it gives the same before and after taking a maximum.
private func swapActivationAndMaxPooling(
  _ layer: SequenceLayer, _ next: SequenceLayer, _ index: Int
) -> [SequenceLayer]? {
  guard case .maxPooling = next.kind else { return nil }
  switch layer.kind {
  case .activation, .floatReLU: return [next, layer]
  default: return nil
  }
}

/// Batch normalization is linear, so it commutes with an average, and with a maximum where it does not change the sign.
private func swapPoolingAndBatchNormalization(
  _ layer: SequenceLayer, _ next: SequenceLayer, _ index: Int
) throws -> [SequenceLayer]? {
  guard case .batchNormalization(var normalization) = next.kind else { return nil }
  var swapped = next
  switch layer.kind {
  case .maxPooling:
    let negative = (normalization.weights.first ?? []).count { $0 <= 0 }
    guard negative == 0 else {
      throw next.failure(
        .runtime,
        "\(negative) of its gammas are negative or 0, which is not supported after max pooling ('\(layer.name)')",
        hint: "put the batch normalization before the pooling")
    }
  case .averagePooling:
    // Its axis counts in the pooled tensor, which may have fewer axes than the map before it.
    normalization.axes = [-1]
    swapped.kind = .batchNormalization(normalization)
  default:
    return nil
  }
  return [swapped, layer]
}

extension SequenceLayer {
  /// The layer with the scale factor of its kernel taken before anything is folded into it, as old versions did.
  fileprivate var withFrozenScale: SequenceLayer {
    guard case .neural(var neural) = kind, var quantization = neural.quantization else { return self }
    quantization.frozenScale = quantization.kernelQuantizer.scaleFactor(of: quantization.kernel)
    neural.quantization = quantization
    var layer = self
    layer.kind = .neural(neural)
    return layer
  }
}
