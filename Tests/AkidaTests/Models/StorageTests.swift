import Foundation
import NDArray
import Testing

@testable import Akida

/// A model that was saved and read again is the same model.
@Suite struct StorageTests {
  private func learningModel(inputs: Int, units: Int) throws -> Model {
    let model = Model()
    try model.add(.inputData(inputShape: [1, 1, inputs]))
    try model.add(.fullyConnected(units: units, activationBits: nil))
    return model
  }

  private func spikes(_ count: Int, inputs: Int, seed: UInt64) -> NDArray {
    var random = RandomModels(seed: seed)
    return NDArray((0..<count * inputs).map { _ in UInt8(random.chance(35) ? 1 : 0) }, shape: [count, inputs])
  }

  /// Learns half of the samples, saves, and lets the loaded model and the original learn the rest.
  @Test(
    "Learning goes on bit for bit",
    arguments: [
      (64, 40, LearningParameters(numWeights: 20, numClasses: 4, learningCompetition: 0.1)),
      (64, 12, LearningParameters(numWeights: 27, seed: .max)),
      (
        100, 30,
        LearningParameters(
          numWeights: 35, numClasses: 3, initialPlasticity: 0.7, learningCompetition: 1.0 / 3, minPlasticity: 0.05,
          plasticityDecay: 0.123_456_789, seed: 1 << 63 + 12345)
      ),
      (7, 2, LearningParameters(numWeights: 7, numClasses: 2)),
    ])
  func learningGoesOn(_ inputs: Int, _ units: Int, _ parameters: LearningParameters) throws {
    let model = try learningModel(inputs: inputs, units: units)
    try model.compile(parameters)
    try expectSame(model.reloaded(), model)
    let labels = NDArray((0..<120).map { Int32($0 % parameters.numClasses) })
    try model.fit(spikes(120, inputs: inputs, seed: 1), labels: labels)
    let loaded = try model.reloaded()
    try expectSame(loaded, model)
    let validation = spikes(200, inputs: inputs, seed: 3)
    for classes in 0..<2 {
      for model in [model, loaded] {
        try model.fit(spikes(120, inputs: inputs, seed: 2), labels: labels)
        if classes == 0 { try model.addClasses(2) }
      }
      try expectSame(loaded, model)
      #expect(
        try loaded.predictClasses(validation).contiguousBytes == model.predictClasses(validation).contiguousBytes)
      #expect(try loaded.forward(validation).contiguousBytes == model.forward(validation).contiguousBytes)
      #expect(try loaded.predict(validation).contiguousBytes == model.predict(validation).contiguousBytes)
      #expect(
        try loaded.getLearningHistogram().contiguousBytes == model.getLearningHistogram().contiguousBytes)
    }
    try expectSame(loaded.reloaded(), model)
  }

  @Test func speechGoesOnBitForBit() throws {
    let digits = try Digits()
    let model = try Digits.model()
    try expectSame(model.reloaded(), model)
    let sample = try digits.xValidation.contiguous()
    #expect(try model.reloaded().forward(sample).contiguousBytes == model.forward(sample).contiguousBytes)
    try model.popLayer()
    try expectSame(model.reloaded(), model)
    try model.add(.fullyConnected(units: 500, name: "head/1 ü", activationBits: nil))
    try model.compile(LearningParameters(numWeights: 27, numClasses: 10, learningCompetition: 0.1))
    try model.fit(sample, labels: digits.yValidation)
    let loaded = try model.reloaded()
    for model in [model, loaded] { try model.fit(digits.xTrain, labels: digits.yTrain) }
    try expectSame(loaded, model)
    #expect(try loaded.predictClasses(sample).contiguousBytes == model.predictClasses(sample).contiguousBytes)
  }

  @Test("Converted models", arguments: Fixtures.files(in: "keras", type: "npz"))
  func convertedModels(_ name: String) throws {
    let golden = try GoldenModel(name)
    let model = try Model(converted: golden.layers)
    let loaded = try model.reloaded()
    try expectSame(loaded, model)
    #expect(try loaded.forward(golden.inputs).contiguousBytes == model.forward(golden.inputs).contiguousBytes)
  }

  @Test("Random models", arguments: 0..<20)
  func randomModels(_ seed: Int) throws {
    var random = RandomModels(seed: UInt64(seed))
    let model = try Model(converted: random.chain())
    let loaded = try model.reloaded()
    try expectSame(loaded, model)
    let limit = try #require(model.layers.first).firstInputLimit
    let x = random.input(5, shape: try #require(model.inputShape), limit: limit)
    #expect(try loaded.forward(x).contiguousBytes == model.forward(x).contiguousBytes)
  }

  @Test func modelsWithoutVariablesOfTheirOwn() throws {
    let model = Model()
    try model.add(.inputData(inputShape: [3, 4, 2], name: "in", inputBits: 2))
    try expectSame(model.reloaded(), model)
    try model.add(
      .convolutional(kernelSize: Extent(2, 3), filters: 3, pooling: .max(size: Extent(2, 1), stride: Extent(1, 2))))
    try model.add(.separableConvolutional(kernelSize: Extent(1, 1), filters: 2, padding: .valid, pooling: .average))
    try model.add(.fullyConnected(units: 4, activationBits: nil))
    try expectSame(model.reloaded(), model)
  }

  @Test func equalModelsGiveEqualFiles() throws {
    try withTemporaryPath { path in
      let model = try Model(converted: GoldenModel("ds_cnn_B_folded").layers)
      try model.save(to: path)
      let first = try Data(contentsOf: URL(fileURLWithPath: path))
      // The format counts times in seconds.
      Thread.sleep(forTimeInterval: 1.1)
      try Model(path: path).save(to: path)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == first)
    }
  }

  @Test func eitherKindOfFileIsRecognised() throws {
    try withTemporaryPath { path in
      let model = try Digits.model()
      try model.save(to: path)
      guard case .model(let loaded) = try ModelFile(path: path) else {
        Issue.record("the file was not taken for a model")
        return
      }
      try expectSame(loaded, model)
    }
    guard case .keras(let keras) = try ModelFile(path: Fixtures.path("keras/dense_only.h5")) else {
      Issue.record("the file was not taken for a Keras model")
      return
    }
    #expect(try keras.akidaLayers().count == 4)
  }

  @Test func modelsAreSavedInParallel() async throws {
    let whole = try ModelFileWriter.bytes(of: Model(converted: GoldenModel("dense_only").layers))
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<16 {
        group.addTask { try ModelFileWriter.bytes(of: Model(converted: GoldenModel("dense_only").layers).reloaded()) }
      }
      for try await bytes in group { #expect(bytes == whole) }
    }
  }
}
