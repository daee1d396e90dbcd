import Akida
import Foundation
import Interpreter

/// The layer types of the `akida` module, and what can be asked of a layer.
enum LayerCommands {
  private static var name: Parameter {
    Parameter.optional("name", "", "the layer's name; made up from its type if empty")
  }
  private static var activation: [Parameter] {
    [
      .optional("activation", true, "False to give potentials instead of levels"),
      .optional("act_bits", 1, "bits of a level: 1, 2 or 4"),
    ]
  }
  private static var window: [Parameter] {
    [
      .required("kernel_size", "rows and columns of the kernel, or one number for both", type: "int or tuple"),
      .required("filters", "number of filters", type: "int"), name,
      .optional("padding", "Same", "'Same' or 'Valid'"),
      .optional(
        "kernel_stride", 1, "step of the kernel in rows and columns, or one number for both", type: "int or tuple"),
      .optional("weights_bits", 1, "bits of a weight: 1, 2, 4 or 8"),
      .optional("pool_type", .none, "'Max', 'Average' or None", type: "str or None"),
      .optional("pool_size", .none, "rows and columns of the max pooling window", type: "int, tuple or None"),
      .optional("pool_stride", .none, "step of the max pooling window; its size if None", type: "int, tuple or None"),
    ]
  }

  static var types: [TypeObject] {
    [
      TypeObject(
        "Layer", "Any layer of a model.", module: "akida", methods: methods,
        attributes: [
          "input_dims": "[rows, columns, channels] of its input; None outside a model", "name": "its name",
          "output_dims": "[rows, columns, channels] of its output; None outside a model",
          "parameters": "a dict of what it was made with", "variables": "a dict of its arrays by name",
        ]),
      type(
        "InputData", "The entry of a model whose inputs are small integers.",
        example: "InputData(input_shape=(1, 1, 64))",
        [
          .required("input_shape", "(rows, columns, channels) of a sample", type: "tuple"), name,
          .optional("input_bits", 4, "bits of an input, 1 to 4: inputs are 0 to 2^bits - 1"),
        ]
      ) { arguments in
        try .inputData(
          inputShape: shape(arguments), name: arguments.string("name"), inputBits: arguments.int("input_bits"))
      },
      type(
        "InputConvolutional", "The entry of a model whose inputs are uint8 images: a convolution of them.",
        example: "InputConvolutional(input_shape=(49, 10, 1), kernel_size=5, filters=64, kernel_stride=2)",
        [.required("input_shape", "(rows, columns, channels) of a sample", type: "tuple")] + window + activation
          + [.optional("padding_value", 0, "value outside the image")]
      ) { arguments in
        try .inputConvolutional(
          inputShape: shape(arguments), kernelSize: extent(arguments, "kernel_size"), filters: arguments.int("filters"),
          name: arguments.string("name"), padding: padding(arguments), kernelStride: extent(arguments, "kernel_stride"),
          weightsBits: arguments.int("weights_bits"), pooling: pooling(arguments),
          activationBits: activationBits(arguments),
          paddingValue: arguments.int("padding_value"))
      },
      type(
        "Convolutional", "A convolution of the previous layer's levels.",
        example: "Convolutional(kernel_size=(3, 3), filters=32, weights_bits=2, pool_type='Max', pool_size=2)",
        window + activation
      ) { arguments in
        try .convolutional(
          kernelSize: extent(arguments, "kernel_size"), filters: arguments.int("filters"),
          name: arguments.string("name"),
          padding: padding(arguments), kernelStride: extent(arguments, "kernel_stride"),
          weightsBits: arguments.int("weights_bits"), pooling: pooling(arguments),
          activationBits: activationBits(arguments))
      },
      type(
        "SeparableConvolutional", "A depthwise convolution of the previous layer's levels, then a pointwise one.",
        example: "SeparableConvolutional(kernel_size=3, filters=64, weights_bits=4, act_bits=4)",
        window + activation
      ) { arguments in
        try .separableConvolutional(
          kernelSize: extent(arguments, "kernel_size"), filters: arguments.int("filters"),
          name: arguments.string("name"),
          padding: padding(arguments), kernelStride: extent(arguments, "kernel_stride"),
          weightsBits: arguments.int("weights_bits"), pooling: pooling(arguments),
          activationBits: activationBits(arguments))
      },
      type(
        "FullyConnected",
        "Neurons that see the whole previous map; with 1-bit weights and no activation they can learn.",
        example: "FullyConnected(units=500, activation=False)",
        [
          .required("units", "number of neurons", type: "int"), name,
          .optional("weights_bits", 1, "bits of a weight: 1, 2, 4 or 8"),
        ]
          + activation
      ) { arguments in
        try .fullyConnected(
          units: arguments.int("units"), name: arguments.string("name"), weightsBits: arguments.int("weights_bits"),
          activationBits: activationBits(arguments))
      },
    ]
  }

  private static var methods: [Command] {
    [
      .own(
        "get_learning_histogram", "How many of a learning layer's neurons have reached which match.",
        parameters: [.required("layer", "the layer", type: "Layer")],
        returns: "an int array of rows (100 * threshold // num_weights, neurons)",
        raises: "RuntimeError for a layer that does not learn.", methodOf: ["Layer"]
      ) { arguments in
        let layer = try arguments.object("layer", LayerObject.self, expected: "a layer").layer
        guard let learner = layer.learner else {
          throw arguments.error(
            "RuntimeError", "layer", "layer '\(layer.name)' does not learn", hint: "compile its model first")
        }
        return Value(learner.histogram)
      },
      .own(
        "get_variable_names", "The names of the layer's variables.",
        parameters: [.required("layer", "the layer", type: "Layer")], returns: "a list of str", methodOf: ["Layer"]
      ) { arguments in
        Value(
          list: try arguments.object("layer", LayerObject.self, expected: "a layer").layer.variableNames.map {
            Value($0)
          })
      },
      .own(
        "get_variable", "A copy of one of the layer's variables.",
        parameters: [
          .required("layer", "the layer", type: "Layer"),
          .required("name", "'weights', 'weights_pw', 'threshold', 'act_step' or 'threshold_learning'", type: "str"),
        ],
        returns: "an array", raises: "ValueError for a name the layer does not have.",
        example: "model.get_layer(0).get_variable('threshold')", methodOf: ["Layer"]
      ) { arguments in
        let layer = try arguments.object("layer", LayerObject.self, expected: "a layer").layer
        return Value(try layer.getVariable(try arguments.string("name")))
      },
      .own(
        "set_variable", "Replaces one of the layer's variables.",
        parameters: [
          .required("layer", "the layer", type: "Layer"), .required("name", "the variable", type: "str"),
          .required("value", "an array of the variable's own shape and dtype", type: "array"),
        ],
        raises: "ValueError unless name, shape, dtype and range fit the layer.", methodOf: ["Layer"]
      ) { arguments in
        let layer = try arguments.object("layer", LayerObject.self, expected: "a layer").layer
        try layer.setVariable(try arguments.string("name"), to: try array(arguments, "value"))
        return .none
      },
    ]
  }

  private static func type(
    _ name: String, _ summary: String, example: String, _ parameters: [Parameter],
    _ make: @escaping (borrowing Arguments) throws -> Layer
  ) -> TypeObject {
    TypeObject(
      name, summary, module: "akida", bases: ["Layer"],
      constructor: .own(name, summary, parameters: parameters, returns: "the layer", example: example) {
        .object(LayerObject(try make($0)))
      })
  }

  // MARK: arguments

  private static func shape(_ arguments: borrowing Arguments) throws -> [Int] {
    let items = (try? arguments["input_shape"].contents()) ?? []
    let shape = items.compactMap(\.asInt)
    guard items.count == 3, shape.count == 3 else {
      throw arguments.error(
        "ValueError", "input_shape",
        "input_shape must be three ints (rows, columns, channels), got \(try arguments["input_shape"].repr())")
    }
    return shape
  }

  private static func extent(_ arguments: borrowing Arguments, _ name: String) throws -> Extent {
    let value = arguments[name]
    if let size = value.asInt { return Extent(size, size) }
    let sizes = (try? value.contents())?.compactMap(\.asInt) ?? []
    guard sizes.count == 2 else {
      throw arguments.error(
        "ValueError", name, "\(name) must be an int or two ints (rows, columns), got \(try value.repr())")
    }
    return Extent(sizes[0], sizes[1])
  }

  private static func padding(_ arguments: borrowing Arguments) throws -> Padding {
    let text = try arguments.string("padding")
    guard let padding = Padding(rawValue: text.capitalized) else {
      throw arguments.error("ValueError", "padding", "padding must be 'Same' or 'Valid', got '\(text)'")
    }
    return padding
  }

  private static func pooling(_ arguments: borrowing Arguments) throws -> Pooling {
    guard let type = try arguments.optionalString("pool_type") else { return .none }
    switch type.capitalized {
    case "Average": return .average
    case "Max":
      guard arguments.isGiven("pool_size") else {
        throw arguments.error("ValueError", "pool_type", "max pooling needs pool_size")
      }
      let size = try extent(arguments, "pool_size")
      return .max(size: size, stride: arguments.isGiven("pool_stride") ? try extent(arguments, "pool_stride") : size)
    default:
      throw arguments.error("ValueError", "pool_type", "pool_type must be 'Max', 'Average' or None, got '\(type)'")
    }
  }

  private static func activationBits(_ arguments: borrowing Arguments) throws -> Int? {
    try arguments.bool("activation") ? try arguments.int("act_bits") : nil
  }
}
