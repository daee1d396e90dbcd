import NDArray

extension LayerPlan {
  /// Throws a value error if a potential, a sum on the way to it, or an output could leave 32 bits.
  func checkRanges(inputLimit: Int) throws {
    let input = PotentialRange(low: 0, high: max(inputLimit, parameters.paddingValue))
    let filters = parameters.filters
    var ranges = [PotentialRange](repeating: PotentialRange(), count: filters)
    let summed = parameters.pooling == .average ? geometry.kernel.output.rows * geometry.kernel.output.columns : 1
    if parameters.type == .separableConvolutional {
      let channels = geometry.channels
      var depthwise = [PotentialRange](repeating: PotentialRange(), count: channels)
      for index in 0..<weights.count { depthwise[index % channels].add(weights.base[index], times: input) }
      guard depthwise.allSatisfy({ $0.times(summed).fitsInt32 }) else { throw tooLarge() }
      for index in 0..<pointwise.count {
        ranges[index % filters].add(pointwise.base[index], times: depthwise[index / filters])
      }
    } else {
      for index in 0..<weights.count { ranges[index % filters].add(weights.base[index], times: input) }
    }
    for (range, threshold) in zip(ranges, thresholds) {
      let potential = range.times(summed)
      guard potential.fitsInt32 else { throw tooLarge() }
      let shifted = PotentialRange(low: potential.low - Int(threshold), high: potential.high - Int(threshold))
      guard parameters.activationBits != nil || shifted.fitsInt32 else { throw tooLarge() }
    }
  }

  private func tooLarge() -> Failure {
    Failure(
      .value, "layer '\(parameters.name)': its potentials could exceed 32 bits",
      hint: "use fewer inputs per filter, or weights of fewer bits")
  }
}
