extension Layer {
  /// `units` neurons that see the whole previous map. `activationBits` nil leaves out the activation; with 1-bit weights
  /// such a layer can learn, once it is the last of a model that is compiled.
  public static func fullyConnected(
    units: Int, name: String = "", weightsBits: Int = 1, activationBits: Int? = 1
  ) throws -> Layer {
    var parameters = LayerParameters(type: .fullyConnected, name: name)
    parameters.filters = units
    parameters.weightsBits = weightsBits
    parameters.activationBits = activationBits
    return try Layer(parameters)
  }
}
