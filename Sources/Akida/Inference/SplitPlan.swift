import CKernels
import Dispatch
import Synchronization

/// Layers for one sample on several cores: each is cut by rows of its output, and all cores work on a layer before any goes
/// on to the next.
final class SplitPlan: Sendable {
  /// A part of a layer and the code that computes it.
  private struct Piece: Sendable {
    // A stage only reads what it was made with.
    nonisolated(unsafe) let stage: any InferenceStage
    let inputOffset: Int
    let outputOffset: Int
  }
  private let layers: [[Piece]]
  private let mapBytes: Int
  private let scratchBytes: Int

  /// Fewer multiplications of a sample or of a part are done sooner than another core is awake or notices.
  struct Least {
    var ofSample = 10_000_000
    var ofPart = 300_000
  }

  /// Nil where one core is quicker.
  init?(_ plans: [LayerPlan], threads: Int, least: Least = Least()) {
    guard threads > 1, plans.reduce(0, { $0 + $1.products }) >= least.ofSample else { return nil }
    layers = plans.map { plan in
      LayerPart.parts(of: plan, limit: threads, leastProducts: least.ofPart).map { part in
        Piece(
          stage: InferencePlan.quickestStage(part, .best), inputOffset: part.inputOffset,
          outputOffset: part.outputOffset)
      }
    }
    guard layers.contains(where: { $0.count > 1 }) else { return nil }
    mapBytes = plans.dropLast().map(\.outputBytes).max() ?? 0
    scratchBytes = layers.joined().map(\.stage.scratchBytes).max() ?? 0
  }

  /// Runs one sample; helpers join in as soon as the system lets them.
  func run(_ input: UnsafePointer<UInt8>, output: UnsafeMutableRawPointer, threads: Int) {
    let run = Run(self, input: input, output: output)
    for _ in 1..<threads {
      DispatchQueue.global(qos: .userInitiated).async { run.help() }
    }
    run.lead()
  }

  /// One sample on its way through the layers. Pieces of the layer at hand are taken by whoever comes first; the leader,
  /// who would do all of them alone, opens the next layer when all are done.
  private final class Run: Sendable {
    private let plan: SplitPlan
    private let maps: [Memory<UInt8>]
    nonisolated(unsafe) private let input: UnsafePointer<UInt8>
    nonisolated(unsafe) private let output: UnsafeMutableRawPointer
    /// The layer in the upper, the next piece to be taken in the lower 32 bits.
    private let next = Atomic<UInt64>(0)
    /// Pieces of the layer that are done.
    private let done = Atomic<Int>(0)

    init(_ plan: SplitPlan, input: UnsafePointer<UInt8>, output: UnsafeMutableRawPointer) {
      self.plan = plan
      self.input = input
      self.output = output
      maps = [Memory(unset: plan.mapBytes), Memory(unset: plan.mapBytes)]
    }

    func lead() {
      withScratch(byteCount: plan.scratchBytes) { scratch in
        for layer in plan.layers.indices {
          while doPiece(of: layer, scratch) {}
          var turns = 0
          while done.load(ordering: .acquiring) < plan.layers[layer].count { wait(&turns) }
          done.store(0, ordering: .relaxed)
          next.store(UInt64(layer + 1) << 32, ordering: .releasing)
        }
      }
    }

    func help() {
      withScratch(byteCount: plan.scratchBytes) { scratch in
        var turns = 0
        while true {
          let layer = Int(next.load(ordering: .acquiring) >> 32)
          if layer >= plan.layers.count { return }
          if doPiece(of: layer, scratch) { turns = 0 } else { wait(&turns) }
        }
      }
    }

    /// Does one piece of a layer; false if none is left or the layer is over.
    private func doPiece(of layer: Int, _ scratch: UnsafeMutableRawPointer) -> Bool {
      let pieces = plan.layers[layer]
      var ticket = next.load(ordering: .acquiring)
      while true {
        let piece = Int(ticket & 0xffff_ffff)
        guard Int(ticket >> 32) == layer, piece < pieces.count else { return false }
        let (taken, now) = next.weakCompareExchange(
          expected: ticket, desired: ticket + 1, ordering: .acquiringAndReleasing)
        if taken {
          run(pieces[piece], of: layer, scratch)
          done.add(1, ordering: .releasing)
          return true
        }
        ticket = now
      }
    }

    private func run(_ piece: Piece, of layer: Int, _ scratch: UnsafeMutableRawPointer) {
      let source = layer == 0 ? input : UnsafePointer(maps[(layer - 1) % 2].base)
      let target = layer == plan.layers.count - 1 ? output : UnsafeMutableRawPointer(maps[layer % 2].base)
      piece.stage.run(source + piece.inputOffset, output: target + piece.outputOffset, scratch: scratch)
    }

    /// Waits a moment; longer when nothing has happened for some microseconds, since the other core may be taken.
    private func wait(_ turns: inout Int) {
      turns += 1
      if turns < 2000 { ak_spin_pause() } else { ak_yield_core() }
    }
  }
}
