extension Compiler {
  func function(_ definition: FunctionDefinition, _ range: SourceRange) throws -> FunctionNode {
    let inner = try innerScope(definition, range)
    let compiler = Compiler(source: source, scope: inner, functionName: definition.name, functions: functions)
    var list = ParameterList()
    var defaults: [ExpressionNode] = []
    var keywordDefaults: [ExpressionNode?] = []
    for parameter in definition.parameters {
      let value = try parameter.defaultValue.map(node)
      switch parameter.kind {
      case .positionalOnly, .positional:
        list.positional.append(parameter.name.text)
        if parameter.kind == .positionalOnly { list.positionalOnlyCount += 1 }
        if let value { defaults.append(value) }
      case .keywordOnly:
        list.keywordOnly.append(parameter.name.text)
        keywordDefaults.append(value)
      case .variadic: list.hasVariadic = true
      case .variadicKeywords: list.hasVariadicKeywords = true
      }
    }
    let code = FunctionCode(
      name: definition.name, qualifiedName: inner.qualifiedName, documentation: definition.documentation,
      source: source, range: range, parameters: list, localCount: inner.slotCount, cells: inner.cellSlots,
      firstFree: inner.firstFree, globalNames: inner.globalsUsed, body: try compiler.body(definition.body))
    functions.all.append(code)
    return FunctionNode(
      code, defaults: defaults, keywordDefaults: keywordDefaults, captured: scope.slots(capturedBy: inner), range)
  }

  private func innerScope(_ definition: FunctionDefinition, _ range: SourceRange) throws -> Scope {
    guard let inner = definition.scope else {
      throw PythonError.syntax("function without a scope", at: range, in: source, className: "SystemError")
    }
    return inner
  }

  private func body(_ body: FunctionDefinition.Body) throws -> StatementNode {
    switch body {
    case .statements(let statements): try block(statements)
    case .expression(let value): ReturnStatement(try node(value))
    case .generator: StatementNode()
    }
  }

  // MARK: calls

  func call(_ callee: Expression, _ arguments: [Argument], _ range: SourceRange) throws -> ExpressionNode {
    var positional: [Expression] = []
    var keywords: [(name: String, argument: Argument)] = []
    for argument in arguments {
      switch argument.kind {
      case .positional: positional.append(argument.value)
      case .keyword(let name): keywords.append((name, argument))
      case .unpacked, .unpackedKeywords: return try unpackingCall(callee, arguments, range)
      }
    }
    let places = ArgumentPlaces(
      positional: positional.map(\.range), keywords: keywords.map { ($0.name, nameRange($0.argument, $0.name)) })
    let nodes = ArgumentNodes(
      try (positional + keywords.map(\.argument.value)).map(operand), keywords: keywords.map(\.name), places: places)
    if case .attribute(let receiver, let name) = callee.kind {
      return MethodCallNode(try operand(receiver), name, nodes, range)
    }
    return CallNode(try node(callee), nodes, range)
  }

  /// The name of a keyword argument, without its value.
  private func nameRange(_ argument: Argument, _ name: String) -> SourceRange {
    SourceRange(Int(argument.range.start), Int(argument.range.start) + name.utf8.count)
  }

  private func unpackingCall(
    _ callee: Expression, _ arguments: [Argument], _ range: SourceRange
  ) throws -> ExpressionNode {
    UnpackingCallNode(
      try node(callee),
      try arguments.map { argument in
        let value = try node(argument.value)
        return switch argument.kind {
        case .positional: .positional(value)
        case .keyword(let name): .keyword(name, value)
        case .unpacked: .unpacked(value)
        case .unpackedKeywords: .unpackedKeywords(value)
        }
      }, range)
  }

  // MARK: comprehensions

  func comprehension(_ comprehension: Comprehension, _ range: SourceRange) throws -> ExpressionNode {
    guard case .local(let slot) = comprehension.container.place else {
      throw PythonError.syntax("comprehension without a slot", at: range, in: source, className: "SystemError")
    }
    let element = try node(comprehension.element)
    var inner: StatementNode =
      comprehension.result == .list
      ? AppendStatement(slot, element) : InsertStatement(slot, element, try comprehension.value.map(node))
    for clause in comprehension.clauses.reversed() {
      switch clause {
      case .condition(let test): inner = IfStatement(try node(test), inner, StatementNode())
      case .loop(let target, let iterable):
        inner = ForStatement(try self.target(target), try self.iterable(iterable), inner, StatementNode())
      }
    }
    return ComprehensionNode(
      comprehension.result, slot: slot, cellSlots: comprehension.cellSlots, loop: inner, range)
  }

  func generator(
    _ definition: FunctionDefinition, _ first: Expression, _ range: SourceRange
  ) throws -> ExpressionNode {
    let inner = try innerScope(definition, range)
    guard case .generator(let comprehension) = definition.body else { return ConstantNode(.none, range) }
    let compiler = Compiler(source: source, scope: inner, functionName: definition.name, functions: functions)
    var clauses: [GeneratorCode.Clause] = []
    for clause in comprehension.clauses {
      switch clause {
      case .condition(let test): clauses.append(.condition(try compiler.node(test)))
      case .loop(let target, let iterable):
        clauses.append(.loop(try compiler.target(target), clauses.isEmpty ? nil : try compiler.iterable(iterable)))
      }
    }
    let code = GeneratorCode(
      qualifiedName: inner.qualifiedName, source: source, localCount: inner.slotCount, cellSlots: inner.cellSlots,
      firstFree: inner.firstFree, clauses: clauses, element: try compiler.node(comprehension.element))
    return GeneratorNode(code, first: try iterable(first), captured: scope.slots(capturedBy: inner), range)
  }
}
