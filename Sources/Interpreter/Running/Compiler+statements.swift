extension Compiler {
  func block(_ statements: [Statement]) throws -> StatementNode {
    let nodes = try statements.compactMap(statement)
    return nodes.count == 1 ? nodes[0] : Block(nodes[...])
  }

  /// The node of a statement; nil if there is nothing to run.
  func statement(_ statement: Statement) throws -> StatementNode? {
    if StackGuard.isExhausted(limit: StackGuard.limit) {
      throw PythonError.syntax("too many nested blocks", at: statement.range, in: source)
    }
    let range = statement.range
    switch statement.kind {
    case .expression(let value, _):
      if case .constant = value.kind { return nil }
      return ExpressionStatement(try node(value))
    case .assign(let targets, let value): return try assignment(targets, value)
    case .augment(let target, let op, let value): return try augmented(target, op, value, range)
    case .annotate(let target, let value): return try value.map { try assignment([target], $0) }
    case .branch(let branches, let orElse):
      if branches.count > 8 {
        return BranchStatement(try branches.map { (try node($0.test), try block($0.body)) }, try block(orElse))
      }
      var no = try block(orElse)
      for (test, body) in branches.reversed() { no = IfStatement(try node(test), try block(body), no) }
      return no
    case .whileLoop(let test, let body, let orElse):
      return WhileStatement(try node(test), try block(body), try block(orElse))
    case .forLoop(let target, let iterable, let body, let orElse):
      return ForStatement(try self.target(target), try self.iterable(iterable), try block(body), try block(orElse))
    case .define(let name, let definition):
      return AssignStatement(try target(name), try function(definition, range))
    case .returnValue(let value): return ReturnStatement(try value.map(node) ?? ConstantNode(.none, range))
    case .breakLoop: return JumpStatement(.breakLoop)
    case .continueLoop: return JumpStatement(.continueLoop)
    case .pass, .global, .nonlocal: return nil
    case .delete(let targets): return DeleteStatement(try targets.map(target))
    case .raise(let value, let cause):
      guard let value else { return ReraiseStatement(range) }
      return RaiseStatement(try node(value), try cause.map(node), range)
    case .assert(let test, let message): return AssertStatement(try node(test), try message.map(node))
    case .tryBlock(let body, let handlers, let orElse, let finally):
      return try tryBlock(body, handlers, orElse, finally)
    case .with(let items, let body):
      var inner = try block(body)
      for (context, target) in items.reversed() {
        inner = WithStatement(try node(context), try target.map(self.target), inner)
      }
      return inner
    case .importModule(let modules):
      let parts = try modules.map {
        ImportStatement($0.path, isAliased: $0.isAliased, try target($0.bound), $0.range)
      }
      return Block((parts as [StatementNode])[...])
    case .importNames(let path, let pathRange, let names):
      let parts = try names.map {
        ImportNamesStatement.Part(name: $0.name, target: try target($0.bound), range: $0.range)
      }
      return ImportNamesStatement(path, parts, pathRange)
    }
  }

  private func tryBlock(
    _ body: [Statement], _ handlers: [ExceptionHandler], _ orElse: [Statement], _ finally: [Statement]
  ) throws -> StatementNode {
    var inner = try block(body)
    if !handlers.isEmpty {
      inner = TryStatement(
        inner,
        try handlers.map {
          TryStatement.Handler(type: try $0.type.map(node), target: try $0.name.map(target), body: try block($0.body))
        }, try block(orElse), function: functionName, source: source)
    }
    return finally.isEmpty ? inner : FinallyStatement(inner, try block(finally))
  }

  // MARK: assignment

  private func assignment(_ targets: [Expression], _ value: Expression) throws -> StatementNode {
    guard targets.count == 1 else { return AssignManyStatement(try targets.map(target), try node(value)) }
    let only = targets[0]
    if case .name(let name) = only.kind, case .local(let slot) = name.place {
      return AssignLocalStatement(slot, try node(value))
    }
    if case .tuple(let parts) = only.kind, case .tuple(let values) = value.kind, parts.count == 2, values.count == 2,
      !(parts + values).contains(where: \.isStarred)
    {
      return AssignPairStatement(
        try target(parts[0]), try target(parts[1]), try operand(values[0]), try operand(values[1]))
    }
    return AssignStatement(try target(only), try node(value))
  }

  private func augmented(
    _ target: Expression, _ op: BinaryOperator, _ value: Expression, _ range: SourceRange
  ) throws -> StatementNode {
    let operand = try operand(value)
    switch target.kind {
    case .name(let name):
      if op == .add, case .local(let slot) = name.place, !value.mayAssign {
        return AddToLocalStatement(slot, operand, name, range)
      }
      return AugmentStatement(try node(name), try self.target(name), op, operand, range)
    case .item(let container, let index):
      return AugmentItemStatement(
        try self.operand(container), try self.operand(index), op, operand, target: target.range, range)
    case .attribute(let object, let name):
      return AugmentAttributeStatement(try self.operand(object), name, op, operand, range)
    default: throw PythonError.syntax("illegal target for augmented assignment", at: target.range, in: source)
    }
  }

  func target(_ target: Expression) throws -> TargetNode {
    switch target.kind {
    case .name(let name): return try self.target(name)
    case .item(let container, let index):
      if case .tuple(let parts) = index.kind, parts.count == 2, !parts.contains(where: \.isStarred) {
        return PairItemTarget(try operand(container), try operand(parts[0]), try operand(parts[1]), target.range)
      }
      return ItemTarget(try operand(container), try operand(index), target.range)
    case .attribute(let object, let name): return AttributeTarget(try operand(object), name, target.range)
    case .tuple(let parts), .list(let parts):
      let star = parts.firstIndex(where: \.isStarred) ?? -1
      return TupleTarget(try parts.map(self.target), star: star, target.range)
    case .starred(let inner): return try self.target(inner)
    default: throw PythonError.syntax("cannot assign here", at: target.range, in: source)
    }
  }
}

extension Expression {
  /// Whether evaluating it may assign to a local (`:=`).
  fileprivate var mayAssign: Bool {
    switch kind {
    case .walrus: true
    case .constant, .name, .lambda: false
    case .unary(_, let value), .not(let value), .attribute(let value, _), .starred(let value): value.mayAssign
    case .binary(_, let left, let right), .item(let left, let right): left.mayAssign || right.mayAssign
    case .call(let callee, let arguments): callee.mayAssign || arguments.contains { $0.value.mayAssign }
    case .list(let parts), .tuple(let parts), .and(let parts), .or(let parts): parts.contains(where: \.mayAssign)
    default: depth > 2
    }
  }
}
