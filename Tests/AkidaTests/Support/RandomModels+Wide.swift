import NDArray

@testable import Akida

extension RandomModels {
  /// An input and one layer of the shapes that packed layers tell apart: kernels of 1 to 7, channels and filters that are
  /// no whole blocks, all bit widths, all paddings and poolings.
  mutating func wideLayer() -> [(LayerParameters, LayerVariables)] {
    let isImage = chance(30)
    let isFlat = !isImage && chance(20)
    var shape = [integer(1...12), integer(1...12), isImage ? integer(1...4) : integer(1...130)]
    if isFlat { shape = [1, 1, integer(1...700)] }
    var input = LayerParameters(type: .inputData, name: "input")
    input.inputShape = shape
    input.inputBits = integer(1...4)
    var type = chance(50) ? LayerType.convolutional : .separableConvolutional
    if isImage { type = .inputConvolutional }
    if isFlat { type = .fullyConnected }
    var parameters = LayerParameters(type: type, name: "layer")
    if isImage {
      parameters.inputShape = shape
      parameters.paddingValue = chance(50) ? integer(0...255) : 0
    }
    parameters.filters = chance(50) ? integer(1...40) : integer(41...130)
    parameters.weightsBits = isImage ? integer(1...8) : [1, 2, 4, 8][integer(0...3)]
    parameters.activationBits = [nil, 1, 2, 4, 4, 4][integer(0...5)]
    if !isFlat { wideWindow(&parameters, shape: shape) }
    let layer = (parameters, variables(parameters, shape: shape))
    return isImage ? [layer] : [(input, LayerVariables()), layer]
  }

  private mutating func wideWindow(_ parameters: inout LayerParameters, shape: [Int]) {
    parameters.padding = chance(50) ? .same : .valid
    // 3x3 of step 1 has a form of its own.
    let isCommon = chance(40)
    parameters.kernelSize = isCommon ? Extent(3, 3) : chance(20) ? Extent(1, 1) : extent(7)
    parameters.kernelStride = isCommon || chance(50) ? Extent(1, 1) : extent(3)
    if parameters.padding == .valid {
      parameters.kernelSize = Extent(
        min(parameters.kernelSize.rows, shape[0]), min(parameters.kernelSize.columns, shape[1]))
    }
    switch integer(0...4) {
    case 0: parameters.pooling = .average
    case 1:
      parameters.pooling = .max(size: extent(3), stride: extent(3))
      if (try? LayerGeometry(parameters, inputShape: shape)) == nil { parameters.pooling = .none }
    default: parameters.pooling = .none
    }
  }
}
