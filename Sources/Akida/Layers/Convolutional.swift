extension Layer {
  /// A convolution of the previous layer's levels; outside the map they are 0.
  /// `activationBits` nil leaves out the activation.
  public static func convolutional(
    kernelSize: Extent, filters: Int, name: String = "", padding: Padding = .same,
    kernelStride: Extent = Extent(1, 1), weightsBits: Int = 1, pooling: Pooling = .none, activationBits: Int? = 1
  ) throws -> Layer {
    try convolution(
      .convolutional, kernelSize: kernelSize, filters: filters, name: name, padding: padding,
      kernelStride: kernelStride,
      weightsBits: weightsBits, pooling: pooling, activationBits: activationBits)
  }
}
