import NDArray
import Testing

@testable import Akida

@Suite struct GoldenInferenceTests {
  static let names = [
    "dense_only", "ds_cnn_A_bn", "ds_cnn_B_folded", "inputdata_2p5", "legacy196_default_folded",
    "maxpool_same",
    "shift_128", "std_discrete_relu", "stdperaxis_bn", "valid_flatten",
  ]

  @Test(arguments: names, Route.all)
  func everyLayer(_ name: String, _ route: Route) throws {
    let golden = try GoldenModel(name)
    for count in 1...golden.layers.count {
      let model = try Model(converted: Array(golden.layers.prefix(count)))
      let layer = golden.layers[count - 1].0
      guard layer.type != .inputData else { continue }
      let output = try model.forward(golden.inputs, by: route)
      let expected = try #require(golden.output(of: layer.name))
      #expect(output.dtype == expected.dtype)
      #expect(output.shape == expected.shape)
      #expect(output.contiguousBytes == expected.contiguousBytes, "\(name): \(layer.name)")
    }
  }
}
