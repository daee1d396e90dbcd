import NDArray

/// Writes a model as an HDF5 file: a group per layer with its parameters as attributes and its variables as datasets.
enum ModelFileWriter {
  /// The file's bytes, which are the same for equal models. Throws a value error for a model that no file may hold.
  static func bytes(of model: Model) throws -> [UInt8] {
    try check(model)
    let file = try HDF5Writer()
    try file.setAttribute("format", of: "/", to: ModelFormat.name)
    try file.setAttribute("version", of: "/", to: ModelFormat.version)
    try file.setAttribute("layer_count", of: "/", to: Int64(model.layerCount))
    try file.addGroup(ModelFormat.layers)
    for (index, layer) in model.layers.enumerated() {
      let group = "\(ModelFormat.layers)/\(index)"
      try file.addGroup(group)
      try add(layer.parameters, to: file, group)
      try add(layer.variables, to: file, group)
      if let learner = layer.learner { try add(learner, to: file, "\(group)/learning") }
    }
    return try file.finish()
  }

  private static func check(_ model: Model) throws {
    guard !model.layers.isEmpty else {
      throw Failure(.value, "the model has no layers, so there is nothing to save", hint: "add layers first")
    }
    var numbers = 0
    for layer in model.layers {
      if layer.name.utf8.contains(0) {
        throw Failure(
          .value, "the layer name \(layer.name.debugDescription) holds a null character, which no model file can",
          hint: "give the layer another name")
      }
      let kept = layer.storedVariables
      for variable in [kept.weights, kept.pointwiseWeights, kept.threshold, kept.actStep] {
        numbers += variable?.count ?? 0
      }
      if let learner = layer.learner { numbers += 2 * learner.units }
    }
    guard numbers <= ModelFormat.numberLimit else {
      throw Failure(
        .value, "the model's variables hold \(numbers) numbers, and a model file at most \(ModelFormat.numberLimit)",
        hint: "save a smaller model, or the arrays with np.savez")
    }
  }

  private static func add(_ parameters: LayerParameters, to file: HDF5Writer, _ group: String) throws {
    func set(_ name: String, _ value: Int) throws { try file.setAttribute(name, of: group, to: Int64(value)) }
    func set(_ name: String, _ values: [Int]) throws {
      try file.setAttribute(name, of: group, to: values.map(Int64.init))
    }
    func set(_ name: String, _ extent: Extent) throws { try set(name, [extent.rows, extent.columns]) }
    func set(_ name: String, _ text: String) throws { try file.setAttribute(name, of: group, to: text) }
    try set("type", parameters.type.rawValue)
    try set("name", parameters.name)
    if let shape = parameters.inputShape { try set("input_shape", shape) }
    if parameters.type == .inputData {
      try set("input_bits", parameters.inputBits)
      return
    }
    try set(parameters.type.neuronCountName, parameters.filters)
    try set("kernel_size", parameters.kernelSize)
    try set("kernel_stride", parameters.kernelStride)
    try set("padding", parameters.padding.rawValue)
    if parameters.type == .inputConvolutional { try set("padding_value", parameters.paddingValue) }
    try set("weights_bits", parameters.weightsBits)
    if let bits = parameters.activationBits { try set("act_bits", bits) }
    switch parameters.pooling {
    case .none: break
    case .average: try set("pool_type", "Average")
    case .max(let size, let stride):
      try set("pool_type", "Max")
      try set("pool_size", size)
      try set("pool_stride", stride)
    }
  }

  private static func add(_ variables: LayerVariables, to file: HDF5Writer, _ group: String) throws {
    if let weights = variables.weights { try file.addDataset("\(group)/weights", weights, of: Int8.self) }
    if let weights = variables.pointwiseWeights { try file.addDataset("\(group)/weights_pw", weights, of: Int8.self) }
    if let threshold = variables.threshold { try file.addDataset("\(group)/threshold", threshold, of: Int32.self) }
    if let steps = variables.actStep { try file.addDataset("\(group)/act_step", steps, of: Float.self) }
  }

  private static func add(_ learner: EdgeLearner, to file: HDF5Writer, _ group: String) throws {
    let parameters = learner.parameters
    try file.addGroup(group)
    try file.setAttribute("num_weights", of: group, to: Int64(parameters.numWeights))
    try file.setAttribute("num_classes", of: group, to: Int64(parameters.numClasses))
    try file.setAttribute("initial_plasticity", of: group, to: parameters.initialPlasticity)
    try file.setAttribute("learning_competition", of: group, to: parameters.learningCompetition)
    try file.setAttribute("min_plasticity", of: group, to: parameters.minPlasticity)
    try file.setAttribute("plasticity_decay", of: group, to: parameters.plasticityDecay)
    try file.setAttribute("seed", of: group, to: parameters.seed)
    try file.addDataset("\(group)/threshold_learning", NDArray(learner.thresholds), of: Int32.self)
    try file.addDataset("\(group)/counts", NDArray(learner.counts), of: Int32.self)
  }
}

extension LayerType {
  /// What the number of neurons is called.
  var neuronCountName: String { self == .fullyConnected ? "units" : "filters" }
}
