import Foundation

/// What the program's standard streams are connected to.
public struct Terminal: Sendable {
  /// Whether standard input is a terminal.
  public let inputIsTerminal: Bool
  /// Whether standard output is a terminal.
  public let outputIsTerminal: Bool
  /// Whether standard error is a terminal.
  public let errorIsTerminal: Bool
  /// Whether text for standard error may be coloured.
  public let usesColor: Bool
  /// Whether the terminal can move its cursor; false for `TERM=dumb` and without `TERM`.
  public let isCapable: Bool
  /// Whether text may go beyond ASCII, as the locale says; not on `TERM=dumb`.
  public let isUnicode: Bool

  /// The streams of this process.
  public static func current() -> Terminal {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let kind = environment["TERM"] ?? ""
    let isCapable = !kind.isEmpty && kind != "dumb"
    let errorIsTerminal = isatty(2) == 1
    return Terminal(
      inputIsTerminal: isatty(0) == 1, outputIsTerminal: isatty(1) == 1, errorIsTerminal: errorIsTerminal,
      usesColor: errorIsTerminal && isCapable && (environment["NO_COLOR"] ?? "").isEmpty, isCapable: isCapable,
      isUnicode: kind != "dumb" && (locale.isEmpty || locale.uppercased().contains("UTF")))
  }

  /// The terminal's width in characters now; 80 if it does not say.
  public static func columns() -> Int { window().map { Int($0.ws_col) } ?? 80 }

  /// The terminal's size now, in characters and, where it says so, in pixels; nil if it does not say.
  static func window() -> winsize? {
    var size = winsize()
    guard ioctl(2, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
    return size
  }
}
