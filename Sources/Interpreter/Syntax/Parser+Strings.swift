extension Parser {
  /// Adjacent string literals, which form one.
  mutating func strings() throws -> Expression {
    let start = range
    var pieces: [FormatPiece] = []
    var bytes: [UInt8] = []
    var hasBytes = false
    var hasText = false
    var isFormat = false
    reading: while true {
      switch token.kind {
      case .string(let text):
        append(text, to: &pieces)
        hasText = true
      case .bytes(let more):
        bytes += more
        hasBytes = true
      case .formatString(let literal):
        hasText = true
        isFormat = true
        var reader = FormatStringReader(source: source, isRaw: literal.isRaw, nesting: nesting)
        reader.context = context
        let contents = Int(literal.contents.start)..<Int(literal.contents.end)
        for piece in try reader.pieces(in: contents) {
          if case .text(let text) = piece { append(text, to: &pieces) } else { pieces.append(piece) }
        }
      default: break reading
      }
      at += 1
    }
    let whole = start.through(lastRange)
    if hasBytes, hasText { throw error("cannot mix bytes and nonbytes literals", whole) }
    if hasBytes { return Expression(.constant(.object(BytesObject(bytes))), whole) }
    if isFormat {
      return Expression(.format(pieces), whole, over: FormatStringReader.values(pieces))
    }
    guard case .text(let text)? = pieces.first else { return Expression(.constant(Value("")), whole) }
    return Expression(.constant(Value(text)), whole)
  }

  private func append(_ text: String, to pieces: inout [FormatPiece]) {
    if case .text(let before)? = pieces.last {
      pieces[pieces.count - 1] = .text(before + text)
    } else {
      pieces.append(.text(text))
    }
  }
}

/// Reads the inside of an f-string as Python 3.11 does: the literal's end is found first, then its fields.
struct FormatStringReader {
  let source: SourceFile
  let isRaw: Bool
  let nesting: Int
  var context = Parser.Context()
  private var bytes: [UInt8] { source.bytes }

  init(source: SourceFile, isRaw: Bool, nesting: Int) {
    self.source = source
    self.isRaw = isRaw
    self.nesting = nesting
  }

  /// All expressions in the pieces.
  static func values(_ pieces: [FormatPiece]) -> [Expression] {
    pieces.flatMap { piece -> [Expression] in
      guard case .value(let value, _, let specification) = piece else { return [] }
      return [value] + values(specification)
    }
  }

  func pieces(in range: Range<Int>) throws -> [FormatPiece] {
    var at = range.lowerBound
    let pieces = try pieces(&at, range.upperBound, level: 0)
    if at < range.upperBound { throw error("f-string: single '}' is not allowed", at) }
    return pieces
  }

  private func error(_ message: String, _ start: Int, _ end: Int? = nil) -> PythonError {
    .syntax(message, at: SourceRange(start, end ?? start + 1), in: source)
  }

  private func byte(_ at: Int, _ end: Int) -> UInt8 { at < end ? bytes[at] : 0 }

  /// Reads text and fields up to `end`, or up to a `}` inside a format specification.
  private func pieces(_ at: inout Int, _ end: Int, level: Int) throws -> [FormatPiece] {
    var pieces: [FormatPiece] = []
    var text = ""
    while at < end {
      let start = at
      while at < end, bytes[at] != UInt8(ascii: "{"), bytes[at] != UInt8(ascii: "}") {
        let isEscape = !isRaw && bytes[at] == UInt8(ascii: "\\")
        at += 1
        if isEscape, at < end, bytes[at] != UInt8(ascii: "{"), bytes[at] != UInt8(ascii: "}") { at += 1 }
      }
      text += try StringEscapes.text(in: source, start..<at, isRaw: isRaw)
      guard at < end else { break }
      let isDoubled = level == 0 && byte(at + 1, end) == bytes[at]
      if isDoubled {
        text.unicodeScalars.append(UnicodeScalar(bytes[at]))
        at += 2
      } else if bytes[at] == UInt8(ascii: "}") {
        if level == 0 { throw error("f-string: single '}' is not allowed", at) }
        break
      } else {
        if level >= 2 { throw error("f-string: expressions nested too deeply", at) }
        let field = try field(&at, end, level: level)
        if let shown = field.shown { text += shown }
        if !text.isEmpty { pieces.append(.text(text)) }
        text = ""
        pieces.append(field.piece)
      }
    }
    if !text.isEmpty { pieces.append(.text(text)) }
    return pieces
  }

  /// Reads `{expression=!conversion:specification}`.
  private func field(
    _ at: inout Int, _ end: Int, level: Int
  ) throws -> (piece: FormatPiece, shown: String?) {
    let opening = at
    at += 1
    let start = at
    try skipExpression(&at, end, opening)
    let stop = at
    var shown: String?
    if byte(at, end) == UInt8(ascii: "=") {
      at += 1
      while at < end, [32, 9, 10, 13, 12].contains(bytes[at]) { at += 1 }
      shown = String(decoding: bytes[start..<at], as: UTF8.self)
    }
    let value = try expression(start..<stop)
    var conversion = FormatPiece.Conversion.none
    if byte(at, end) == UInt8(ascii: "!") { conversion = try self.conversion(&at, end) }
    var specification: [FormatPiece] = []
    var hasSpecification = false
    if byte(at, end) == UInt8(ascii: ":") {
      at += 1
      hasSpecification = true
      specification = try pieces(&at, end, level: level + 1)
    }
    if byte(at, end) != UInt8(ascii: "}") { throw error("f-string: expecting '}'", opening) }
    at += 1
    if shown != nil, !hasSpecification, conversion == .none { conversion = .repr }
    return (.value(value, conversion: conversion, specification: specification), shown)
  }

  private func conversion(_ at: inout Int, _ end: Int) throws -> FormatPiece.Conversion {
    let letter = byte(at + 1, end)
    at += 2
    switch letter {
    case UInt8(ascii: "s"): return .str
    case UInt8(ascii: "r"): return .repr
    case UInt8(ascii: "a"): return .ascii
    default:
      throw error("f-string: invalid conversion character: expected 's', 'r', or 'a'", at - 1)
    }
  }

  /// Moves past the expression of a field: up to `!`, `:`, `}` or `=` outside brackets and quotes.
  private func skipExpression(_ at: inout Int, _ end: Int, _ opening: Int) throws {
    var brackets: [UInt8] = []
    var quote: (byte: UInt8, isTriple: Bool)?
    while at < end {
      let current = bytes[at]
      if current == UInt8(ascii: "\\") { throw error("f-string expression part cannot include a backslash", at) }
      if let open = quote {
        if current == open.byte {
          let isTriple = byte(at + 1, end) == current && byte(at + 2, end) == current
          if !open.isTriple || isTriple {
            at += open.isTriple ? 3 : 1
            quote = nil
            continue
          }
        }
        at += 1
        continue
      }
      switch current {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        let isTriple = byte(at + 1, end) == current && byte(at + 2, end) == current
        quote = (current, isTriple)
        at += isTriple ? 2 : 0
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): brackets.append(current)
      case UInt8(ascii: "#"): throw error("f-string expression part cannot include '#'", at)
      case UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"):
        if byte(at + 1, end) == UInt8(ascii: "=") {
          at += 1
        } else if brackets.isEmpty, current == UInt8(ascii: "!") || current == UInt8(ascii: "=") {
          return
        }
      case UInt8(ascii: ":") where brackets.isEmpty: return
      case UInt8(ascii: "}") where brackets.isEmpty: return
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        guard let open = brackets.popLast() else {
          throw error("f-string: unmatched '\(UnicodeScalar(current))'", at)
        }
        if current != open + (open == UInt8(ascii: "(") ? 1 : 2) {
          throw error(
            "f-string: closing parenthesis '\(UnicodeScalar(current))' does not match opening parenthesis "
              + "'\(UnicodeScalar(open))'", at)
        }
      default: break
      }
      at += 1
    }
    throw error(quote == nil ? "f-string: expecting '}'" : "f-string: unterminated string", opening)
  }

  private func expression(_ range: Range<Int>) throws -> Expression {
    let blanks: Set<UInt8> = [32, 9, 10, 13, 12]
    if bytes[range].allSatisfy(blanks.contains) {
      if bytes.indices.contains(range.upperBound), bytes[range.upperBound] == UInt8(ascii: "!") {
        throw error("f-string: expression required before '!'", range.upperBound)
      }
      throw error("f-string: empty expression not allowed", range.lowerBound - 1, range.upperBound + 1)
    }
    var parser = Parser(source: source, tokens: Lexer.tokens(source, in: range))
    parser.nesting = nesting + 1
    parser.context = context
    do {
      let value = try parser.nested { try $0.expressionList(allowsStar: true) }
      if !parser.isAtEnd { throw parser.invalidSyntax() }
      if case .starred = value.kind { throw error("f-string: can't use starred expression here", range.lowerBound) }
      return value
    } catch let failure as PythonError {
      let message = failure.message
      if message.hasPrefix("f-string") || message.hasPrefix("not supported") { throw failure }
      let range = failure.traceback.first?.range ?? SourceRange(range.lowerBound, range.upperBound)
      throw error("f-string: " + message, Int(range.start), Int(range.end))
    }
  }
}
