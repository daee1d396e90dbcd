import Akida
import Interpreter

/// The settings of edge learning as a value of the language.
final class OptimizerObject: Object {
  let parameters: LearningParameters

  init(_ parameters: LearningParameters) { self.parameters = parameters }

  override var state: ObjectState { .saved(typeName, parameters) }
  override var typeName: String { "AkidaUnsupervised" }
  override func repr() throws -> String {
    let values = try attributeNames.map { "\($0)=\(try (attribute($0) ?? .none).repr())" }
    return "AkidaUnsupervised(\(values.joined(separator: ", ")))"
  }

  override var attributeNames: [String] {
    [
      "num_weights", "num_classes", "initial_plasticity", "learning_competition", "min_plasticity", "plasticity_decay",
      "seed",
    ]
  }
  override func attribute(_ name: String) throws -> Value? {
    switch name {
    case "num_weights": .int(parameters.numWeights)
    case "num_classes": .int(parameters.numClasses)
    case "initial_plasticity": .float(parameters.initialPlasticity)
    case "learning_competition": .float(parameters.learningCompetition)
    case "min_plasticity": .float(parameters.minPlasticity)
    case "plasticity_decay": .float(parameters.plasticityDecay)
    case "seed": .int(Int(truncatingIfNeeded: parameters.seed))
    default: nil
    }
  }

  /// The parameters that `AkidaUnsupervised` and `compile` share.
  static var declared: [Parameter] {
    [
      .optional("num_classes", 1, "number of classes; the neurons are divided into as many blocks"),
      .optional(
        "initial_plasticity", 1.0, "share of the unused weights that a neuron's first win moves, 0 to 1", type: "number"
      ),
      .optional(
        "learning_competition", 0.0,
        "how near to a trained neuron a sample must come to keep fresh ones from learning it, 0 to 1", type: "number"),
      .optional("min_plasticity", 0.1, "the least share that wins decay to, 0 to 1", type: "number"),
      .optional(
        "plasticity_decay", 0.25, "share of the initial plasticity lost with every win, 0 to 1", type: "number"),
      .optional("seed", 0, "start of the generator that draws weights"),
    ]
  }

  /// The settings in the arguments of a command that has `num_weights` and the `declared` parameters.
  static func parameters(from arguments: borrowing Arguments) throws -> LearningParameters {
    var parameters = LearningParameters(numWeights: try arguments.int("num_weights"))
    if let classes = try arguments.optionalInt("num_classes") { parameters.numClasses = classes }
    let shares: [(String, WritableKeyPath<LearningParameters, Double>)] = [
      ("initial_plasticity", \.initialPlasticity), ("learning_competition", \.learningCompetition),
      ("min_plasticity", \.minPlasticity), ("plasticity_decay", \.plasticityDecay),
    ]
    for (name, share) in shares {
      if let value = try arguments.optionalDouble(name) { parameters[keyPath: share] = value }
    }
    if let seed = try arguments.optionalInt("seed") { parameters.seed = UInt64(bitPattern: Int64(seed)) }
    return parameters
  }
}
