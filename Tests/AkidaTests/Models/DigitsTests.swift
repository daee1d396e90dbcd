import NDArray
import Testing

@testable import Akida

/// The whole tutorial on real recordings, digest by digest.
@Suite struct DigitsTests {
  private static let golden = Result { try Fixtures.json("e2e_digits.json", as: DigitsGolden.self) }
  private static let digits = Result { try Digits() }
  private static let trainSpikes = Result { try extractor().forward(digits.get().xTrain) }

  private static func extractor() throws -> Model {
    let model = try Digits.model()
    try model.popLayer()
    return model
  }

  @Test func convertedVariables() throws {
    let golden = try Self.golden.get()
    let model = try Digits.model()
    #expect(model.layers.map(\.name) == golden.model.layers.map(\.name))
    for (layer, expected) in zip(model.layers, golden.model.layers) {
      #expect(layer.variables.weights?.digest == expected.weightsSha256)
      #expect(layer.variables.pointwiseWeights?.digest == expected.weightsPwSha256)
      #expect(layer.variables.threshold?.digest == expected.thresholdSha256)
      #expect(layer.variables.actStep?.digest == expected.actStepSha256)
    }
  }

  @Test(arguments: Route.all)
  func everyLayer(_ route: Route) throws {
    let golden = try Self.golden.get()
    let digits = try Self.digits.get()
    let first8 = NDArray(
      Array(digits.xValidation.elements(as: UInt8.self).prefix(8 * 490)), shape: [8, 49, 10, 1])
    let layers = try Digits.model().layers
    for (index, expected) in golden.model.layers.enumerated() {
      let output = try Model(layers: Array(layers.prefix(index + 1))).forward(first8, by: route)
      #expect(
        try output.astype(.int64).digest == expected.outputFirst8ValSha256Int64, "\(expected.name)")
    }
  }

  @Test(arguments: Route.all)
  func spikes(_ route: Route) throws {
    let golden = try Self.golden.get().spikes
    let digits = try Self.digits.get()
    let train = try Self.extractor().forward(digits.xTrain, by: route)
    #expect(train.dtype == .uint8)
    #expect(train.digest == golden.trainSha256)
    #expect(try Self.extractor().forward(digits.xValidation, by: route).digest == golden.valSha256)
    let bits = train.elements(as: UInt8.self)
    let sums = (0..<golden.samplesFirstTenth).map { sample in
      bits[sample * 64..<(sample + 1) * 64].reduce(0) { $0 + Int($1) }
    }.sorted()
    let middle = golden.samplesFirstTenth / 2
    #expect(Double(sums[middle - 1] + sums[middle]) / 2 == golden.medianFirstTenth)
  }

  @Test(arguments: Route.all)
  func classifier(_ route: Route) throws {
    let golden = try Self.golden.get()
    let digits = try Self.digits.get()
    let model = try Digits.model()
    #expect(
      try model.forward(digits.xValidation, by: route).astype(.int64).digest
        == golden.classifier.potentialsValSha256Int64)
    let predictions = try model.predictClasses(digits.xValidation)
    #expect(try predictions.astype(.int32).digest == golden.classifier.predictionsValSha256Int32)
    #expect(accuracy(predictions, digits.yValidation) == golden.accuracy.classifierVal)
  }

  @Test(arguments: ["0", "1", "2"])
  func lossesOfOneWord(_ seed: String) throws {
    let golden = try Self.golden.get()
    let bits = try samples(of: golden.losses.word).elements(as: UInt8.self)
    let count = golden.losses.samples
    #expect(bits.count == count * 64)
    let expected = try #require(golden.losses.seeds[seed])
    let parameters = LearningParameters(
      numWeights: golden.spikes.numWeights, learningCompetition: golden.losses.learningCompetition,
      seed: try #require(UInt64(seed)))
    for (index, units) in golden.losses.neuronsPerClass.enumerated() {
      let order = LearningOrder.permutation(
        count: count, units: units, seed: parameters.seed)
      if seed == "0" && units == 50 {
        #expect(Array(order.prefix(10)) == golden.losses.permutationCheckSeed0Units50First10)
      }
      let x = NDArray(
        order.flatMap { bits[$0 * 64..<($0 + 1) * 64] },
        shape: [order.count, 64])
      let model = Model()
      try model.add(.inputData(inputShape: [1, 1, 64]))
      try model.add(.fullyConnected(units: units, activationBits: nil))
      try model.compile(parameters)
      try model.fit(x)
      let potentials = try model.forward(x).elements(as: Int32.self)
      let best = order.indices.map { Int(potentials[$0 * units..<($0 + 1) * units].max() ?? 0) }
      #expect(
        best.reduce(0) { $0 + parameters.numWeights - $1 } == expected.lossSum[index],
        "\(units) neurons")
      #expect(model.learner?.learnedCount == expected.learned[index], "\(units) neurons")
    }
  }

  /// The same by the sweep that trains without a model around the neurons.
  @Test(arguments: ["0", "1", "2"])
  func sweepOfOneWord(_ seed: String) throws {
    let golden = try Self.golden.get()
    let expected = try #require(golden.losses.seeds[seed])
    let x = try samples(of: golden.losses.word)
    let parameters = LearningParameters(
      numWeights: golden.spikes.numWeights, learningCompetition: golden.losses.learningCompetition,
      seed: try #require(UInt64(seed)))
    var last = (done: 0, total: 0)
    let points = try LearningSweep.run(SpikeVectors(x), units: golden.losses.neuronsPerClass, parameters: parameters) {
      #expect($0 >= last.done && $0 <= $1)
      last = ($0, $1)
    }
    #expect(last.done == last.total)
    #expect(points.map(\.lossSum) == expected.lossSum)
    #expect(points.map(\.learned) == expected.learned)
    #expect(points.allSatisfy { $0.loss == Double($0.lossSum) / Double(golden.losses.samples) })
  }

  @Test(arguments: ["0", "1", "2"])
  func accuracyOfAllWords(_ seed: String) throws {
    let golden = try Self.golden.get()
    let digits = try Self.digits.get()
    let train = try Self.trainSpikes.get()
    let validation = try Self.extractor().forward(digits.xValidation)
    for row in golden.labelled.table {
      let model = Model()
      try model.add(.inputData(inputShape: [1, 1, 64]))
      try model.add(.fullyConnected(units: 10 * row.neuronsPerClass, activationBits: nil))
      try model.compile(
        LearningParameters(
          numWeights: golden.labelled.numWeights, numClasses: 10,
          learningCompetition: golden.labelled.learningCompetition, seed: try #require(UInt64(seed))
        ))
      try model.fit(train, labels: digits.yTrain)
      let learner = try #require(model.learner)
      let predictions = try model.predictClasses(validation)
      #expect(learner.learnedCount == row.learned[seed])
      #expect(accuracy(predictions, digits.yValidation) == row.valAccuracy[seed])
      let learnedOnly = try model.predictClasses(validation, learnedOnly: true)
      #expect(accuracy(learnedOnly, digits.yValidation) == row.valAccuracyLearnedNeuronsOnly[seed])
      guard seed == "0" else { continue }
      if row.neuronsPerClass <= 100 {
        #expect(accuracy(try model.predictClasses(train), digits.yTrain) == row.trainAccuracy[seed])
      }
      #expect(try predictions.astype(.int32).digest == row.predictionsValSha256Int32)
      #expect(NDArray(learner.weights).digest == row.weightsSha256U64)
      #expect(NDArray(learner.thresholds).digest == row.thresholdsSha256Int32)
    }
  }

  /// The training spikes of a word, (samples, 64).
  private func samples(of word: String) throws -> NDArray {
    let digits = try Self.digits.get()
    let index = try #require(digits.wordToIndex[word])
    let bits = try Self.trainSpikes.get().elements(as: UInt8.self)
    let samples = digits.yTrain.elements(as: Int64.self).enumerated().filter { $0.element == Int64(index) }.map(
      \.offset)
    return NDArray(samples.flatMap { bits[$0 * 64..<($0 + 1) * 64] }, shape: [samples.count, 64])
  }

  private func accuracy(_ predictions: NDArray, _ labels: NDArray) -> Double {
    let pairs = zip(predictions.elements(as: Int64.self), labels.elements(as: Int64.self))
    return Double(pairs.count { $0 == $1 }) / Double(labels.count)
  }
}
