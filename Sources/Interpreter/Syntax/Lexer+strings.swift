extension Lexer {
  /// Reads a string literal whose prefix letters start at `start` and whose quote is the current byte.
  mutating func stringLiteral(prefix start: Int) throws {
    let prefix = bytes[start..<at].map { $0 | 0x20 }
    let isRaw = prefix.contains(UInt8(ascii: "r"))
    let isBytes = prefix.contains(UInt8(ascii: "b"))
    let isFormat = prefix.contains(UInt8(ascii: "f"))
    let contents = try quoted(start)
    if isFormat {
      emit(.formatString(FormatStringLiteral(contents: contents, isRaw: isRaw)), start, at)
      return
    }
    let range = Int(contents.start)..<Int(contents.end)
    if isBytes {
      emit(.bytes(try StringEscapes.bytes(in: source, range, isRaw: isRaw)), start, at)
    } else {
      emit(.string(try StringEscapes.text(in: source, range, isRaw: isRaw)), start, at)
    }
  }

  /// Skips to after the closing quote; the range of what is between the quotes.
  private mutating func quoted(_ start: Int) throws -> SourceRange {
    let quote = bytes[at]
    let isTriple = at + 2 < end && bytes[at + 1] == quote && bytes[at + 2] == quote
    at += isTriple ? 3 : 1
    let first = at
    while at < end {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\\") {
        at += 1
        // A carriage return and the line feed after it are one escaped line break.
        if at < end { skipEscaped() }
        continue
      }
      if byte == quote, !isTriple || (at + 2 < end && bytes[at + 1] == quote && bytes[at + 2] == quote) {
        let contents = SourceRange(first, at)
        at += isTriple ? 3 : 1
        return contents
      }
      if !isTriple, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      at += 1
    }
    at = min(at, end)
    if isTriple {
      let line = source.place(at: end).line
      let error = error(
        "unterminated triple-quoted string literal (detected at line \(line))", start, first)
      error.isIncompleteInput = true
      throw error
    }
    let error = error(
      "unterminated string literal (detected at line \(source.place(at: start).line))", start, first)
    // A backslash at the very end asks for another line.
    error.isIncompleteInput = at >= end && bytes[end - 1] == UInt8(ascii: "\\")
    throw error
  }

  private mutating func skipEscaped() {
    if bytes[at] == UInt8(ascii: "\r") || bytes[at] == UInt8(ascii: "\n") { skipLineBreak() } else { at += 1 }
  }
}
