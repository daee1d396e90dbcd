extension Layer {
  /// A convolution of the previous layer's levels; outside the map they are 0.
  /// `activationBits` nil leaves out the activation.
  public static func convolutional(
    kernelSize: Extent, filters: Int, name: String = "", padding: Padding = .same,
    kernelStride: Extent = Extent(1, 1), weightsBits: Int = 1, pooling: Pooling = .none, activationBits: Int? = 1
  ) throws -> Layer {
    var parameters = LayerParameters(type: .convolutional, name: name)
    parameters.kernelSize = kernelSize
    parameters.filters = filters
    parameters.padding = padding
    parameters.kernelStride = kernelStride
    parameters.weightsBits = weightsBits
    parameters.pooling = pooling
    parameters.activationBits = activationBits
    return try Layer(parameters)
  }
}
