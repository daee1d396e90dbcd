extension Highlighter {
  /// Adds an f-string: its text as a string, its replacement fields as the expressions they are.
  mutating func add(_ literal: FormatStringLiteral, _ range: Range<Int>, level: Int) {
    let contents = Int(literal.contents.start)..<Int(literal.contents.end)
    add(.string, range.lowerBound..<contents.lowerBound)
    addPieces(contents, level: level)
    add(.string, contents.upperBound..<range.upperBound)
  }

  private mutating func addPieces(_ range: Range<Int>, level: Int) {
    var at = range.lowerBound
    var textStart = at
    while at < range.upperBound {
      guard source.bytes[at] == UInt8(ascii: "{"), level < Self.maximumLevel else {
        at += 1
        continue
      }
      if at + 1 < range.upperBound, source.bytes[at + 1] == UInt8(ascii: "{") {
        at += 2
        continue
      }
      guard let field = field(at, range.upperBound) else { break }
      add(.string, textStart..<at)
      let expression = (at + 1)..<field.expressionEnd
      add(Lexer.tokens(source, in: expression), in: expression, level: level + 1)
      addPieces(field.expressionEnd..<field.end, level: level + 1)
      (at, textStart) = (field.end + 1, field.end + 1)
    }
    add(.string, textStart..<range.upperBound)
  }

  /// Where the expression of the field that opens at `start` ends, and where its closing brace is; nil if it has none.
  private func field(_ start: Int, _ limit: Int) -> (expressionEnd: Int, end: Int)? {
    var depth = 0
    var quote: UInt8?
    var expressionEnd: Int?
    for at in (start + 1)..<limit {
      let byte = source.bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""): if expressionEnd == nil { quote = byte }
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}") where depth == 0: return (expressionEnd ?? at, at)
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ":") where depth == 0: expressionEnd = expressionEnd ?? at
      case UInt8(ascii: "!") where depth == 0 && !isFollowedByEquals(at, limit): expressionEnd = expressionEnd ?? at
      default: break
      }
    }
    return nil
  }

  private func isFollowedByEquals(_ at: Int, _ limit: Int) -> Bool {
    at + 1 < limit && source.bytes[at + 1] == UInt8(ascii: "=")
  }
}
