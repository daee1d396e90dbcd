import Foundation
import NDArray
import Synchronization

/// Computes a value on a thread of its own, and calls `progress` every 20 ms meanwhile. When that throws, the wait is over
/// and the value is dropped when it comes.
func computing<Value: Sendable>(
  progress: ProgressHandler?, _ body: @escaping @Sendable () -> Value
) throws -> Value {
  guard let progress else { return body() }
  let box = Box<Value>()
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    let value = body()
    box.value.withLock { $0 = value }
    done.signal()
  }
  thread.stackSize = 1 << 20
  thread.start()
  while true {
    let isDone = done.wait(timeout: .now() + .milliseconds(20)) == .success
    if isDone, let value = box.value.withLock({ $0 }) { return value }
    try progress(0, 1)
  }
}

private final class Box<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}
