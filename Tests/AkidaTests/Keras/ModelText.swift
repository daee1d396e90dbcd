import Testing

@testable import Akida

/// A layer written as in `model_config`, with weights of the given shapes.
struct LayerText {
  let className: String
  let name: String
  let config: String
  var weights: [Tensor] = []

  /// `config` holds further members of the config object, such as `"units": 3`.
  init(_ className: String, _ name: String, _ config: String = "", weights: [Tensor] = []) {
    self.className = className
    self.name = name
    self.config = config
    self.weights = weights
  }

  static func quantizer(_ className: String = "MaxPerAxisQuantizer", bits: Int = 4, more: String = "") -> String {
    #"{"class_name": "\#(className)", "config": {"name": "q", "bitwidth": \#(bits)\#(more)}}"#
  }

  static func conv(
    _ name: String = "conv", inputs: Int = 1, filters: Int = 2, padding: String = "same",
    quantizer: String = quantizer(),
    more: String = ""
  ) -> LayerText {
    LayerText(
      "QuantizedConv2D", name,
      #""filters": \#(filters), "kernel_size": 3, "padding": "\#(padding)", "quantizer": \#(quantizer)\#(more)"#,
      weights: [.ramp([3, 3, inputs, filters]), .ramp([filters])])
  }

  static func dense(_ name: String = "dense", inputs: Int, quantizer: String = quantizer()) -> LayerText {
    LayerText(
      "QuantizedDense", name, #""units": 2, "quantizer": \#(quantizer)"#, weights: [.ramp([inputs, 2]), .ramp([2])])
  }

  static func relu(_ name: String = "relu", bits: Int = 4, more: String = "") -> LayerText {
    LayerText("QuantizedReLU", name, #""bitwidth": \#(bits)\#(more)"#)
  }

  static func norm(_ name: String = "norm", gamma: [Float] = [1, 2], variance: [Float] = [1, 1]) -> LayerText {
    let zeros = [Float](repeating: 0, count: gamma.count)
    return LayerText(
      "BatchNormalization", name,
      weights: [gamma, zeros, zeros, variance].map { Tensor(shape: [$0.count], values: $0) })
  }

  static func maxPool(_ name: String = "pool", padding: String = "same") -> LayerText {
    LayerText("MaxPooling2D", name, #""padding": "\#(padding)""#)
  }
}

extension Tensor {
  /// Numbers from -0.5 to 0.5 in a pattern without symmetry.
  static func ramp(_ shape: [Int]) -> Tensor {
    let count = elementCount(shape) ?? 0
    return Tensor(shape: shape, values: (0..<count).map { Float(($0 * 7 + 3) % 23) / 22 - 0.5 })
  }
}

extension KerasModel {
  /// A sequential model of these layers.
  init(_ layers: [LayerText], input: String = "[null, 8, 8, 1]", version: String? = "2.10.0") throws {
    let entries = layers.map { layer in
      let more = layer.config.isEmpty ? "" : ", " + layer.config
      return #"{"class_name": "\#(layer.className)", "config": {"name": "\#(layer.name)"\#(more)}}"#
    }
    let text = """
      {"class_name": "Sequential", "config": {"name": "model", "layers": [
        {"class_name": "InputLayer", "config": {"name": "in", "batch_input_shape": \(input)}}, \(entries.joined(separator: ", "))
      ]}}
      """
    var description = try ModelDescription(try #require(JSONValue(parsing: text)))
    for (index, layer) in layers.enumerated() {
      description.layers[index + 1].weights = layer.weights.enumerated().map {
        KerasWeight(name: "\(layer.name)/weight_\($0):0", tensor: $1)
      }
    }
    self.init(name: "model", kerasVersion: version, layers: description.layers, topology: description.topology)
  }
}
