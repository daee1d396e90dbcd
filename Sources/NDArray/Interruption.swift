internal import CInterrupt

/// Ctrl-C during work that is longer than a moment.
public enum Interruption {
  /// Whether it came. Work that ends early for it leaves what it was to make unfinished, and its caller calls `check`.
  static var isPending: Bool { ci_pending() }

  /// Throws `.interrupted` if it came, which is then dealt with.
  public static func check() throws(Failure) {
    if ci_pending(), ci_take() { throw Failure(.interrupted, "") }
  }

  /// How many simple steps are done between two looks at `isPending`: some milliseconds.
  static let stride = 1 << 19
}
