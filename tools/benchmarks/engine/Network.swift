import Akida
import Foundation
import NDArray

/// A network as a line of text, which the peers' script reads as well: the input shape, then layers, such as
/// "32x32x3 conv3:96 conv3:96:max sep3:64:s2 fc:10".
struct Network {
  let name: String
  let text: String
  let model: Model
  let inputShape: [Int]
  /// Multiplications of one sample.
  let products: Int

  /// A network with random 4-bit weights; `image`: 8-bit input, else levels of 4 bits.
  init(_ name: String, _ text: String, image: Bool = false) throws {
    self.name = name
    self.text = text
    let words = text.split(separator: " ").map(String.init)
    let input = words[0].split(separator: "x").compactMap { Int($0) }
    let model = Model()
    if !image { try model.add(.inputData(inputShape: input)) }
    var random = RandomWeights()
    var products = 0
    for (index, word) in words.dropFirst().enumerated() {
      let parts = word.split(separator: ":").map(String.init)
      let entry = image && index == 0
      let type: LayerType =
        entry
        ? .inputConvolutional
        : parts[0].hasPrefix("sep")
          ? .separableConvolutional
          : parts[0] == "fc" ? .fullyConnected : .convolutional
      var parameters = LayerParameters(type: type, name: "layer_\(index)")
      if entry { parameters.inputShape = input }
      parameters.filters = Int(parts[1]) ?? 0
      let size = Int(parts[0].drop { !$0.isNumber }) ?? 1
      parameters.kernelSize = Extent(size, size)
      parameters.activationBits = type == .fullyConnected ? nil : 4
      if parts.contains("s2") { parameters.kernelStride = Extent(2, 2) }
      if parts.contains("max") { parameters.pooling = .max(size: Extent(2, 2), stride: Extent(2, 2)) }
      if parts.contains("sum") { parameters.pooling = .average }
      let shape = model.outputShape ?? input
      products += Self.products(of: parameters, shape: shape)
      try model.add(Layer(parameters, variables: random.variables(parameters, shape: shape)))
    }
    self.model = model
    self.products = products
    inputShape = input
  }

  /// A model that is there already, whose text is what the peers run.
  init(_ name: String, _ text: String, model: Model, products: Int) {
    self.name = name
    self.text = text
    self.model = model
    self.products = products
    inputShape = model.inputShape ?? []
  }

  static func products(of parameters: LayerParameters, shape: [Int]) -> Int {
    if parameters.type == .fullyConnected { return shape.reduce(1, *) * parameters.filters }
    let stride = parameters.kernelStride.rows
    let positions = ((shape[0] - 1) / stride + 1) * ((shape[1] - 1) / stride + 1)
    let taps = parameters.kernelSize.rows * parameters.kernelSize.columns
    return parameters.type == .separableConvolutional
      ? positions * shape[2] * (taps + parameters.filters) : positions * shape[2] * taps * parameters.filters
  }

  /// Samples of random input.
  func samples(_ count: Int) -> NDArray {
    var generator = SystemRandomNumberGenerator()
    let top: UInt8 = model.layers.first?.parameters.type == .inputConvolutional ? 255 : 15
    let size = inputShape.reduce(count, *)
    return NDArray((0..<size).map { _ in UInt8.random(in: 0...top, using: &generator) }, shape: [count] + inputShape)
  }
}

/// Weights as training leaves them, most of them small, and steps that use the whole range of levels.
struct RandomWeights {
  private var generator = SystemRandomNumberGenerator()

  mutating func variables(_ parameters: LayerParameters, shape: [Int]) -> LayerVariables {
    let inputs = parameters.type == .fullyConnected ? shape.reduce(1, *) : shape[2]
    let kernel = [parameters.kernelSize.rows, parameters.kernelSize.columns]
    let taps = kernel[0] * kernel[1]
    let square = parameters.type == .inputConvolutional ? 21_675.0 : 40
    var result = LayerVariables()
    var deviation = (Double(taps * inputs) * square).squareRoot() * 2.5
    if parameters.type == .separableConvolutional {
      result.weights = weights(kernel + [inputs, 1])
      result.pointwiseWeights = weights([1, 1, inputs, parameters.filters])
      deviation *= 2.5
    } else {
      result.weights = weights((parameters.type == .fullyConnected ? [1, 1] : kernel) + [inputs, parameters.filters])
    }
    let filters = 0..<parameters.filters
    result.threshold = NDArray(filters.map { _ in Int32(Double.random(in: -0.5...0.5, using: &generator) * deviation) })
    result.actStep = NDArray(filters.map { _ in Float(Double.random(in: 0.1...0.2, using: &generator) * deviation) })
    return result
  }

  private mutating func weights(_ shape: [Int]) -> NDArray {
    let values = (0..<shape.reduce(1, *)).map { _ in
      let sum = (0..<6).reduce(0.0) { sum, _ in sum + Double.random(in: -1...1, using: &generator) }
      return Int8(max(-7, min(7, (sum * 1.8).rounded())))
    }
    return NDArray(values, shape: shape)
  }
}
