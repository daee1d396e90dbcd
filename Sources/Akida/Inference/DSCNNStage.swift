import CKernels
import NDArray

/// The first five layers of a DS-CNN for keyword spotting, run as one.
final class DSCNNStage: InferenceStage {
  private let layers: [LayerPlan]
  private let memory: Memory<UInt8>

  let outputBytes = Int(AK_DSCNN_CHANNELS)
  let scratchBytes = 0

  /// Nil unless the layers begin with exactly that network and this CPU has what its kernel needs.
  init?(_ plans: [LayerPlan]) {
    layers = Array(plans.prefix(Int(AK_DSCNN_LAYERS)))
    guard ak_dscnn_available() != 0, Self.matches(layers) else { return nil }
    memory = Memory(count: ak_dscnn_size())
    let kernels = layers.map(\.kernel)
    let steps = layers.flatMap(\.actSteps)
    ak_dscnn_pack(network, kernels, steps)
  }

  /// The packed network, valid as long as this object.
  var network: OpaquePointer { OpaquePointer(memory.base) }

  func run(_ input: UnsafePointer<UInt8>, output: UnsafeMutableRawPointer, scratch: UnsafeMutableRawPointer) {
    ak_dscnn_run(network, input, output.assumingMemoryBound(to: UInt8.self))
  }

  private static func matches(_ layers: [LayerPlan]) -> Bool {
    guard layers.count == Int(AK_DSCNN_LAYERS), let first = layers.first?.parameters else { return false }
    let channels = Int(AK_DSCNN_CHANNELS)
    let isEntry =
      first.type == .inputConvolutional && first.inputShape == [Int(AK_DSCNN_IN_ROWS), Int(AK_DSCNN_IN_COLS), 1]
      && first.kernelSize == Extent(5, 5) && first.kernelStride == Extent(2, 2) && first.padding == .same
      && first.filters == channels && first.activationBits == 4 && first.pooling == .none
    return isEntry
      && layers.dropFirst().enumerated().allSatisfy { index, layer in
        let parameters = layer.parameters
        let isLast = index == 3
        return parameters.type == .separableConvolutional && parameters.kernelSize == Extent(3, 3)
          && parameters.kernelStride == Extent(1, 1) && parameters.padding == .same && parameters.filters == channels
          && parameters.activationBits == (isLast ? 1 : 4) && parameters.pooling == (isLast ? .average : .none)
      }
  }
}
