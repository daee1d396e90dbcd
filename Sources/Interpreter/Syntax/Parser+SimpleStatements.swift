extension Parser {
  /// A line of simple statements separated by semicolons.
  mutating func simpleLine(into out: inout [Statement]) throws {
    while true {
      let start = range
      let kind = try simpleStatement()
      let statementRange = start.through(lastRange)
      let isTerminated = accept(.semicolon)
      if isTerminated, case .expression(let value, _) = kind {
        out.append(Statement(kind: .expression(value, isSilent: true), range: statementRange))
      } else {
        out.append(Statement(kind: kind, range: statementRange))
      }
      if isAtNewline || isAtEnd { break }
      if !isTerminated { throw afterStatement(out) }
    }
    if isAtNewline { at += 1 }
  }

  /// The error for something after a complete statement.
  private func afterStatement(_ out: [Statement]) -> PythonError {
    guard let last = out.last, case .expression(let value, _) = last.kind, case .name(let name) = value.kind,
      name.text == "print" || name.text == "exec"
    else { return invalidSyntax() }
    switch token.kind {
    case .string, .name, .number, .formatString:
      return error(
        "Missing parentheses in call to '\(name.text)'. Did you mean \(name.text)(...)?", name.range.through(range))
    default: return invalidSyntax()
    }
  }

  private mutating func simpleStatement() throws -> Statement.Kind {
    let start = range
    guard case .keyword(let keyword) = token.kind else { return try expressionStatement() }
    switch keyword {
    case .pass: at += 1; return .pass
    case .break:
      at += 1
      if !context.isInLoop { throw error("'break' outside loop", start) }
      return .breakLoop
    case .continue:
      at += 1
      if !context.isInLoop { throw error("'continue' not properly in loop", start) }
      return .continueLoop
    case .return:
      at += 1
      let value = isAtNewline || sees(.semicolon) || isAtEnd ? nil : try values()
      if !context.isInFunction { throw error("'return' outside function", start.through(lastRange)) }
      return .returnValue(value)
    case .global, .nonlocal:
      at += 1
      var names = [try name()]
      while accept(.comma) { names.append(try name()) }
      return keyword == .global ? .global(names) : .nonlocal(names)
    case .del: return try deletion()
    case .assert:
      at += 1
      let test = try expression()
      return .assert(test, accept(.comma) ? try expression() : nil)
    case .raise:
      at += 1
      if isAtNewline || sees(.semicolon) || isAtEnd { return .raise(nil, cause: nil) }
      let value = try expression()
      return .raise(value, cause: accept(.from) ? try expression() : nil)
    case .import: return try importModules()
    case .from: return try importNames()
    default: return try expressionStatement()
    }
  }

  private mutating func deletion() throws -> Statement.Kind {
    at += 1
    var targets: [Expression] = []
    repeat {
      if isAtNewline || sees(.semicolon) { break }
      let target = try starredOrPostfix()
      try checkDeletable(target)
      targets.append(target)
    } while accept(.comma)
    if targets.isEmpty { throw invalidSyntax() }
    return .delete(targets)
  }

  private func checkDeletable(_ target: Expression) throws {
    switch target.kind {
    case .name, .attribute, .item: break
    case .tuple(let parts), .list(let parts): for part in parts { try checkDeletable(part) }
    default: throw error("cannot delete \(describe(target))", target.range)
    }
  }

  // MARK: assignments

  private static let augmentedOperators: [Symbol: BinaryOperator] = [
    .plusAssign: .add, .minusAssign: .subtract, .timesAssign: .multiply, .divideAssign: .divide,
    .floorDivideAssign: .floorDivide, .moduloAssign: .modulo, .powerAssign: .power, .matrixAssign: .matrixMultiply,
    .andAssign: .and, .orAssign: .or, .xorAssign: .xor, .leftShiftAssign: .leftShift, .rightShiftAssign: .rightShift,
  ]

  private mutating func expressionStatement() throws -> Statement.Kind {
    let first = try expressionList(allowsStar: true)
    guard case .symbol(let symbol) = token.kind else { return try plain(first) }
    if symbol == .walrus {
      if case .name = first.kind { throw invalidSyntax() }
      throw error("cannot use assignment expressions with \(describe(first))", first.range)
    }
    if symbol == .assign {
      var targets: [Expression] = []
      var value = first
      while accept(.assign) {
        try checkTarget(value)
        targets.append(value)
        if sees(.yield) { throw yieldError }
        value = try expressionList(allowsStar: true)
      }
      try checkStar(value)
      return .assign(targets, value)
    }
    if let op = Self.augmentedOperators[symbol] {
      switch first.kind {
      case .name, .attribute, .item: break
      default:
        throw error(
          "'\(describe(first))' is an illegal expression for augmented assignment", first.range)
      }
      at += 1
      return .augment(first, op, try values())
    }
    if symbol == .colon { return try annotation(first) }
    return try plain(first)
  }

  private func plain(_ value: Expression) throws -> Statement.Kind {
    try checkStar(value)
    return .expression(value, isSilent: false)
  }

  /// One value, or several as a tuple, some of them starred.
  mutating func values() throws -> Expression {
    let value = try expressionList(allowsStar: true)
    try checkStar(value)
    return value
  }

  private func checkStar(_ value: Expression) throws {
    if case .starred = value.kind { throw error("can't use starred expression here", value.range) }
  }

  private mutating func annotation(_ target: Expression) throws -> Statement.Kind {
    switch target.kind {
    case .name, .attribute, .item: break
    case .tuple: throw error("only single target (not tuple) can be annotated", target.range)
    case .list: throw error("only single target (not list) can be annotated", target.range)
    default: throw error("illegal target for annotation", target.range)
    }
    at += 1
    try skipAnnotation()
    return .annotate(target, accept(.assign) ? try values() : nil)
  }

  /// Annotations mean nothing here; those that could do something are refused.
  mutating func skipAnnotation() throws {
    let annotation = try expression()
    try checkHarmless(annotation)
  }

  private func checkHarmless(_ annotation: Expression) throws {
    switch annotation.kind {
    case .constant, .name: break
    case .attribute(let base, _): try checkHarmless(base)
    case .item(let base, let index):
      try checkHarmless(base)
      try checkHarmless(index)
    case .binary(.or, let left, let right):
      try checkHarmless(left)
      try checkHarmless(right)
    case .tuple(let parts), .list(let parts): for part in parts { try checkHarmless(part) }
    default:
      throw notSupported("annotations that compute something", annotation.range, hint: "leave the annotation out")
    }
  }

  // MARK: imports

  private mutating func dottedName() throws -> (path: String, range: SourceRange, first: Name) {
    let first = try name()
    var path = first.text
    while accept(.dot) { path += "." + (try name().text) }
    return (path, first.range.through(lastRange), first)
  }

  private mutating func importModules() throws -> Statement.Kind {
    at += 1
    var modules: [ImportedModule] = []
    repeat {
      let (path, range, first) = try dottedName()
      let alias = accept(.as) ? try name() : nil
      modules.append(ImportedModule(path: path, isAliased: alias != nil, bound: alias ?? first, range: range))
    } while accept(.comma)
    return .importModule(modules)
  }

  private mutating func importNames() throws -> Statement.Kind {
    at += 1
    if sees(.dot) || sees(.ellipsis) {
      throw notSupported("relative imports", range, hint: "import one of the built-in modules")
    }
    let (path, pathRange, _) = try dottedName()
    try expect(.import)
    if accept(.times) {
      if context.isInFunction { throw error("import * only allowed at module level", lastRange) }
      return .importNames(
        module: path, at: pathRange,
        exports(path).map { ImportedName(name: $0, bound: Name($0, lastRange), range: pathRange) })
    }
    let isParenthesised = accept(.openParenthesis)
    var names: [ImportedName] = []
    repeat {
      if isParenthesised, sees(.closeParenthesis) { break }
      let name = try name()
      let bound = accept(.as) ? try self.name() : name
      names.append(ImportedName(name: name.text, bound: bound, range: name.range))
    } while accept(.comma)
    if isParenthesised { try expect(.closeParenthesis) }
    if names.isEmpty { throw invalidSyntax() }
    if !isParenthesised, case .symbol(.comma) = tokens[at - 1].kind {
      throw error("trailing comma not allowed without surrounding parentheses", lastRange)
    }
    return .importNames(module: path, at: pathRange, names)
  }
}
