import Data
import Foundation
import NDArray

@testable import Akida

/// A model file of `Tests/Fixtures/keras`: layers with their variables, inputs, and every layer's output for them.
struct GoldenModel {
  let layers: [(LayerParameters, LayerVariables)]
  let inputs: NDArray
  let contents: NpzContents

  init(_ name: String) throws {
    contents = try loadNPZ(Fixtures.path("keras/\(name).npz"))
    let text = contents.string("meta")!
    let meta = try JSONSerialization.jsonObject(with: Foundation.Data(text.utf8)) as! [String: Any]
    let descriptions = meta["layers"] as! [[String: Any]]
    let arrays = contents
    layers = descriptions.enumerated().map { index, description in
      let variables = LayerVariables(
        weights: arrays.array("layer/\(index)/weights"), pointwiseWeights: arrays.array("layer/\(index)/weights_pw"),
        threshold: arrays.array("layer/\(index)/threshold"), actStep: arrays.array("layer/\(index)/act_step"))
      return (LayerParameters(description), variables)
    }
    inputs = contents.array("inputs")!
  }

  /// The expected output of a layer.
  func output(of layer: String) -> NDArray? { contents.array("int_out/\(layer)") }
}

extension LayerParameters {
  /// Parameters as the golden files write them.
  init(_ description: [String: Any]) {
    func extent(_ key: String) -> Extent? {
      (description[key] as? [Int]).map { Extent($0[0], $0[1]) }
    }
    self.init(type: LayerType(rawValue: description["layer_type"] as! String)!, name: description["name"] as! String)
    inputShape = description["input_shape"] as? [Int]
    filters = description["filters"] as? Int ?? description["units"] as? Int ?? 0
    kernelSize = extent("kernel_size") ?? Extent(1, 1)
    kernelStride = extent("kernel_stride") ?? Extent(1, 1)
    padding = (description["padding"] as? String).flatMap(Padding.init) ?? .same
    paddingValue = description["padding_value"] as? Int ?? 0
    weightsBits = description["weights_bits"] as? Int ?? 4
    activationBits = description["act_bits"] as? Int
    switch description["pool_type"] as? String {
    case "Max": pooling = .max(size: extent("pool_size")!, stride: extent("pool_stride")!)
    case "Average": pooling = .average
    default: pooling = .none
    }
  }
}
