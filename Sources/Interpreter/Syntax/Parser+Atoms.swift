extension Parser {
  mutating func atom() throws -> Expression {
    let start = range
    switch token.kind {
    case .name(let text):
      at += 1
      return Expression(.name(Name(text, start)), start)
    case .number(let literal):
      at += 1
      let value: Value =
        switch literal {
        case .integer(let value): .int(value)
        case .bigInteger(let value): Value(value)
        case .float(let value): .float(value)
        }
      return Expression(.constant(value), start)
    case .string, .bytes, .formatString: return try strings()
    case .keyword(.True): return constant(true)
    case .keyword(.False): return constant(false)
    case .keyword(.None): return constant(.none)
    case .symbol(.ellipsis): return constant(EllipsisObject.only)
    case .symbol(.openParenthesis): return try parenthesised()
    case .symbol(.openBracket): return try listDisplay()
    case .symbol(.openBrace): return try braceDisplay()
    case .keyword(.yield): throw yieldError
    default: throw invalidSyntax()
    }
  }

  private mutating func constant(_ value: Value) -> Expression {
    at += 1
    return Expression(.constant(value), lastRange)
  }

  // MARK: brackets

  private mutating func parenthesised() throws -> Expression {
    let start = range
    at += 1
    if accept(.closeParenthesis) { return Expression(.tuple([]), start.through(lastRange)) }
    let first = try element()
    if startsComprehension {
      let generator = try generator(first)
      try expectClosing(.closeParenthesis)
      return generator.parenthesised(start.through(lastRange))
    }
    guard sees(.comma) else {
      if case .starred = first.kind { throw error("cannot use starred expression here", first.range) }
      try expectClosing(.closeParenthesis)
      return first.parenthesised(start.through(lastRange))
    }
    let parts = try elements(after: first, until: .closeParenthesis)
    return Expression(.tuple(parts), start.through(lastRange), over: parts)
  }

  private mutating func listDisplay() throws -> Expression {
    let start = range
    at += 1
    if accept(.closeBracket) { return Expression(.list([]), start.through(lastRange)) }
    let first = try element()
    if startsComprehension {
      let comprehension = try comprehension(.list, first, nil)
      try expectClosing(.closeBracket)
      return made(comprehension, start.through(lastRange))
    }
    let parts = try elements(after: first, until: .closeBracket)
    return Expression(.list(parts), start.through(lastRange), over: parts)
  }

  private mutating func braceDisplay() throws -> Expression {
    let start = range
    at += 1
    if accept(.closeBrace) { return Expression(.dict([]), start.through(lastRange)) }
    if sees(.power) { return try dictDisplay(start, []) }
    let first = try element()
    if !first.isStarred, accept(.colon) {
      let value = try dictValue()
      if startsComprehension {
        let comprehension = try comprehension(.dict, first, value)
        try expectClosing(.closeBrace)
        return made(comprehension, start.through(lastRange))
      }
      return try dictDisplay(start, [DictEntry(key: first, value: value)])
    }
    if startsComprehension {
      let comprehension = try comprehension(.set, first, nil)
      try expectClosing(.closeBrace)
      return made(comprehension, start.through(lastRange))
    }
    let parts = try elements(after: first, until: .closeBrace)
    return Expression(.set(parts), start.through(lastRange), over: parts)
  }

  private mutating func dictDisplay(_ start: SourceRange, _ first: [DictEntry]) throws -> Expression {
    var entries = first
    if !first.isEmpty, !accept(.comma) {
      try expectClosing(.closeBrace)
      return made(entries, start.through(lastRange))
    }
    while !sees(.closeBrace) {
      if accept(.power) {
        entries.append(DictEntry(key: nil, value: try nested { try $0.operation(5) }))
      } else {
        let key = try expression()
        guard accept(.colon) else { throw invalidSyntax("':' expected after dictionary key") }
        entries.append(DictEntry(key: key, value: try dictValue()))
      }
      if sees(.for), entries.last?.key == nil {
        throw error("dict unpacking cannot be used in dict comprehension", range)
      }
      if !accept(.comma) { break }
    }
    try expectClosing(.closeBrace)
    return made(entries, start.through(lastRange))
  }

  /// What follows a key and its colon.
  private mutating func dictValue() throws -> Expression {
    if sees(.comma) || sees(.closeBrace) {
      throw error("expression expected after dictionary key and ':'", lastRange)
    }
    return try expression()
  }

  private func made(_ entries: [DictEntry], _ range: SourceRange) -> Expression {
    Expression(.dict(entries), range, over: entries.flatMap { [$0.key, $0.value].compactMap(\.self) })
  }

  /// One element of a display: `*value` or an expression.
  private mutating func element() throws -> Expression {
    sees(.times) ? try starred() : try namedExpression()
  }

  private mutating func elements(after first: Expression, until closing: Symbol) throws -> [Expression] {
    var parts = [first]
    while accept(.comma) {
      if sees(closing) { break }
      parts.append(try element())
    }
    try expectClosing(closing)
    return parts
  }

  // MARK: comprehensions

  /// Whether what was read is the element of a comprehension.
  var startsComprehension: Bool {
    if sees(.for) { return true }
    if case .keyword(.for) = following.kind { return sees(.async) }
    return false
  }

  private func made(_ comprehension: Comprehension, _ range: SourceRange) -> Expression {
    Expression(.comprehension(comprehension), range, over: parts(of: comprehension))
  }

  private func parts(of comprehension: Comprehension) -> [Expression] {
    [comprehension.element] + [comprehension.value].compactMap(\.self)
      + comprehension.clauses.flatMap { clause in
        switch clause {
        case .loop(let target, let iterable): [target, iterable]
        case .condition(let test): [test]
        }
      }
  }

  private mutating func comprehension(
    _ result: Comprehension.Result, _ element: Expression, _ value: Expression?
  ) throws -> Comprehension {
    if case .starred = element.kind {
      throw error("iterable unpacking cannot be used in comprehension", element.range)
    }
    var clauses: [Comprehension.Clause] = []
    while true {
      if sees(.async) { throw notSupported("async and await", range, hint: "use a plain for") }
      if accept(.for) {
        let target = try loopTarget()
        try expect(.in)
        clauses.append(.loop(target: target, iterable: try nested { try $0.operation(1) }))
      } else if accept(.if) {
        clauses.append(.condition(try comprehensionCondition()))
      } else {
        break
      }
    }
    if clauses.count > Int(Self.maximumNesting) { throw error("too many clauses in a comprehension", element.range) }
    return Comprehension(result, element: element, value: value, clauses: clauses)
  }

  private mutating func comprehensionCondition() throws -> Expression {
    if case .name = token.kind, case .symbol(.walrus) = following.kind { return try namedExpression() }
    return try nested { try $0.operation(1) }
  }

  /// A generator expression, whose first iterable is evaluated where it stands.
  mutating func generator(_ element: Expression) throws -> Expression {
    let comprehension = try comprehension(.generator, element, nil)
    guard case .loop(_, let first)? = comprehension.clauses.first else { throw invalidSyntax() }
    let definition = FunctionDefinition(
      name: "<genexpr>",
      parameters: [ParameterSyntax(name: Name(".0", first.range), kind: .positional, defaultValue: nil)],
      body: .generator(comprehension))
    return Expression(
      .generator(definition, first: first), element.outer.through(lastRange), over: parts(of: comprehension))
  }
}
