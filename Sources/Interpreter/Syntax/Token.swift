import BigInt

/// A word or sign of the source text.
struct Token {
  enum Kind {
    case name(String)
    case keyword(Keyword)
    case number(NumberLiteral)
    case string(String)
    case bytes([UInt8])
    case formatString(FormatStringLiteral)
    case symbol(Symbol)
    case newline, indent, dedent, end
    /// What is wrong with the text here; everything after it is not read.
    case error(PythonError)
  }
  let kind: Kind
  let range: SourceRange
  /// Offset of the innermost bracket that is open here, or -1.
  let bracket: Int32
}

/// A number as the source spells it.
enum NumberLiteral {
  case integer(Int)
  case bigInteger(BigInt)
  case float(Double)
}

/// An f-string's text inside the quotes, read further by the parser.
struct FormatStringLiteral {
  let contents: SourceRange
  let isRaw: Bool
}

/// Words that cannot be names.
enum Keyword: String, CaseIterable {
  case `False`, `None`, `True`, and, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif, `else`
  case except, finally, `for`, from, global, `if`, `import`, `in`, `is`, lambda, nonlocal, not, or, pass, raise
  case `return`, `try`, `while`, with, yield

  static let table = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

/// Operators and punctuation.
enum Symbol: String, CaseIterable {
  case powerAssign = "**=", floorDivideAssign = "//=", rightShiftAssign = ">>=", leftShiftAssign = "<<="
  case ellipsis = "..."
  case power = "**", floorDivide = "//", leftShift = "<<", rightShift = ">>"
  case lessEqual = "<=", greaterEqual = ">=", equal = "==", notEqual = "!="
  case plusAssign = "+=", minusAssign = "-=", timesAssign = "*=", divideAssign = "/=", moduloAssign = "%="
  case andAssign = "&=", orAssign = "|=", xorAssign = "^=", matrixAssign = "@="
  case arrow = "->", walrus = ":="
  case plus = "+", minus = "-", times = "*", divide = "/", modulo = "%", at = "@"
  case ampersand = "&", bar = "|", caret = "^", tilde = "~"
  case less = "<", greater = ">", assign = "="
  case openParenthesis = "(", closeParenthesis = ")", openBracket = "[", closeBracket = "]"
  case openBrace = "{", closeBrace = "}"
  case comma = ",", colon = ":", dot = ".", semicolon = ";"

  /// Symbols by first byte, longest first.
  static let byFirstByte: [[(symbol: Symbol, bytes: [UInt8])]] = {
    var table = [[(symbol: Symbol, bytes: [UInt8])]](repeating: [], count: 128)
    for symbol in allCases.sorted(by: { $0.rawValue.utf8.count > $1.rawValue.utf8.count }) {
      let bytes = Array(symbol.rawValue.utf8)
      table[Int(bytes[0])].append((symbol, bytes))
    }
    return table
  }()
}

extension PythonError {
  /// A SyntaxError (or another class of that kind) at a place of a source that has not run yet.
  static func syntax(
    _ message: String, at range: SourceRange, in source: SourceFile, className: String = "SyntaxError",
    hint: String? = nil
  ) -> PythonError {
    let error = PythonError(className, message, hint: hint)
    error.traceback = [Frame(function: "<module>", source: source, range: range)]
    return error
  }
}
