internal import NDArray

/// Reads the layout that Keras gives an HDF5 file: a JSON description in an attribute, and one group of weights per layer.
enum KerasFileReader {
  /// Numbers that all weights of a model may hold together: a quarter of a gigabyte, far above any Akida 1.0 model.
  private static let weightLimit = 1 << 26

  static func read(_ path: String) throws -> KerasModel {
    try HDF5File.read(path) { root in
      guard let text = try root.string("model_config") else { throw noDescription(root) }
      guard let description = JSONValue(parsing: text) else {
        throw root.failure(
          "attribute 'model_config' is not valid JSON", hint: "the file is damaged; save the model again")
      }
      var model: ModelDescription
      do {
        model = try ModelDescription(description)
      } catch let failure as Failure {
        throw Failure(failure.kind, "\(path): \(failure.message)", hint: failure.hint)
      }
      guard let group = try root.child("model_weights") else {
        throw root.failure(
          "the file describes a model but has no group 'model_weights'", hint: "save it with its weights")
      }
      let weights = try readWeights(group)
      for index in model.layers.indices {
        model.layers[index].weights = weights[model.layers[index].name] ?? []
      }
      let version = try root.string("keras_version") ?? group.string("keras_version")
      return KerasModel(name: model.name, kerasVersion: version, layers: model.layers, topology: model.topology)
    }
  }

  private static func noDescription(_ root: borrowing HDF5Object) -> Failure {
    if root.hasAttribute("layer_names") || root.hasAttribute("layer_names0") {
      return root.failure(
        "the file holds weights only, without the description of the model (attribute 'model_config')",
        hint: "save the whole model with model.save('model.h5'); save_weights() is not enough")
    }
    return root.failure(
      "the file holds no Keras model (attribute 'model_config' is missing)",
      hint: "save the model with model.save('model.h5', include_optimizer=False)")
  }

  /// The weights of each layer that `group` lists. Names hold slashes and so nest groups: they are looked up, not walked.
  private static func readWeights(_ group: borrowing HDF5Object) throws -> [String: [KerasWeight]] {
    guard let layerNames = try group.stringList("layer_names") else {
      throw group.failure("group '\(group.path)' has no attribute 'layer_names'")
    }
    var weights: [String: [KerasWeight]] = [:]
    var remaining = weightLimit
    for layerName in layerNames {
      guard let layer = try group.child(layerName) else {
        throw group.failure("layer '\(layerName)' is listed but has no group in '\(group.path)'")
      }
      weights[layerName] = try (layer.stringList("weight_names") ?? []).map { name in
        guard let dataset = try layer.child(name) else {
          throw group.failure("weight '\(name)' of layer '\(layerName)' is listed but missing")
        }
        let (shape, values) = try dataset.floats(limit: remaining)
        remaining -= values.count
        return KerasWeight(name: name, tensor: Tensor(shape: shape, values: values))
      }
    }
    return weights
  }
}
