import CPty
import Foundation
import Testing

/// `akscript` at the prompt of a terminal of its own, typed at and read as a user does.
final class PromptSession {
  private let process: pid_t
  private let terminal: Int32
  /// All that the terminal has received, without escape sequences.
  private(set) var text = ""
  private var bytes: [UInt8] = []
  /// Where the text begins that no `wait` has consumed.
  private var consumed = 0

  /// Starts the program in `folder`, which is also the home of its settings and history.
  init(
    in folder: URL, arguments: [String] = [], environment: [String: String?] = [:], rows: Int = 30, columns: Int = 100
  ) throws {
    var variables = ProcessInfo.processInfo.environment
    variables["AKSCRIPT_OFFLINE"] = "1"
    variables["TERM"] = "xterm"
    variables["INPUTRC"] = "/dev/null"
    variables["LC_ALL"] = "C.UTF-8"
    variables["HOME"] = folder.path
    for name in ["NO_COLOR", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] { variables[name] = nil }
    for (name, value) in environment { variables[name] = value }
    var (words, settings) = (
      ([Program.executable.path] + arguments).map { strdup($0) } + [nil],
      variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    )
    defer { for text in words + settings { free(text) } }
    var descriptor: Int32 = -1
    process = pty_start(
      Program.executable.path, &words, &settings, folder.path, Int32(rows), Int32(columns), &descriptor)
    terminal = descriptor
    try #require(process > 0)
  }

  deinit {
    kill(process, SIGKILL)
    close(terminal)
    waitpid(process, nil, 0)
  }

  /// Types text; `\r` is the Enter key.
  func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if written <= 0 { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Types a line, and returns what was shown until the next prompt.
  @discardableResult func enter(_ line: String, prompt: String = ">>> ") throws -> String {
    type(line + "\r")
    return try wait(for: "\n" + prompt)
  }

  /// Waits until `awaited` is shown; returns what was shown before it since the last call.
  @discardableResult func wait(for awaited: String, seconds: Double = 30) throws -> String {
    let end = Date().addingTimeInterval(seconds)
    while true {
      let news = text.dropFirst(consumed)
      if let place = news.range(of: awaited) {
        consumed = text.distance(from: text.startIndex, to: place.upperBound)
        return String(news[..<place.lowerBound])
      }
      if Date() > end || !receive() {
        throw Missing(awaited: awaited, shown: String(news))
      }
    }
  }

  struct Missing: Error, CustomStringConvertible {
    let awaited: String
    let shown: String
    var description: String { "'\(awaited)' was not shown, but: \(shown)" }
  }

  /// Takes what the terminal has received; false at its end.
  private func receive() -> Bool {
    var state = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&state, 1, 100) > 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(terminal, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    text = Self.plain(String(decoding: bytes, as: UTF8.self))
    return true
  }

  /// Text without escape sequences and carriage returns.
  private static func plain(_ text: String) -> String {
    text.replacing(/\e\[[0-9;?]*[A-Za-z]|\e[=>]/, with: "").replacingOccurrences(of: "\r\n", with: "\n")
      .replacingOccurrences(of: "\r", with: "").replacingOccurrences(of: "\u{7}", with: "")
  }

  /// Whether the terminal edits lines itself, as it does for programs that do not ask otherwise.
  var isCooked: Bool {
    var state = termios()
    return tcgetattr(terminal, &state) == 0 && state.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO)
  }

  /// All that the terminal has received.
  var received: String { String(decoding: bytes, as: UTF8.self) }

  func resize(rows: Int, columns: Int) { pty_resize(terminal, Int32(rows), Int32(columns)) }

  func send(_ signal: Int32) { kill(process, signal) }

  /// Waits for the end; its exit status, or 128 and the signal.
  func end(seconds: Double = 30) -> Int32 {
    let end = Date().addingTimeInterval(seconds)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      if Date() > end { return -1 }
      _ = receive()
    }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }
}
