import NDArray
import Testing

@testable import Akida

@Suite struct ModelBuildingTests {
  @Test func shapesFollowTheLayers() throws {
    let model = Model()
    #expect(model.inputShape == nil)
    #expect(model.outputShape == nil)
    try model.add(
      .inputConvolutional(
        inputShape: [20, 9, 3], kernelSize: Extent(5, 3), filters: 8, kernelStride: Extent(2, 1),
        weightsBits: 8,
        pooling: .max(size: Extent(2, 3), stride: Extent(2, 2)), activationBits: 4))
    #expect(model.outputShape == [5, 5, 8])
    try model.add(
      .convolutional(
        kernelSize: Extent(3, 3), filters: 6, padding: .valid, weightsBits: 2, activationBits: 2))
    #expect(model.outputShape == [3, 3, 6])
    try model.add(.separableConvolutional(kernelSize: Extent(3, 3), filters: 7, pooling: .average))
    #expect(model.outputShape == [1, 1, 7])
    try model.add(.fullyConnected(units: 4, activationBits: nil))
    #expect(model.outputShape == [1, 1, 4])
    #expect(model.layerCount == 4)
    #expect(
      model.layers.map(\.name) == [
        "input_convolutional", "convolutional", "separable_convolutional", "fully_connected",
      ])
    #expect(try model.getLayer("convolutional") === model.getLayer(1))
    #expect(try model.getLayer(-1).name == "fully_connected")
    #expect(try model.popLayer().name == "fully_connected")
    #expect(model.outputShape == [1, 1, 7])
  }

  @Test func namesAreUnique() throws {
    let model = Model()
    try model.add(.inputData(inputShape: [1, 1, 8]))
    for _ in 0..<3 { try model.add(.fullyConnected(units: 4)) }
    #expect(
      model.layers.map(\.name) == [
        "input_data", "fully_connected", "fully_connected_1", "fully_connected_2",
      ])
    #expect(
      throws: Failure(
        .value, "the model already has a layer 'input_data'", hint: "give the layer another name")
    ) {
      try model.add(.fullyConnected(units: 4, name: "input_data"))
    }
  }

  @Test func layersStandWhereTheyMay() throws {
    let model = Model()
    #expect(throws: Failure.self) { try model.popLayer() }
    #expect(throws: Failure.self) { try model.getLayer("missing") }
    #expect(throws: Failure.self) { try model.getLayer(0) }
    #expect(throws: Failure.self) { try model.forward(NDArray(zeros: [1, 8], dtype: .uint8)) }
    let dense = try Layer.fullyConnected(units: 4, activationBits: nil)
    #expect(throws: Failure.self) { try model.add(dense) }
    try model.add(.inputData(inputShape: [1, 1, 8]))
    #expect(throws: Failure.self) { try model.add(.inputData(inputShape: [1, 1, 8])) }
    try model.add(dense)
    #expect(throws: Failure.self) { try Model(layers: []).add(dense) }
    #expect(throws: Failure.self) { try model.add(.fullyConnected(units: 2)) }
    let popped = try model.popLayer()
    #expect(popped === dense)
    try model.add(popped)
    #expect(model.layerCount == 2)
  }

  @Test func copiesAreIndependent() throws {
    let model = try Model(converted: GoldenModel("dense_only").layers)
    let copy = try Model(layers: model.layers)
    let weights = try copy.getLayer(1).getVariable("weights")
    try copy.getLayer(1).setVariable("weights", to: NDArray(zeros: weights.shape, dtype: .int8))
    #expect(try model.getLayer(1).getVariable("weights").contiguousBytes == weights.contiguousBytes)
  }

  @Test func parametersAreChecked() {
    func refuses(_ make: () throws -> Layer, sourceLocation: SourceLocation = #_sourceLocation) {
      #expect(throws: Failure.self, sourceLocation: sourceLocation) { try make() }
    }
    refuses { try .inputData(inputShape: [1, 64]) }
    refuses { try .inputData(inputShape: [1, 1, 0]) }
    refuses { try .inputData(inputShape: [60000, 60000, 60000]) }
    refuses { try .fullyConnected(units: 0) }
    refuses { try .fullyConnected(units: Int.max) }
    refuses { try .fullyConnected(units: 3, weightsBits: 3) }
    refuses { try .fullyConnected(units: 3, activationBits: 3) }
    refuses { try .convolutional(kernelSize: Extent(0, 3), filters: 1) }
    refuses {
      try .convolutional(kernelSize: Extent(3, 3), filters: 1, kernelStride: Extent(1, -1))
    }
    refuses {
      try .convolutional(
        kernelSize: Extent(3, 3), filters: 1,
        pooling: .max(size: Extent(2, 0), stride: Extent(1, 1)))
    }
    refuses {
      try .inputConvolutional(
        inputShape: [8, 8, 1], kernelSize: Extent(3, 3), filters: 1, paddingValue: 256)
    }
    refuses {
      try .inputConvolutional(
        inputShape: [8, 8, 1], kernelSize: Extent(3, 3), filters: 1, weightsBits: 9)
    }
  }

  @Test func validWindowsMustFit() throws {
    let model = Model()
    try model.add(.inputData(inputShape: [4, 4, 1]))
    #expect(throws: Failure.self) {
      try model.add(.convolutional(kernelSize: Extent(5, 1), filters: 1, padding: .valid))
    }
    #expect(throws: Failure.self) {
      try model.add(
        .convolutional(
          kernelSize: Extent(3, 3), filters: 1, padding: .valid,
          pooling: .max(size: Extent(3, 1), stride: Extent(1, 1))))
    }
    #expect(model.layerCount == 1)
  }

  @Test func potentialsMustFit32Bits() throws {
    let model = Model()
    try model.add(.inputData(inputShape: [1, 1, 2]))
    try model.add(.fullyConnected(units: 1, weightsBits: 8, activationBits: nil))
    let layer = try model.getLayer(1)
    try layer.setVariable("weights", to: NDArray([127, 127] as [Int8], shape: [1, 1, 2, 1]))
    try layer.setVariable("threshold", to: NDArray([2 * 127 * 15 - Int32.max + 1]))
    #expect(throws: Failure.self) { try layer.setVariable("threshold", to: NDArray([Int32.min])) }
    let x = NDArray([15, 15] as [UInt8], shape: [1, 2])
    #expect(try model.forward(x).elements(as: Int32.self) == [Int32.max - 1])
  }
}
