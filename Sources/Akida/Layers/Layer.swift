/// A layer of a model: its parameters, its variables and, once it stands in a model, the shapes it works on.
///
/// Layers are made by the five constructors named after the layer types, or by converting a Keras model.
public final class Layer {
  /// What the layer computes; `filters` grows when classes are added to a learning layer.
  public internal(set) var parameters: LayerParameters
  /// Shape of one sample's input as [rows, columns, channels]; nil until the layer is added to a model.
  public internal(set) var inputShape: [Int]?
  /// Shape of one sample's output as [rows, columns, channels]; nil until the layer is added to a model.
  public internal(set) var outputShape: [Int]?
  /// The learning state, once the model has been compiled; nil for all other layers.
  public internal(set) var learner: EdgeLearner?

  var storedVariables: LayerVariables
  /// Highest value that reaches the layer; set when it is bound.
  var inputLimit = 0
  /// The packed form that inference runs; nil for `InputData` and for a layer outside a model.
  var plan: LayerPlan?

  /// A layer with the given parameters, which are checked. Variables that are nil become zero weights, thresholds of 0
  /// and steps of 1 when the layer is added to a model.
  public init(_ parameters: LayerParameters, variables: LayerVariables = LayerVariables()) throws {
    try parameters.validate()
    self.parameters = parameters
    self.storedVariables = variables
  }

  /// The layer's name, unique in its model; empty for an unnamed layer that is not in a model yet.
  public var name: String { parameters.name }

  /// The layer's integers; for a learning layer the weights are those learned so far.
  public var variables: LayerVariables {
    guard let learner else { return storedVariables }
    var variables = storedVariables
    variables.weights = learner.weightArray
    return variables
  }

  /// A layer of its own with the same parameters, variables and learning state, outside any model.
  public func copy() throws -> Layer {
    let copy = try Layer(parameters, variables: storedVariables)
    copy.learner = learner
    return copy
  }
}
