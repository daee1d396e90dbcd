import Akida
import Interpreter
import NDArray

/// Models: what the commands of the prelude and the methods of a model do. Each is declared once and is both.
struct ModelCommands {
  let context: CommandContext

  private static var model: Parameter {
    Parameter.required("model", "the model", type: "Model")
  }
  private static var samples: Parameter {
    Parameter.required(
      "x", "samples: an integer array of shape (samples, rows, columns, channels)", type: "array")
  }

  /// The `Model` type of the `akida` module.
  static var type: TypeObject {
    TypeObject(
      "Model", "A sequence of layers.", module: "akida",
      constructor: .own(
        "Model", "A model of copies of some layers, one that was saved, or an empty one.",
        parameters: [
          .optional(
            "layers", .none, "a list of layers, the first of them an input layer", type: "list of Layer or None"),
          .optional("filename", .none, "a file that save has written, instead of layers", type: "str or None"),
        ],
        raises: "ValueError for layers that do not fit each other, layers with a filename, or a file without a Model; "
          + "OSError for a file that is missing or damaged.",
        example: """
          model = Model([InputData(input_shape=(1, 1, 64)), FullyConnected(10, activation=False)])
          model.save('model.h5')
          Model(filename='model.h5')
          """,
        seeAlso: ["save", "convert"]
      ) { arguments in
        if let path = try arguments.optionalString("filename") {
          guard !arguments.isGiven("layers") else {
            throw arguments.error(
              "ValueError", "filename", "Model() takes layers or a filename, not both",
              hint: "add layers to the loaded model with add")
          }
          arguments.machine.use(.file(path))
          try arguments.machine.poll()
          return .object(ModelObject(try arguments.blaming("filename") { try Model(path: path) }))
        }
        if let path = arguments["layers"].asString {
          throw arguments.error(
            "TypeError", "layers", "layers must be a list of layers, found str",
            hint: "to read a file, write Model(filename=\((try? Value(path).repr()) ?? "…"))")
        }
        let layers = try (arguments.optionalItems("layers") ?? []).map { item in
          guard let layer = item.asObject(LayerObject.self) else {
            throw arguments.error("TypeError", "layers", "layers must be a list of layers, found \(item.typeName)")
          }
          return layer.layer
        }
        return .object(ModelObject(try Model(layers: layers)))
      },
      attributes: [
        "input_shape": "[rows, columns, channels] of a sample", "layers": "a list of the layers, from the input on",
        "learning": "the AkidaUnsupervised the model was compiled with, or None",
        "output_shape": "[rows, columns, channels] of the last layer's output",
      ])
  }

  /// The settings of edge learning, as a type of the `akida` module.
  static var optimizer: TypeObject {
    TypeObject(
      "AkidaUnsupervised", "The settings of edge learning.", module: "akida",
      constructor: .own(
        "AkidaUnsupervised", "The settings of edge learning, for compile.",
        parameters: [.required("num_weights", "ones in the weights of every neuron", type: "int")]
          + OptimizerObject.declared,
        example: "AkidaUnsupervised(num_weights=27, learning_competition=0.1)", seeAlso: ["compile"]
      ) { .object(OptimizerObject(try OptimizerObject.parameters(from: $0))) })
  }

  private static func model(_ arguments: borrowing Arguments) throws -> Model {
    if let model = arguments["model"].asObject(ModelObject.self) { return model.model }
    let isSource = arguments["model"].asObject(KerasModelObject.self) != nil || arguments["model"].asString != nil
    throw arguments.error(
      "TypeError", "model",
      "\(arguments.command.name)() argument 'model' must be a Model, not \(arguments["model"].typeName)",
      hint: isSource ? "convert makes a Model of a Keras model or of the path of one" : nil)
  }

  // MARK: looking and building

  var inspecting: [Command] {
    [
      .own(
        "get_layer", "The layer with this name or index.",
        parameters: [
          Self.model,
          .required("layer", "a name, or an index that counts from the end if negative", type: "str or int"),
        ],
        returns: "a layer", raises: "ValueError for an unknown name, IndexError for an index out of range.",
        example: "get_layer(model, 'conv_0')\nget_layer(model, -1).name", methodOf: ["Model"]
      ) { arguments in
        let object = try arguments.object("model", ModelObject.self, expected: "a Model")
        return try arguments.blaming("layer") {
          if let index = arguments["layer"].asInt {
            return .object(object.object(for: try object.model.getLayer(index)))
          }
          return .object(object.object(for: try object.model.getLayer(try arguments.string("layer"))))
        }
      },
      .own(
        "get_layer_count", "The number of layers.", parameters: [Self.model], returns: "an int",
        example: "get_layer_count(model)", methodOf: ["Model"]
      ) { .int(try Self.model($0).layerCount) },
      .own(
        "summary", "Prints the model's layers with their output and kernel shapes.", parameters: [Self.model],
        example: "summary(model)", methodOf: ["Model"]
      ) { arguments in
        arguments.machine.write(try Self.model(arguments).summary + "\n")
        return .none
      },
    ]
  }

  var building: [Command] {
    [
      .own(
        "save", "Writes the model to a file, what it has learned included; load_model reads it.",
        parameters: [Self.model, .required("filename", "the path; a file that is there is replaced", type: "str")],
        raises:
          "ValueError for a model without layers; OSError if the file cannot be written, which leaves an old one whole.",
        example: "save(model, 'model.h5')\nload_model('model.h5')", seeAlso: ["load_model"],
        methodOf: ["Model"]
      ) { arguments in
        let model = try Self.model(arguments)
        arguments.machine.use(.world)
        try arguments.machine.poll()
        try model.save(to: arguments.string("filename"))
        return .none
      },
      .own(
        "pop_layer", "Removes the model's last layer.", parameters: [Self.model],
        raises: "ValueError for a model without layers.", example: "pop_layer(model)\nmodel",
        seeAlso: ["add", "summary"],
        methodOf: ["Model"]
      ) { arguments in
        try Self.model(arguments).popLayer()
        return .none
      },
      .own(
        "add", "Puts a layer at the end of the model.",
        parameters: [Self.model, .required("layer", "the layer; it must not be in a model yet", type: "Layer")],
        raises: "ValueError if the layer cannot stand there.",
        example: "add(model, FullyConnected(units=10, activation=False))\nmodel", seeAlso: ["pop_layer"],
        methodOf: ["Model"]
      ) { arguments in
        let object = try arguments.object("model", ModelObject.self, expected: "a Model")
        let layer = try arguments.object("layer", LayerObject.self, expected: "a layer")
        try object.model.add(layer.layer)
        object.adopt(layer)
        return .none
      },
    ]
  }

  /// Class numbers for `classes` classes: those of a learning layer as they are, units of a classifier in equal blocks.
  private static func group(
    _ units: NDArray, into classes: Int, _ model: Model, _ arguments: borrowing Arguments
  ) throws -> NDArray {
    if let own = model.layers.last?.learner?.parameters.numClasses {
      if own == classes { return units }
      throw arguments.error(
        "ValueError", "num_classes", "num_classes=\(classes), but the model was compiled for \(own)")
    }
    let count = model.outputShape?.reduce(1, *) ?? 0
    guard classes > 0, count % classes == 0 else {
      throw arguments.error(
        "ValueError", "num_classes", "num_classes=\(classes), but the last layer has \(count) units",
        hint: "every class has the same number of units")
    }
    let perClass = Int64(count / classes)
    return NDArray(units.elements(as: Int64.self).map { $0 / perClass })
  }

  // MARK: learning

  var learning: [Command] { [compile, fit, addClasses, learningHistogram] }

  private var compile: Command {
    .own(
      "compile", "Prepares the last layer for edge learning and gives its neurons fresh random weights.",
      parameters: [
        Self.model,
        .optional(
          "optimizer", .none, "AkidaUnsupervised(…), or give its parameters here", type: "AkidaUnsupervised or None"),
        .optional("num_weights", .none, "ones in the weights of every neuron", type: "int", kind: .keywordOnly),
      ] + OptimizerObject.declared.map(\.asKeywordOnly),
      raises: "ValueError unless the last layer is FullyConnected with 1-bit weights and no activation, "
        + "and the parameters fit it.",
      example: "compile(model, AkidaUnsupervised(num_weights=27, num_classes=10))",
      seeAlso: ["fit", "AkidaUnsupervised"],
      methodOf: ["Model"]
    ) { arguments in
      let model = try Self.model(arguments)
      let optimizer = try arguments.optionalObject(
        "optimizer", OptimizerObject.self, expected: "AkidaUnsupervised(…)")
      try arguments.blaming("model") { try model.checkLearnable() }
      if let optimizer {
        let names = ["num_weights"] + OptimizerObject.declared.map(\.name)
        if let extra = names.first(where: { arguments.isGiven($0) }) {
          throw arguments.error(
            "TypeError", extra, "compile() got both an optimizer and \(extra)",
            hint: "put \(extra) into AkidaUnsupervised(…)")
        }
        try arguments.blaming("optimizer") { try model.compile(optimizer.parameters) }
      } else if arguments.isGiven("num_weights") {
        let parameters = try OptimizerObject.parameters(from: arguments)
        try arguments.blaming("num_weights") { try model.compile(parameters) }
      } else {
        throw PythonError.type(
          "compile() missing an optimizer", hint: "write compile(model, AkidaUnsupervised(num_weights=…))")
      }
      return .none
    }
  }

  private var fit: Command {
    .own(
      "fit", "Shows the samples to the learning layer, once and in order.",
      parameters: [
        Self.model, Self.samples,
        .optional(
          "labels", .none, "a class number for every sample, or one for all; none if all neurons are one class",
          type: "array or None"),
      ],
      raises: "RuntimeError for a model that was not compiled; ValueError for inputs or labels that do not fit.",
      example: "fit(model, spikes, y_train)\nevaluate(model, val_spikes, y_val)",
      seeAlso: ["compile", "predict_classes"], methodOf: ["Model"]
    ) { arguments in
      let model = try Self.model(arguments)
      let x = try array(arguments, "x")
      let labels = arguments.isGiven("labels") ? try array(arguments, "labels") : nil
      try arguments.blaming(labels == nil ? "model" : "labels") {
        try model.check(labels: labels, count: x.shape.first ?? 0)
      }
      let classes = model.learner?.parameters.numClasses ?? 1
      if labels == nil, classes > 1 {
        throw arguments.error(
          "ValueError", "model", "fit() found no labels, but the model was compiled for \(classes) classes",
          hint: "give labels from 0 to \(classes - 1), or compile with num_classes=1 to let all neurons compete")
      }
      do {
        let outcome = try arguments.blaming("x") {
          try context.work("fit", on: arguments.machine) { try model.fit(x, labels: labels, progress: $0) }
        }
        if outcome.discarded > 0, let labels {
          let label = labels.elements(as: Int64.self).first { !(0..<Int64(classes)).contains($0) } ?? -1
          context.warn(
            "fit left out \(outcome.discarded) of \(x.shape[0]) samples: "
              + "the label \(label) is none of the classes 0 to \(classes - 1)")
        }
      } catch let stopped as LearningStopped {
        guard (stopped.cause as? PythonError)?.className == "KeyboardInterrupt" else { throw stopped.cause }
        throw PythonError(
          "KeyboardInterrupt", "fit stopped after \(stopped.learned) of \(stopped.count) samples",
          hint: "the model keeps what it has learned; fit it with the other samples to go on")
      }
      return .none
    }
  }

  private var addClasses: Command {
    .own(
      "add_classes", "Appends fresh neurons for more classes; what the others learned stays as it is.",
      parameters: [Self.model, .required("num_add_classes", "how many classes to add", type: "int")],
      raises: "RuntimeError for a model that was not compiled.",
      example: "add_classes(model, 2)\nmodel.learning.num_classes", seeAlso: ["fit"],
      methodOf: ["Model"]
    ) { arguments in
      try Self.model(arguments).addClasses(try arguments.int("num_add_classes"))
      return .none
    }
  }

  private var learningHistogram: Command {
    .own(
      "get_learning_histogram", "How many neurons of the learning layer have reached which match.",
      parameters: [Self.model],
      returns: "an int array of rows (100 * threshold // num_weights, neurons)",
      example: "get_learning_histogram(model)", methodOf: ["Model"]
    ) { Value(try Self.model($0).getLearningHistogram()) }
  }

  // MARK: running

  var running: [Command] {
    [
      .own(
        "statistics",
        "Runs the model and counts what every layer did: MACs, spikes and sparsity, and samples per second.",
        parameters: [Self.model, Self.samples],
        returns: "a ModelStatistics, shown as a table, with samples, seconds, samples_per_second, macs (products of a "
          + "weight and an input per sample) and layers (dicts with name, output_shape, macs, spikes and sparsity)",
        raises: "ValueError for samples of another shape, dtype or range.",
        example: "statistics(model, x_val).macs", seeAlso: ["summary"], methodOf: ["Model"]
      ) { arguments in
        let model = try Self.model(arguments)
        let x = try array(arguments, "x")
        // It takes the time.
        arguments.machine.use(.world)
        return try arguments.blaming("x") {
          .object(
            StatisticsObject(
              try context.work("statistics", on: arguments.machine) { try model.statistics(x, progress: $0) }))
        }
      },
      .own(
        "forward", "Runs the model: levels of the last layer, or potentials if it has no activation.",
        parameters: [Self.model, Self.samples],
        returns: "an array (samples, rows, columns, channels): uint8 levels or int32 potentials",
        raises: "ValueError for samples of another shape, dtype or range.",
        example: "potentials = forward(model, x_val)\npotentials.shape, potentials.dtype",
        seeAlso: ["predict", "predict_classes"], methodOf: ["Model"]
      ) { arguments in
        let model = try Self.model(arguments)
        let x = try array(arguments, "x")
        return try arguments.blaming("x") {
          Value(try context.work("forward", on: arguments.machine) { try model.forward(x, progress: $0) })
        }
      },
      .own(
        "predict", "Runs the model and scales the last layer's potentials by its activation steps.",
        parameters: [Self.model, Self.samples], returns: "a float32 array (samples, rows, columns, channels)",
        raises: "ValueError if the last layer has an activation.",
        example: "predict(model, x_val[:1])", seeAlso: ["forward"], methodOf: ["Model"]
      ) { arguments in
        let model = try Self.model(arguments)
        let x = try array(arguments, "x")
        return try arguments.blaming("x") {
          Value(try context.work("predict", on: arguments.machine) { try model.predict(x, progress: $0) })
        }
      },
      .own(
        "predict_classes", "The class of every sample.",
        parameters: [
          Self.model, Self.samples,
          .optional(
            "num_classes", .none, "number of classes; that of the learning layer or the classifier if None",
            type: "int or None"),
          .optional("learned_only", false, "True to leave out neurons that have not learned", kind: .keywordOnly),
        ],
        returns: "an int64 array of class numbers", example: "predict_classes(model, x_val[::30])",
        seeAlso: ["forward"], methodOf: ["Model"]
      ) { arguments in
        let model = try Self.model(arguments)
        let x = try array(arguments, "x")
        let learnedOnly = try arguments.bool("learned_only")
        let units = try arguments.blaming("x") {
          try context.work("predict_classes", on: arguments.machine) {
            try model.predictClasses(x, learnedOnly: learnedOnly, progress: $0)
          }
        }
        guard let classes = try arguments.optionalInt("num_classes") else { return Value(units) }
        return Value(try Self.group(units, into: classes, model, arguments))
      },
      .own(
        "evaluate", "The share of samples that get the right class.",
        parameters: [Self.model, Self.samples, .required("labels", "the right class of every sample", type: "array")],
        returns: "a float from 0 to 1",
        example: "evaluate(model, x_val, y_val)", seeAlso: ["predict_classes"], methodOf: ["Model"]
      ) { arguments in
        let model = try Self.model(arguments)
        let (x, labels) = (try array(arguments, "x"), try array(arguments, "labels"))
        guard labels.ndim == 1, labels.count == x.shape.first else {
          let shape = try Value(tuple: labels.shape.map(Value.int)).repr()
          throw arguments.error(
            "ValueError", "labels",
            "found labels of shape \(shape), expected (\(x.shape.first ?? 0),): one per sample")
        }
        let classes = try arguments.blaming("x") {
          try context.work("evaluate", on: arguments.machine) {
            try model.predictClasses(x, progress: $0).elements(as: Int64.self)
          }
        }
        let right = zip(classes, labels.elements(as: Int64.self)).count { $0 == $1 }
        return .float(classes.isEmpty ? 0 : Double(right) / Double(classes.count))
      },
    ]
  }
}

extension Parameter {
  /// The same parameter, to be given by name only, and not filled in, so that one can see whether it was.
  fileprivate var asKeywordOnly: Parameter {
    .optional(name, .unbound, doc, type: type, kind: .keywordOnly, text: defaultText)
  }
}
