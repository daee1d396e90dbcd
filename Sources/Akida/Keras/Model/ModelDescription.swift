internal import NDArray

/// The layers and connections in the JSON text that describes a model. Keys it does not know are left alone.
struct ModelDescription {
  var name: String
  var layers: [KerasLayer]
  var topology: KerasModel.Topology

  init(_ description: JSONValue) throws {
    guard let className = description["class_name"]?.string, let config = description["config"] else {
      throw Failure(.value, "'model_config' does not say what class the model is")
    }
    switch className {
    case "Sequential":
      // Before Keras 2.2.3, the config was the list of layers itself.
      guard let entries = config.array ?? config["layers"]?.array else { throw Self.noLayers }
      name = config["name"]?.string ?? "sequential"
      layers = try entries.map { try Self.layer($0, isGraph: false) }
      topology = .sequential(buildShape: config["build_input_shape"])
    case "Functional", "Model":
      guard let entries = config["layers"]?.array else { throw Self.noLayers }
      name = config["name"]?.string ?? "model"
      layers = try entries.map { try Self.layer($0, isGraph: true) }
      topology = .graph(inputs: try Self.ends(config, "input_layers"), outputs: try Self.ends(config, "output_layers"))
    default:
      throw Failure(
        .value, "the model is of class '\(className)'; 'Sequential' and 'Functional' can be read",
        hint: "build the model from keras.Sequential or keras.Model(inputs, outputs)")
    }
    var names: Set<String> = []
    for layer in layers where !names.insert(layer.name).inserted {
      throw Failure(.value, "two layers of the model have the name '\(layer.name)'")
    }
  }

  private static let noLayers = Failure(.value, "'model_config' lists no layers")

  private static func layer(_ entry: JSONValue, isGraph: Bool) throws -> KerasLayer {
    guard let className = entry["class_name"]?.string, let config = entry["config"], config.isObject,
      let name = entry["name"]?.string ?? config["name"]?.string
    else { throw Failure(.value, "'model_config' holds a layer without class, name or config") }
    let inbound = isGraph ? try (entry["inbound_nodes"]?.array ?? []).map { try callers($0, of: name) } : []
    return KerasLayer(name: name, className: className, config: config, inbound: inbound)
  }

  /// The layers that feed one call: [["previous", 0, 0, {}]], or the bare inner list for a call that Keras wraps itself.
  private static func callers(_ node: JSONValue, of layer: String) throws -> [String] {
    guard let entries = node.array else {
      throw Failure(
        .value, "layer '\(layer)' is connected in the way of Keras 3, which has no quantized layers",
        hint: "save the model with Keras 2 (TensorFlow 2.15 or earlier)")
    }
    let tensors = entries.first?.string == nil ? entries : [node]
    return try tensors.map { tensor in
      guard let name = tensor.array?.first?.string else {
        throw Failure(.value, "'model_config' does not say what feeds layer '\(layer)'")
      }
      return name
    }
  }

  /// The layers at one end of a graph: [["name", 0, 0]].
  private static func ends(_ config: JSONValue, _ key: String) throws -> [String] {
    guard let entries = config[key]?.array else { throw Failure(.value, "'model_config' has no list '\(key)'") }
    if let name = entries.first?.string { return [name] }
    return try entries.map { entry in
      guard let name = entry.array?.first?.string else { throw Failure(.value, "'\(key)' does not name layers") }
      return name
    }
  }
}
