import Dispatch
import NDArray
import Synchronization

/// Jobs of unequal length that any core may take, the first ones first.
final class Jobs: Sendable {
  private struct State {
    var next = 0
    var done = 0
    var failure: (any Error)?
    var isStopped = false
  }
  private let costs: [Int]
  private let work: @Sendable (_ job: Int, _ jobs: Jobs) throws -> Void
  private let state = Mutex(State())

  private init(costs: [Int], work: @escaping @Sendable (_ job: Int, _ jobs: Jobs) throws -> Void) {
    self.costs = costs
    self.work = work
  }

  /// Whether the jobs are to end early; for long jobs to ask now and then.
  var isStopped: Bool { state.withLock(\.isStopped) }

  /// Runs `work` for every number below `costs.count`, at most `threads` at a time, and calls `progress` here every 20 ms
  /// with the cost of the jobs done. Throws what `work` or `progress` throws first; then the rest is left out.
  static func run(
    costs: [Int], threads: Int = parallelSlots, progress: ProgressHandler?,
    work: @escaping @Sendable (_ job: Int, _ jobs: Jobs) throws -> Void
  ) throws {
    let jobs = Jobs(costs: costs, work: work)
    let total = costs.reduce(0, +)
    let group = DispatchGroup()
    for _ in 0..<min(max(threads, 1), costs.count) {
      DispatchQueue.global(qos: .userInitiated).async(group: group) { jobs.workOff() }
    }
    while group.wait(timeout: .now() + .milliseconds(20)) == .timedOut {
      do { try progress?(jobs.state.withLock(\.done), total) } catch { jobs.stop(error) }
    }
    if let failure = jobs.state.withLock(\.failure) { throw failure }
    try progress?(total, total)
  }

  private func workOff() {
    while let job = take() {
      do { try work(job, self) } catch { stop(error) }
      state.withLock { $0.done += costs[job] }
    }
  }

  private func take() -> Int? {
    state.withLock { state in
      guard !state.isStopped, state.next < costs.count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  private func stop(_ error: any Error) {
    state.withLock { state in
      if state.failure == nil { state.failure = error }
      state.isStopped = true
    }
  }
}
