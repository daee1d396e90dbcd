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
    // Again and again: a program may catch it.
    timer.schedule(deadline: .now() + seconds, repeating: 0.1)
    timer.activate()
    var place: PythonError?
    do {
      defer { timer.cancel() }
      try body()
    } catch {
      guard deadline.hasPassed.withLock({ $0 }) else { throw error }
      place = PythonError.from(error)
    }
    // It may have passed in the last moment, with nobody left to notice.
    guard deadline.hasPassed.withLock({ $0 }) else { return }
    _ = ci_take()
    let message = "the cell ran longer than \(Value.float(seconds).shown) s"
    let hint = "--timeout gives it more time"
    let error = place.map { PythonError("TimeoutError", message, raisedAt: $0, hint: hint) }
    throw TimeoutFailure(error: error ?? PythonError("TimeoutError", message, hint: hint))
  }
}

/// The end of a cell by its deadline, which no cell is meant to come to.
struct TimeoutFailure: Error {
  let error: PythonError
}

extension Value {
  /// The value as it is printed.
  fileprivate var shown: String { (try? str()) ?? "" }
}
