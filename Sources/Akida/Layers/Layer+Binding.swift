import NDArray

extension Layer {
  /// Highest value of the layer's output: the top input of `InputData`, else the top activation level.
  var outputLimit: Int {
    parameters.type == .inputData ? firstInputLimit : (1 << (parameters.activationBits ?? 0)) - 1
  }

  /// Highest value of a model's input that this layer takes when it is the first one.
  var firstInputLimit: Int { parameters.type == .inputConvolutional ? 255 : (1 << parameters.inputBits) - 1 }

  /// Fixes the layer's place behind one that gives `shape` with values up to `limit`, makes missing variables and
  /// packs it for inference.
  func bind(inputShape shape: [Int], inputLimit limit: Int) throws {
    guard parameters.type != .inputData else {
      inputShape = shape
      outputShape = shape
      return
    }
    let geometry = try LayerGeometry(parameters, inputShape: shape)
    let variables = try completed(storedVariables, inputShape: shape)
    plan = try LayerPlan(
      parameters, variables: variables, geometry: geometry, mapShape: shape, inputLimit: limit)
    storedVariables = variables
    inputShape = shape
    outputShape = geometry.outputShape
    inputLimit = limit
  }

  /// Takes the layer out of its model; parameters, variables and what was learned stay.
  func unbind() {
    inputShape = nil
    outputShape = nil
    plan = nil
  }
}
