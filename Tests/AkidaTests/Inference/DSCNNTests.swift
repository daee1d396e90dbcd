import CKernels
import NDArray
import Testing

@testable import Akida

/// The DS-CNN kernel against the general one, over models that force each of its ways out.
@Suite(.enabled(if: ak_dscnn_available() != 0, "the kernel needs AVX2")) struct DSCNNTests {
  /// How the variables of a model are drawn.
  enum Kind: String, CaseIterable {
    case typical, byteWeights, wideSums, integerSteps, tinySteps, hugeSteps, extremeThresholds,
      allLargest, allLeast
  }

  @Test(arguments: Kind.allCases)
  func equalsTheGeneralKernel(_ kind: Kind) throws {
    for seed in 0..<2 {
      var random = RandomModels(seed: UInt64(seed))
      let layers = dsCNN(kind, &random)
      let model = try Model(converted: layers)
      var x = random.input(2, shape: [49, 10, 1], limit: 255)
      if seed == 1 {
        x = NDArray(
          (0..<2 * 490).map { $0 / 490 == 1 ? 0 : 255 } as [UInt8], shape: [2, 49, 10, 1])
      }
      let stage = try stage(model)
      for count in 1...4 {
        let expected = try Model(converted: Array(layers.prefix(count))).forward(x, path: .plain)
        #expect(
          levels(stage, x, layer: count - 1) == expected.elements(as: UInt8.self),
          "\(kind) \(seed) layer \(count)")
      }
      let plain = try model.forward(x, path: .plain)
      #expect(
        try model.forward(x, path: .best).contiguousBytes == plain.contiguousBytes,
        "\(kind), seed \(seed)")
    }
  }

  /// Each way out is taken by at least one of the kinds above.
  @Test func everyWayIsTaken() throws {
    func fastLayers(_ kind: Kind) throws -> Int32 {
      var random = RandomModels(seed: 0)
      return try stage(Model(converted: dsCNN(kind, &random))).fastLayers
    }
    #expect(try fastLayers(.typical) & 0b1111 == 0b1111)
    #expect(try fastLayers(.byteWeights) & 0b1110 == 0)
    #expect(try fastLayers(.integerSteps) & 0b1111 == 0b1111)
    #expect(try fastLayers(.tinySteps) >> 5 == 0b111)
    #expect(try fastLayers(.tinySteps) & 0b1110 == 0b1110)
    #expect(try fastLayers(.extremeThresholds) & 1 == 0)

    var random = RandomModels(seed: 0)
    let wide = try stage(Model(converted: dsCNN(.wideSums, &random)))
    #expect(wide.fastLayers & 0b1110 != 0)
    #expect(trace(wide, random.input(1, shape: [49, 10, 1], limit: 255), sample: 0).wideBlocks > 0)
  }

  @Test func needsTheExactShapes() throws {
    var random = RandomModels(seed: 0)
    let layers = Array(dsCNN(.typical, &random).prefix(5))
    func isFast(_ change: (inout [(LayerParameters, LayerVariables)]) -> Void) throws -> Bool {
      var changed = layers
      change(&changed)
      return DSCNNStage(try Model(converted: changed).layers.compactMap(\.plan)) != nil
    }
    #expect(try isFast { _ in })
    #expect(try !isFast { $0.removeLast() })
    #expect(try !isFast { $0[0].0.inputShape = [50, 10, 1] })
    #expect(try !isFast { $0[2].0.activationBits = 2 })
    #expect(try !isFast { $0[4].0.activationBits = 4 })
    #expect(try !isFast { $0[4].0.pooling = .none })
    #expect(try !isFast { $0[0].0.kernelStride = Extent(2, 1) })
  }

  private func stage(_ model: Model) throws -> DSCNNStage {
    try #require(DSCNNStage(model.layers.compactMap(\.plan)))
  }

  /// Levels of the first four layers, and the blocks that did not fit bytes.
  private func trace(_ stage: DSCNNStage, _ x: NDArray, sample: Int) -> (
    levels: [UInt8], wideBlocks: Int
  ) {
    var levels = [UInt8](repeating: 0, count: 4 * 8000)
    var sums = [Int32](repeating: 0, count: 64)
    var spikes = [UInt8](repeating: 0, count: 64)
    let wideBlocks = levels.withUnsafeMutableBufferPointer { levels in
      sums.withUnsafeMutableBufferPointer { sums in
        x.withContiguous(UInt8.self) { x in
          var trace = ak_dscnn_trace(
            levels: levels.baseAddress, sums: sums.baseAddress, wide_blocks: 0)
          if let base = x.baseAddress {
            ak_dscnn_run_traced(stage.network, base + sample * 490, &spikes, &trace)
          }
          return Int(trace.wide_blocks)
        }
      }
    }
    return (levels, wideBlocks)
  }

  private func levels(_ stage: DSCNNStage, _ x: NDArray, layer: Int) -> [UInt8] {
    (0..<x.shape[0]).flatMap {
      trace(stage, x, sample: $0).levels[layer * 8000..<(layer + 1) * 8000]
    }
  }

  private func dsCNN(_ kind: Kind, _ random: inout RandomModels) -> [(
    LayerParameters, LayerVariables
  )] {
    var entry = LayerParameters(type: .inputConvolutional, name: "conv_0")
    entry.inputShape = [49, 10, 1]
    entry.filters = 64
    entry.kernelSize = Extent(5, 5)
    entry.kernelStride = Extent(2, 2)
    entry.paddingValue = [0, 128, 255][random.integer(0...2)]
    entry.weightsBits = 8
    entry.activationBits = 4
    var layers = [(entry, variables(entry, 1, kind, &random))]
    for index in 1...4 {
      var layer = LayerParameters(type: .separableConvolutional, name: "separable_\(index)")
      layer.filters = 64
      layer.kernelSize = Extent(3, 3)
      layer.weightsBits =
        index < 4 && kind == .byteWeights || kind == .allLargest || kind == .allLeast ? 8 : 4
      layer.activationBits = index == 4 ? 1 : 4
      layer.pooling = index == 4 ? .average : .none
      layers.append((layer, variables(layer, 64, kind, &random)))
    }
    var dense = LayerParameters(type: .fullyConnected, name: "dense")
    dense.filters = 10
    layers.append((dense, random.variables(dense, shape: [1, 1, 64])))
    return layers
  }

  /// Variables whose levels use the whole range, roughly as in trained models.
  private func variables(
    _ parameters: LayerParameters, _ channels: Int, _ kind: Kind, _ random: inout RandomModels
  ) -> LayerVariables {
    var result = random.variables(parameters, shape: [1, 1, channels])
    let isEntry = parameters.type == .inputConvolutional
    let spread: Float = isEntry ? 20000 : parameters.pooling == .average ? 20000 : 400
    var steps = (0..<64).map { _ in
      Float.random(in: spread / 20...spread / 4, using: &random.generator)
    }
    var thresholds = (0..<64).map { _ in
      Int32.random(in: -Int32(spread)...Int32(spread), using: &random.generator)
    }
    func filled(_ array: NDArray?, _ value: Int8) -> NDArray? {
      array.map { NDArray([Int8](repeating: value, count: $0.count), shape: $0.shape) }
    }
    switch kind {
    case .typical, .byteWeights: break
    case .wideSums:
      // Depthwise sums over more than 256 values.
      result.weights = isEntry ? result.weights : filled(result.weights, 7)
    case .integerSteps: steps = steps.map { max($0.rounded(), 8) }
    case .tinySteps: steps = steps.map { $0 / spread }
    case .hugeSteps: steps = steps.map { $0 * 1e6 }
    case .extremeThresholds:
      thresholds = thresholds.map { $0 < 0 ? .min + 1000 - $0 : .max - 1000 - $0 }
    case .allLargest, .allLeast:
      result.weights = filled(result.weights, kind == .allLargest ? 127 : -128)
      result.pointwiseWeights = filled(result.pointwiseWeights, 3)
    }
    result.threshold = NDArray(thresholds)
    result.actStep = NDArray(steps)
    return result
  }
}

extension DSCNNStage {
  fileprivate var fastLayers: Int32 { ak_dscnn_fast_layers(network) }
}
