import NDArray

/// A sequence of layers that turns uint8 images or small integers into levels, potentials or learned classes.
///
/// A model is a reference, as in Python: every holder sees layers that are added, popped or trained.
///
///     let model = Model()
///     try model.add(.inputData(inputShape: [1, 1, 64]))
///     try model.add(.fullyConnected(units: 500, activationBits: nil))
///     try model.compile(LearningParameters(numWeights: 27, numClasses: 10, learningCompetition: 0.1))
///     try model.fit(spikes, labels: labels)               // 0 or 1, (samples, 64); integers, (samples,)
///     let classes = try model.predictClasses(spikes)      // int64, (samples,)
public final class Model {
  /// The layers, first to last.
  public private(set) var layers: [Layer] = []
  var cachedPlan: InferencePlan?

  /// A model without layers.
  public init() {}

  /// A model of copies of `layers`, the first of which must be an input layer.
  public init(layers: [Layer]) throws {
    for layer in layers { try add(layer.copy()) }
  }

  /// The model that a Keras conversion gives. Throws a value error if a layer's potentials could exceed 32 bits.
  public init(converted: [(LayerParameters, LayerVariables)]) throws {
    for (parameters, variables) in converted { try add(Layer(parameters, variables: variables)) }
  }

  /// Number of layers.
  public var layerCount: Int { layers.count }
  /// [rows, columns, channels] of one sample; nil for a model without layers.
  public var inputShape: [Int]? { layers.first?.inputShape }
  /// [rows, columns, channels] of one sample's output; nil for a model without layers.
  public var outputShape: [Int]? { layers.last?.outputShape }

  /// Puts `layer` last and gives it a name if it has none. Throws a value error if it cannot stand there or its name
  /// is taken.
  public func add(_ layer: Layer) throws {
    try checkPlace(of: layer)
    let ownName = layer.parameters.name
    if ownName.isEmpty { layer.parameters.name = freeName(for: layer.parameters.type) }
    do {
      if let last = layers.last {
        try layer.bind(inputShape: last.outputShape ?? [], inputLimit: last.outputLimit)
      } else {
        try layer.bind(inputShape: layer.parameters.inputShape ?? [], inputLimit: layer.firstInputLimit)
      }
      if let learner = layer.learner { try checkLearnable(layer, after: layers.last, inputs: learner.inputs) }
    } catch {
      layer.unbind()
      layer.parameters.name = ownName
      throw error
    }
    layers.append(layer)
    cachedPlan = nil
  }

  /// Removes the last layer and returns it. Throws a value error for a model without layers.
  @discardableResult
  public func popLayer() throws -> Layer {
    guard let layer = layers.popLast() else { throw Failure(.value, "the model has no layers") }
    layer.unbind()
    cachedPlan = nil
    return layer
  }

  /// The layer of that name. Throws a value error, with the names there are, if there is none.
  public func getLayer(_ name: String) throws -> Layer {
    if let layer = layers.first(where: { $0.name == name }) { return layer }
    let names = layers.map { "'\($0.name)'" }.joined(separator: ", ")
    throw Failure(
      .value, "the model has no layer '\(name)'",
      hint: names.isEmpty ? "the model has no layers" : "its layers are \(names)")
  }

  /// The layer at `index`, counted from the end if negative. Throws an index error if it is out of range.
  public func getLayer(_ index: Int) throws -> Layer {
    let position = index < 0 ? index + layers.count : index
    guard layers.indices.contains(position) else {
      throw Failure(.index, "layer index \(index) is out of range for a model of \(layers.count) layers")
    }
    return layers[position]
  }

  private func checkPlace(of layer: Layer) throws {
    let type = layer.parameters.type
    let isInput = type == .inputData || type == .inputConvolutional
    if layer.inputShape != nil {
      throw Failure(
        .value, "layer '\(layer.name)' is already in a model", hint: "make a new layer, or pop this one first")
    }
    guard let last = layers.last else {
      if isInput { return }
      throw Failure(
        .value, "found \(type.rawValue) as the first layer, expected InputData or InputConvolutional",
        hint: "add an InputData layer first")
    }
    if isInput { throw Failure(.value, "found \(type.rawValue) after '\(last.name)', expected it as the first layer") }
    if last.learner != nil {
      throw Failure(.value, "'\(last.name)' is a learning layer, which must be the last of its model")
    }
    if last.parameters.type != .inputData && last.parameters.activationBits == nil {
      throw Failure(.value, "'\(last.name)' has no activation, so it must be the last layer")
    }
    if layers.contains(where: { $0.name == layer.name }) {
      throw Failure(.value, "the model already has a layer '\(layer.name)'", hint: "give the layer another name")
    }
  }

  private func freeName(for type: LayerType) -> String {
    let base = type.snakeCaseName
    let taken = Set(layers.map(\.name))
    if !taken.contains(base) { return base }
    var number = 1
    while taken.contains("\(base)_\(number)") { number += 1 }
    return "\(base)_\(number)"
  }
}

extension LayerType {
  /// The name of an unnamed layer of this type.
  var snakeCaseName: String {
    switch self {
    case .inputData: "input_data"
    case .inputConvolutional: "input_convolutional"
    case .convolutional: "convolutional"
    case .separableConvolutional: "separable_convolutional"
    case .fullyConnected: "fully_connected"
    }
  }

  /// The short form that summaries show.
  public var abbreviation: String {
    switch self {
    case .inputData: "InputData"
    case .inputConvolutional: "InputConv."
    case .convolutional: "Conv."
    case .separableConvolutional: "Sep.Conv."
    case .fullyConnected: "Fully."
    }
  }
}
