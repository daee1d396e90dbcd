/// A ReLU with 2^bits levels: level = clip(ceil((x - threshold) / step), 0, 2^bits - 1).
struct QuantizedActivation {
  let bitwidth: Int
  /// Where the first level begins.
  let threshold: Float
  /// Width of a level.
  let step: Float
}

extension QuantizedActivation {
  /// The activation that a QuantizedReLU or ActivationDiscreteRelu layer stands for.
  init(_ config: LayerConfig) throws {
    let bits = try config.integers("bitwidth")
    guard bits.count == 1, bits[0] > 0 else {
      throw config.failure(
        "'bitwidth' is \(bits.map { "\($0)" }.joined(separator: ", ")); expected a whole number above 0")
    }
    bitwidth = bits[0]
    let count = Double(sign: .plus, exponent: min(bitwidth, 100), significand: 1)
    if config.layer.className == "ActivationDiscreteRelu" {
      step = Float(min(count - 1, 6) / (count - 1))
      threshold = step * 0.5
    } else if config.layer.weights.count == 2 {
      // Versions that trained the activation stored both numbers, the step in sixteenths of the range.
      let stored = try config.layer.weights.map { try config.scalar($0) }
      let isSwapped = config.layer.weights[0].name.hasSuffix("step:0")
      threshold = stored[isSwapped ? 1 : 0]
      step = 16 * stored[isSwapped ? 0 : 1] / Float(count)
    } else {
      let maximum = try config.number("max_value", default: count - 1)
      step = Float(maximum) / Float(count - 1)
      threshold = step * 0.5
    }
    guard step > 0, step.isFinite, threshold.isFinite else {
      throw config.failure("the levels are \(step) apart; expected a 'max_value' above 0")
    }
  }
}
