import NDArray

/// Reads what `ModelFileWriter` writes. The layers are checked as those that a program makes are, so that a wrong or hostile
/// file gives a model that a program could have made, or a failure that names the file.
struct ModelFileReader {
  private let file: HDF5File
  /// Numbers that further variables may hold.
  private var remaining = ModelFormat.numberLimit

  /// A reader of a file that says it is of the format.
  init(_ file: HDF5File) { self.file = file }

  /// The layers, first to last, outside any model.
  mutating func layers() throws -> [Layer] {
    try checkVersion()
    let count = try required(file.number("layer_count", of: "/", as: Int64.self), "layer_count", of: "/")
    guard count >= 1 else { throw file.failure("attribute 'layer_count' of '/' is \(count), expected 1 or more") }
    var layers: [Layer] = []
    var index: Int64 = 0
    // A count that is wrong ends at the first group that is missing.
    while index < count {
      layers.append(try layer("\(ModelFormat.layers)/\(index)"))
      index += 1
    }
    return layers
  }

  private func checkVersion() throws {
    let version = try required(file.number("version", of: "/", as: Int64.self), "version", of: "/")
    guard version <= ModelFormat.version else {
      throw file.failure(
        "the model file has version \(version) of its format, and this akscript reads up to version \(ModelFormat.version)",
        hint: "update akscript, or save the model with an older one")
    }
    guard version >= 1 else { throw file.failure("attribute 'version' of '/' is \(version), expected 1 or more") }
  }

  private mutating func layer(_ group: String) throws -> Layer {
    let parameters = try parameters(group)
    var variables = LayerVariables()
    if parameters.type != .inputData {
      variables.weights = try dataset("weights", of: group, Int8.self)
      if parameters.type == .separableConvolutional {
        variables.pointwiseWeights = try dataset("weights_pw", of: group, Int8.self)
      }
      variables.threshold = try dataset("threshold", of: group, Int32.self)
      variables.actStep = try dataset("act_step", of: group, Float.self)
    }
    let learning = "\(group)/learning"
    guard let weightCount = try file.number("num_weights", of: learning, as: Int64.self) else {
      return try naming { try Layer(parameters, variables: variables) }
    }
    let settings = try settings(learning, numWeights: Int(weightCount))
    let thresholds = try dataset("threshold_learning", of: learning, Int32.self)
    let counts = try dataset("counts", of: learning, Int32.self)
    return try naming {
      let weights = variables.weights
      // The learner has the weights; those of the layer itself are not used.
      variables.weights = nil
      let layer = try Layer(parameters, variables: variables)
      layer.learner = try EdgeLearner(
        restoring: settings, units: parameters.filters, weights: weights ?? NDArray(zeros: [0], dtype: .int8),
        thresholds: thresholds, counts: counts, layer: parameters.name)
      return layer
    }
  }

  // MARK: parameters

  private func parameters(_ group: String) throws -> LayerParameters {
    let type = try choice("type", of: group) { LayerType(rawValue: $0) }
    var parameters = LayerParameters(type: type, name: try text("name", of: group))
    if type == .inputData || type == .inputConvolutional {
      parameters.inputShape = try required(ints("input_shape", of: group, count: 3), "input_shape", of: group)
    }
    if type == .inputData {
      parameters.inputBits = try int("input_bits", of: group)
      return parameters
    }
    parameters.filters = try int(type.neuronCountName, of: group)
    parameters.kernelSize = try extent("kernel_size", of: group)
    parameters.kernelStride = try extent("kernel_stride", of: group)
    parameters.padding = try choice("padding", of: group) { Padding(rawValue: $0) }
    if type == .inputConvolutional { parameters.paddingValue = try int("padding_value", of: group) }
    parameters.weightsBits = try int("weights_bits", of: group)
    parameters.activationBits = try file.number("act_bits", of: group, as: Int64.self).map(Int.init)
    switch try file.string("pool_type", of: group) {
    case nil: parameters.pooling = .none
    case "Average": parameters.pooling = .average
    case "Max":
      parameters.pooling = .max(
        size: try extent("pool_size", of: group), stride: try extent("pool_stride", of: group))
    case .some(let other): throw unknown(other, "pool_type", of: group)
    }
    return parameters
  }

  private func settings(_ group: String, numWeights: Int) throws -> LearningParameters {
    func share(_ name: String) throws -> Double { try required(file.number(name, of: group), name, of: group) }
    return LearningParameters(
      numWeights: numWeights, numClasses: try int("num_classes", of: group),
      initialPlasticity: try share("initial_plasticity"), learningCompetition: try share("learning_competition"),
      minPlasticity: try share("min_plasticity"), plasticityDecay: try share("plasticity_decay"),
      seed: try required(file.number("seed", of: group), "seed", of: group))
  }

  // MARK: attributes and datasets that must be there

  private func int(_ name: String, of group: String) throws -> Int {
    Int(try required(file.number(name, of: group, as: Int64.self), name, of: group))
  }

  private func ints(_ name: String, of group: String, count: Int) throws -> [Int]? {
    try file.numbers(name, of: group, count: count, as: Int64.self)?.map(Int.init)
  }

  private func extent(_ name: String, of group: String) throws -> Extent {
    let pair = try required(ints(name, of: group, count: 2), name, of: group)
    return Extent(pair[0], pair[1])
  }

  private func text(_ name: String, of group: String) throws -> String {
    try required(file.string(name, of: group), name, of: group)
  }

  private func choice<Case>(_ name: String, of group: String, _ named: (String) -> Case?) throws -> Case {
    let text = try text(name, of: group)
    guard let choice = named(text) else { throw unknown(text, name, of: group) }
    return choice
  }

  private mutating func dataset<T: HDF5Number & Element>(
    _ name: String, of group: String, _ type: T.Type
  ) throws -> NDArray {
    let path = "\(group)/\(name)"
    guard let array = try file.dataset(path, of: type, limit: remaining) else {
      throw file.failure("dataset '\(path)' is missing", hint: Self.advice)
    }
    remaining -= array.count
    return array
  }

  private func required<T>(_ value: T?, _ name: String, of group: String) throws -> T {
    if let value { return value }
    throw file.failure("attribute '\(name)' of '\(group)' is missing", hint: Self.advice)
  }

  private func unknown(_ text: String, _ name: String, of group: String) -> Failure {
    file.failure(
      "attribute '\(name)' of '\(group)' is '\(text.prefix(60))', which is none of its values", hint: Self.advice)
  }

  private static let advice = "the file is damaged or was changed; save the model again"

  /// What `body` gives, or its failure with the file's name before the message.
  func naming<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let failure as Failure {
      throw Failure(failure.kind, "\(file.path): \(failure.message)", hint: Self.advice)
    }
  }
}
