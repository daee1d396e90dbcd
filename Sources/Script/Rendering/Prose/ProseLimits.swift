/// How much prose is read as Markdown: the parser takes time that grows with the square of what is counted here.
enum ProseLimits {
  /// The longest prose of a cell; the chapter of a book has less.
  static let bytes = 64 << 10
  /// The most bars in a line, each of which may part two cells of a table.
  static let bars = 256
  /// The longest word in which addresses are looked for.
  static let word = 1024

  /// What may be done with a text.
  enum Verdict: Equatable {
    case markdown(findsAddresses: Bool)
    /// It is to be shown as it is.
    case plain
  }

  /// What may be done with `text`.
  static func verdict(on text: String) -> Verdict {
    guard text.utf8.count <= bytes else { return .plain }
    var (barCount, length, longest) = (0, 0, 0)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { barCount = 0 }
      if byte == UInt8(ascii: "|") { barCount += 1 }
      if barCount > bars { return .plain }
      length = byte <= UInt8(ascii: " ") ? 0 : length + 1
      longest = max(longest, length)
    }
    return .markdown(findsAddresses: longest <= word)
  }
}
