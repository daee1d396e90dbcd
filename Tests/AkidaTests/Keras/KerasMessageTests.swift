import NDArray
import Testing

@testable import Akida

/// Wrong models, built in memory: the kind of the failure, and that its message names what is wrong.
struct KerasMessageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: Failure.Kind
    let mentions: [String]
    let layers: [LayerText]
    var input = "[null, 8, 8, 1]"
    var testDescription: String { mentions.joined(separator: ", ") }
  }

  static let cases: [Case] = [
    // The constructors.
    Case(
      kind: .value, mentions: ["'conv'", "LogQuantizer", "MaxQuantizer"],
      layers: [.conv(quantizer: LayerText.quantizer("LogQuantizer"))]),
    Case(
      kind: .value, mentions: ["'conv'", "bitwidth", "1"], layers: [.conv(quantizer: LayerText.quantizer(bits: 1))]),
    Case(kind: .value, mentions: ["'relu'", "bitwidth", "0"], layers: [.conv(), .relu(bits: 0)]),
    Case(kind: .value, mentions: ["'relu'", "max_value"], layers: [.conv(), .relu(more: #", "max_value": -1"#)]),
    Case(
      kind: .value, mentions: ["'conv'", "dilation_rate", "2"], layers: [.conv(more: #", "dilation_rate": [2, 2]"#)]),
    Case(kind: .value, mentions: ["'conv'", "activation", "relu"], layers: [.conv(more: #", "activation": "relu""#)]),
    Case(
      kind: .value, mentions: ["'conv'", "strides", "\"two\"", "whole numbers"],
      layers: [.conv(more: #", "strides": "two""#)]),
    Case(kind: .value, mentions: ["'conv'", "padding", "causal", "valid"], layers: [.conv(padding: "causal")]),
    Case(
      kind: .value, mentions: ["'c'", "quantizer", "missing"],
      layers: [
        LayerText(
          "QuantizedConv2D", "c", #""filters": 2, "kernel_size": 3"#, weights: [.ramp([3, 3, 1, 2]), .ramp([2])])
      ]),
    Case(
      kind: .value, mentions: ["'conv'", "learned"],
      layers: [.conv(quantizer: LayerText.quantizer("TrainableStdWeightQuantizer"))]),
    Case(
      kind: .value, mentions: ["'conv'", "threshold", "-3"],
      layers: [
        .conv(quantizer: LayerText.quantizer("StdWeightQuantizer", more: #", "threshold": -3"#))
      ]),
    // Shapes.
    Case(
      kind: .value, mentions: ["'conv'", "3x3", "2x2"], layers: [.conv(padding: "valid")], input: "[null, 2, 2, 1]"),
    Case(
      kind: .value, mentions: ["'dense'", "7", "128"],
      layers: [.conv(), .relu(), LayerText("Flatten", "f"), .dense(inputs: 7)]),
    Case(
      kind: .value, mentions: ["'r'", "(8, 8, 2)", "(5,)"],
      layers: [.conv(), .relu(), LayerText("Reshape", "r", #""target_shape": [5]"#)]),
    Case(
      kind: .runtime, mentions: ["'dense'", "(8, 8, 2)", "(1, 1, N)"], layers: [.conv(), .relu(), .dense(inputs: 2)]),
    // Batch normalization.
    Case(
      kind: .runtime, mentions: ["'norm'", "'pool'", "1 of its gammas"],
      layers: [.conv(), .maxPool(), .norm(gamma: [1, -2]), .relu()]),
    Case(
      kind: .runtime, mentions: ["'norm'", "1 of its gammas", "0"], layers: [.conv(), .norm(gamma: [0, 2]), .relu()]),
    Case(kind: .value, mentions: ["'norm'", "variance"], layers: [.conv(), .norm(variance: [-1, 1]), .relu()]),
    Case(
      kind: .value, mentions: ["'norm'", "3", "2"],
      layers: [.conv(), .norm(gamma: [1, 1, 1], variance: [1, 1, 1]), .relu()]),
    Case(kind: .runtime, mentions: ["'norm'", "directly after"], layers: [.conv(), .relu(), .norm()]),
    // The order of layers.
    Case(
      kind: .runtime, mentions: ["'pool'", "valid", "'conv'", "same"],
      layers: [.conv(), .maxPool(padding: "valid"), .relu()]),
    Case(
      kind: .runtime, mentions: ["'gap'", "'relu'", "convolution"],
      layers: [.conv(), .relu(), LayerText("GlobalAveragePooling2D", "gap")]),
    Case(kind: .runtime, mentions: ["'relu2'", "'relu'"], layers: [.conv(), .relu(), .relu("relu2")]),
    Case(
      kind: .runtime, mentions: ["'soft'", "'conv2'"],
      layers: [
        .conv(), .relu(), LayerText("Softmax", "soft"), .conv("conv2", inputs: 2), .relu("relu2"),
      ]),
    Case(kind: .runtime, mentions: ["'lstm'", "LSTM"], layers: [.conv(), .relu(), LayerText("LSTM", "lstm")]),
    // Generation.
    Case(kind: .runtime, mentions: ["'r'", "not quantized"], layers: [.conv(), LayerText("ReLU", "r")]),
    Case(kind: .value, mentions: ["'relu'", "3 bits", "1, 2 or 4"], layers: [.conv(), .relu(bits: 3)]),
    Case(
      kind: .value, mentions: ["'conv2'", "3 bits", "2, 4 or 8"],
      layers: [
        .conv(), .relu(), .conv("conv2", inputs: 2, quantizer: LayerText.quantizer(bits: 3)),
      ]),
    Case(kind: .value, mentions: ["'conv'", "9 bits"], layers: [.conv(quantizer: LayerText.quantizer(bits: 9))]),
    Case(kind: .type, mentions: ["'dense'", "QuantizedConv2D"], layers: [.dense(inputs: 3)], input: "[null, 3]"),
    Case(kind: .value, mentions: ["no layer"], layers: []),
  ]

  @Test(arguments: cases)
  func failureNamesWhatIsWrong(_ wrong: Case) throws {
    let model = try KerasModel(wrong.layers, input: wrong.input)
    let failure = try #require(throws: Failure.self) { try model.akidaLayers() }
    #expect(failure.kind == wrong.kind)
    for word in wrong.mentions { #expect(failure.message.contains(word), "\(failure.message)") }
  }

  @Test(arguments: [(0.0, 0.0), (-2, 0), (.nan, 0), (.infinity, 0), (1, .nan), (1, 1e300)])
  func wrongInputScaling(_ scale: Double, _ shift: Double) throws {
    let model = try KerasModel([.conv(), .relu()])
    let failure = try #require(throws: Failure.self) { try model.akidaLayers(inputScaling: (scale, shift)) }
    #expect(failure.kind == .value)
  }

  @Test func aThresholdTooLargeForAnIntegerIsRefused() throws {
    var conv = LayerText.conv()
    conv.weights[1].values = [1e9, 0]
    let failure = try #require(throws: Failure.self) {
      try KerasModel([conv, .relu()]).akidaLayers(inputScaling: (255, 0))
    }
    #expect(failure.message.contains("filter 0"))
  }

  @Test func twoLayersOfOneNameAreRefused() throws {
    let failure = try #require(throws: Failure.self) { try KerasModel([.conv("x"), .relu("x")]) }
    #expect(failure.message.contains("'x'"))
  }

  /// ValueErrors about the input scaling come before those about the graph.
  @Test func aRescalingLayerExcludesAnInputScaling() throws {
    let model = try KerasModel([LayerText("Rescaling", "scale", #""scale": 0.5"#), .relu(), .relu("again")])
    let failure = try #require(throws: Failure.self) { try model.akidaLayers(inputScaling: (255, 0)) }
    #expect(failure.kind == .value)
    #expect(failure.message.contains("'scale'"))
  }
}
