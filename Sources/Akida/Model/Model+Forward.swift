public import NDArray

extension Model {
  /// The last layer's output for every sample of `x`, of shape (samples, rows, columns, channels): uint8 levels, or
  /// int32 potentials minus thresholds if the last layer has no activation.
  ///
  /// `x` is (samples, rows, columns, channels), or (samples, channels) for a 1x1 input: integers 0 to 255 for an image,
  /// 0 to 15 for `InputData`, 0 or 1 for a learning layer. Anything else is a value error.
  public func forward(_ x: NDArray, progress: ProgressHandler? = nil) throws -> NDArray {
    try forward(x, path: .best, progress: progress)
  }

  /// The same on so many threads, for measurements.
  package func forward(_ x: NDArray, threads: Int) throws -> NDArray { try forward(x, path: .best, threads: threads) }

  func forward(
    _ x: NDArray, path: ComputePath, threads: Int = parallelSlots, progress: ProgressHandler? = nil
  ) throws -> NDArray {
    let input = try checkedInput(x)
    guard let learner = layers.last?.learner else {
      return try run(layers[...], on: input, path: path, threads: threads, progress: progress)
    }
    let spikes = try spikes(of: input, path: path, threads: threads, progress: firstHalf(of: progress))
    return try learner.potentials(spikes, path: path, progress: lastHalf(of: progress))
  }

  /// (P - threshold) / act_step of the last layer, float32, in the shape `forward` gives. Throws a value error if the
  /// last layer has an activation.
  public func predict(_ x: NDArray, progress: ProgressHandler? = nil) throws -> NDArray {
    let steps = try outputSteps()
    let potentials = try forward(x, progress: progress)
    return try array(of: Float.self, shape: potentials.shape) { logits in
      potentials.withContiguous(Int32.self) { potentials in
        for index in logits.indices {
          logits[index] = Float(Double(potentials[index]) / Double(steps[index % steps.count]))
        }
      }
    }
  }

  /// Every output step of a last layer without activation.
  func outputSteps() throws -> [Float] {
    guard let last = layers.last else { throw Failure(.value, "the model has no layers") }
    guard let steps = last.storedVariables.actStep, last.parameters.activationBits == nil else {
      throw Failure(
        .value, "the last layer '\(last.name)' gives levels, expected a layer without activation",
        hint: "use forward for levels")
    }
    return steps.elements(as: Float.self)
  }

  /// Runs consecutive layers from the first on; samples go in as uint8 and come out as (samples, rows, columns, channels).
  func run(
    _ layers: ArraySlice<Layer>, on input: NDArray, path: ComputePath, threads: Int = parallelSlots,
    progress: ProgressHandler?
  ) throws -> NDArray {
    let plans = layers.compactMap(\.plan)
    let shape = layers.last?.outputShape ?? []
    if plans.isEmpty { return try input.reshaped([input.shape[0]] + shape).copy() }
    return try run(
      plan(for: plans, path: path), on: input, outputShape: shape, threads: threads, progress: progress)
  }

  /// Runs a plan on maps in uint8, which come out in the shape of its last layer.
  func run(
    _ plan: InferencePlan, on input: NDArray, outputShape: [Int], threads: Int = parallelSlots,
    progress: ProgressHandler? = nil
  ) throws -> NDArray {
    let count = input.shape[0]
    let inputBytes = input.shape.dropFirst().reduce(1, *)
    let shape = [count] + outputShape
    func samples<T: Element>(_ type: T.Type) throws -> NDArray {
      try array(of: type, shape: shape) { output in
        try input.withContiguous(UInt8.self) { input in
          guard let input = input.baseAddress, let output = output.baseAddress, count > 0 else { return }
          try plan.run(
            input, count: count, inputBytes: inputBytes, output: output, threads: threads, progress: progress)
        }
      }
    }
    return plan.layers.last?.parameters.activationBits == nil ? try samples(Int32.self) : try samples(UInt8.self)
  }

  /// The spikes that a model ending in a 1-bit activation makes of samples, as `forward` takes them. Throws a value error
  /// if the model ends otherwise.
  public func outputSpikes(of x: NDArray, progress: ProgressHandler? = nil) throws -> SpikeVectors {
    let input = try checkedInput(x)
    guard let last = layers.last, last.parameters.activationBits == 1 || last.parameters.type == .inputData else {
      let name = layers.last?.name ?? ""
      throw Failure(
        .value, "the last layer '\(name)' gives no spikes, expected one with a 1-bit activation",
        hint: "take the layers after the extractor off with pop_layer")
    }
    return try SpikeVectors(run(layers[...], on: input, path: .best, progress: progress))
  }

  /// What the layers before the last one make of samples in uint8.
  func spikes(
    of input: NDArray, path: ComputePath = .best, threads: Int = parallelSlots, progress: ProgressHandler?
  ) throws -> SpikeVectors {
    try SpikeVectors(run(layers.dropLast(), on: input, path: path, threads: threads, progress: progress))
  }

  /// Progress of the layers before a learning layer.
  func firstHalf(of progress: ProgressHandler?) -> ProgressHandler? {
    progress.map { progress in { done, total in try progress(done / 2, total) } }
  }

  /// Progress of the learning layer.
  func lastHalf(of progress: ProgressHandler?) -> ProgressHandler? {
    progress.map { progress in { done, total in try progress((total + done) / 2, total) } }
  }

  /// The plan of the last run if it still fits, else a new one.
  private func plan(for layers: [LayerPlan], path: ComputePath) -> InferencePlan {
    guard path == .best else { return InferencePlan(layers, path: path) }
    if let plan = cachedPlan, plan.layers.elementsEqual(layers, by: ===) { return plan }
    let plan = InferencePlan(layers)
    cachedPlan = plan
    return plan
  }
}

/// An array whose elements `body` writes. Throws a memory error if there is not enough memory.
func array<T: Element>(
  of type: T.Type, shape: [Int], _ body: (UnsafeMutableBufferPointer<T>) throws -> Void
) throws -> NDArray {
  _ = try NDArray.zeros(shape, dtype: T.dtype)
  return try NDArray(shape: shape, of: type, body)
}
