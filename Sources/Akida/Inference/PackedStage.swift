import CKernels

/// One layer or a part of it, its weights packed for the vector instructions of this CPU.
final class PackedStage: InferenceStage {
  let outputBytes: Int
  let scratchBytes: Int
  private let memory: Memory<UInt8>

  /// Nil if the layer or this CPU has no packed form.
  init?(_ part: LayerPart, vectors: ak_vectors = AK_VECTORS_BEST) {
    let plan = part.plan
    let size = withUnsafePointer(to: part.kernel) { ak_packed_size($0, plan.inputLimit, vectors) }
    guard size > 0 else { return nil }
    memory = Memory(count: size)
    outputBytes = plan.outputBytes
    let packed = OpaquePointer(memory.base)
    withUnsafePointer(to: part.kernel) { ak_packed_make(packed, $0, plan.inputLimit, vectors, plan.actSteps) }
    scratchBytes = ak_packed_scratch(packed)
  }

  /// How the layer computes.
  var form: ak_packed_form { ak_packed_describe(OpaquePointer(memory.base)) }

  func run(_ input: UnsafePointer<UInt8>, output: UnsafeMutableRawPointer, scratch: UnsafeMutableRawPointer) {
    ak_packed_run(OpaquePointer(memory.base), input, output, scratch)
  }
}
