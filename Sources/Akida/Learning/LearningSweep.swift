public import NDArray

/// Trains the same samples with several numbers of neurons, to see how many are worth having.
public enum LearningSweep {
  /// What one number of neurons came to.
  public struct Point: Hashable, Sendable {
    /// Number of neurons.
    public let units: Int
    /// Weights that met no spike in the best neuron, summed over the samples.
    public let lossSum: Int
    /// Neurons that learned.
    public let learned: Int
    /// Number of samples.
    public let samples: Int

    /// `lossSum` per sample.
    public var loss: Double { Double(lossSum) / Double(samples) }
  }

  /// Trains fresh neurons without labels, once for each of `units`, on the samples in the order of `LearningOrder` for
  /// that number, `repetition` and the parameters' seed. Throws a value error if the parameters do not suit the samples.
  public static func run(
    _ spikes: SpikeVectors, units: [Int], parameters: LearningParameters, repetition: Int = 0,
    progress: ProgressHandler? = nil
  ) throws -> [Point] {
    guard spikes.count > 0 else { throw Failure(.value, "found no samples, expected one or more") }
    for units in units { try parameters.validate(inputs: spikes.inputs, units: units) }
    let total = units.reduce(0, +) * spikes.count
    var done = 0
    return try units.map { units in
      let order = LearningOrder.permutation(
        count: spikes.count, units: units, repetition: repetition, seed: parameters.seed)
      let base = done
      let part: ProgressHandler = { samples, _ in try progress?(base + samples * units / 2, total) }
      var learner = try EdgeLearner(inputs: spikes.inputs, units: units, parameters: parameters)
      _ = try learner.fit(spikes.reordered(order), progress: part)
      let half = spikes.count
      let best = try learner.bestPotentials(spikes, path: .best) { samples, count in try part(half + samples, count) }
      done += units * spikes.count
      let lossSum = best.potentials.reduce(0) { $0 + parameters.numWeights - Int($1) }
      return Point(units: units, lossSum: lossSum, learned: learner.learnedCount, samples: spikes.count)
    }
  }
}
