import NDArray
import Testing

@testable import Akida

@Suite struct EstimateTests {
  /// Samples of 64 inputs, of which the first `counts[i]` spike.
  private func spikes(_ counts: [Int]) throws -> SpikeVectors {
    try SpikeVectors(
      NDArray(counts.flatMap { count in (0..<64).map { UInt8($0 < count ? 1 : 0) } }, shape: [counts.count, 64]))
  }

  @Test func weightsAreTheMedianAndAFifth() throws {
    let estimate = try WeightsEstimate(spikes([20, 24, 21, 30]), labels: NDArray([1, 0, 1, 0] as [Int64]))
    #expect(estimate.median == 22.5)
    #expect(estimate.numWeights == 27)
    #expect(estimate.spikes == [20, 24, 21, 30])
    #expect(estimate.classes.map(\.label) == [0, 1])
    #expect(estimate.classes.map(\.spikes) == [[24, 30], [20, 21]])
    #expect(estimate.classes.map(\.median) == [27, 20.5])
    #expect(try estimate.classes[0].quantile(0.25) == 25.5)
  }

  @Test func weightsStayWithinTheInputs() throws {
    #expect(try WeightsEstimate(spikes([0, 0])).numWeights == 1)
    #expect(try WeightsEstimate(spikes([64, 60])).numWeights == 64)
    #expect(try WeightsEstimate(spikes([10]), factor: 2).numWeights == 20)
    #expect(throws: Failure.self) { try WeightsEstimate(spikes([])) }
    #expect(throws: Failure.self) { try WeightsEstimate(spikes([3]), factor: 0) }
    #expect(throws: Failure.self) { try WeightsEstimate(spikes([3]), factor: .infinity) }
    #expect(throws: Failure.self) { try WeightsEstimate(spikes([3]), labels: NDArray([1, 2] as [Int64])) }
  }

  @Test func knees() {
    let sizes = Array(1...10)
    let losses = sizes.map { 1 / Double($0) }
    #expect(Knee.kneedle.place(sizes: sizes, losses: losses) == 2)
    #expect(Knee.plateau.place(sizes: sizes, losses: losses) == 6)
    for knee in Knee.allCases {
      #expect(knee.place(sizes: sizes, losses: sizes.map { _ in 3 }) == 0)
      #expect(knee.place(sizes: [4], losses: [1]) == 0)
      let step = sizes.map { $0 < 5 ? 1.0 : 0.0 }
      #expect(knee.place(sizes: sizes, losses: step) == 4)
    }
  }

  private func samples() throws -> (SpikeVectors, NDArray) {
    var random = RandomModels(seed: 7)
    let prototypes = (0..<3).map { _ in (0..<64).map { _ in random.chance(35) } }
    let labels = (0..<150).map { Int64($0 % 3 + 4) }
    let values = labels.flatMap { label in
      (0..<64).map { UInt8(prototypes[Int(label) - 4][$0] != random.chance(10) ? 1 : 0) }
    }
    return (try SpikeVectors(NDArray(values, shape: [150, 64])), NDArray(labels))
  }

  @Test func neuronsComeFromTheSweepsOfTheClasses() throws {
    let (spikes, labels) = try samples()
    let parameters = LearningParameters(numWeights: 20, learningCompetition: 0.1, seed: 3)
    let settings = NeuronsEstimate.Settings(sizes: [2, 4, 8, 16, 32], repetitions: 2)
    var last = (done: 0, total: 0)
    let estimate = try NeuronsEstimate(spikes, labels: labels, parameters: parameters, settings: settings) {
      #expect($0 >= last.done && $0 <= $1)
      last = ($0, $1)
    }
    #expect(last.done == last.total)
    #expect(estimate.curves.map(\.label) == [4, 5, 6])
    let second = try LearningSweep.run(
      spikes.reordered(stride(from: 1, to: 150, by: 3).map { $0 }), units: settings.sizes,
      parameters: LearningParameters(numWeights: 20, learningCompetition: 0.1, seed: 4), repetition: 1)
    #expect(estimate.curves[1].repetitions[1] == second)
    let means = settings.sizes.indices.map { size in
      estimate.curves.map { curve in curve.repetitions.map { $0[size].loss }.min() ?? 0 }.reduce(0, +) / 3
    }
    #expect(estimate.losses == means)
    #expect(estimate.neurons == settings.sizes[Knee.plateau.place(sizes: settings.sizes, losses: means)])
    #expect(estimate.range.contains(estimate.neurons))
    let one = try NeuronsEstimate(
      spikes, labels: labels, classes: [5], parameters: parameters, settings: settings)
    #expect(one.curves.map(\.repetitions) == [estimate.curves[1].repetitions])
  }

  @Test func settingsAreChecked() throws {
    let (spikes, labels) = try samples()
    func refused(
      _ message: String, classes: [Int]? = nil, labels other: NDArray? = nil, numWeights: Int = 20,
      _ settings: NeuronsEstimate.Settings = .init(), sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let failure = #expect(throws: Failure.self, sourceLocation: sourceLocation) {
        try NeuronsEstimate(
          spikes, labels: other ?? labels, classes: classes, parameters: LearningParameters(numWeights: numWeights),
          settings: settings)
      }
      #expect(failure?.message.contains(message) == true, "\(failure?.message ?? "")", sourceLocation: sourceLocation)
    }
    refused("four or more, ascending", .init(sizes: [2, 3, 3, 4]))
    refused("four or more, ascending", .init(sizes: [2, 3]))
    refused("repetitions=0", .init(repetitions: 0))
    refused("repetitions=\(Int.max), expected 1 to 1000", .init(repetitions: .max))
    refused("units", .init(sizes: [1, 2, 3, .max]))
    refused("the class 9, which no sample has", classes: [4, 9])
    refused("no classes", classes: [])
    refused("labels of shape (2,), expected (150,)", labels: NDArray([1, 2] as [Int64]))
    refused("labels of dtype float64", labels: NDArray([Double](repeating: 1, count: 150)))
    refused("num_weights=65 but the layer has 64 inputs", numWeights: 65)
    refused("0 units", .init(sizes: [0, 1, 2, 3]))
  }
}
