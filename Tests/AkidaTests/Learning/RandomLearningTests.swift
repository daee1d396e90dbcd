import NDArray
import Testing

@testable import Akida

@Suite struct RandomLearningTests {
  struct Setup {
    static let samples = 70

    let inputs: Int
    let units: Int
    let parameters: LearningParameters
    let spikes: [Set<Int>]
    let labels: [Int]?

    init(seed: Int) {
      var random = RandomModels(seed: UInt64(seed))
      let inputs =
        [64, 64, 64, random.integer(1...63), random.integer(65...200)][random.integer(0...4)]
      self.inputs = inputs
      let classes = random.integer(1...4)
      units = classes * random.integer(1...14)
      // Both ends are cases of their own.
      func share() -> Double {
        Double(random.chance(25) ? 1000 * random.integer(0...1) : random.integer(0...1000)) / 1000
      }
      parameters = LearningParameters(
        numWeights: random.integer(1...inputs), numClasses: classes, initialPlasticity: share(),
        learningCompetition: random.chance(30) ? 0 : share(), minPlasticity: share(),
        plasticityDecay: share(),
        seed: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
      let density = random.integer(5...60)
      let prototypes = (0..<5).map { _ in (0..<inputs).filter { _ in random.chance(density) } }
      spikes = (0..<Self.samples).map { _ in
        let prototype = Set(prototypes[random.integer(0...4)])
        let flipped = (0..<inputs).filter { prototype.contains($0) != random.chance(8) }
        return random.chance(3) ? [] : Set(flipped)
      }
      let drawn = (0..<Self.samples).map { _ in random.integer(-1...classes) }
      labels = random.chance(60) ? drawn : nil
    }

    /// The samples as int64 (samples, inputs).
    var array: NDArray {
      NDArray(
        spikes.flatMap { sample in (0..<inputs).map { sample.contains($0) ? 1 : 0 } as [Int64] },
        shape: [Self.samples, inputs])
    }
  }

  @Test(arguments: 0..<30, [ComputePath.best, .avx2, .plain])
  func equalsTheRule(_ seed: Int, _ path: ComputePath) throws {
    let setup = Setup(seed: seed)
    var reference = ReferenceLearner(
      inputs: setup.inputs, units: setup.units, parameters: setup.parameters)
    var learner = try EdgeLearner(
      inputs: setup.inputs, units: setup.units, parameters: setup.parameters)
    let spikes = try SpikeVectors(setup.array)
    for round in 0..<2 {
      let expected = setup.spikes.indices.map {
        reference.learn(setup.spikes[$0], label: setup.labels?[$0])
      }
      let outcome = try learner.fit(spikes, labels: setup.labels, path: path)
      #expect(outcome.winners.elements(as: Int32.self) == expected, "seed \(seed)")
      #expect(learner.weightSets == reference.weights)
      #expect(learner.thresholds.map(Int.init) == reference.thresholds)
      #expect(learner.counts.map(Int.init) == reference.counts)
      if round == 0 {
        reference.addClasses(1)
        try learner.addClasses(1)
      }
    }
    #expect(learner.weightSets.allSatisfy { $0.count == setup.parameters.numWeights })
    let potentials = setup.spikes.map { sample in
      reference.weights.map { Int32($0.intersection(sample).count) }
    }
    #expect(
      try learner.potentials(spikes, path: path).elements(as: Int32.self)
        == Array(potentials.joined()))
    let best = try learner.bestPotentials(spikes, path: path)
    #expect(best.potentials == potentials.map { $0.max() })
    #expect(
      best.neurons.map(Int.init) == potentials.map { row in row.firstIndex(of: row.max() ?? 0) })
  }

  /// Splitting the samples over several calls changes nothing.
  @Test(arguments: 0..<10)
  func learningInParts(_ seed: Int) throws {
    let setup = Setup(seed: seed)
    let bits = setup.array.elements(as: UInt8.self)
    var whole = try EdgeLearner(
      inputs: setup.inputs, units: setup.units, parameters: setup.parameters)
    var parts = whole
    _ = try whole.fit(SpikeVectors(setup.array), labels: setup.labels)
    for part in [0..<1, 1..<50, 50..<50, 50..<Setup.samples] {
      let samples = bits[part.lowerBound * setup.inputs..<part.upperBound * setup.inputs]
      let array = NDArray(Array(samples), shape: [part.count, setup.inputs])
      _ = try parts.fit(SpikeVectors(array), labels: setup.labels.map { Array($0[part]) })
    }
    #expect(parts.weights == whole.weights)
    #expect(parts.thresholds == whole.thresholds)
    #expect(parts.counts == whole.counts)
  }
}

extension EdgeLearner {
  /// The inputs that each neuron has a weight for.
  var weightSets: [Set<Int>] {
    (0..<units).map { unit in
      Set((0..<inputs).filter { weights[unit * words + $0 / 64] >> UInt64($0 % 64) & 1 == 1 })
    }
  }
}
