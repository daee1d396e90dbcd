import Data
import Foundation
import NDArray
import Testing

@testable import Akida

/// A model file of `Tests/Fixtures/keras`: layers with their variables, inputs, and every layer's output for them.
struct GoldenModel {
  let layers: [(LayerParameters, LayerVariables)]
  let inputs: NDArray
  let contents: NpzContents

  init(_ name: String) throws {
    contents = try loadNPZ(Fixtures.path("keras/\(name).npz"))
    let text = try #require(contents.string("meta"))
    let meta = try JSONSerialization.jsonObject(with: Foundation.Data(text.utf8)) as? [String: Any]
    let descriptions = try #require(meta?["layers"] as? [[String: Any]])
    let arrays = contents
    layers = try descriptions.enumerated().map { index, description in
      let variables = LayerVariables(
        weights: arrays.array("layer/\(index)/weights"),
        pointwiseWeights: arrays.array("layer/\(index)/weights_pw"),
        threshold: arrays.array("layer/\(index)/threshold"),
        actStep: arrays.array("layer/\(index)/act_step"))
      return (try LayerParameters(description), variables)
    }
    inputs = try #require(contents.array("inputs"))
  }

  /// The expected output of a layer.
  func output(of layer: String) -> NDArray? { contents.array("int_out/\(layer)") }
}

extension LayerParameters {
  /// Parameters as the golden files write them.
  init(_ description: [String: Any]) throws {
    func extent(_ key: String) -> Extent? {
      (description[key] as? [Int]).map { Extent($0[0], $0[1]) }
    }
    let type = try #require((description["layer_type"] as? String).flatMap(LayerType.init))
    self.init(type: type, name: try #require(description["name"] as? String))
    inputShape = description["input_shape"] as? [Int]
    filters = description["filters"] as? Int ?? description["units"] as? Int ?? 0
    kernelSize = extent("kernel_size") ?? Extent(1, 1)
    kernelStride = extent("kernel_stride") ?? Extent(1, 1)
    padding = (description["padding"] as? String).flatMap(Padding.init) ?? .same
    paddingValue = description["padding_value"] as? Int ?? 0
    weightsBits = description["weights_bits"] as? Int ?? 4
    activationBits = description["act_bits"] as? Int
    switch description["pool_type"] as? String {
    case "Max":
      pooling = try .max(
        size: #require(extent("pool_size")), stride: #require(extent("pool_stride")))
    case "Average": pooling = .average
    default: pooling = .none
    }
  }
}
