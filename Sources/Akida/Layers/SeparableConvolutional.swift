extension Layer {
  /// A depthwise convolution of the previous layer's levels, then a pointwise one; outside the map levels are 0.
  /// `activationBits` nil leaves out the activation.
  public static func separableConvolutional(
    kernelSize: Extent, filters: Int, name: String = "", padding: Padding = .same,
    kernelStride: Extent = Extent(1, 1), weightsBits: Int = 2, pooling: Pooling = .none, activationBits: Int? = 1
  ) throws -> Layer {
    try convolution(
      .separableConvolutional, kernelSize: kernelSize, filters: filters, name: name, padding: padding,
      kernelStride: kernelStride,
      weightsBits: weightsBits, pooling: pooling, activationBits: activationBits)
  }
}
