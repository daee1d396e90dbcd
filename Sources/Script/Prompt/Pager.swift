import Foundation

/// Shows long text a screen at a time.
enum Pager {
  /// `$PAGER`, or `less -R`.
  static func command(_ environment: [String: String]) -> String {
    environment["PAGER"].flatMap { $0.isEmpty ? nil : $0 } ?? "less -R"
  }

  /// Shows text in the pager; writes it as it is where there is no terminal or no pager.
  static func show(_ text: String) {
    let environment = ProcessInfo.processInfo.environment
    let terminal = Terminal.current()
    try? StandardStreams.flush()
    guard terminal.outputIsTerminal, terminal.isCapable, let stream = popen(command(environment), "w") else {
      return StandardStreams.output(text)
    }
    // A pager that is left before the end reads no more; that must not end the session.
    let earlier = signal(SIGPIPE, SIG_IGN)
    fputs(text, stream)
    let status = pclose(stream)
    signal(SIGPIPE, earlier)
    // The shell's codes for a program that it cannot start; others, such as that of Ctrl-C, come of one that has shown it.
    if [126, 127].contains(status >> 8 & 0xFF) { StandardStreams.output(text) }
  }
}
