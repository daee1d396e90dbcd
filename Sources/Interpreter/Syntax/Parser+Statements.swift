extension Parser {
  /// Reads one statement, or a line of several simple ones.
  mutating func statement(into out: inout [Statement]) throws {
    if sees(.modulo) { throw invalidSyntax(hint: Self.notebookAdvice) }
    let compound = try nested { try $0.compoundStatement() }
    if let compound { out.append(compound) } else { try simpleLine(into: &out) }
  }

  /// What to do about a notebook's commands, which start with a sign that starts no statement.
  static let notebookAdvice = "a notebook's command, not Python's: leave the line out"

  /// The block after a colon. `what` names its owner in messages.
  mutating func block(_ what: String, _ owner: SourceRange) throws -> [Statement] {
    if !accept(.colon) {
      if case .error = token.kind { throw invalidSyntax() }
      throw invalidSyntax("expected ':'")
    }
    var out: [Statement] = []
    guard isAtNewline else {
      try simpleLine(into: &out)
      return out
    }
    at += 1
    guard case .indent = token.kind else {
      if case .error(let error) = token.kind { throw error }
      let line = source.place(at: Int(owner.start)).line
      let failure = error(
        "expected an indented block after \(what) on line \(line)", range, className: "IndentationError")
      failure.isIncompleteInput = isAtEnd || endsWithDedents
      throw failure
    }
    at += 1
    while true {
      if case .dedent = token.kind { break }
      if isAtEnd { break }
      try statementOrProblem(into: &out)
    }
    if case .dedent = token.kind { at += 1 }
    return out
  }

  /// Whether only dedents are left before the end.
  private var endsWithDedents: Bool {
    for token in tokens[at...] {
      switch token.kind {
      case .dedent, .end, .newline: continue
      default: return false
      }
    }
    return true
  }

  private mutating func compoundStatement() throws -> Statement? {
    let start = range
    guard case .keyword(let keyword) = token.kind else {
      if sees(.at) {
        throw notSupported("decorators", range, hint: "call the function on the other one instead: f = decorate(f)")
      }
      if isMatchStatement { throw notSupported("match statements", range, hint: "use if and elif") }
      return nil
    }
    let kind: Statement.Kind
    switch keyword {
    case .if: kind = try branch()
    case .while:
      at += 1
      let test = try namedExpression()
      let body = try inBlock(isLoop: true) { try $0.block("'while' statement", start) }
      kind = .whileLoop(test, body, orElse: try elseBlock())
    case .for: kind = try forLoop()
    case .def: kind = try functionDefinition()
    case .try: kind = try tryStatement()
    case .with: kind = try withStatement()
    case .class:
      throw notSupported("class definitions", range, hint: "use functions, dicts and tuples")
    case .async, .await: throw notSupported("async and await", range, hint: "call the function directly")
    default: return nil
    }
    return Statement(kind: kind, range: start.through(lastRange))
  }

  /// `match` is a name except at the start of a statement that could not be anything else.
  private var isMatchStatement: Bool {
    guard case .name("match") = token.kind else { return false }
    switch following.kind {
    case .name, .number, .string, .formatString, .bytes: return true
    default: return false
    }
  }

  private mutating func branch() throws -> Statement.Kind {
    var branches: [(test: Expression, body: [Statement])] = []
    var keyword = "if"
    repeat {
      let owner = range
      at += 1
      let test = try namedExpression()
      branches.append((test, try block("'\(keyword)' statement", owner)))
      keyword = "elif"
    } while sees(.elif)
    return .branch(branches, orElse: try elseBlock())
  }

  mutating func elseBlock() throws -> [Statement] {
    let owner = range
    return accept(.else) ? try block("'else' statement", owner) : []
  }

  private mutating func forLoop() throws -> Statement.Kind {
    let owner = range
    at += 1
    let target = try loopTarget()
    try expect(.in)
    let iterable = try values()
    let body = try inBlock(isLoop: true) { try $0.block("'for' statement", owner) }
    return .forLoop(target: target, iterable: iterable, body, orElse: try elseBlock())
  }

  private mutating func tryStatement() throws -> Statement.Kind {
    let owner = range
    at += 1
    let body = try inBlock { try $0.block("'try' statement", owner) }
    var handlers: [ExceptionHandler] = []
    while sees(.except) {
      if let last = handlers.last, last.type == nil { throw error("default 'except:' must be last", last.range) }
      handlers.append(try inBlock { try $0.exceptionHandler() })
    }
    let orElse = handlers.isEmpty ? [] : try elseBlock()
    let finallyOwner = range
    let finally = accept(.finally) ? try inBlock { try $0.block("'finally' statement", finallyOwner) } : []
    if handlers.isEmpty, finally.isEmpty {
      let message = "expected 'except' or 'finally' block"
      if case .indent = token.kind { throw error(message, range) }
      let failure = invalidSyntax(message)
      if endsWithDedents { failure.isIncompleteInput = true }
      throw failure
    }
    return .tryBlock(body, handlers, orElse: orElse, finally: finally)
  }

  private mutating func exceptionHandler() throws -> ExceptionHandler {
    let owner = range
    at += 1
    if sees(.times) { throw notSupported("except*", range, hint: "use except") }
    var type: Expression?
    var name: Name?
    if !sees(.colon) {
      type = try expression()
      if sees(.comma) {
        throw error("multiple exception types must be parenthesized", (type?.range ?? owner).through(following.range))
      }
      if accept(.as) { name = try self.name() }
    }
    let body = try block("'except' statement", owner)
    return ExceptionHandler(type: type, name: name, body: body, range: owner)
  }

  private mutating func withStatement() throws -> Statement.Kind {
    let owner = range
    at += 1
    // A parenthesis may hold all items, or start the first one; only the former is followed by a colon.
    let start = at
    var items: [(context: Expression, target: Expression?)] = []
    if accept(.openParenthesis), let parenthesised = try? withItems(until: .closeParenthesis), sees(.colon) {
      items = parenthesised
    } else {
      at = start
      items = try withItems(until: nil)
    }
    let body = try inBlock { try $0.block("'with' statement", owner) }
    return .with(items, body)
  }

  private mutating func withItems(until closing: Symbol?) throws -> [(context: Expression, target: Expression?)] {
    var items: [(context: Expression, target: Expression?)] = []
    repeat {
      if let closing, sees(closing) { break }
      let context = try expression()
      var target: Expression?
      if accept(.as) {
        let written = try starredOrPostfix()
        try checkTarget(written)
        target = written
      }
      items.append((context, target))
    } while accept(.comma)
    if let closing { try expect(closing) }
    return items
  }
}
