import NDArray
import Testing

@testable import Akida

@Suite struct SplitPlanTests {
  /// However layers are cut, the outputs are the same bits.
  @Test(arguments: 0..<400)
  func equalsTheWhole(_ seed: Int) throws {
    var random = RandomModels(seed: UInt64(seed) &+ 90_000)
    let layers = seed % 4 == 0 ? random.wideLayer() : random.chain()
    guard let model = try? Model(converted: layers) else { return }
    let limit = try #require(model.layers.first).firstInputLimit
    let x = random.input(1, shape: try #require(model.inputShape), limit: limit)
    let whole = try model.forward(x, path: .plain).contiguousBytes
    for threads in [2, 3, 7] {
      guard
        let plan = SplitPlan(
          model.layers.compactMap(\.plan), threads: threads, least: SplitPlan.Least(ofSample: 0, ofPart: 0))
      else { continue }
      var output = [UInt8](repeating: 0xA5, count: whole.count)
      try x.withContiguous(UInt8.self) { input in
        let input = try #require(input.baseAddress)
        try output.withUnsafeMutableBytes { plan.run(input, output: try #require($0.baseAddress), threads: threads) }
      }
      #expect(output == whole, "seed \(seed), \(threads) threads: \(layers.map(\.0))")
    }
  }

  /// A model with enough work takes this way by itself, again and again.
  @Test func largeSamples() throws {
    var random = RandomModels(seed: 3)
    var input = LayerParameters(type: .inputData, name: "input")
    input.inputShape = [32, 32, 32]
    var first = LayerParameters(type: .convolutional, name: "first")
    first.filters = 48
    first.kernelSize = Extent(3, 3)
    first.activationBits = 4
    first.pooling = .max(size: Extent(3, 3), stride: Extent(2, 2))
    var second = first
    second.name = "second"
    second.pooling = .none
    let model = try Model(converted: [
      (input, LayerVariables()), (first, random.variables(first, shape: [32, 32, 32])),
      (second, random.variables(second, shape: [16, 16, 48])),
    ])
    #expect(SplitPlan(model.layers.compactMap(\.plan), threads: 2) != nil)
    let x = random.input(3, shape: [32, 32, 32], limit: 15)
    let whole = try model.forward(x, path: .best, threads: 1).contiguousBytes
    for threads in [2, 4, 5] {
      for _ in 0..<50 { #expect(try model.forward(x, path: .best, threads: threads).contiguousBytes == whole) }
    }
  }
}
