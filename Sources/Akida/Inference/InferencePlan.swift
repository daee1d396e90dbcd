import CKernels
import NDArray

/// Some layers of a model in the order they run on one sample.
final class InferencePlan {
  let layers: [LayerPlan]
  private let path: ComputePath
  private let stages: [any InferenceStage]
  /// The same for single samples on several cores, made when first asked for.
  private var split: (threads: Int, plan: SplitPlan?)?

  /// A plan for consecutive layers. Unless `path` is plain, the first layers run as one where there is a kernel for them.
  init(_ layers: [LayerPlan], path: ComputePath = .best) {
    self.layers = layers
    self.path = path
    if path == .plain {
      stages = layers.map { LayerStage(part: LayerPart($0), path: path) }
    } else if path == .best, let first = DSCNNStage(layers) {
      stages = [first] + layers.dropFirst(Int(AK_DSCNN_LAYERS)).map { Self.quickestStage(LayerPart($0), path) }
    } else {
      stages = layers.map { Self.quickestStage(LayerPart($0), path) }
    }
  }

  static func quickestStage(_ part: LayerPart, _ path: ComputePath) -> any InferenceStage {
    if let packed = PackedStage(part, vectors: path == .avx2 ? AK_VECTORS_AVX2 : AK_VECTORS_BEST) { return packed }
    return LayerStage(part: part, path: .best)
  }

  /// Runs `count` samples that lie behind each other in `input`, over the cores; `output` takes as many outputs.
  func run(
    _ input: UnsafePointer<UInt8>, count: Int, inputBytes: Int, output: UnsafeMutableRawPointer,
    threads: Int = parallelSlots, progress: ProgressHandler?
  ) throws {
    let outputBytes = stages.last?.outputBytes ?? inputBytes
    if count < threads, let split = splitPlan(threads: threads) {
      for sample in 0..<count {
        split.run(input + sample * inputBytes, output: output + sample * outputBytes, threads: threads)
        try progress?(sample + 1, count)
      }
      return
    }
    let workspaces = (0..<threads).map { _ in Workspace(stages) }
    try inParallel(count: count, threads: threads, progress: progress) { slot, samples in
      for sample in samples {
        self.run(input + sample * inputBytes, output: output + sample * outputBytes, in: workspaces[slot])
      }
    }
  }

  private func splitPlan(threads: Int) -> SplitPlan? {
    // A kernel for several layers is quick enough on one core, and the other paths are there to compare with.
    guard path == .best, stages.count == layers.count else { return nil }
    if let split, split.threads == threads { return split.plan }
    let plan = SplitPlan(layers, threads: threads)
    split = (threads, plan)
    return plan
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

  var kernelPath: ak_path {
    switch self {
    case .best: AK_PATH_BEST
    case .avx2: AK_PATH_AVX2
    case .plain: AK_PATH_PLAIN
    }
  }
}

/// A step of a plan: one layer, or several that one kernel computes.
protocol InferenceStage {
  var outputBytes: Int { get }
  var scratchBytes: Int { get }
  func run(_ input: UnsafePointer<UInt8>, output: UnsafeMutableRawPointer, scratch: UnsafeMutableRawPointer)
}

/// One layer, or a part of it, by the general kernel.
struct LayerStage: InferenceStage {
  let part: LayerPart
  let path: ComputePath

  var outputBytes: Int { part.plan.outputBytes }
  var scratchBytes: Int { withUnsafePointer(to: part.kernel) { ak_layer_scratch($0) } }

  func run(_ input: UnsafePointer<UInt8>, output: UnsafeMutableRawPointer, scratch: UnsafeMutableRawPointer) {
    withUnsafePointer(to: part.kernel) { ak_layer_run($0, input, output, scratch, path.kernelPath) }
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
