extension Parser {
  /// One or several expressions separated by commas; several make a tuple.
  mutating func expressionList(allowsStar: Bool) throws -> Expression {
    let first = try listElement(allowsStar: allowsStar)
    guard sees(.comma) else { return first }
    var parts = [first]
    while accept(.comma) {
      guard startsExpression(star: allowsStar) else { break }
      parts.append(try listElement(allowsStar: allowsStar))
    }
    return Expression(.tuple(parts), first.outer.through(lastRange), over: parts)
  }

  private mutating func listElement(allowsStar: Bool) throws -> Expression {
    guard allowsStar, sees(.times) else { return try expression() }
    return try starred()
  }

  /// `*value`
  mutating func starred() throws -> Expression {
    let start = range
    at += 1
    let value = try nested { try $0.operation(5) }
    return Expression(.starred(value), start.through(value.outer), over: [value])
  }

  /// Whether the token can start an expression.
  func startsExpression(star: Bool = false) -> Bool {
    switch token.kind {
    case .name, .number, .string, .bytes, .formatString, .error: return true
    case .keyword(let keyword): return [.lambda, .not, .None, .True, .False, .await, .yield].contains(keyword)
    case .symbol(let symbol):
      return [.openParenthesis, .openBracket, .openBrace, .minus, .plus, .tilde, .ellipsis].contains(symbol)
        || (star && symbol == .times)
    default: return false
    }
  }

  /// An expression, or `name := expression`.
  mutating func namedExpression() throws -> Expression {
    if case .name = token.kind, case .symbol(.walrus) = following.kind {
      let name = try name()
      at += 1
      let value = try expression()
      return Expression(.walrus(name, value), name.range.through(value.outer), over: [value])
    }
    let value = try expression()
    if sees(.walrus) { throw error("cannot use assignment expressions with \(describe(value))", value.range) }
    if sees(.assign), token.bracket < 0 {
      let message =
        if case .name = value.kind {
          "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
        } else {
          "cannot assign to \(describe(value)) here. Maybe you meant '==' instead of '='?"
        }
      throw error(message, value.range.through(range))
    }
    return value
  }

  /// An expression without commas.
  mutating func expression() throws -> Expression {
    let value = try nested { try $0.conditional() }
    lastExpression = value.outer
    return value
  }

  private mutating func conditional() throws -> Expression {
    if sees(.lambda) { return try lambda() }
    if sees(.yield) { throw yieldError }
    let value = try operation(1)
    guard sees(.if) else { return value }
    at += 1
    let test = try operation(1)
    guard accept(.else) else {
      if case .error = token.kind { throw invalidSyntax() }
      if sees(.colon) { throw invalidSyntax() }
      throw error("expected 'else' after 'if' expression", value.outer.through(test.outer))
    }
    let no = try expression()
    let parts = [value, test, no]
    let whole = Expression(
      .conditional(test: test, yes: value, no: no), value.outer.through(no.outer), over: parts)
    try checkDepth(whole)
    return whole
  }

  var yieldError: PythonError {
    notSupported("generators (yield)", range, hint: "collect the values in a list, or use a generator expression")
  }

  // MARK: operators

  private static let binaryOperators: [Symbol: (op: BinaryOperator, precedence: Int)] = [
    .bar: (.or, 5), .caret: (.xor, 6), .ampersand: (.and, 7), .leftShift: (.leftShift, 8),
    .rightShift: (.rightShift, 8), .plus: (.add, 9), .minus: (.subtract, 9), .times: (.multiply, 10),
    .divide: (.divide, 10), .floorDivide: (.floorDivide, 10), .modulo: (.modulo, 10), .at: (.matrixMultiply, 10),
  ]
  private static let comparisonOperators: [Symbol: ComparisonOperator] = [
    .less: .less, .lessEqual: .lessEqual, .greater: .greater, .greaterEqual: .greaterEqual, .equal: .equal,
    .notEqual: .notEqual,
  ]

  /// Operators that bind at least as tightly as `minimum`: `or` 1, `and` 2, `not` 3, comparisons 4, `|` 5 to `*` 10.
  mutating func operation(_ minimum: Int) throws -> Expression {
    var left: Expression
    if minimum <= 3, sees(.not) {
      let start = range
      at += 1
      let value = try nested { try $0.operation(3) }
      left = Expression(.not(value), start.through(value.outer), over: [value])
    } else {
      left = try unary()
    }
    while true {
      if minimum <= 4, let first = comparison() {
        left = try comparisons(left, first)
      } else if case .symbol(let symbol) = token.kind, let (op, precedence) = Self.binaryOperators[symbol],
        precedence >= minimum
      {
        at += 1
        let right = try operation(precedence + 1)
        left = Expression(.binary(op, left, right), left.outer.through(right.outer), over: [left, right])
      } else if minimum <= 2, sees(.and) {
        let parts = try operands(left, .and, 3)
        left = Expression(.and(parts), left.outer.through(lastRange), over: parts)
      } else if minimum <= 1, sees(.or) {
        let parts = try operands(left, .or, 2)
        left = Expression(.or(parts), left.outer.through(lastRange), over: parts)
      } else {
        return left
      }
      try checkDepth(left)
    }
  }

  private mutating func operands(_ first: Expression, _ keyword: Keyword, _ minimum: Int) throws -> [Expression] {
    var parts = [first]
    while accept(keyword) { parts.append(try operation(minimum)) }
    return parts
  }

  /// The comparison at the current token, with the number of tokens it takes.
  private func comparison() -> (op: Comparison, tokens: Int)? {
    switch token.kind {
    case .symbol(let symbol): return Self.comparisonOperators[symbol].map { (.value($0), 1) }
    case .keyword(.in): return (.contained, 1)
    case .keyword(.is):
      if case .keyword(.not) = following.kind { return (.notSame, 2) }
      return (.same, 1)
    case .keyword(.not):
      if case .keyword(.in) = following.kind { return (.notContained, 2) }
      return nil
    default: return nil
    }
  }

  private mutating func comparisons(
    _ first: Expression, _ op: (op: Comparison, tokens: Int)
  ) throws -> Expression {
    var rest: [(op: Comparison, operand: Expression)] = []
    var next: (op: Comparison, tokens: Int)? = op
    while let current = next {
      at += current.tokens
      rest.append((current.op, try operation(5)))
      next = comparison()
    }
    let parts = [first] + rest.map(\.operand)
    return Expression(.comparison(first, rest), first.outer.through(lastRange), over: parts)
  }

  private mutating func unary() throws -> Expression {
    let op: UnaryOperator
    switch token.kind {
    case .symbol(.minus): op = .negative
    case .symbol(.plus): op = .positive
    case .symbol(.tilde): op = .invert
    default: return try power()
    }
    let start = range
    at += 1
    let value = try nested { try $0.unary() }
    return Expression(.unary(op, value), start.through(value.outer), over: [value])
  }

  private mutating func power() throws -> Expression {
    if sees(.await) {
      throw notSupported("async and await", range, hint: "call the function directly")
    }
    let base = try postfix()
    guard accept(.power) else { return base }
    let exponent = try nested { try $0.unary() }
    return Expression(
      .binary(.power, base, exponent), base.outer.through(exponent.outer), over: [base, exponent])
  }

  // MARK: calls, items, attributes

  mutating func postfix() throws -> Expression {
    var value = try atom()
    while case .symbol(let symbol) = token.kind {
      switch symbol {
      case .openParenthesis:
        at += 1
        let arguments = try callArguments()
        var call = Expression(
          .call(value, arguments), value.outer.through(lastRange), over: [value] + arguments.map(\.value))
        if case .attribute = value.kind, startsLater(value.range, than: value.outer) {
          call = call.shown(from: value.range)
        }
        value = call
      case .openBracket:
        at += 1
        let index = try subscripts()
        try expectClosing(.closeBracket)
        value = Expression(.item(value, index), value.outer.through(lastRange), over: [value, index])
      case .dot:
        at += 1
        let name = try name()
        value = Expression(.attribute(value, name.text), value.outer.through(name.range), over: [value])
        if startsLater(name.range, than: value.outer) { value = value.shown(from: name.range) }
      default: return value
      }
      try checkDepth(value)
    }
    return value
  }

  /// Whether `range` starts on a later line than `other`.
  private func startsLater(_ range: SourceRange, than other: SourceRange) -> Bool {
    source.place(at: Int(range.start)).line > source.place(at: Int(other.start)).line
  }

  private mutating func subscripts() throws -> Expression {
    let start = range
    if sees(.closeBracket) { throw invalidSyntax() }
    let first = try subscriptElement()
    guard sees(.comma) else {
      if case .starred = first.kind { return Expression(.tuple([first]), first.range, over: [first]) }
      return first
    }
    var parts = [first]
    while accept(.comma) {
      if sees(.closeBracket) { break }
      parts.append(try subscriptElement())
    }
    return Expression(.tuple(parts), start.through(lastRange), over: parts)
  }

  private mutating func subscriptElement() throws -> Expression {
    if sees(.times) { return try starred() }
    let start = range
    let first = sees(.colon) ? nil : try namedExpression()
    guard accept(.colon) else {
      guard let first else { throw invalidSyntax() }
      return first
    }
    let isEnd = { (parser: Parser) in parser.sees(.colon) || parser.sees(.comma) || parser.sees(.closeBracket) }
    let second = isEnd(self) ? nil : try expression()
    var third: Expression?
    if accept(.colon), !isEnd(self) { third = try expression() }
    return Expression(
      .slice(first, second, third), start.through(lastRange), over: [first, second, third].compactMap(\.self))
  }

  /// Expects a closing bracket; two expressions in a row are likely to miss a comma.
  mutating func expectClosing(_ symbol: Symbol) throws {
    if accept(symbol) { return }
    switch token.kind {
    case .name, .number, .string, .formatString:
      let failure = invalidSyntax("invalid syntax. Perhaps you forgot a comma?")
      guard failure.message.hasSuffix("a comma?"), lastExpression.end == lastRange.end else { throw failure }
      throw error(failure.message, lastExpression.through(range))
    default: throw invalidSyntax()
    }
  }

  private mutating func lambda() throws -> Expression {
    let start = range
    at += 1
    let parameters = try parameterList(until: .colon, allowsAnnotations: false)
    try expect(.colon)
    let outer = context
    context = Context(isInFunction: true)
    defer { context = outer }
    let body = try expression()
    let definition = FunctionDefinition(name: "<lambda>", parameters: parameters, body: .expression(body))
    return Expression(
      .lambda(definition), start.through(body.outer), over: [body] + parameters.compactMap(\.defaultValue))
  }
}
