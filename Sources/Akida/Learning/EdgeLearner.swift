import CKernels
public import NDArray

/// The neurons of a learning layer: binary weights with a constant number of ones each, what they have learned, and the
/// rule that changes them. The rule is this project's own and fully determined by the parameters, seed included.
public struct EdgeLearner: Sendable {
  /// The rule's parameters; `numClasses` grows with `addClasses`.
  public internal(set) var parameters: LearningParameters
  /// Number of inputs of every neuron.
  public let inputs: Int
  /// Number of neurons, in equal blocks by class.
  public internal(set) var units: Int
  /// Words of 64 inputs per neuron.
  public let words: Int
  /// Weights as bits, neuron after neuron, packed as `SpikeVectors` are.
  public internal(set) var weights: [UInt64]
  /// Per neuron the potential it reached when it last learned; 0 for one that never did.
  public internal(set) var thresholds: [Int32]
  /// Per neuron how often it learned.
  public internal(set) var counts: [Int32]

  /// `units` fresh neurons with randomly drawn weights. Throws a value error if the parameters do not suit the sizes.
  public init(inputs: Int, units: Int, parameters: LearningParameters) throws {
    try parameters.validate(inputs: inputs, units: units)
    self.parameters = parameters
    self.inputs = inputs
    self.units = units
    words = (inputs + 63) / 64
    weights = []
    thresholds = []
    counts = []
    grow(from: 0)
  }

  /// Neurons per class.
  public var unitsPerClass: Int { units / parameters.numClasses }

  /// Number of neurons that have learned at least one sample.
  public var learnedCount: Int { thresholds.count { $0 > 0 } }

  /// Appends fresh neurons for `count` more classes; the others stay as they are. Throws a value error unless `count`
  /// is positive and the layer does not get too large.
  public mutating func addClasses(_ count: Int) throws {
    let room = (min(LayerParameters.filterLimit, LayerParameters.sizeLimit / inputs) - units) / unitsPerClass
    guard count >= 1 else { throw Failure(.value, "found \(count) new classes, expected 1 or more") }
    guard count <= room else {
      throw Failure(.value, "found \(count) new classes, but the layer has room for \(room)")
    }
    let first = units
    units += count * unitsPerClass
    parameters.numClasses += count
    grow(from: first)
  }

  /// How many neurons learned how well: rows of (percentage, neurons), where percentage is the whole part of
  /// 100 x threshold / num_weights, ascending; int64 of shape (n, 2).
  public var histogram: NDArray {
    let percentages = thresholds.map { 100 * Int64($0) / Int64(parameters.numWeights) }
    let rows = Dictionary(grouping: percentages) { $0 }.sorted { $0.key < $1.key }
    return NDArray(rows.flatMap { [$0.key, Int64($0.value.count)] }, shape: [rows.count, 2])
  }

  /// The rule in the form the kernels read.
  var rule: ak_learning {
    func thousandths(_ value: Double) -> Int32 { Int32((1000 * value).rounded(.toNearestOrEven)) }
    return ak_learning(
      seed: parameters.seed, inputs: Int32(inputs), words: Int32(words), num_weights: Int32(parameters.numWeights),
      neurons: Int32(units), classes: Int32(parameters.numClasses),
      initial: thousandths(parameters.initialPlasticity), minimum: thousandths(parameters.minPlasticity),
      decay: thousandths(parameters.plasticityDecay), competition: thousandths(parameters.learningCompetition))
  }

  /// Makes the neurons from `first` up to `units`.
  private mutating func grow(from first: Int) {
    weights += [UInt64](repeating: 0, count: units * words - weights.count)
    thresholds += [Int32](repeating: 0, count: units - thresholds.count)
    counts += [Int32](repeating: 0, count: units - counts.count)
    var rule = rule
    withScratch(byteCount: ak_learn_scratch(&rule)) { ak_learn_init(&rule, &weights, Int32(first), $0) }
  }
}
