import Akida
import Interpreter

/// Keras models: reading them and converting them to integers.
enum ConvertCommands {
  static var all: [Command] {
    [loadModel, convert]
  }

  static var loadModel: Command {
    .own(
      "load_model", "Reads a model from an .h5 file: a quantized one of Keras, or one that save has written.",
      parameters: [.required("path", "the file", type: "str")],
      returns: "a KerasModel, for convert, or the saved Model",
      raises: "FileNotFoundError; OSError for a file that is damaged or no HDF5 file; "
        + "ValueError for one that holds no model, or one saved by a newer akscript.",
      example: "load_model(fetch('ds_cnn_spoken_digits'))", seeAlso: ["convert", "fetch", "save"]
    ) { arguments in
      // Reading takes as long as thousands of the steps after which a program looks whether it is to stop.
      try arguments.machine.poll()
      let path = try arguments.string("path")
      arguments.machine.use(.file(path))
      return try arguments.blaming("path") {
        switch try ModelFile(path: path) {
        case .keras(let model): .object(KerasModelObject(model))
        case .model(let model): .object(ModelObject(model))
        }
      }
    }
  }

  /// The model in the file `path`, as a value of the language.
  static func kerasModel(path: String, on machine: Machine) throws -> Value {
    machine.use(.file(path))
    return .object(KerasModelObject(try KerasModel(path: path)))
  }

  static var convert: Command {
    .own(
      "convert", "Makes an Akida 1.0 model, in integers only, from a quantized Keras model.",
      parameters: [
        .required("model", "a KerasModel, or the path of its .h5 file", type: "KerasModel or str"),
        .optional(
          "input_scaling", .none,
          "(scale, shift) with integer input = scale * Keras input + shift, for a model without a Rescaling layer",
          type: "tuple or None"),
        .optional(
          "frozen_quantizers", .none,
          "whether scale factors are those from before batch normalization was folded in; None: as the file's Keras version did",
          type: "bool or None"
        ),
      ],
      returns: "a Model",
      raises: "RuntimeError, TypeError or ValueError, by kind, for a model that has no Akida 1.0 form.",
      example: "model = convert(fetch('ds_cnn_spoken_digits'))\nmodel",
      seeAlso: ["load_model", "pop_layer", "summary"],
      methodOf: ["KerasModel"]
    ) { arguments in
      if let path = arguments["model"].asString { arguments.machine.use(.file(path)) }
      let keras =
        if let path = arguments["model"].asString {
          try arguments.blaming("model") { try KerasModel(path: path) }
        } else {
          try arguments.object("model", KerasModelObject.self, expected: "a KerasModel or a path").model
        }
      var scaling: (scale: Double, shift: Double)?
      if let items = try arguments.optionalItems("input_scaling") {
        guard items.count == 2, let scale = items[0].asDouble, let shift = items[1].asDouble else {
          throw arguments.error("ValueError", "input_scaling", "input_scaling must be two numbers (scale, shift)")
        }
        scaling = (scale, shift)
      }
      let frozen = arguments.isGiven("frozen_quantizers") ? try arguments.bool("frozen_quantizers") : nil
      let layers = try keras.akidaLayers(inputScaling: scaling, frozenQuantizers: frozen)
      return .object(ModelObject(try Model(converted: layers.map { ($0.parameters, $0.variables) })))
    }
  }
}
