public import NDArray
import Synchronization

/// Trains the same samples with several numbers of neurons, to see how many are worth having.
public enum LearningSweep {
  /// What one number of neurons came to.
  public struct Point: Hashable, Sendable, Codable {
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
    try run(
      spikes, units: units, parameters: parameters, repetition: repetition, path: .best, threads: parallelSlots,
      progress: progress)
  }

  /// The same on so many threads, for measurements.
  package static func run(
    _ spikes: SpikeVectors, units: [Int], parameters: LearningParameters, threads: Int
  ) throws -> [Point] {
    try run(spikes, units: units, parameters: parameters, repetition: 0, path: .best, threads: threads)
  }

  static func run(
    _ spikes: SpikeVectors, units: [Int], parameters: LearningParameters, repetition: Int, path: ComputePath,
    threads: Int, progress: ProgressHandler? = nil
  ) throws -> [Point] {
    guard spikes.count > 0 else { throw Failure(.value, "found no samples, expected one or more") }
    for units in units { try parameters.validate(inputs: spikes.inputs, units: units) }
    guard let largest = units.max() else { return [] }
    let neurons = try EdgeLearner(inputs: spikes.inputs, units: largest, parameters: parameters)
    let first = try FirstPotentials(of: neurons, for: spikes, path: path, threads: threads)
    // The longest trainings begin first, so that no core is left with one at the end.
    let places = units.indices.sorted { units[$0] > units[$1] }
    let points = Mutex([Point?](repeating: nil, count: units.count))
    try Jobs.run(costs: places.map { units[$0] * spikes.count }, threads: threads, progress: progress) { job, jobs in
      let units = units[places[job]]
      let order = LearningOrder.places(
        count: spikes.count, units: units, repetition: repetition, seed: parameters.seed)
      let trained =
        try first?.learn(units: units, order: order)
        ?? train(spikes, units: units, parameters: parameters, order: order, path: path, jobs: jobs)
      let point = Point(
        units: units, lossSum: parameters.numWeights * spikes.count - trained.bestSum,
        learned: trained.learner.learnedCount, samples: spikes.count)
      points.withLock { $0[places[job]] = point }
    }
    return points.withLock { $0.compactMap(\.self) }
  }

  private static func train(
    _ spikes: SpikeVectors, units: Int, parameters: LearningParameters, order: [Int64], path: ComputePath, jobs: Jobs
  ) throws -> (learner: EdgeLearner, bestSum: Int) {
    let checkStop: ProgressHandler = { _, _ in if jobs.isStopped { throw CancellationError() } }
    var learner = try EdgeLearner(inputs: spikes.inputs, units: units, parameters: parameters)
    _ = try learner.fit(spikes.reordered(order.map(Int.init)), labels: nil, path: path, progress: checkStop)
    let best = try learner.bestPotentials(spikes, path: path, progress: checkStop)
    return (learner, best.potentials.reduce(0) { $0 + Int($1) })
  }
}
