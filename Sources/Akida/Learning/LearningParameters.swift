import NDArray

/// How a learning layer learns. The rule is this project's own; the parameters have the meaning, ranges and defaults
/// documented for Akida edge learning.
public struct LearningParameters: Hashable, Sendable, Codable {
  /// Ones in the weights of every neuron, 1 to the number of inputs.
  public var numWeights: Int
  /// Classes the neurons are divided into, in equal blocks.
  public var numClasses: Int
  /// Share of the unused weights that a neuron's first win moves, 0 to 1.
  public var initialPlasticity: Double
  /// How near below the threshold of a neuron that has learned a sample must come to keep fresh neurons from learning
  /// it, 0 (never) to 1.
  public var learningCompetition: Double
  /// The least plasticity that wins decay to, 0 to 1.
  public var minPlasticity: Double
  /// Share of the initial plasticity lost with every win, 0 to 1.
  public var plasticityDecay: Double
  /// Start of the generator that draws weights; the same seed gives the same neurons.
  public var seed: UInt64

  /// Learning with `numWeights` ones per neuron; the other parameters have the documented defaults and the seed is 0.
  public init(
    numWeights: Int, numClasses: Int = 1, initialPlasticity: Double = 1, learningCompetition: Double = 0,
    minPlasticity: Double = 0.1, plasticityDecay: Double = 0.25, seed: UInt64 = 0
  ) {
    self.numWeights = numWeights
    self.numClasses = numClasses
    self.initialPlasticity = initialPlasticity
    self.learningCompetition = learningCompetition
    self.minPlasticity = minPlasticity
    self.plasticityDecay = plasticityDecay
    self.seed = seed
  }

  /// Throws a value error unless the parameters suit a layer of `units` neurons with `inputs` inputs.
  func validate(inputs: Int, units: Int) throws {
    let (weights, overflow) = inputs.multipliedReportingOverflow(by: units)
    guard inputs >= 1, (1...LayerParameters.filterLimit).contains(units), !overflow,
      weights <= LayerParameters.sizeLimit
    else {
      throw Failure(
        .value,
        "found \(inputs) inputs and \(units) units, expected 1 to \(LayerParameters.filterLimit) units and at most "
          + "\(LayerParameters.sizeLimit) weights")
    }
    guard (1...inputs).contains(numWeights) else {
      throw Failure(
        .value, "num_weights=\(numWeights) but the layer has \(inputs) inputs",
        hint: "choose num_weights between 1 and \(inputs)")
    }
    guard numClasses >= 1 else { throw Failure(.value, "num_classes=\(numClasses), expected 1 or more") }
    guard units % numClasses == 0 else {
      throw Failure(
        .value, "found \(units) units, expected a multiple of num_classes=\(numClasses)",
        hint: "every class gets the same number of neurons")
    }
    let shares = [
      ("initial_plasticity", initialPlasticity), ("learning_competition", learningCompetition),
      ("min_plasticity", minPlasticity), ("plasticity_decay", plasticityDecay),
    ]
    for (name, value) in shares where !(0...1).contains(value) {
      throw Failure(.value, "\(name)=\(value), expected a number from 0 to 1")
    }
  }
}
