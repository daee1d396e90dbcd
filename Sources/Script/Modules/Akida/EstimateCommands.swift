import Akida
import Interpreter
import NDArray
import Plot

/// The two numbers of a learning layer, from the data.
struct EstimateCommands {
  let context: CommandContext
  let figures: FigureStore

  /// All of them.
  var all: [Command] { [weights, neurons] }

  private static var model: Parameter {
    .required(
      "model", "the extractor, which ends in spikes; None if x holds spikes itself", type: "Model or None")
  }
  private static var samples: Parameter {
    .required("x", "samples as the model takes them, or spikes", type: "array")
  }
  private static var figure: Parameter {
    .optional("figure", true, "whether to draw the evidence", kind: .keywordOnly)
  }

  private var weights: Command {
    .own(
      "estimate_num_weights",
      "How many weights each neuron needs: 1.2 times the median number of spikes of a sample.",
      parameters: [
        Self.model, Self.samples,
        .optional(
          "labels", .none, "a class number for every sample, to show the spikes by class", type: "array or None"),
        .optional("factor", 1.2, "what the median is multiplied by", type: "number", kind: .keywordOnly),
        Self.figure,
      ],
      returns: "a WeightsEstimate with num_weights, median, factor, spikes (of every sample) and class_medians",
      raises: "ValueError for a model that does not end in spikes, and for samples or labels that do not fit.",
      example: "estimate_num_weights(extractor, x_train, y_train)", seeAlso: ["estimate_neurons_per_class"],
      methodOf: ["Model"]
    ) { arguments in
      let spikes = try spikes(arguments)
      let labels = arguments.isGiven("labels") ? try array(arguments, "labels") : nil
      let factor = try arguments.double("factor")
      let estimate = try arguments.blaming(labels == nil ? "x" : "labels") {
        try WeightsEstimate(spikes, labels: labels, factor: factor)
      }
      if try arguments.bool("figure") { show(try estimate.figure()) }
      return .object(WeightsEstimateObject(estimate))
    }
  }

  private var neurons: Command {
    .own(
      "estimate_neurons_per_class",
      "How many neurons each class needs: trains every class with many numbers of them and finds the knee of the loss.",
      parameters: [
        Self.model, Self.samples, .required("labels", "a class number for every sample", type: "array"),
        .optional(
          "num_weights", .none, "weights of every neuron; those of estimate_num_weights if None", type: "int or None"),
        .optional("classes", .none, "the classes to train; all if None", type: "list of int or None"),
        .optional(
          "sizes", .none, "numbers of neurons to try, ascending; 32 from 2 to 1000 if None",
          type: "list of int or None",
          kind: .keywordOnly),
        .optional("repetitions", 3, "trainings of each class and size", kind: .keywordOnly),
        .optional(
          "learning_competition", 0.1, "how hard neurons defend what they know, 0 to 1", type: "number",
          kind: .keywordOnly),
        .optional("seed", 0, "where all random choices start", kind: .keywordOnly),
        .optional(
          "method", "plateau",
          "'plateau': the first size whose loss is down to the last ones', give or take a twentieth of the descent; "
            + "'kneedle': the point farthest above the diagonal",
          kind: .keywordOnly),
        Self.figure,
      ],
      returns: "a NeuronsEstimate with neurons, low and high (where 90 % of the knees lie when classes and repetitions "
        + "are drawn anew), classes, sizes, loss (their mean by size), losses and learned (classes, repetitions, sizes)",
      raises: "ValueError for samples, labels or settings that do not fit.",
      example: "estimate_neurons_per_class(extractor, x_train, y_train, classes=[6, 9])",
      seeAlso: ["estimate_num_weights"], methodOf: ["Model"]
    ) { arguments in
      var settings = NeuronsEstimate.Settings(repetitions: try arguments.int("repetitions"))
      if let sizes = try arguments.ints("sizes") { settings.sizes = sizes }
      let method = try arguments.string("method")
      guard let knee = Knee(rawValue: method) else {
        throw arguments.error(
          "ValueError", "method", "method must be 'plateau' or 'kneedle', not \(try arguments["method"].repr())")
      }
      settings.knee = knee
      let classes = try arguments.ints("classes")
      let spikes = try spikes(arguments)
      let labels = try array(arguments, "labels")
      let numWeights =
        try arguments.optionalInt("num_weights")
        ?? arguments.blaming("x") { try WeightsEstimate(spikes).numWeights }
      let parameters = LearningParameters(
        numWeights: numWeights, learningCompetition: try arguments.double("learning_competition"),
        seed: UInt64(bitPattern: Int64(try arguments.int("seed"))))
      let estimate = try context.work("estimate_neurons_per_class", on: arguments.machine) {
        try NeuronsEstimate(
          spikes, labels: labels, classes: classes, parameters: parameters, settings: settings, progress: $0)
      }
      if try arguments.bool("figure") { show(try estimate.figure()) }
      return .object(NeuronsEstimateObject(estimate, numWeights: numWeights))
    }
  }

  /// The spikes that the model makes of the samples.
  private func spikes(_ arguments: borrowing Arguments) throws -> SpikeVectors {
    let x = try array(arguments, "x")
    guard let model = try arguments.optionalObject("model", ModelObject.self, expected: "a Model or None")?.model else {
      return try arguments.blaming("x") { try SpikeVectors(x) }
    }
    return try arguments.blaming("x") {
      try context.work("forward", on: arguments.machine) { try model.outputSpikes(of: x, progress: $0) }
    }
  }

  /// Opens the figure, to be shown, and titled or saved like any other.
  private func show(_ figure: Figure) {
    let object = figures.select(number: nil, figure: figure)
    object.isComplete = true
    _ = object.allAxes
  }
}

extension Arguments {
  /// A list of ints, or nil when not given or None.
  fileprivate func ints(_ name: String) throws -> [Int]? {
    try optionalItems(name)?.map { item in
      guard let value = item.asInt else {
        throw error("TypeError", name, "\(command.name)() argument '\(name)' must hold ints, found \(item.typeName)")
      }
      return value
    }
  }
}
