/// Recursive descent over the tokens of one source. Nesting is limited so that no source overflows the stack.
struct Parser {
  let source: SourceFile
  var tokens: [Token]
  var at = 0
  var nesting = 0
  /// The expression read last, which may miss a comma.
  var lastExpression = SourceRange(0, 0)
  /// What surrounds the statement being read, for the rules about `return`, `break` and the like.
  var context = Context()
  /// The errors found so far by a parser that goes on after an error; nil for one that stops.
  var problems: [PythonError]?
  /// The names that `from module import *` binds; none for a module that does not exist.
  var exports: (_ module: String) -> [String] = { _ in [] }

  struct Context {
    var isInFunction = false
    var isInLoop = false
    /// Nested loops, `try` and `with`.
    var blocks = 0
  }

  /// Expressions and blocks inside each other.
  static let maximumNesting = 200
  /// The depth of an expression, counting chains such as `a + b + c`.
  static let maximumDepth: Int32 = 400
  private static let maximumBlocks = 20

  /// The statements of a whole source; `exports` tells what `from module import *` binds. Throws a SyntaxError with its
  /// place.
  static func parse(
    _ source: SourceFile, exports: @escaping (_ module: String) -> [String] = { _ in [] }
  ) throws -> FunctionDefinition {
    var parser = Parser(source: source, tokens: Lexer.tokens(source))
    parser.exports = exports
    var body: [Statement] = []
    while !parser.isAtEnd { try parser.statement(into: &body) }
    return FunctionDefinition(
      name: "<module>", parameters: [], body: .statements(body), documentation: Self.documentation(body))
  }

  init(source: SourceFile, tokens: [Token]) {
    self.source = source
    self.tokens = tokens
  }

  /// The docstring that starts a body.
  static func documentation(_ body: [Statement]) -> String? {
    guard case .expression(let first, _)? = body.first?.kind, case .constant(let value) = first.kind else { return nil }
    return value.asString
  }

  // MARK: tokens

  var token: Token { tokens[min(at, tokens.count - 1)] }
  var following: Token { tokens[min(at + 1, tokens.count - 1)] }
  var range: SourceRange { token.range }
  /// The range of the token read last.
  var lastRange: SourceRange { tokens[max(0, min(at, tokens.count) - 1)].range }

  var isAtEnd: Bool {
    if case .end = token.kind { return true }
    return false
  }
  var isAtNewline: Bool {
    if case .newline = token.kind { return true }
    return false
  }

  func sees(_ symbol: Symbol) -> Bool {
    if case .symbol(symbol) = token.kind { return true }
    return false
  }
  func sees(_ keyword: Keyword) -> Bool {
    if case .keyword(keyword) = token.kind { return true }
    return false
  }
  mutating func accept(_ symbol: Symbol) -> Bool {
    if sees(symbol) {
      at += 1
      return true
    }
    return false
  }
  mutating func accept(_ keyword: Keyword) -> Bool {
    if sees(keyword) {
      at += 1
      return true
    }
    return false
  }
  mutating func expect(_ symbol: Symbol) throws {
    if !accept(symbol) { throw invalidSyntax() }
  }
  mutating func expect(_ keyword: Keyword) throws {
    if !accept(keyword) { throw invalidSyntax() }
  }
  mutating func name() throws -> Name {
    guard case .name(let text) = token.kind else { throw invalidSyntax() }
    at += 1
    return Name(text, lastRange)
  }

  // MARK: errors

  func error(
    _ message: String, _ range: SourceRange, className: String = "SyntaxError", hint: String? = nil
  ) -> PythonError {
    .syntax(message, at: range, in: source, className: className, hint: hint)
  }

  /// Refuses what the language leaves out.
  func notSupported(_ what: String, _ range: SourceRange, hint: String) -> PythonError {
    error("not supported: \(what)", range, hint: hint)
  }

  /// The error for a token that fits nowhere.
  func invalidSyntax(_ message: String = "invalid syntax", hint: String? = nil) -> PythonError {
    switch token.kind {
    case .error(let error): return error
    case .indent: return error("unexpected indent", range, className: "IndentationError")
    case .end:
      let failure = error(message, range)
      failure.isIncompleteInput = true
      return failure
    default: break
    }
    // Inside a bracket that opened on an earlier line, the bracket is the likelier culprit.
    if token.bracket >= 0, unclosedBracket(Int(token.bracket)) {
      let character = String(UnicodeScalar(source.bytes[Int(token.bracket)]))
      return error(
        "'\(character)' was never closed", SourceRange(Int(token.bracket), Int(token.bracket) + 1))
    }
    return error(message, range, hint: hint)
  }

  private func unclosedBracket(_ offset: Int) -> Bool {
    guard case .error(let error)? = tokens.dropLast().last?.kind else { return false }
    return error.message.hasSuffix("was never closed")
      && source.place(at: offset).line < source.place(at: Int(range.start)).line
  }

  /// Runs `body` one level deeper.
  mutating func nested<T>(_ body: (inout Parser) throws -> T) throws -> T {
    nesting += 1
    defer { nesting -= 1 }
    if nesting > Self.maximumNesting || StackGuard.isExhausted(limit: StackGuard.limit) {
      throw error("too many nested expressions or blocks", range)
    }
    return try body(&self)
  }

  /// Runs `body` inside another loop, `try` or `with`.
  mutating func inBlock<T>(isLoop: Bool = false, _ body: (inout Parser) throws -> T) throws -> T {
    let outer = context
    defer { context = outer }
    context.blocks += 1
    if isLoop { context.isInLoop = true }
    if context.blocks > Self.maximumBlocks { throw error("too many statically nested blocks", range) }
    return try body(&self)
  }

  func checkDepth(_ expression: Expression) throws {
    if expression.depth > Self.maximumDepth {
      throw error("too many operations in one expression", expression.range)
    }
  }
}
