import NDArray
import Testing

@testable import Akida

@Suite struct LearningModelTests {
  private func model(inputs: Int = 64, units: Int = 10) throws -> Model {
    let model = Model()
    try model.add(.inputData(inputShape: [1, 1, inputs]))
    try model.add(.fullyConnected(units: units, activationBits: nil))
    return model
  }

  private func spikes(_ count: Int, inputs: Int = 64, seed: UInt64 = 1) -> NDArray {
    var random = RandomModels(seed: seed)
    return NDArray(
      (0..<count * inputs).map { _ in UInt8(random.chance(35) ? 1 : 0) }, shape: [count, inputs])
  }

  private func refused(
    _ message: String, kind: Failure.Kind = .value, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () throws -> Void
  ) {
    let failure = #expect(throws: Failure.self, sourceLocation: sourceLocation) { try body() }
    #expect(failure?.kind == kind, sourceLocation: sourceLocation)
    #expect(failure?.message == message, sourceLocation: sourceLocation)
  }

  @Test func parametersAreChecked() throws {
    let model = try model()
    func compile(_ change: (inout LearningParameters) -> Void) throws {
      var parameters = LearningParameters(numWeights: 27)
      change(&parameters)
      try model.compile(parameters)
    }
    refused("num_weights=70 but the layer has 64 inputs") { try compile { $0.numWeights = 70 } }
    refused("num_weights=0 but the layer has 64 inputs") { try compile { $0.numWeights = 0 } }
    refused("found 10 units, expected a multiple of num_classes=3") {
      try compile { $0.numClasses = 3 }
    }
    refused("num_classes=0, expected 1 or more") { try compile { $0.numClasses = 0 } }
    refused("learning_competition=1.5, expected a number from 0 to 1") {
      try compile { $0.learningCompetition = 1.5 }
    }
    refused("min_plasticity=-0.1, expected a number from 0 to 1") {
      try compile { $0.minPlasticity = -0.1 }
    }
    refused("plasticity_decay=nan, expected a number from 0 to 1") {
      try compile { $0.plasticityDecay = .nan }
    }
    refused("initial_plasticity=2.0, expected a number from 0 to 1") {
      try compile { $0.initialPlasticity = 2 }
    }
    #expect(model.learner == nil)
    try compile { $0.numWeights = 64 }
    #expect(model.learner != nil)
  }

  @Test func onlyBinaryLastLayersLearn() throws {
    let parameters = LearningParameters(numWeights: 3)
    #expect(throws: Failure.self) { try Model().compile(parameters) }
    let activated = Model()
    try activated.add(.inputData(inputShape: [1, 1, 8]))
    try activated.add(.fullyConnected(units: 4))
    #expect(throws: Failure.self) { try activated.compile(parameters) }
    let behindLevels = Model()
    try behindLevels.add(.inputData(inputShape: [1, 1, 8]))
    try behindLevels.add(.fullyConnected(units: 4, activationBits: 4))
    try behindLevels.add(.fullyConnected(units: 4, activationBits: nil))
    #expect(throws: Failure.self) { try behindLevels.compile(parameters) }
    let compiled = try model()
    try compiled.compile(parameters)
    #expect(throws: Failure.self) { try compiled.add(.fullyConnected(units: 4)) }
  }

  @Test func spikesAndLabelsAreChecked() throws {
    let model = try model()
    let x = spikes(5)
    refused("the model has no learning layer", kind: .runtime) { try model.fit(x) }
    refused("the model has no learning layer", kind: .runtime) { try model.addClasses(1) }
    refused("the model has no learning layer", kind: .runtime) { _ = try model.getLearningHistogram() }
    refused("the model has no learning layer", kind: .runtime) {
      _ = try model.predictClasses(x, learnedOnly: true)
    }
    try model.compile(LearningParameters(numWeights: 27, numClasses: 2))
    let two = NDArray([UInt8](repeating: 2, count: 64), shape: [1, 64])
    refused("found the value 2 in the spikes, expected 0 to 1") { try model.fit(two) }
    refused("found the value 2 in the spikes, expected 0 to 1") { _ = try model.forward(two) }
    refused("found labels of shape (4,), expected (5,): one per sample") {
      try model.fit(x, labels: NDArray(zeros: [4], dtype: .int64))
    }
    refused("found labels of dtype float64, expected integers") {
      try model.fit(x, labels: NDArray(zeros: [5]))
    }
    refused("no neuron of the layer has learned") {
      _ = try model.predictClasses(x, learnedOnly: true)
    }
    refused("found 0 new classes, expected 1 or more") { try model.addClasses(0) }
    refused("found 20000 new classes, but the layer has room for 13105") { try model.addClasses(20000) }
    #expect(try model.fit(x, labels: NDArray(scalar: Int64(1))).learned > 0)
    #expect(try model.fit(x, labels: NDArray([0, 1, 2, -1, 7] as [Int64])).discarded == 3)
  }

  @Test func theSeedDecides() throws {
    func weights(_ seed: UInt64?) throws -> [UInt8] {
      let model = try model()
      try model.compile(
        seed.map { LearningParameters(numWeights: 27, seed: $0) }
          ?? LearningParameters(numWeights: 27))
      return try model.getLayer(1).getVariable("weights").contiguousBytes
    }
    #expect(try weights(nil) == weights(0))
    #expect(try weights(1) != weights(0))
  }

  @Test func variablesOfALearningLayer() throws {
    let model = try model(units: 3)
    try model.compile(LearningParameters(numWeights: 2))
    let layer = try model.getLayer(1)
    #expect(layer.variableNames == ["weights", "threshold", "act_step", "threshold_learning"])
    var weights = [Int8](repeating: 0, count: 64 * 3)
    for unit in 0..<3 { for input in 0..<2 { weights[(unit * 7 + input * 20) * 3 + unit] = 1 } }
    let array = NDArray(weights, shape: [1, 1, 64, 3])
    try layer.setVariable("weights", to: array)
    #expect(try layer.getVariable("weights").contiguousBytes == array.contiguousBytes)
    #expect(try layer.getVariable("threshold").elements(as: Int32.self) == [0, 0, 0])
    var x = [UInt8](repeating: 0, count: 64)
    x[7] = 1
    x[27] = 1
    let sample = NDArray(x, shape: [1, 64])
    #expect(try model.forward(sample).elements(as: Int32.self) == [0, 2, 0])
    try layer.setVariable("threshold_learning", to: NDArray([0, 2, 1] as [Int32]))
    #expect(try layer.getVariable("threshold_learning").elements(as: Int32.self) == [0, 2, 1])
    #expect(try model.getLearningHistogram().elements(as: Int64.self) == [0, 1, 50, 1, 100, 1])
    weights[0] = 1
    weights[3] = 1
    refused("layer 'fully_connected': neuron 0 has 3 weights, expected num_weights=2") {
      try layer.setVariable("weights", to: NDArray(weights, shape: [1, 1, 64, 3]))
    }
    refused("layer 'fully_connected': threshold_learning must be 0 to num_weights=2") {
      try layer.setVariable("threshold_learning", to: NDArray([0, 3, 1] as [Int32]))
    }
    #expect(throws: Failure.self) {
      try layer.setVariable("threshold", to: NDArray([0, 3, 1] as [Int32]))
    }
  }

  @Test func newClassesLeaveTheOthersAlone() throws {
    let model = try model(units: 12)
    try model.compile(LearningParameters(numWeights: 20, numClasses: 3, learningCompetition: 0.1))
    let x = spikes(60)
    let labels = NDArray((0..<60).map { Int32($0 % 5) })
    try model.fit(x, labels: labels)
    let before = try #require(model.learner)
    try model.addClasses(2)
    let after = try #require(model.learner)
    #expect(after.units == 20)
    #expect(model.outputShape == [1, 1, 20])
    #expect(Array(after.weights.prefix(12)) == before.weights)
    #expect(after.thresholds == before.thresholds + [Int32](repeating: 0, count: 8))
    try model.fit(x, labels: labels)
    let learner = try #require(model.learner)
    #expect(learner.weightSets.allSatisfy { $0.count == 20 })
    #expect(learner.thresholds[12...].contains { $0 > 0 })
    #expect(try model.getLayer(1).getVariable("weights").shape == [1, 1, 64, 20])
  }

  /// A model of several layers learns from the spikes of the layers before the last.
  @Test func behindOtherLayers() throws {
    let golden = try GoldenModel("ds_cnn_B_folded")
    let extractor = try Model(converted: Array(golden.layers.dropLast()))
    let spikes = try extractor.forward(golden.inputs)
    let alone = try model(units: 20)
    let whole = try Model(layers: extractor.layers)
    try whole.add(.fullyConnected(units: 20, activationBits: nil))
    for model in [alone, whole] {
      try model.compile(LearningParameters(numWeights: 27, learningCompetition: 0.1))
    }
    try alone.fit(spikes)
    try whole.fit(golden.inputs)
    #expect(whole.learner?.weights == alone.learner?.weights)
    #expect(
      try whole.forward(golden.inputs).contiguousBytes == alone.forward(spikes).contiguousBytes)
    #expect(
      try whole.predictClasses(golden.inputs).contiguousBytes
        == alone.predictClasses(spikes).contiguousBytes)
  }

  @Test func learnedOnlyLeavesFreshNeuronsOut() throws {
    let model = try model(units: 40)
    try model.compile(LearningParameters(numWeights: 10, numClasses: 2))
    let x = spikes(3)
    try model.fit(x, labels: NDArray([1, 1, 1] as [Int64]))
    #expect(try model.predictClasses(x, learnedOnly: true).elements(as: Int64.self) == [1, 1, 1])
    let other = spikes(200, seed: 9)
    #expect(try model.predictClasses(other).elements(as: Int64.self).contains(0))
    #expect(
      try !model.predictClasses(other, learnedOnly: true).elements(as: Int64.self).contains(0))
  }

  @Test func cancellingKeepsWhatWasLearned() throws {
    let model = try model(units: 1000)
    try model.compile(LearningParameters(numWeights: 20))
    let stop = Failure(.interrupted, "stopped")
    var calls = 0
    let stopped = #expect(throws: LearningStopped.self) {
      try model.fit(spikes(5000)) { _, _ in
        calls += 1
        if calls == 1 { throw stop }
      }
    }
    #expect(stopped?.cause as? Failure == stop)
    #expect(stopped?.count == 5000)
    #expect(stopped.map { (1..<5000).contains($0.learned) } == true)
    let learner = try #require(model.learner)
    #expect(learner.learnedCount > 0)
    #expect(learner.weightSets.allSatisfy { $0.count == 20 })
  }
}
