import CKernels
public import NDArray

/// What learning made of every sample.
public struct LearningOutcome: Sendable {
  /// int32, one per sample: the neuron that learned it, -1 if none came above its threshold, -2 if a neuron that knows
  /// the sample kept a fresh one from learning it, -3 if its label was out of range and it was left out.
  public let winners: NDArray
  /// Samples that a neuron learned.
  public let learned: Int
  /// Samples left out because their label was not one of the classes.
  public let discarded: Int

  init(_ winners: [Int32]) {
    self.winners = NDArray(winners)
    learned = winners.count { $0 >= 0 }
    discarded = winners.count { $0 == AK_BAD_LABEL }
  }
}

/// Why learning ended before the last sample. What was learned until then is kept, and learning can go on.
public struct LearningStopped: Error {
  /// Number of samples gone through.
  public let learned: Int
  /// Number of samples there were.
  public let count: Int
  /// What the progress handler threw.
  public let cause: any Error
}

extension EdgeLearner {
  /// Learns the samples in their order, each with its label's block of neurons, or with all neurons if `labels` is nil.
  /// Throws a value error if the sizes do not match, and `LearningStopped` if `progress` throws.
  public mutating func fit(
    _ spikes: SpikeVectors, labels: [Int]? = nil, progress: ProgressHandler? = nil
  ) throws -> LearningOutcome {
    try fit(spikes, labels: labels, path: .best, progress: progress)
  }

  mutating func fit(
    _ spikes: SpikeVectors, labels: [Int]?, path: ComputePath, progress: ProgressHandler? = nil
  ) throws -> LearningOutcome {
    try check(spikes)
    if let labels, labels.count != spikes.count {
      throw Failure(.value, "found \(labels.count) labels, expected one for each of the \(spikes.count) samples")
    }
    let labels = labels.map { labels in labels.map { Int32(exactly: $0) ?? -1 } }
    var rule = rule
    var winners: [Int32] = []
    winners.reserveCapacity(spikes.count)
    try withScratch(byteCount: ak_learn_scratch(&rule)) { scratch in
      for samples in batches(of: spikes, visiting: labels == nil ? units : unitsPerClass) {
        let bits = spikes.bits(of: samples)
        var outcome = [Int32](repeating: 0, count: samples.count)
        if let labels {
          let labels = Array(labels[samples])
          ak_learn_fit(
            &rule, &weights, &thresholds, &counts, bits, labels, samples.count, &outcome, scratch, path.kernelPath)
        } else {
          ak_learn_fit(
            &rule, &weights, &thresholds, &counts, bits, nil, samples.count, &outcome, scratch, path.kernelPath)
        }
        winners += outcome
        do {
          try progress?(samples.upperBound, spikes.count)
        } catch {
          throw LearningStopped(learned: samples.upperBound, count: spikes.count, cause: error)
        }
      }
    }
    return LearningOutcome(winners)
  }

  /// Throws a value error unless the samples have as many inputs as the neurons.
  func check(_ spikes: SpikeVectors) throws {
    guard spikes.inputs == inputs else {
      throw Failure(.value, "found samples of \(spikes.inputs) inputs, expected \(inputs)")
    }
  }

  /// Ranges of samples that take a few milliseconds each, when every sample visits `neurons` neurons.
  func batches(of spikes: SpikeVectors, visiting neurons: Int) -> [Range<Int>] {
    let size = max(2_000_000 / (neurons * words), 1)
    return stride(from: 0, to: spikes.count, by: size).map { $0..<min($0 + size, spikes.count) }
  }
}
