import CKernels
import NDArray
import Testing

@testable import Akida

@Suite struct PackedLayerTests {
  @Test(arguments: 0..<250)
  func equalsThePlainPath(_ seed: Int) throws {
    var random = RandomModels(seed: UInt64(seed) &+ 70_000)
    let layers = random.wideLayer()
    // A few layers could exceed 32 bits and are refused.
    guard let model = try? Model(converted: layers) else { return }
    let limit = try #require(model.layers.first).firstInputLimit
    let x = random.input(2, shape: try #require(model.inputShape), limit: limit)
    let plain = try model.forward(x, path: .plain).contiguousBytes
    for path in [ComputePath.best, .avx2] {
      #expect(try model.forward(x, path: path).contiguousBytes == plain, "seed \(seed), \(path): \(layers.map(\.0))")
    }
  }

  /// Every form is reached, so that the comparison above means something.
  @Test(.enabled(if: ak_dscnn_available() != 0))
  func formsAreReached() throws {
    var (packed, words, widened, lines, transformed) = (0, 0, 0, 0, 0)
    for seed in 0..<250 {
      var random = RandomModels(seed: UInt64(seed) &+ 70_000)
      guard let plan = try? Model(converted: random.wideLayer()).layers.last?.plan,
        let form = PackedStage(LayerPart(plan), vectors: AK_VECTORS_AVX2)?.form
      else { continue }
      packed += 1
      words += Int(form.words)
      widened += form.segments > 1 ? 1 : 0
      lines += form.lines > 0 ? 1 : 0
      transformed += Int(form.winograd)
    }
    #expect(packed > 200)
    #expect(min(words, widened, lines, transformed) >= 5, "\(words) \(widened) \(lines) \(transformed)")
  }

  /// The largest weights of either sign on the largest levels, where 16-bit sums would overflow first.
  @Test(arguments: [LayerType.convolutional, .separableConvolutional, .fullyConnected], [1, 2, 4, 8])
  func extremes(_ type: LayerType, _ bits: Int) throws {
    for value in bits == 1 ? [0, 1] : [-(1 << (bits - 1)), (1 << (bits - 1)) - 1] {
      var input = LayerParameters(type: .inputData, name: "input")
      input.inputShape = [5, 6, 67]
      var parameters = LayerParameters(type: type, name: "layer")
      parameters.filters = 33
      parameters.weightsBits = bits
      parameters.activationBits = nil
      if type != .fullyConnected { parameters.kernelSize = Extent(3, 3) }
      var random = RandomModels(seed: 1)
      var variables = random.variables(parameters, shape: [5, 6, 67])
      variables.weights = variables.weights.map { constant(value, shape: $0.shape) }
      variables.pointwiseWeights = variables.pointwiseWeights.map { constant(value, shape: $0.shape) }
      let model = try Model(converted: [(input, LayerVariables()), (parameters, variables)])
      let x = NDArray([UInt8](repeating: 15, count: 5 * 6 * 67), shape: [1, 5, 6, 67])
      let plain = try model.forward(x, path: .plain).contiguousBytes
      #expect(try model.forward(x, path: .best).contiguousBytes == plain)
      #expect(try model.forward(x, path: .avx2).contiguousBytes == plain)
    }
  }

  private func constant(_ value: Int, shape: [Int]) -> NDArray {
    NDArray([Int8](repeating: Int8(value), count: shape.reduce(1, *)), shape: shape)
  }
}
