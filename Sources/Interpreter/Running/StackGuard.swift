import CStack

/// Knows how much of the current thread's stack is left, so that deep recursion becomes a RecursionError on any thread
/// and in any build, never a crash.
enum StackGuard {
  /// What must stay free below a successful check: the deepest run of native code between two checks.
  private static let margin: UInt = 128 << 10

  /// The lowest stack address that recursion may reach on the current thread.
  static var limit: UInt {
    var low: UInt = 0
    var size: UInt = 0
    cstack_bounds(&low, &size)
    return low + min(margin, size / 2)
  }

  /// Whether the stack has grown beyond `limit`.
  @inline(__always) static func isExhausted(limit: UInt) -> Bool { cstack_address() < limit }

  /// Throws RecursionError when the stack is nearly used up. For recursion outside function calls.
  @inline(never) static func check(_ activity: String = "") throws {
    if isExhausted(limit: limit) {
      throw PythonError("RecursionError", "maximum recursion depth exceeded" + activity)
    }
  }
}
