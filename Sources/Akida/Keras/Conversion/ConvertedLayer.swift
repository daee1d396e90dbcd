/// A layer of an Akida 1.0 model made from a Keras model.
public struct ConvertedLayer: Sendable {
  /// Type, name, sizes and bits.
  public let parameters: LayerParameters
  /// Integer weights, thresholds and activation steps; all nil for `InputData`.
  public let variables: LayerVariables
}
