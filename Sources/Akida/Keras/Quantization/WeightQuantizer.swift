internal import NDArray

/// How the weights of a layer are turned into signed integers: divided by a measure of their size, and rounded.
struct WeightQuantizer {
  /// The measure of size that the largest integer stands for.
  enum Measure {
    case maximum
    /// This many standard deviations.
    case deviations(Float)
  }

  let measure: Measure
  /// Whether each filter (last axis) is measured by itself.
  let isPerAxis: Bool
  let bitwidth: Int

  /// The largest integer: 1, 7, 127 for 2, 4, 8 bits.
  private var largest: Float { Float(sign: .plus, exponent: min(bitwidth, 64) - 1, significand: 1) - 1 }

  /// The scale factor of `weights`, within 0 … 1000.
  func scaleFactor(of weights: Tensor) -> ScaleFactor {
    let filters = isPerAxis ? max(weights.shape.last ?? 1, 1) : 1
    let sizes: [Float] =
      switch measure {
      case .maximum: Self.maxima(weights.values, filters: filters).map { isPerAxis ? max($0, 1e-10) : $0 }
      case .deviations(let count): Self.standardDeviations(weights.values, filters: filters).map { $0 * count }
      }
    return ScaleFactor(values: sizes.map { largest / $0 }, isPerAxis: isPerAxis).clipped()
  }

  /// The integers nearest to `weights` times `scale`, halves to even, within the quantizer's range.
  func integers(_ weights: Tensor, scale: ScaleFactor) -> [Int8] {
    let filters = max(weights.shape.last ?? 1, 1)
    let limit = min(largest, 127)
    return weights.values.enumerated().map { index, weight in
      let rounded = (weight * scale[index % filters]).rounded(.toNearestOrEven)
      return Int8(min(max(rounded, -limit), limit))
    }
  }

  private static func maxima(_ values: [Float], filters: Int) -> [Float] {
    var maxima = [Float](repeating: 0, count: filters)
    for (index, value) in values.enumerated() { maxima[index % filters] = max(maxima[index % filters], abs(value)) }
    return maxima
  }

  /// Population standard deviations, rounded to float32 at every step as the models' own tools do (see `PacketSum`).
  private static func standardDeviations(_ values: [Float], filters: Int) -> [Float] {
    let count = Float(max(values.count / filters, 1))
    let means = PacketSum.columns(values, count: filters).map { $0 / count }
    let squares = values.enumerated().map { index, value in
      let deviation = value - means[index % filters]
      return deviation * deviation
    }
    let variances = PacketSum.columns(squares, count: filters).map { $0 / count }
    // Sums of huge weights are infinite, or no number where two infinities cancel.
    return variances.map { $0.isNaN ? .infinity : $0.squareRoot() }
  }
}

extension WeightQuantizer {
  /// The quantizer that `key` of a layer's config describes; nil if the key is absent. `trainedThreshold` is asked for the
  /// stored threshold of a quantizer that learned it.
  init?(_ config: LayerConfig, _ key: String, trainedThreshold: (_ quantizer: String?) throws -> Float) throws {
    guard let description = config.layer.config[key] else { return nil }
    guard let className = description["class_name"]?.string else {
      throw config.failure("'\(key)' does not say what class the quantizer is")
    }
    let arguments = description["config"]
    let threshold = arguments?["threshold"]
    guard threshold == nil || threshold?.number != nil else {
      throw config.failure("the threshold of '\(key)' is \(threshold?.summary ?? "null"); expected a number")
    }
    var deviations: Measure { .deviations(Float(threshold?.number ?? 3)) }
    switch className {
    case "MaxQuantizer": (measure, isPerAxis) = (.maximum, false)
    case "MaxPerAxisQuantizer": (measure, isPerAxis) = (.maximum, true)
    case "StdWeightQuantizer", "WeightQuantizer": (measure, isPerAxis) = (deviations, false)
    case "StdPerAxisQuantizer": (measure, isPerAxis) = (deviations, true)
    case "TrainableStdWeightQuantizer", "TrainableWeightQuantizer":
      (measure, isPerAxis) = (.deviations(try trainedThreshold(arguments?["name"]?.string)), false)
    default:
      throw config.failure(
        "unknown weight quantizer '\(className)'; known are MaxQuantizer, MaxPerAxisQuantizer, StdWeightQuantizer, "
          + "StdPerAxisQuantizer and TrainableStdWeightQuantizer")
    }
    guard let bitwidth = arguments?["bitwidth"]?.integer, bitwidth > 1 else {
      throw config.failure(
        "the bitwidth of '\(key)' is \(arguments?["bitwidth"]?.summary ?? "missing"); expected a whole number above 1")
    }
    self.bitwidth = bitwidth
    if case .deviations(let count) = measure, !(count > 0 && count.isFinite) {
      throw config.failure("the threshold of '\(key)' is \(count); expected a number above 0")
    }
  }
}
