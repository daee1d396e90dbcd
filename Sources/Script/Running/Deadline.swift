import CInterrupt
import Dispatch
import Interpreter
import Synchronization

/// A time after which work is interrupted, as by Ctrl-C.
final class Deadline: Sendable {
  private let hasPassed = Mutex(false)

  /// Does `body`, but for no longer than so many seconds if a number is given. Throws a TimeoutError at the place where the program was then.
  static func keeping(_ seconds: Double?, _ session: Session, _ body: () throws -> Void) throws {
    guard let seconds else { return try body() }
    let deadline = Deadline()
    let timer = DispatchSource.makeTimerSource(queue: .global())
    timer.setEventHandler {
      deadline.hasPassed.withLock { $0 = true }
      ci_raise()
    }
    timer.schedule(deadline: .now() + seconds)
    timer.activate()
    do {
      defer { timer.cancel() }
      try body()
    } catch  where session.wasInterrupted(error) && deadline.hasPassed.withLock({ $0 }) {
      throw PythonError(
        "TimeoutError", "the cell ran longer than \(Value.float(seconds).shown) s", raisedAt: PythonError.from(error),
        hint: "--timeout gives it more time")
    }
    // It may have passed in the last moment, with nobody left to notice.
    if deadline.hasPassed.withLock({ $0 }) { _ = ci_take() }
  }
}

extension Value {
  /// The value as it is printed.
  fileprivate var shown: String { (try? str()) ?? "" }
}
