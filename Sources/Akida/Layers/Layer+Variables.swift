public import NDArray

extension Layer {
  /// The names `getVariable` knows for this layer.
  public var variableNames: [String] {
    switch parameters.type {
    case .inputData: []
    case .separableConvolutional: ["weights", "weights_pw", "threshold", "act_step"]
    default: ["weights", "threshold", "act_step"] + (learner == nil ? [] : ["threshold_learning"])
    }
  }

  /// A copy of a variable. Throws a value error for a name the layer does not have, or before the layer is in a model.
  public func getVariable(_ name: String) throws -> NDArray {
    try requireName(name)
    let value =
      switch name {
      case "weights": variables.weights
      case "weights_pw": storedVariables.pointwiseWeights
      case "threshold": storedVariables.threshold
      case "act_step": storedVariables.actStep
      default: learner.map { NDArray($0.thresholds) }
      }
    guard let value else {
      throw Failure(
        .value, "layer '\(self.name)' has no '\(name)' yet", hint: "add the layer to a model first")
    }
    return try value.copy()
  }

  /// Replaces a variable. Throws a value error unless name, shape, element type and range are those of the layer's own.
  public func setVariable(_ name: String, to value: NDArray) throws {
    try requireName(name)
    guard let inputShape else {
      throw Failure(
        .value, "layer '\(self.name)' is not in a model", hint: "add it to a model before setting its variables")
    }
    if let learner {
      self.learner = try learner.setting(name, to: value, layer: self.name)
      return
    }
    var changed = storedVariables
    switch name {
    case "weights": changed.weights = try value.copy()
    case "weights_pw": changed.pointwiseWeights = try value.copy()
    case "threshold": changed.threshold = try value.copy()
    default: changed.actStep = try value.copy()
    }
    let previous = storedVariables
    storedVariables = changed
    do {
      try bind(inputShape: inputShape, inputLimit: inputLimit)
    } catch {
      storedVariables = previous
      throw error
    }
  }

  private func requireName(_ name: String) throws {
    guard variableNames.contains(name) else {
      let known = variableNames.map { "'\($0)'" }.joined(separator: ", ")
      throw Failure(
        .value, "layer '\(self.name)' has no variable '\(name)'",
        hint: known.isEmpty ? "an InputData layer has no variables" : "it has \(known)")
    }
  }

  /// The variables with the missing ones made, all checked for shape, element type and range.
  func completed(_ variables: LayerVariables, inputShape: [Int]) throws -> LayerVariables {
    let filters = parameters.filters
    let kernel = [parameters.kernelSize.rows, parameters.kernelSize.columns]
    let weightsShape =
      switch parameters.type {
      case .separableConvolutional: kernel + [inputShape[2], 1]
      case .fullyConnected: [1, 1, inputShape.reduce(1, *), filters]
      default: kernel + [inputShape[2], filters]
      }
    var result = variables
    result.weights = try checkedWeights(variables.weights, "weights", shape: weightsShape)
    if parameters.type == .separableConvolutional {
      result.pointwiseWeights = try checkedWeights(
        variables.pointwiseWeights, "weights_pw", shape: [1, 1, inputShape[2], filters])
    } else {
      result.pointwiseWeights = nil
    }
    let threshold = variables.threshold ?? NDArray(zeros: [filters], dtype: .int32)
    try check(threshold, "threshold", shape: [filters], dtype: .int32)
    result.threshold = threshold
    let actStep = variables.actStep ?? NDArray([Float](repeating: 1, count: filters))
    try check(actStep, "act_step", shape: [filters], dtype: .float32)
    guard actStep.elements(as: Float.self).allSatisfy({ $0 > 0 && $0.isFinite }) else {
      throw Failure(.value, "layer '\(name)': act_step must be positive and finite")
    }
    result.actStep = actStep
    return result
  }

  private func checkedWeights(_ value: NDArray?, _ variable: String, shape: [Int]) throws -> NDArray {
    guard let value else { return try NDArray.zeros(shape, dtype: .int8) }
    try check(value, variable, shape: shape, dtype: .int8)
    let bits = parameters.weightsBits
    let allowed = bits == 1 ? 0...1 : -(1 << (bits - 1))...(1 << (bits - 1)) - 1
    if let outside = value.elements(as: Int8.self).first(where: { !allowed.contains(Int($0)) }) {
      throw Failure(
        .value,
        "layer '\(name)': \(variable) holds \(outside), expected \(allowed.lowerBound) to \(allowed.upperBound) "
          + "for \(bits)-bit weights")
    }
    return value
  }

  private func check(_ value: NDArray, _ variable: String, shape: [Int], dtype: DType) throws {
    guard value.shape == shape, value.dtype == dtype else {
      throw Failure(
        .value,
        "layer '\(name)': found \(variable) of shape \(pythonTuple(value.shape)) and dtype \(value.dtype.rawValue), "
          + "expected \(pythonTuple(shape)) and \(dtype.rawValue)")
    }
  }
}
