import CKernels
import NDArray

/// The potentials of neurons that have not learned yet, for every sample. A neuron's first weights depend on its number
/// and the seed alone, so trainings with fewer of the same neurons share them.
final class FirstPotentials: Sendable {
  /// The neurons.
  let neurons: EdgeLearner
  private let spikes: SpikeVectors
  private let rows: Memory<UInt8>
  private let rowBytes: Int
  private let path: ComputePath
  /// More memory than this is not worth the time saved.
  private static let byteLimit = 1 << 26

  /// Nil where the kernel does not exist or the rows would take too much memory.
  init?(of neurons: EdgeLearner, for spikes: SpikeVectors, path: ComputePath, threads: Int) throws {
    let rowBytes = ak_first_potentials_row(Int32(neurons.units), Int32(neurons.words), path.kernelPath)
    let (bytes, overflow) = rowBytes.multipliedReportingOverflow(by: spikes.count)
    guard rowBytes > 0, !overflow, bytes <= Self.byteLimit else { return nil }
    (self.neurons, self.spikes, self.rowBytes, self.path) = (neurons, spikes, rowBytes, path)
    let rows = Memory<UInt8>(unset: bytes)
    self.rows = rows
    try inParallel(count: spikes.count, threads: threads, progress: nil) { _, samples in
      withScratch(byteCount: ak_potentials_scratch(Int32(neurons.units), Int32(neurons.words))) { scratch in
        spikes.bits.withUnsafeBufferPointer { bits in
          guard let bits = bits.baseAddress else { return }
          ak_first_potentials(
            neurons.weights, Int32(neurons.units), bits + samples.lowerBound, samples.count,
            rows.base + samples.lowerBound * rowBytes, scratch, path.kernelPath)
        }
      }
    }
  }

  /// The first `units` neurons after they learned the samples in `order`, and the sum of the best potentials then.
  func learn(units: Int, order: [Int64]) -> (learner: EdgeLearner, bestSum: Int) {
    var learner = neurons.prefix(units)
    let sum = learner.learn(spikes, order: order, first: rows.base, rowBytes: rowBytes, path: path)
    return (learner, sum)
  }
}

extension EdgeLearner {
  /// The same with the first `units` neurons only.
  fileprivate func prefix(_ units: Int) -> EdgeLearner {
    var fewer = self
    fewer.units = units
    fewer.weights = Array(weights.prefix(units * words))
    fewer.thresholds = Array(thresholds.prefix(units))
    fewer.counts = Array(counts.prefix(units))
    return fewer
  }

  fileprivate mutating func learn(
    _ spikes: SpikeVectors, order: [Int64], first: UnsafePointer<UInt8>, rowBytes: Int, path: ComputePath
  ) -> Int {
    var rule = rule
    return withScratch(byteCount: ak_learn_scratch(&rule)) { scratch in
      Int(
        ak_learn_in_order(
          &rule, &weights, &thresholds, &counts, spikes.bits, order, spikes.count, first, rowBytes, scratch,
          path.kernelPath))
    }
  }
}
