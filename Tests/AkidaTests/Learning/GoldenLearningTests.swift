import NDArray
import Testing

@testable import Akida

@Suite struct GoldenLearningTests {
  struct File: Decodable {
    let cases: [LearningCase]
  }

  static let cases = (try? Fixtures.json("learn_golden.json", as: File.self).cases) ?? []

  @Test func allCasesAreRead() { #expect(Self.cases.count == 15) }

  @Test(arguments: cases, [ComputePath.best, .avx2, .plain])
  func bitForBit(_ golden: LearningCase, _ path: ComputePath) throws {
    let spikes = try SpikeVectors(golden.spikeArray)
    var learner = try EdgeLearner(
      inputs: golden.inputs, units: golden.units, parameters: golden.parameters)
    #expect(learner.weightWords == golden.initialWeights)
    let outcome = try learner.fit(spikes, labels: golden.labels, path: path)
    #expect(outcome.winners.winnersOrNil == golden.winners)
    if let classes = golden.addClasses {
      learner.expectState(golden.afterFirstFit)
      try learner.addClasses(classes)
      #expect(learner.weightWords == golden.weightsAfterAdd)
      let second = try learner.fit(spikes, labels: golden.labels, path: path)
      #expect(second.winners.winnersOrNil == golden.winnersSecondFit)
    }
    learner.expectState(golden.final)
    let potentials = try learner.potentials(spikes, path: path).elements(as: Int32.self)
    #expect(Array(potentials.prefix(8 * learner.units)) == Array(golden.potentialsFirst8.joined()))
    let best = try learner.bestPotentials(spikes, path: path)
    #expect(best.neurons.map { Int64(Int($0) / learner.unitsPerClass) } == golden.predictions)
  }

  @Test(arguments: cases)
  func throughAModel(_ golden: LearningCase) throws {
    let model = Model()
    try model.add(.inputData(inputShape: [1, 1, golden.inputs]))
    try model.add(.fullyConnected(units: golden.units, activationBits: nil))
    try model.compile(golden.parameters)
    let labels = golden.labels.map { NDArray($0.map(Int64.init)) }
    let outcome = try model.fit(golden.spikeArray, labels: labels)
    let discarded = golden.labels?.count { !(0..<golden.numClasses).contains($0) } ?? 0
    #expect(outcome.winners.winnersOrNil == golden.winners)
    #expect(outcome.discarded == discarded)
    #expect(outcome.learned == golden.winners.count { $0 != nil })
    if let classes = golden.addClasses {
      try model.addClasses(classes)
      try model.fit(golden.spikeArray, labels: labels)
    }
    try #require(model.learner).expectState(golden.final)
    let units = try #require(model.outputShape?[2])
    let potentials = try model.forward(golden.spikeArray)
    #expect(potentials.shape == [golden.spikes.count, 1, 1, units])
    #expect(
      Array(potentials.elements(as: Int32.self).prefix(8 * units))
        == Array(golden.potentialsFirst8.joined()))
    #expect(
      try model.predictClasses(golden.spikeArray).elements(as: Int64.self) == golden.predictions)
  }
}

/// A case of the golden file; vectors are 64-bit words in hex.
struct LearningCase: Decodable, CustomTestStringConvertible, Sendable {
  struct State: Decodable {
    let weights: [[String]]
    let thresholds: [Int32]
    let counts: [Int32]
  }

  let name: String
  let inputs: Int
  let units: Int
  let numWeights: Int
  let numClasses: Int
  let initialPlasticity: Double
  let minPlasticity: Double
  let plasticityDecay: Double
  let learningCompetition: Double
  let seed: UInt64
  let spikes: [[String]]
  let labels: [Int]?
  let initialWeights: [[String]]
  let winners: [Int32?]
  let afterFirstFit: State?
  let addClasses: Int?
  let weightsAfterAdd: [[String]]?
  let winnersSecondFit: [Int32?]?
  let final: State
  let potentialsFirst8: [[Int32]]
  let predictions: [Int64]

  var testDescription: String { name }

  var parameters: LearningParameters {
    LearningParameters(
      numWeights: numWeights, numClasses: numClasses, initialPlasticity: initialPlasticity,
      learningCompetition: learningCompetition, minPlasticity: minPlasticity,
      plasticityDecay: plasticityDecay,
      seed: seed)
  }

  /// The spikes as uint8 (samples, inputs).
  var spikeArray: NDArray {
    NDArray(shape: [spikes.count, inputs], of: UInt8.self) { values in
      for (sample, words) in spikes.enumerated() {
        for input in 0..<inputs {
          values[sample * inputs + input] = UInt8(
            (UInt64(words[input / 64], radix: 16) ?? 0) >> UInt64(input % 64) & 1)
        }
      }
    }
  }
}

extension EdgeLearner {
  /// Weights as the golden file writes them.
  var weightWords: [[String]] {
    (0..<units).map { unit in
      weights[unit * words..<(unit + 1) * words].map { word in
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
      }
    }
  }

  func expectState(_ state: LearningCase.State?, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(weightWords == state?.weights, sourceLocation: sourceLocation)
    #expect(thresholds == state?.thresholds, sourceLocation: sourceLocation)
    #expect(counts == state?.counts, sourceLocation: sourceLocation)
  }
}

extension NDArray {
  var winnersOrNil: [Int32?] { elements(as: Int32.self).map { $0 < 0 ? nil : $0 } }
}
