import NDArray

extension EdgeLearner {
  /// The most wins a stored neuron may have: with as many again, the count still fits 32 bits.
  private static let countLimit: Int32 = 1 << 30

  /// Neurons with these bits, thresholds and counts. Throws a failure unless learning could have made them.
  init(
    _ parameters: LearningParameters, inputs: Int, units: Int, weights: [UInt64], thresholds: [Int32], counts: [Int32]
  ) throws {
    try parameters.validate(inputs: inputs, units: units)
    self.parameters = parameters
    (self.inputs, self.units) = (inputs, units)
    words = (inputs + 63) / 64
    guard weights.count == units * words, thresholds.count == units, counts.count == units,
      counts.allSatisfy({ (0...Self.countLimit).contains($0) })
    else { throw ByteReader.damaged }
    (self.weights, self.thresholds, self.counts) = (weights, thresholds, counts)
  }

  /// Neurons as they were: int8 weights of shape (1, 1, inputs, units), and int32 thresholds and counts, one per unit.
  /// Throws a value error that names the layer unless they could be what learning made.
  init(
    restoring parameters: LearningParameters, units: Int, weights: NDArray, thresholds: NDArray, counts: NDArray,
    layer: String
  ) throws {
    guard weights.ndim == 4 else {
      throw Failure(
        .value, "layer '\(layer)': found weights of shape \(pythonTuple(weights.shape)), expected (1, 1, inputs, units)"
      )
    }
    let inputs = weights.shape[2]
    try parameters.validate(inputs: inputs, units: units)
    self.parameters = parameters
    self.inputs = inputs
    self.units = units
    self.words = (inputs + 63) / 64
    self.weights = []
    self.thresholds = []
    self.counts = []
    self.weights = try setting("weights", to: weights, layer: layer).weights
    self.thresholds = try setting("threshold_learning", to: thresholds, layer: layer).thresholds
    try require(counts, shape: [units], dtype: .int32, "counts", layer)
    self.counts = counts.elements(as: Int32.self)
    guard self.counts.allSatisfy({ (0...Self.countLimit).contains($0) }) else {
      throw Failure(.value, "layer '\(layer)': counts must be 0 to \(Self.countLimit)")
    }
  }
}
