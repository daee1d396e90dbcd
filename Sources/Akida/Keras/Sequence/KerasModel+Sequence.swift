internal import NDArray

extension KerasModel {
  /// The layers between input and output, one feeding the next, and the input's shape without the batch axis. Fails on a
  /// graph with more than one branch, input or output.
  func sequence() throws -> (inputShape: [Int], layers: [KerasLayer]) {
    for layer in layers where layer.config["data_format"]?.string == "channels_first" {
      throw Failure(
        .runtime, "layer '\(layer.name)' (\(layer.className)) has the data format 'channels_first'",
        hint: "only 'channels_last' is supported: rows, columns, channels")
    }
    switch topology {
    case .sequential(let buildShape):
      let shape = layers.lazy.compactMap(\.batchInputShape).first ?? buildShape
      return (try inputShape(shape), layers.filter { $0.className != "InputLayer" })
    case .graph(let inputs, let outputs):
      guard inputs.count == 1, let input = inputs.first else { throw oneEnd("input", inputs) }
      guard outputs.count == 1, let output = outputs.first else { throw oneEnd("output", outputs) }
      let shape = try inputShape(layers.first { $0.name == input }?.batchInputShape)
      try checkInboundLayers()
      return (shape, try chain(from: input, to: output))
    }
  }

  private func oneEnd(_ end: String, _ names: [String]) -> Failure {
    Failure(.runtime, "the model has \(names.count) \(end) layers; a model must have only one \(end) layer")
  }

  private func inputShape(_ stored: JSONValue?) throws -> [Int] {
    guard let stored = stored?.array else {
      throw Failure(
        .value, "the model does not say the shape of its input", hint: "build it with an input shape and save it again")
    }
    guard [2, 4].contains(stored.count) else {
      throw Failure(
        .runtime,
        "the input shape \(JSONValue.array(stored).summary) has \(stored.count) axes; it must have 2 (batch, "
          + "features) or 4 (batch, rows, columns, channels)")
    }
    let shape = stored.dropFirst().compactMap { $0.integer.flatMap { $0 > 0 ? $0 : nil } }
    guard shape.count == stored.count - 1 else {
      throw Failure(
        .value,
        "the input shape is \(JSONValue.array(stored).summary); all sizes but the batch's must be known and positive")
    }
    return shape
  }

  private func checkInboundLayers() throws {
    for layer in layers {
      guard layer.inbound.count <= 1 else {
        throw Failure(
          .runtime,
          "layer '\(layer.name)' (\(layer.className)) is used \(layer.inbound.count) times; a layer must have only "
            + "one inbound node")
      }
      let callers = layer.inbound.first ?? []
      if layer.className == "Concatenate" {
        let axis = layer.config["axis"] ?? .number(-1)
        guard axis.integer == -1, callers.count == 2 else {
          throw Failure(
            .runtime,
            "layer '\(layer.name)' (Concatenate) joins \(callers.count) layers on axis \(axis.summary); it must join 2 on "
              + "axis -1")
        }
      } else if callers.count > 1 {
        throw Failure(
          .runtime,
          "layer '\(layer.name)' (\(layer.className)) takes \(callers.count) inputs; it must have only one inbound layer"
        )
      }
    }
  }

  /// Follows the graph from layer to layer.
  private func chain(from input: String, to output: String) throws -> [KerasLayer] {
    var successors: [String: [KerasLayer]] = [:]
    for layer in layers {
      for caller in layer.inbound.first ?? [] { successors[caller, default: []].append(layer) }
    }
    var chain: [KerasLayer] = []
    var current = input
    while current != output {
      let next = successors[current] ?? []
      guard next.count <= 1 else {
        let names = next.map { "'\($0.name)'" }.joined(separator: " and ")
        throw Failure(
          .runtime, "the model has more than one sequential branch: layer '\(current)' feeds \(names)",
          hint: "Akida 1.0 layers form one line; convert each branch as a model of its own")
      }
      guard let layer = next.first, chain.count < layers.count else {
        throw Failure(.value, "the output layer '\(output)' is not reached from the input layer '\(input)'")
      }
      chain.append(layer)
      current = layer.name
    }
    return chain
  }
}

extension KerasLayer {
  /// The shape, batch axis included, that the layer says its input has.
  fileprivate var batchInputShape: JSONValue? { config["batch_input_shape"] ?? config["batch_shape"] }
}
