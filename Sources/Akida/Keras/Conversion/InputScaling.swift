internal import NDArray

/// How the integers that an Akida model takes follow from the numbers its Keras model takes: scale · x + shift.
struct InputScaling {
  var scale: Double
  var shift: Double

  /// Inputs that are the same in both.
  static let identity = InputScaling(scale: 1, shift: 0)
}

extension KerasModel {
  /// The scaling that undoes the model's Rescaling layer, or the given one, or none.
  func inputScaling(given: InputScaling?) throws -> InputScaling {
    guard let layer = leadingRescaling else { return try checked(given ?? .identity) }
    if given != nil {
      throw Failure(
        .value, "the model has a Rescaling layer ('\(layer.name)'), so an input scaling must not be given as well",
        hint: "leave out the argument")
    }
    let config = LayerConfig(layer: layer)
    let scale = try config.number("scale")
    guard scale != 0 else { throw config.failure("'scale' is 0; expected a number above 0") }
    return try checked(InputScaling(scale: 1 / scale, shift: -(try config.number("offset", default: 0)) / scale))
  }

  /// The Rescaling layer among the first two of the model, where the input layer of a graph counts and that of a
  /// sequential model does not.
  private var leadingRescaling: KerasLayer? {
    switch topology {
    case .sequential:
      layers.filter { $0.className != "InputLayer" }.prefix(2).first { $0.className == "Rescaling" }
    case .graph(let inputs, _):
      layers.first { $0.className == "Rescaling" && $0.inbound.first?.first.map(inputs.contains) == true }
    }
  }

  private func checked(_ scaling: InputScaling) throws -> InputScaling {
    guard scaling.scale > 0 else {
      throw Failure(.value, "the input scale is \(scaling.scale); it must be above 0")
    }
    guard scaling.scale.isFinite, abs(scaling.shift) < 1e9 else {
      throw Failure(
        .value, "the input scaling is (\(scaling.scale), \(scaling.shift)); it must be finite, and the shift below 1e9")
    }
    return scaling
  }
}
