import CKernels
public import NDArray

extension EdgeLearner {
  /// Every neuron's potential for every sample, the number of weights that meet spikes: int32 (samples, 1, 1, units).
  /// Throws a value error if the samples have another number of inputs.
  public func potentials(_ spikes: SpikeVectors, progress: ProgressHandler? = nil) throws -> NDArray {
    try potentials(spikes, path: .best, progress: progress)
  }

  func potentials(_ spikes: SpikeVectors, path: ComputePath, progress: ProgressHandler? = nil) throws -> NDArray {
    try check(spikes)
    return try array(of: Int32.self, shape: [spikes.count, 1, 1, units]) { output in
      try withScratch(byteCount: ak_potentials_scratch(Int32(units), Int32(words))) { scratch in
        for samples in batches(of: spikes, visiting: units) {
          guard let output = output.baseAddress else { return }
          ak_potentials(
            weights, Int32(units), Int32(words), spikes.bits(of: samples), samples.count,
            output + samples.lowerBound * units, scratch, path.kernelPath)
          try progress?(samples.upperBound, spikes.count)
        }
      }
    }
  }

  /// The class of the neuron with the largest potential, the first such neuron on a tie; int64, one per sample. With
  /// `learnedOnly`, neurons that never learned do not take part, and it is a value error if none has learned.
  public func predictClasses(
    _ spikes: SpikeVectors, learnedOnly: Bool = false, progress: ProgressHandler? = nil
  ) throws -> NDArray {
    let best = try bestPotentials(spikes, learnedOnly: learnedOnly, path: .best, progress: progress)
    return NDArray(best.neurons.map { Int64(Int($0) / unitsPerClass) })
  }

  /// For every sample the largest potential and the first neuron that has it.
  func bestPotentials(
    _ spikes: SpikeVectors, learnedOnly: Bool = false, path: ComputePath, progress: ProgressHandler? = nil
  ) throws -> (neurons: [Int32], potentials: [Int32]) {
    try check(spikes)
    let candidates = learnedOnly ? (0..<units).filter { thresholds[$0] > 0 } : Array(0..<units)
    guard !candidates.isEmpty else {
      throw Failure(.value, "no neuron of the layer has learned", hint: "call fit first, or leave out learned_only")
    }
    let weights = learnedOnly ? candidates.flatMap { self.weights[$0 * words..<($0 + 1) * words] } : self.weights
    let count = Int32(candidates.count)
    var neurons: [Int32] = []
    var potentials: [Int32] = []
    try withScratch(byteCount: ak_potentials_scratch(count, Int32(words))) { scratch in
      for samples in batches(of: spikes, visiting: units) {
        var neuron = [Int32](repeating: 0, count: samples.count)
        var potential = neuron
        ak_best_potentials(
          weights, count, Int32(words), spikes.bits(of: samples), samples.count, &neuron, &potential, scratch,
          path.kernelPath)
        neurons += neuron
        potentials += potential
        try progress?(samples.upperBound, spikes.count)
      }
    }
    if learnedOnly { neurons = neurons.map { Int32(candidates[Int($0)]) } }
    return (neurons, potentials)
  }
}
