/// How much prose is read as Markdown. Of bars and long words the parser takes time that grows with their square, and of
/// quotations it makes pages many times as long.
enum ProseLimits {
  /// The longest prose of a cell; the chapter of a book has less.
  static let bytes = 64 << 10
  /// The most bars in a line, each of which may part two cells of a table.
  static let bars = 256
  /// The most quotation signs in a line, each of which may be a quotation inside the one before.
  static let quotations = 256
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
    var (barCount, quotationCount, length, longest) = (0, 0, 0, 0)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { (barCount, quotationCount) = (0, 0) }
      if byte == UInt8(ascii: "|") { barCount += 1 }
      if byte == UInt8(ascii: ">") { quotationCount += 1 }
      if barCount > bars || quotationCount > quotations { return .plain }
      length = byte <= UInt8(ascii: " ") ? 0 : length + 1
      longest = max(longest, length)
    }
    return .markdown(findsAddresses: longest <= word)
  }
}
