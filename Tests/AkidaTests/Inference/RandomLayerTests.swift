import NDArray
import Testing

@testable import Akida

@Suite struct RandomLayerTests {
  @Test(arguments: 0..<2000)
  func equalsTheDefinitions(_ seed: Int) throws {
    var random = RandomModels(seed: UInt64(seed))
    let layers = random.chain()
    let model = try Model(converted: layers)
    let shape = try #require(model.inputShape)
    let isImage = layers[0].0.type == .inputConvolutional
    let x = random.input(3, shape: shape, limit: isImage ? 255 : 15)

    let bytes = x.elements(as: Int64.self)
    let size = shape.reduce(1, *)
    var expected: [Int64] = []
    for sample in 0..<3 {
      var map = ReferenceMap(shape[0], shape[1], shape[2])
      map.values = Array(bytes[sample * size..<(sample + 1) * size])
      for (parameters, variables) in layers {
        map = ReferenceLayer(parameters, variables).output(map)
      }
      #expect([map.rows, map.columns, map.channels] == model.outputShape)
      expected += map.values
    }
    for route in Route.all {
      let output = try model.forward(x, by: route)
      #expect(output.dtype == (isActivated(layers) ? .uint8 : .int32))
      #expect(output.elements(as: Int64.self) == expected, "seed \(seed): \(layers.map(\.0))")
    }
  }

  private func isActivated(_ layers: [(LayerParameters, LayerVariables)]) -> Bool {
    guard let last = layers.last?.0 else { return false }
    return last.type == .inputData || last.activationBits != nil
  }

  @Test func resultsDoNotDependOnThreadsOrBatches() throws {
    var random = RandomModels(seed: 4)
    let model = try Model(converted: random.chain())
    let shape = try #require(model.inputShape)
    let x = random.input(67, shape: shape, limit: 15)
    let whole = try model.forward(x, path: .best, threads: 1)
    for threads in [2, 3, 5, 16, 100] {
      #expect(
        try model.forward(x, path: .best, threads: threads).contiguousBytes == whole.contiguousBytes
      )
    }
    let size = shape.reduce(1, *)
    let samples = x.elements(as: UInt8.self)
    let single = try (0..<67).flatMap { sample in
      let one = NDArray(Array(samples[sample * size..<(sample + 1) * size]), shape: [1] + shape)
      return try model.forward(one).contiguousBytes
    }
    #expect(single == whole.contiguousBytes)
  }
}
