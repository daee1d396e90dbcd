internal import NDArray

/// Reads the layout that Keras gives an HDF5 file: a JSON description in an attribute, and one group of weights per layer.
enum KerasFileReader {
  /// Numbers that all weights of a model may hold together: a quarter of a gigabyte, far above any Akida 1.0 model.
  private static let weightLimit = 1 << 26
  private static let weightsGroup = "/model_weights"

  /// Whether the file holds a Keras model, or its weights at least.
  static func marks(_ file: HDF5File) throws -> Bool {
    if try file.string("model_config", of: "/") != nil { return true }
    return try file.stringList("layer_names", of: "/") != nil
  }

  static func read(_ file: HDF5File) throws -> KerasModel {
    guard let text = try file.string("model_config", of: "/") else { throw try noDescription(file) }
    guard let description = JSONValue(parsing: text) else {
      throw file.failure(
        "attribute 'model_config' is not valid JSON", hint: "the file is damaged; save the model again")
    }
    var model: ModelDescription
    do {
      model = try ModelDescription(description)
    } catch let failure as Failure {
      throw Failure(failure.kind, "\(file.path): \(failure.message)", hint: failure.hint)
    }
    let weights = try readWeights(file)
    for index in model.layers.indices {
      model.layers[index].weights = weights[model.layers[index].name] ?? []
    }
    let version = try file.string("keras_version", of: "/") ?? file.string("keras_version", of: weightsGroup)
    return KerasModel(name: model.name, kerasVersion: version, layers: model.layers, topology: model.topology)
  }

  private static func noDescription(_ file: HDF5File) throws -> Failure {
    if ModelFormat.marks(file) {
      return file.failure(
        "the file holds a model of akscript, which is converted already; a Keras model is expected",
        hint: "read it with load_model, or from akida with Model(filename=…)")
    }
    if try file.stringList("layer_names", of: "/") != nil {
      return file.failure(
        "the file holds weights only, without the description of the model (attribute 'model_config')",
        hint: "save the whole model with model.save('model.h5'); save_weights() is not enough")
    }
    return file.failure(
      "the file holds no Keras model (attribute 'model_config' is missing)",
      hint: "save the model with model.save('model.h5', include_optimizer=False)")
  }

  /// The weights of each layer that the file lists. Names hold slashes and so nest groups: they are looked up, not walked.
  private static func readWeights(_ file: HDF5File) throws -> [String: [KerasWeight]] {
    guard let layerNames = try file.stringList("layer_names", of: weightsGroup) else {
      throw file.failure(
        "the file describes a model but holds no weights (attribute 'layer_names' of '\(weightsGroup)')",
        hint: "save the model with its weights: model.save('model.h5')")
    }
    var weights: [String: [KerasWeight]] = [:]
    var remaining = weightLimit
    for layerName in layerNames {
      let group = "\(weightsGroup)/\(layerName)"
      guard let weightNames = try file.stringList("weight_names", of: group) else {
        throw file.failure("layer '\(layerName)' is listed, but '\(group)' has no attribute 'weight_names'")
      }
      weights[layerName] = try weightNames.map { name in
        guard let tensor = try file.floats("\(group)/\(name)", limit: remaining) else {
          throw file.failure("weight '\(name)' of layer '\(layerName)' is listed, but '\(group)/\(name)' is missing")
        }
        remaining -= tensor.values.count
        return KerasWeight(name: name, tensor: tensor)
      }
    }
    return weights
  }
}
