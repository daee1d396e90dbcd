public import NDArray

/// How many weights the neurons of a learning layer should have: a few more than the spikes of the sample in the middle,
/// since no two samples of a class spike alike.
public struct WeightsEstimate: Sendable, Codable {
  /// The spikes of one class.
  public struct Class: Sendable, Codable {
    /// The class's label.
    public let label: Int
    /// Number of spikes of each of its samples, ascending.
    public let spikes: [Int]
    /// The middle of them.
    public let median: Double

    init(label: Int, spikes: [Int]) throws {
      (self.label, self.spikes) = (label, spikes.sorted())
      median = try NDArray(spikes.map(Int64.init)).median().scalar(at: []).asDouble
    }

    /// The number of spikes below which a share of the samples lies, interpolated between neighbours.
    public func quantile(_ share: Double) throws -> Double {
      try NDArray(spikes.map(Int64.init)).percentile(.real(100 * share)).scalar(at: []).asDouble
    }
  }

  /// The whole part of `factor` x median, at least 1 and at most the number of inputs.
  public let numWeights: Int
  /// The median number of spikes per sample.
  public let median: Double
  /// What the median is multiplied by.
  public let factor: Double
  /// Number of inputs that can spike.
  public let inputs: Int
  /// Number of spikes of each sample, in the samples' order.
  public let spikes: [Int]
  /// The same by class, ascending by label; empty without labels.
  public let classes: [Class]

  /// Counts the spikes of samples. `labels` are integers, one per sample. Throws a value error if there are no samples, if
  /// labels do not fit, and for a factor that is not positive.
  public init(_ spikes: SpikeVectors, labels: NDArray? = nil, factor: Double = 1.2) throws {
    guard spikes.count > 0 else { throw Failure(.value, "found no samples, expected one or more") }
    guard factor > 0, factor.isFinite else { throw Failure(.value, "factor=\(factor), expected a positive number") }
    let counts = (0..<spikes.count).map { sample in
      spikes.bits[sample * spikes.words..<(sample + 1) * spikes.words].reduce(0) { $0 + $1.nonzeroBitCount }
    }
    let labels = try labels.map { try checkedLabels($0, count: spikes.count) } ?? []
    let groups = Dictionary(grouping: zip(labels, counts)) { $0.0 }
    classes = try groups.sorted { $0.key < $1.key }.map { try Class(label: $0.key, spikes: $0.value.map(\.1)) }
    self.spikes = counts
    self.factor = factor
    inputs = spikes.inputs
    median = try Class(label: 0, spikes: counts).median
    numWeights = Int(min(max(factor * median, 1), Double(spikes.inputs)))
  }
}
