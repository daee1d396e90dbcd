import Foundation
import Testing

@testable import Interpreter

/// What a program printed, and how it ended.
struct Outcome {
  var output = ""
  var value: Value?
  var error: PythonError?

  /// The exception's line and column.
  var place: SourcePlace? {
    error?.traceback.first.map { $0.source.place(at: Int($0.range.start)) }
  }
  /// The source text the caret is under.
  var marked: String? {
    error?.traceback.first.map { frame in
      String(decoding: frame.source.bytes[Int(frame.range.start)..<Int(frame.range.end)], as: UTF8.self)
    }
  }
}

/// Runs `text` in a new interpreter that `prepare` may add to.
func run(_ text: String, name: String = "test.py", prepare: (Interpreter) throws -> Void = { _ in }) -> Outcome {
  let interpreter = Interpreter()
  var outcome = Outcome()
  do {
    try prepare(interpreter)
    var output = ""
    interpreter.output = { output += $0 }
    defer { outcome.output = output }
    outcome.value = try interpreter.run(try interpreter.compile(SourceFile(name: name, text: text)))
  } catch {
    outcome.error = error as? PythonError
  }
  return outcome
}

/// Expects `text` to end in an exception of this class at this line and column. `marked` is the text that the caret is
/// under, `message` what the exception says; both are compared if given.
func expectError(
  _ text: String, _ className: String, _ line: Int, _ column: Int, _ marked: String? = nil, message: String? = nil,
  prepare: (Interpreter) throws -> Void = { _ in }, sourceLocation: SourceLocation = #_sourceLocation
) {
  let outcome = run(text, prepare: prepare)
  #expect(outcome.error?.className == className, sourceLocation: sourceLocation)
  #expect(outcome.place == SourcePlace(line: line, column: column), sourceLocation: sourceLocation)
  if let marked { #expect(outcome.marked == marked, sourceLocation: sourceLocation) }
  if let message { #expect(outcome.error?.message == message, sourceLocation: sourceLocation) }
}

/// Carries a result from one thread to another, which waits for it.
private final class Box<Result>: @unchecked Sendable { var result: Result? }

/// Runs `body` on a thread with a stack of `kilobytes` and waits for it.
func onThread<Result: Sendable>(kilobytes: Int, _ body: @escaping @Sendable () -> Result) -> Result? {
  let box = Box<Result>()
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    box.result = body()
    done.signal()
  }
  thread.stackSize = kilobytes << 10
  thread.start()
  done.wait()
  return box.result
}
