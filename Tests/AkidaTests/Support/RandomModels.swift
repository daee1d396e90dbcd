import NDArray

@testable import Akida

/// Layers of random types, shapes and variables.
struct RandomModels {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func integer(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }
  mutating func chance(_ percent: Int) -> Bool { integer(1...100) <= percent }
  mutating func extent(_ limit: Int) -> Extent { Extent(integer(1...limit), integer(1...limit)) }

  /// Up to four layers that fit each other, as a conversion would give them.
  mutating func chain() -> [(LayerParameters, LayerVariables)] {
    let isImage = chance(50)
    var shape = [integer(1...9), integer(1...9), integer(1...5)]
    var layers: [(LayerParameters, LayerVariables)] = []
    if !isImage {
      var input = LayerParameters(type: .inputData, name: "input")
      input.inputShape = shape
      layers.append((input, LayerVariables()))
    }
    let count = integer(1...3)
    for index in 0..<count {
      var type = [LayerType.convolutional, .separableConvolutional, .fullyConnected][integer(0...2)]
      if index == 0 && isImage { type = .inputConvolutional }
      var parameters = LayerParameters(type: type, name: "layer_\(index)")
      if type == .inputConvolutional {
        parameters.inputShape = shape
        parameters.paddingValue = integer(0...255)
      }
      parameters.filters = chance(15) ? integer(41...90) : integer(1...40)
      parameters.weightsBits =
        type == .inputConvolutional ? integer(1...8) : [1, 2, 4, 8][integer(0...3)]
      parameters.activationBits =
        index == count - 1 && chance(40) ? nil : [1, 2, 4][integer(0...2)]
      if type != .fullyConnected { window(&parameters, shape: shape) }
      guard let geometry = try? LayerGeometry(parameters, inputShape: shape) else { break }
      layers.append((parameters, variables(parameters, shape: shape)))
      shape = geometry.outputShape
    }
    // An image may be too small for the first kernel.
    return layers.isEmpty ? chain() : layers
  }

  private mutating func window(_ parameters: inout LayerParameters, shape: [Int]) {
    parameters.kernelSize = extent(7)
    parameters.kernelStride = extent(3)
    parameters.padding = chance(50) ? .same : .valid
    if parameters.padding == .valid {
      parameters.kernelSize = Extent(
        min(parameters.kernelSize.rows, shape[0]), min(parameters.kernelSize.columns, shape[1]))
    }
    switch integer(0...3) {
    case 0: parameters.pooling = .average
    case 1: parameters.pooling = .max(size: extent(3), stride: extent(3))
    default: parameters.pooling = .none
    }
  }

  /// Random weights over the whole range of their bits, thresholds near the middle of the potentials, uneven steps.
  mutating func variables(_ parameters: LayerParameters, shape: [Int]) -> LayerVariables {
    let filters = parameters.filters
    let kernel = [parameters.kernelSize.rows, parameters.kernelSize.columns]
    var result = LayerVariables()
    switch parameters.type {
    case .separableConvolutional:
      result.weights = weights(kernel + [shape[2], 1], bits: parameters.weightsBits)
      result.pointwiseWeights = weights([1, 1, shape[2], filters], bits: parameters.weightsBits)
    case .fullyConnected:
      result.weights = weights([1, 1, shape.reduce(1, *), filters], bits: parameters.weightsBits)
    default: result.weights = weights(kernel + [shape[2], filters], bits: parameters.weightsBits)
    }
    let scale = 1 << integer(0...14)
    result.threshold = NDArray((0..<filters).map { _ in Int32(integer(-scale...scale)) })
    result.actStep = NDArray(
      (0..<filters).map { _ in Float.random(in: 0.01...Float(scale), using: &generator) })
    return result
  }

  mutating func weights(_ shape: [Int], bits: Int) -> NDArray {
    let range = bits == 1 ? 0...1 : -(1 << (bits - 1))...(1 << (bits - 1)) - 1
    return NDArray((0..<shape.reduce(1, *)).map { _ in Int8(integer(range)) }, shape: shape)
  }

  mutating func input(_ count: Int, shape: [Int], limit: Int) -> NDArray {
    NDArray(
      (0..<count * shape.reduce(1, *)).map { _ in UInt8(integer(0...limit)) },
      shape: [count] + shape)
  }
}
