import Dispatch
import Foundation

/// Runs `work` on ranges that together cover 0..<count, on all cores, and calls `progress` between rounds of about 20 ms.
/// `work` gets a slot that no other call uses at the same time, below `parallelSlots`.
public func inParallel(
  count: Int, threads: Int = parallelSlots, progress: ProgressHandler?,
  work: @escaping (_ slot: Int, _ range: Range<Int>) -> Void
) throws {
  // The slots and ranges keep the calls apart; the compiler cannot see that.
  nonisolated(unsafe) let work = work
  let clock = ContinuousClock()
  var done = 0
  var round = threads
  while done < count {
    let size = min(round, count - done)
    let pieces = min(threads, size)
    let base = done
    let started = clock.now
    if pieces == 1 {
      work(0, base..<base + size)
    } else {
      DispatchQueue.concurrentPerform(iterations: pieces) { piece in
        work(piece, base + size * piece / pieces..<base + size * (piece + 1) / pieces)
      }
    }
    done += size
    try progress?(done, count)
    let elapsed = started.duration(to: clock.now)
    let scale = elapsed > .zero ? min(Duration.milliseconds(20) / elapsed, 4) : 4
    round = max(Int(Double(size) * scale), 1)
  }
}

/// Ranges worked on at a time.
public let parallelSlots = max(ProcessInfo.processInfo.activeProcessorCount, 1)
