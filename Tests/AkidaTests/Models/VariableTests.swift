import Data
import NDArray
import Testing

@testable import Akida

@Suite struct VariableTests {
  @Test func convertedVariablesAreReadBack() throws {
    let golden = try GoldenModel("maxpool_same")
    let model = try Model(converted: golden.layers)
    for (index, layer) in model.layers.enumerated() {
      for (name, stored) in [
        ("weights", "weights"), ("weights_pw", "weights_pw"), ("threshold", "threshold"),
        ("act_step", "act_step"),
      ] {
        guard let expected = golden.contents.array("layer/\(index)/\(stored)") else {
          #expect(throws: Failure.self) { try layer.getVariable(name) }
          continue
        }
        let value = try layer.getVariable(name)
        #expect(value.shape == expected.shape)
        #expect(value.contiguousBytes == expected.contiguousBytes)
      }
    }
    #expect(
      try model.getLayer("sep_1").variableNames == [
        "weights", "weights_pw", "threshold", "act_step",
      ])
  }

  @Test func settingChangesTheOutput() throws {
    let model = Model()
    try model.add(.inputData(inputShape: [1, 1, 3]))
    try model.add(.fullyConnected(units: 2, weightsBits: 4, activationBits: nil))
    let layer = try model.getLayer(1)
    let x = NDArray([1, 2, 3] as [UInt8], shape: [1, 3])
    #expect(try model.forward(x).elements(as: Int32.self) == [0, 0])
    try layer.setVariable(
      "weights", to: NDArray([1, -8, 2, 0, 7, 1] as [Int8], shape: [1, 1, 3, 2]))
    #expect(try model.forward(x).elements(as: Int32.self) == [26, -5])
    try layer.setVariable("threshold", to: NDArray([6, -6] as [Int32]))
    #expect(try model.forward(x).elements(as: Int32.self) == [20, 1])
    try layer.setVariable("act_step", to: NDArray([8, 0.25] as [Float]))
    #expect(try model.predict(x).elements(as: Float.self) == [2.5, 4])
    #expect(try model.predictClasses(x).elements(as: Int64.self) == [1])
  }

  @Test func aCopyIsHandedOut() throws {
    let model = try Model(converted: GoldenModel("dense_only").layers)
    let layer = try model.getLayer(1)
    let before = try layer.getVariable("threshold").contiguousBytes
    var values = try layer.getVariable("threshold").elements(as: Int32.self)
    values[0] += 1
    #expect(try layer.getVariable("threshold").contiguousBytes == before)
  }

  @Test func wrongValuesAreRefused() throws {
    let model = Model()
    try model.add(.inputData(inputShape: [1, 1, 2]))
    try model.add(.fullyConnected(units: 2, weightsBits: 2, activationBits: nil))
    let layer = try model.getLayer(1)
    let good = NDArray([1, -1, -2, 0] as [Int8], shape: [1, 1, 2, 2])
    try layer.setVariable("weights", to: good)
    func refused(
      _ name: String, _ value: NDArray, _ message: String,
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let failure = #expect(throws: Failure.self, sourceLocation: sourceLocation) {
        try layer.setVariable(name, to: value)
      }
      #expect(failure?.kind == .value, sourceLocation: sourceLocation)
      #expect(
        failure?.message.contains(message) == true, "\(failure?.message ?? "")",
        sourceLocation: sourceLocation)
    }
    refused(
      "weights", NDArray([1, -1, -2, 0] as [Int8]),
      "found weights of shape (4,) and dtype int8, expected (1, 1, 2, 2)")
    refused(
      "weights", NDArray([1, -1, -2, 0] as [Int64], shape: [1, 1, 2, 2]),
      "dtype int64, expected (1, 1, 2, 2) and int8")
    refused(
      "weights", NDArray([1, 2, 0, 0] as [Int8], shape: [1, 1, 2, 2]),
      "weights holds 2, expected -2 to 1 for 2-bit")
    refused("threshold", NDArray([1] as [Int32]), "expected (2,) and int32")
    refused("act_step", NDArray([1, 0] as [Float]), "act_step must be positive and finite")
    refused("act_step", NDArray([1, .nan] as [Float]), "act_step must be positive and finite")
    refused("weights_pw", good, "has no variable 'weights_pw'")
    #expect(try layer.getVariable("weights").contiguousBytes == good.contiguousBytes)
    #expect(throws: Failure.self) { try Layer.fullyConnected(units: 1).getVariable("weights") }
    #expect(throws: Failure.self) {
      try Layer.fullyConnected(units: 1).setVariable("threshold", to: good)
    }
  }
}
