extension Layer {
  /// A convolutional layer of any of the three types.
  static func convolution(
    _ type: LayerType, inputShape: [Int]? = nil, kernelSize: Extent, filters: Int, name: String, padding: Padding,
    kernelStride: Extent, weightsBits: Int, pooling: Pooling, activationBits: Int?, paddingValue: Int = 0
  ) throws -> Layer {
    var parameters = LayerParameters(type: type, name: name)
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
