import NDArray
import Testing

@testable import Akida

@Suite struct SweepTests {
  private struct Stop: Error {}
  private static let units = [1, 2, 3, 31, 32, 33, 60]

  private static func setup(_ seed: Int) throws -> (spikes: SpikeVectors, parameters: LearningParameters) {
    let setup = RandomLearningTests.Setup(seed: seed)
    var parameters = setup.parameters
    parameters.numClasses = 1
    return (try SpikeVectors(setup.array), parameters)
  }

  @Test(arguments: 0..<40) func everyPathAndThreadCountGivesWhatSingleTrainingsGive(_ seed: Int) throws {
    let (spikes, parameters) = try Self.setup(seed)
    let expected = try Self.units.map { units in
      let order = LearningOrder.permutation(count: spikes.count, units: units, repetition: 1, seed: parameters.seed)
      var learner = try EdgeLearner(inputs: spikes.inputs, units: units, parameters: parameters)
      _ = try learner.fit(spikes.reordered(order))
      let best = try learner.bestPotentials(spikes, path: .plain).potentials
      return LearningSweep.Point(
        units: units, lossSum: best.reduce(0) { $0 + parameters.numWeights - Int($1) }, learned: learner.learnedCount,
        samples: spikes.count)
    }
    for path in [ComputePath.best, .avx2, .plain] {
      for threads in [1, 2, 5] {
        let points = try LearningSweep.run(
          spikes, units: Self.units, parameters: parameters, repetition: 1, path: path, threads: threads)
        #expect(points == expected, "\(path) \(threads)")
      }
    }
  }

  @Test func aSweepStopsWhenTheHandlerThrows() throws {
    let spikes = try SpikeVectors(NDArray([UInt8](repeating: 1, count: 64 * 200_000), shape: [200_000, 64]))
    var calls = 0
    #expect(throws: Stop.self) {
      try LearningSweep.run(
        spikes, units: [Int](repeating: 500, count: 200), parameters: LearningParameters(numWeights: 20),
        repetition: 0, path: .best, threads: 2
      ) { _, _ in
        calls += 1
        throw Stop()
      }
    }
    #expect(calls > 0)
  }

  @Test func sizesAreChecked() throws {
    let (spikes, _) = try Self.setup(0)
    let parameters = LearningParameters(numWeights: 1)
    #expect(throws: Failure.self) { try LearningSweep.run(spikes, units: [3, 0], parameters: parameters) }
    #expect(throws: Failure.self) {
      try LearningSweep.run(spikes, units: [3], parameters: LearningParameters(numWeights: 1000))
    }
    #expect(try LearningSweep.run(spikes, units: [], parameters: parameters).isEmpty)
  }
}
