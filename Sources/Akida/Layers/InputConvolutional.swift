extension Layer {
  /// The entry of a model whose inputs are uint8 images of `inputShape` [rows, columns, channels]: a convolution with
  /// `paddingValue` outside the image. `activationBits` nil leaves out the activation.
  public static func inputConvolutional(
    inputShape: [Int], kernelSize: Extent, filters: Int, name: String = "", padding: Padding = .same,
    kernelStride: Extent = Extent(1, 1), weightsBits: Int = 1, pooling: Pooling = .none, activationBits: Int? = 1,
    paddingValue: Int = 0
  ) throws -> Layer {
    var parameters = LayerParameters(type: .inputConvolutional, name: name)
    parameters.inputShape = inputShape
    parameters.kernelSize = kernelSize
    parameters.filters = filters
    parameters.padding = padding
    parameters.kernelStride = kernelStride
    parameters.weightsBits = weightsBits
    parameters.pooling = pooling
    parameters.activationBits = activationBits
    parameters.paddingValue = paddingValue
    return try Layer(parameters)
  }
}
