public import NDArray

extension Model {
  /// The learning state of the last layer; nil until the model is compiled.
  public var learner: EdgeLearner? { layers.last?.learner }

  /// Makes the last layer learn from now on, with fresh neurons. It must be FullyConnected with 1-bit weights and
  /// without activation, behind spikes (a 1-bit activation, or `InputData`); otherwise, and for parameters that do not
  /// suit it, a value error is thrown.
  public func compile(_ parameters: LearningParameters) throws {
    try checkLearnable()
    guard let last = layers.last, let inputs = last.inputShape?.reduce(1, *) else { return }
    last.learner = try EdgeLearner(inputs: inputs, units: last.parameters.filters, parameters: parameters)
    last.storedVariables = try last.completed(LayerVariables(), inputShape: last.inputShape ?? [])
    cachedPlan = nil
  }

  /// Runs `x` through the layers before the last one and lets that one learn the spikes, sample after sample.
  ///
  /// `labels` are integers: one per sample, or a single one for all; samples with a label outside 0..<num_classes are
  /// left out and counted. Without labels all neurons compete. Throws a runtime error unless the model is compiled, a
  /// value error unless the arrays fit, and `LearningStopped` if `progress` throws.
  @discardableResult
  public func fit(_ x: NDArray, labels: NDArray? = nil, progress: ProgressHandler? = nil) throws -> LearningOutcome {
    let layer = try learningLayer()
    let input = try checkedInput(x)
    let labels = try labels.map { try checkedLabels($0, count: input.shape[0]) }
    let spikes: SpikeVectors
    do {
      spikes = try self.spikes(of: input, progress: firstHalf(of: progress))
    } catch let failure as Failure {
      throw failure
    } catch {
      throw LearningStopped(learned: 0, count: input.shape[0], cause: error)
    }
    // Taken out and put back, so that its arrays change in place.
    guard var learner = layer.learner else { throw notCompiled() }
    layer.learner = nil
    defer { layer.learner = learner }
    return try learner.fit(spikes, labels: labels, progress: lastHalf(of: progress))
  }

  /// Gives the learning layer fresh neurons for `count` more classes. Throws a runtime error unless the model is
  /// compiled, and a value error unless `count` is positive and the layer does not get too large.
  public func addClasses(_ count: Int) throws {
    let layer = try learningLayer()
    try layer.learner?.addClasses(count)
    layer.parameters.filters = layer.learner?.units ?? 0
    layer.storedVariables = LayerVariables()
    try layer.bind(inputShape: layer.inputShape ?? [], inputLimit: layer.inputLimit)
    cachedPlan = nil
  }

  /// The class of every sample of `x`, int64. A learning layer answers with the class of the neuron with the largest
  /// potential, `learnedOnly` leaving out neurons that never learned; any other last layer without activation with the
  /// unit of the largest (P - threshold) / act_step in double precision. Ties go to the lowest index.
  public func predictClasses(
    _ x: NDArray, learnedOnly: Bool = false, progress: ProgressHandler? = nil
  ) throws -> NDArray {
    if let learner {
      let spikes = try spikes(of: checkedInput(x), progress: firstHalf(of: progress))
      return try learner.predictClasses(spikes, learnedOnly: learnedOnly, progress: lastHalf(of: progress))
    }
    if learnedOnly { throw notCompiled() }
    let steps = try outputSteps().map(Double.init)
    let potentials = try forward(x, progress: progress)
    guard outputShape.map({ $0[0] * $0[1] }) == 1 else {
      throw Failure(.value, "found an output map of \(pythonTuple(outputShape ?? [])), expected (1, 1, classes)")
    }
    return try array(of: Int64.self, shape: [potentials.shape[0]]) { classes in
      potentials.withContiguous(Int32.self) { potentials in
        for sample in classes.indices {
          var best = (logit: -Double.infinity, unit: 0)
          for unit in steps.indices {
            let logit = Double(potentials[sample * steps.count + unit]) / steps[unit]
            if logit > best.logit { best = (logit, unit) }
          }
          classes[sample] = Int64(best.unit)
        }
      }
    }
  }

  /// Rows of (percentage, neurons) of the learning layer, see `EdgeLearner.histogram`. Throws a runtime error unless
  /// the model is compiled.
  public func getLearningHistogram() throws -> NDArray {
    guard let learner else { throw notCompiled() }
    return learner.histogram
  }

  /// Throws a value error unless `layer`, which gets `inputs` bits from `previous`, may learn.
  func checkLearnable(_ layer: Layer, after previous: Layer?, inputs: Int) throws {
    let parameters = layer.parameters
    let learns = parameters.type == .fullyConnected && parameters.weightsBits == 1 && parameters.activationBits == nil
    guard learns else {
      throw Failure(
        .value,
        "the last layer '\(layer.name)' cannot learn, expected FullyConnected with 1-bit weights and no activation",
        hint: "add one with model.add(FullyConnected(units, weights_bits=1, activation=False))")
    }
    if let previous, previous.parameters.type != .inputData, previous.parameters.activationBits != 1 {
      throw Failure(
        .value,
        "found \(previous.parameters.activationBits ?? 0)-bit levels from '\(previous.name)', expected 1-bit spikes")
    }
    guard layer.inputShape?.reduce(1, *) == inputs else {
      throw Failure(.value, "found \(inputs) learned inputs in '\(layer.name)', expected those of the layer before it")
    }
  }

  /// Throws what `fit` would for these labels of `count` samples.
  public func check(labels: NDArray?, count: Int) throws {
    _ = try learningLayer()
    _ = try labels.map { try checkedLabels($0, count: count) }
  }

  /// Throws a value error unless the last layer may learn.
  public func checkLearnable() throws {
    guard let last = layers.last, let inputs = last.inputShape?.reduce(1, *) else {
      throw Failure(.value, "the model has no layers", hint: "add InputData and FullyConnected layers first")
    }
    try checkLearnable(last, after: layers.dropLast().last, inputs: inputs)
  }

  private func learningLayer() throws -> Layer {
    guard let layer = layers.last, layer.learner != nil else { throw notCompiled() }
    return layer
  }

  private func notCompiled() -> Failure {
    Failure(.runtime, "the model has no learning layer", hint: "call compile on it first")
  }
}
