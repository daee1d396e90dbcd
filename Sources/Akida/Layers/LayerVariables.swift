public import NDArray

/// The integers that a layer computes with, in the layout that `get_variable` shows.
public struct LayerVariables: Sendable {
  /// int8 kernel: (rows, columns, inputs, filters); stored flipped on both axes for `Convolutional` and the depthwise
  /// part (rows, columns, channels, 1) of `SeparableConvolutional`; (1, 1, inputs, units) for `FullyConnected`.
  public var weights: NDArray?
  /// int8 pointwise kernel (1, 1, channels, filters) of `SeparableConvolutional`.
  public var pointwiseWeights: NDArray?
  /// int32, one per filter or unit: subtracted from the potential.
  public var threshold: NDArray?
  /// float32, one per filter or unit: a sixteenth of 2^bits steps of the activation, in potential units.
  public var actStep: NDArray?

  /// Variables of a layer; nil where the type has none.
  public init(
    weights: NDArray? = nil, pointwiseWeights: NDArray? = nil, threshold: NDArray? = nil, actStep: NDArray? = nil
  ) {
    self.weights = weights
    self.pointwiseWeights = pointwiseWeights
    self.threshold = threshold
    self.actStep = actStep
  }
}
