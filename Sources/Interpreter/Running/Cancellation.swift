import Synchronization

/// A flag that any thread, or a signal handler's watcher, sets to stop a running program with KeyboardInterrupt.
public final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  init() {}

  /// Asks the program to stop.
  public func cancel() { flag.store(true, ordering: .relaxed) }
  /// Takes the request back, before the next run.
  public func reset() { flag.store(false, ordering: .relaxed) }
  /// Whether stopping was asked for.
  public var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
