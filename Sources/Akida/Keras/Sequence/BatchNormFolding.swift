internal import NDArray

/// A layer with weights that does the work of the batch normalization after it as well; nil if the pair is something else.
/// `inputShape` is that of the batch normalization.
func foldBatchNormalization(
  _ layer: SequenceLayer, _ next: SequenceLayer, inputShape: [Int]?
) throws -> [SequenceLayer]? {
  guard case .neural(var neural) = layer.kind, case .batchNormalization(let normalization) = next.kind else {
    return nil
  }
  if let rank = inputShape.map({ $0.count + 1 }) {
    guard normalization.axes.count == 1, let axis = normalization.axes.first, axis == -1 || axis == rank - 1 else {
      let axes = normalization.axes.map { "\($0)" }.joined(separator: ", ")
      throw next.failure(
        .runtime, "it is applied on axis \(axes); it must be applied on the last axis (-1 or \(rank - 1))")
    }
  }
  if let quantization = neural.quantization, quantization.frozenScale == nil {
    guard quantization.kernelQuantizer.isPerAxis else {
      throw next.failure(
        .runtime, "it can only be folded into layer '\(layer.name)' if that has a quantizer per axis",
        hint:
          "use MaxPerAxisQuantizer or StdPerAxisQuantizer, or quantize the model with the batch normalization folded")
    }
  }
  let scale = try normalization.scale(of: next)
  if let quantization = neural.quantization {
    neural.quantization = try quantization.folding(normalization, scale: scale, layer: next)
  }
  var folded = layer
  folded.kind = .neural(neural)
  return [folded]
}

extension BatchNormalization {
  /// gamma / sqrt(variance + epsilon), the factor of each channel.
  fileprivate func scale(of layer: SequenceLayer) throws -> [Float] {
    guard weights.count == 4 else {
      throw layer.failure(
        .value, "it has \(weights.count) weights; expected 4: gamma, beta, moving mean and moving variance",
        hint: "keep its center and scale arguments True, and save the model with its weights")
    }
    let scale = zip(weights[0], weights[3]).map { gamma, variance in gamma / (variance + epsilon).squareRoot() }
    let zeros = scale.count { $0 == 0 }
    guard zeros == 0 else {
      throw layer.failure(
        .runtime, "\(zeros) of its gammas are 0, which leaves nothing of the channel", hint: "remove these channels")
    }
    return scale
  }
}

extension Quantization {
  /// The weights multiplied by `scale` along the last axis, and the bias that goes with them.
  fileprivate func folding(
    _ normalization: BatchNormalization, scale: [Float], layer: SequenceLayer
  ) throws -> Quantization {
    let (beta, mean) = (normalization.weights[1], normalization.weights[2])
    let filters = kernel.shape.last ?? 0
    guard scale.count == filters else {
      throw layer.failure(.value, "it normalizes \(scale.count) channels, where the layer before it has \(filters)")
    }
    var result = self
    for index in kernel.values.indices { result.kernel.values[index] *= scale[index % filters] }
    result.bias = (0..<filters).map { beta[$0] + ((bias?[$0] ?? 0) - mean[$0]) * scale[$0] }
    guard result.kernel.values.allSatisfy(\.isFinite), result.bias?.allSatisfy(\.isFinite) == true else {
      throw layer.failure(
        .value, "its variance is negative, or so small that the weights folded with it are not finite")
    }
    if let frozenScale {
      result.frozenScale = ScaleFactor(values: (0..<filters).map { frozenScale[$0] / abs(scale[$0]) }, isPerAxis: true)
    }
    return result
  }
}
