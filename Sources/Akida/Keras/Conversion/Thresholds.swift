internal import NDArray

/// What a layer subtracts from its potentials, and what it divides them by, per filter. The steps between float32 and
/// float64 are those of NumPy 1.x, so that every bit agrees with models converted by it.
struct Thresholds {
  private(set) var thresholds: [Int32] = []
  private(set) var steps: [Float] = []

  /// `scale` is that of the weights, `weightSums` the sums of each filter's weights in a layer whose input is shifted.
  init(
    block: LayerBlock, scale: ScaleFactor, inputScaling: InputScaling, activation: QuantizedActivation?,
    weightSums: [Int]?
  ) throws {
    // In units of the float model: where the first level begins, and the sixteenth part of the levels' range.
    let threshold = Double(activation?.threshold ?? 0)
    let step = activation.map { Double($0.step) * Double(1 << $0.bitwidth) / 16 } ?? 1
    // Average pooling sums the potentials and does not divide.
    let map = block.convolvedSize
    let area = block.parameters.pooling == .average ? map.rows * map.columns : 1
    for filter in 0..<block.neural.filters {
      let factor = scale.product(with: inputScaling.scale, filter: filter)
      var value = factor * (threshold - Double(block.quantization.bias?[filter] ?? 0))
      if let weightSums { value += Double(weightSums[filter]) * inputScaling.shift }
      let floored = (value * Double(area)).rounded(.down)
      guard let threshold = Int32(exactly: floored) else {
        throw block.layer.failure(
          .value, "the threshold of filter \(filter) is \(floored), which does not fit into 32 bits")
      }
      let actStep = Float(factor * step) * Float(area)
      guard actStep > 0, actStep.isFinite else {
        throw block.layer.failure(
          .value, "the activation step of filter \(filter) is \(actStep); its weights are too large or too small")
      }
      thresholds.append(threshold)
      steps.append(actStep)
    }
  }
}
