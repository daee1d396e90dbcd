extension Layer {
  /// The entry of a model whose inputs are uint8 images of `inputShape` [rows, columns, channels]: a convolution with
  /// `paddingValue` outside the image. `activationBits` nil leaves out the activation.
  public static func inputConvolutional(
    inputShape: [Int], kernelSize: Extent, filters: Int, name: String = "", padding: Padding = .same,
    kernelStride: Extent = Extent(1, 1), weightsBits: Int = 1, pooling: Pooling = .none, activationBits: Int? = 1,
    paddingValue: Int = 0
  ) throws -> Layer {
    try convolution(
      .inputConvolutional, inputShape: inputShape, kernelSize: kernelSize, filters: filters, name: name,
      padding: padding, kernelStride: kernelStride, weightsBits: weightsBits, pooling: pooling,
      activationBits: activationBits, paddingValue: paddingValue)
  }
}
