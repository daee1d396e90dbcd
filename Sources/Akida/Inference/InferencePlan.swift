import CKernels
import NDArray

/// Some layers of a model in the order they run on one sample.
final class InferencePlan {
  let layers: [LayerPlan]
  private let stages: [any InferenceStage]

  /// A plan for consecutive layers. Unless `path` is plain, the first layers run as one where there is a kernel for them.
  init(_ layers: [LayerPlan], path: ComputePath = .best) {
    self.layers = layers
    if path == .plain {
      stages = layers.map { LayerStage(plan: $0, path: path) }
    } else if path == .best, let first = DSCNNStage(layers) {
      stages = [first] + layers.dropFirst(Int(AK_DSCNN_LAYERS)).map { Self.quickestStage($0, path) }
    } else {
      stages = layers.map { Self.quickestStage($0, path) }
    }
  }

  private static func quickestStage(_ layer: LayerPlan, _ path: ComputePath) -> any InferenceStage {
    if let packed = PackedStage(layer, vectors: path == .avx2 ? AK_VECTORS_AVX2 : AK_VECTORS_BEST) { return packed }
    return LayerStage(plan: layer, path: .best)
  }

  /// Runs `count` samples that lie behind each other in `input`, over the cores; `output` takes as many outputs.
  func run(
    _ input: UnsafePointer<UInt8>, count: Int, inputBytes: Int, output: UnsafeMutableRawPointer,
    threads: Int = parallelSlots, progress: ProgressHandler?
  ) throws {
    let outputBytes = stages.last?.outputBytes ?? inputBytes
    let workspaces = (0..<threads).map { _ in Workspace(stages) }
    try inParallel(count: count, threads: threads, progress: progress) { slot, samples in
      for sample in samples {
        self.run(input + sample * inputBytes, output: output + sample * outputBytes, in: workspaces[slot])
      }
    }
  }

  private func run(_ input: UnsafePointer<UInt8>, output: UnsafeMutableRawPointer, in workspace: Workspace) {
    var source = input
    for (index, stage) in stages.enumerated() {
      let map = workspace.maps[index % 2].base
      let target = index == stages.count - 1 ? output : UnsafeMutableRawPointer(map)
      stage.run(source, output: target, scratch: workspace.scratch.base)
      source = UnsafePointer(map)
    }
  }
}

/// Which code computes: the fastest there is, what a CPU with AVX2 runs, or portable C only. All give the same bits.
enum ComputePath {
  case best
  case avx2
  case plain

  var kernelPath: ak_path { self == .plain ? AK_PATH_PLAIN : AK_PATH_BEST }
}

/// A step of a plan: one layer, or several that one kernel computes.
protocol InferenceStage {
  var outputBytes: Int { get }
  var scratchBytes: Int { get }
  func run(_ input: UnsafePointer<UInt8>, output: UnsafeMutableRawPointer, scratch: UnsafeMutableRawPointer)
}

/// One layer by the general kernel.
struct LayerStage: InferenceStage {
  let plan: LayerPlan
  let path: ComputePath

  var outputBytes: Int { plan.outputBytes }
  var scratchBytes: Int { withUnsafePointer(to: plan.kernel) { ak_layer_scratch($0) } }

  func run(_ input: UnsafePointer<UInt8>, output: UnsafeMutableRawPointer, scratch: UnsafeMutableRawPointer) {
    withUnsafePointer(to: plan.kernel) { ak_layer_run($0, input, output, scratch, path.kernelPath) }
  }
}

/// What one core needs to run a plan: two maps that the layers read and write in turn, and the kernels' own memory.
private struct Workspace {
  let maps: [Memory<UInt8>]
  let scratch: Memory<UInt8>

  init(_ stages: [any InferenceStage]) {
    let map = stages.dropLast().map(\.outputBytes).max() ?? 0
    maps = [Memory(unset: map), Memory(unset: map)]
    scratch = Memory(unset: stages.map(\.scratchBytes).max() ?? 0)
  }
}
