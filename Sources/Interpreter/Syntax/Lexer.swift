/// Splits source text into tokens, turning leading blanks into indent and dedent tokens. An error ends the tokens as
/// one of them, so that the parser reports whatever is wrong before it first.
struct Lexer {
  let source: SourceFile
  let bytes: [UInt8]
  let end: Int
  var at: Int
  private(set) var tokens: [Token] = []
  private var brackets: [(byte: UInt8, offset: Int)] = []
  private var indents: [(column: Int, alternative: Int)] = [(0, 0)]
  private let isFragment: Bool

  private static let maximumBrackets = 200
  private static let maximumIndents = 100

  /// All tokens of `source`.
  static func tokens(_ source: SourceFile) -> [Token] {
    var lexer = Lexer(source, range: 0..<source.bytes.count, isFragment: false)
    lexer.run()
    return lexer.tokens
  }
  /// The tokens of an expression inside an f-string, where line breaks do not count.
  static func tokens(_ source: SourceFile, in range: Range<Int>) -> [Token] {
    var lexer = Lexer(source, range: range, isFragment: true)
    lexer.run()
    return lexer.tokens
  }

  private init(_ source: SourceFile, range: Range<Int>, isFragment: Bool) {
    self.source = source
    self.isFragment = isFragment
    bytes = source.bytes
    at = range.lowerBound
    end = range.upperBound
  }

  private mutating func run() {
    do {
      if let zero = bytes[at..<end].firstIndex(of: 0) {
        throw error("source code cannot contain null bytes", zero, zero + 1)
      }
      if !isFragment, at == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
      var isLineStart = !isFragment
      while true {
        if isLineStart {
          if try indentation() { isLineStart = false } else if at >= end { break }
          continue
        }
        guard at < end else { break }
        isLineStart = try token()
      }
      try finish(endsLine: !isLineStart)
    } catch let error as PythonError {
      emit(.error(error), at, at)
    } catch {
      emit(.error(PythonError.from(error)), at, at)
    }
    emit(.end, lastPlace, lastPlace)
  }

  /// The end of the last line with code: what is missing at the end of the text is missed there.
  private var lastPlace: Int {
    if case .newline? = tokens.last?.kind, let token = tokens.last { return Int(token.range.start) }
    return tokens.last.map { Int($0.range.end) } ?? end
  }

  /// Reads one token; true if it ended the line.
  private mutating func token() throws -> Bool {
    let byte = bytes[at]
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C: at += 1
    case UInt8(ascii: "#"): try skipComment()
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      let start = at
      skipLineBreak()
      if brackets.isEmpty, !isFragment {
        emit(.newline, start, at)
        return true
      }
    case UInt8(ascii: "\\"): try continueLine()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: ".") where at + 1 < end && isDigit(bytes[at + 1]): try number()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try stringLiteral(prefix: at)
    case _ where Lexer.startsName(byte): try name()
    default: try symbol()
    }
    return false
  }

  private mutating func finish(endsLine: Bool) throws {
    if let open = brackets.last {
      let character = String(UnicodeScalar(open.byte))
      let error = error("'\(character)' was never closed", open.offset, open.offset + 1)
      error.isIncompleteInput = true
      throw error
    }
    if isFragment { return }
    if endsLine { emit(.newline, end, end) }
    let end = lastPlace
    while indents.count > 1 {
      indents.removeLast()
      emit(.dedent, end, end)
    }
  }

  // MARK: lines

  /// Reads the blanks that start a line. False if the line holds no code.
  private mutating func indentation() throws -> Bool {
    let start = at
    var column = 0
    var alternative = 0
    while at < end {
      switch bytes[at] {
      case UInt8(ascii: " "):
        column += 1
        alternative += 1
      case UInt8(ascii: "\t"):
        column = (column / 8 + 1) * 8
        alternative += 1
      case 0x0C:
        column = 0
        alternative = 0
      default:
        return try indentation(column, alternative, start)
      }
      at += 1
    }
    return false
  }

  private mutating func indentation(_ column: Int, _ alternative: Int, _ start: Int) throws -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "#"):
      try skipComment()
      skipLineBreak()
      return false
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      skipLineBreak()
      return false
    default: break
    }
    let current = indents[indents.count - 1]
    let isConsistent: Bool
    if column == current.column {
      isConsistent = alternative == current.alternative
    } else if column > current.column {
      isConsistent = alternative > current.alternative
      if indents.count >= Self.maximumIndents {
        throw error("too many levels of indentation", at, at, "IndentationError")
      }
      indents.append((column, alternative))
      emit(.indent, start, at)
    } else {
      while indents[indents.count - 1].column > column {
        indents.removeLast()
        emit(.dedent, at, at)
      }
      if indents[indents.count - 1].column != column {
        throw error("unindent does not match any outer indentation level", start, at, "IndentationError")
      }
      isConsistent = indents[indents.count - 1].alternative == alternative
    }
    if !isConsistent { throw error("inconsistent use of tabs and spaces in indentation", start, at, "TabError") }
    return true
  }

  mutating func skipLineBreak() {
    guard at < end else { return }
    if bytes[at] == UInt8(ascii: "\r"), at + 1 < end, bytes[at + 1] == UInt8(ascii: "\n") { at += 1 }
    at += 1
  }

  private mutating func skipComment() throws {
    if isFragment { throw error("f-string expression part cannot include '#'", at, at + 1) }
    while at < end, bytes[at] != UInt8(ascii: "\n"), bytes[at] != UInt8(ascii: "\r") { at += 1 }
  }

  private mutating func continueLine() throws {
    if isFragment { throw error("f-string expression part cannot include a backslash", at, at + 1) }
    let start = at
    at += 1
    guard at < end else {
      let error = error("unexpected EOF while parsing", start, at)
      error.isIncompleteInput = true
      throw error
    }
    guard bytes[at] == UInt8(ascii: "\n") || bytes[at] == UInt8(ascii: "\r") else {
      throw error("unexpected character after line continuation character", start, at)
    }
    skipLineBreak()
    if at >= end {
      let error = error("unexpected EOF while parsing", start, start + 1)
      error.isIncompleteInput = true
      throw error
    }
  }

  // MARK: tokens

  mutating func emit(_ kind: Token.Kind, _ start: Int, _ end: Int) {
    let bracket = brackets.last.map { Int32(clamping: $0.offset) } ?? -1
    tokens.append(Token(kind: kind, range: SourceRange(start, end), bracket: bracket))
  }

  func error(_ message: String, _ start: Int, _ end: Int, _ className: String = "SyntaxError") -> PythonError {
    .syntax(message, at: SourceRange(start, end), in: source, className: className)
  }

  private mutating func symbol() throws {
    let byte = bytes[at]
    let candidates = byte < 128 ? Symbol.byFirstByte[Int(byte)] : []
    guard let found = candidates.first(where: { at + $0.bytes.count <= end && bytes[at...].starts(with: $0.bytes) })
    else {
      if byte < 32 || byte == 127 {
        let digits = String(byte, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        throw error("invalid non-printable character U+\(code)", at, at + 1)
      }
      let failure = error("invalid syntax", at, at + 1)
      if byte == UInt8(ascii: "!"), startsStatement { failure.hint = Parser.notebookAdvice }
      throw failure
    }
    let start = at
    at += found.bytes.count
    switch found.symbol {
    case .openParenthesis, .openBracket, .openBrace:
      emit(.symbol(found.symbol), start, at)
      if brackets.count >= Self.maximumBrackets { throw error("too many nested parentheses", start, at) }
      brackets.append((byte, start))
      return
    case .closeParenthesis, .closeBracket, .closeBrace: try close(byte, start)
    default: break
    }
    emit(.symbol(found.symbol), start, at)
  }

  private var startsStatement: Bool {
    switch tokens.last?.kind {
    case nil, .newline, .indent, .dedent: true
    default: false
    }
  }

  private mutating func close(_ byte: UInt8, _ start: Int) throws {
    let closing = String(UnicodeScalar(byte))
    guard let open = brackets.popLast() else { throw error("unmatched '\(closing)'", start, start + 1) }
    let isMatch = byte == open.byte + (open.byte == UInt8(ascii: "(") ? 1 : 2)
    if isMatch { return }
    let opening = String(UnicodeScalar(open.byte))
    let line = source.place(at: open.offset).line
    let where_ = line == source.place(at: start).line ? "" : " on line \(line)"
    throw error(
      "closing parenthesis '\(closing)' does not match opening parenthesis '\(opening)'\(where_)", start, start + 1)
  }
}
