import Foundation

/// Asks the terminal what it can do.
@MainActor
enum TerminalQuery {
  /// Whether the terminal says, in its device attributes, that it shows sixels. What is typed meanwhile is not lost.
  static func canSixel() -> Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return false }
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return false }
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &raw)
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
    StandardStreams.output("\u{1B}[c")
    var received: [UInt8] = []
    while attributes(in: received) == nil, let byte = nextByte() { received.append(byte) }
    guard let answer = attributes(in: received) else {
      LineEditor.putBack(received)
      return false
    }
    LineEditor.putBack(Array(received[..<answer.range.lowerBound] + received[answer.range.upperBound...]))
    return answer.values.dropFirst().contains("4")
  }

  /// A terminal that answers at all does so at once, and one behind a slow line within a quarter of a second.
  private static func nextByte() -> UInt8? {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    var byte: UInt8 = 0
    guard poll(&input, 1, 250) == 1, read(STDIN_FILENO, &byte, 1) == 1 else { return nil }
    return byte
  }

  /// The answer "ESC [ ? 62 ; 4 c" among what came in: where it is and its numbers.
  static func attributes(in bytes: [UInt8]) -> (range: Range<Int>, values: [String])? {
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: "\u{1B}[?".utf8) }) else { return nil }
    let rest = bytes[(start + 3)...]
    guard
      let end = rest.firstIndex(where: {
        !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) && $0 != UInt8(ascii: ";")
      }),
      rest[end] == UInt8(ascii: "c")
    else { return nil }
    let numbers = String(decoding: rest[..<end], as: UTF8.self).split(separator: ";").map(String.init)
    return (start..<end + 1, numbers)
  }
}
