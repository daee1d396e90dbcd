/// Turns resolved syntax into nodes. Runs once per function; everything it can settle here costs nothing later.
struct Compiler {
  let source: SourceFile
  /// The function being compiled.
  let scope: Scope
  let functionName: String
  /// Collects the functions of the module.
  let functions: Functions
  /// Expressions this deep apart look at the stack.
  private static let checkedDepth: Int32 = 16

  /// The code of a whole module. The value of a last expression statement is kept for the host.
  static func compile(
    _ module: FunctionDefinition, source: SourceFile
  ) throws -> (module: FunctionCode, functions: [FunctionCode]) {
    guard let scope = module.scope, case .statements(let body) = module.body else {
      throw PythonError("SystemError", "module without a scope")
    }
    let functions = Functions()
    let compiler = Compiler(source: source, scope: scope, functionName: module.name, functions: functions)
    var nodes = try body.dropLast().compactMap(compiler.statement)
    if let last = body.last {
      if case .expression(let value, isSilent: false) = last.kind {
        nodes.append(ResultStatement(try compiler.node(value)))
      } else if let node = try compiler.statement(last) {
        nodes.append(node)
      }
    }
    let code = FunctionCode(
      name: module.name, qualifiedName: module.name, documentation: module.documentation, source: source,
      range: SourceRange(0, 0),
      parameters: ParameterList(), localCount: scope.slotCount, cells: scope.cellSlots, firstFree: scope.firstFree,
      body: Block(nodes[...]))
    return (code, functions.all)
  }

  /// The code of all functions of a module, inner ones first.
  final class Functions {
    var all: [FunctionCode] = []
  }

  // MARK: names

  func node(_ name: Name) throws -> ExpressionNode {
    switch name.place {
    case .local(let slot): return LocalNode(slot, name)
    case .cell(let slot): return CellNode(slot, name, isFree: false)
    case .freeCell(let slot): return CellNode(slot, name, isFree: true)
    case .global(let slot): return GlobalNode(slot, name)
    case .unresolved: throw unresolved(name)
    }
  }

  func target(_ name: Name) throws -> TargetNode {
    switch name.place {
    case .local(let slot): return LocalTarget(slot, name)
    case .cell(let slot), .freeCell(let slot): return CellTarget(slot, name)
    case .global(let slot): return GlobalTarget(slot, name)
    case .unresolved: throw unresolved(name)
    }
  }

  private func unresolved(_ name: Name) -> PythonError {
    .syntax("name '\(name.text)' was not resolved", at: name.range, in: source, className: "SystemError")
  }

  // MARK: expressions

  func operand(_ expression: Expression) throws -> Operand {
    switch expression.kind {
    case .constant(.int(let value)): return .integer(value)
    case .constant(.string(let text)): return .text(text)
    case .name(let name):
      if case .local(let slot) = name.place { return .local(slot, name) }
      return .node(try node(name))
    default:
      let made = try node(expression)
      return (made as? ItemNode).map(Operand.item) ?? .node(made)
    }
  }

  func node(_ expression: Expression) throws -> ExpressionNode {
    if StackGuard.isExhausted(limit: StackGuard.limit) {
      throw PythonError.syntax("expression nested too deeply", at: expression.range, in: source)
    }
    let made = try plainNode(expression)
    return expression.depth % Self.checkedDepth == 0 ? StackCheckNode(made) : made
  }

  private func plainNode(_ expression: Expression) throws -> ExpressionNode {
    let range = expression.range
    switch expression.kind {
    case .constant(let value): return ConstantNode(value, range)
    case .name(let name): return try node(name)
    case .format(let pieces): return FormatNode(try pieces.map(formatPart), range)
    case .unary(let op, let value): return try unary(op, value, range)
    case .binary(let op, let left, let right): return try binary(op, left, right, range)
    case .not(let value): return NotNode(try node(value), range)
    case .and(let parts): return try balanced(parts[...]) { AndNode($0, $1) }
    case .or(let parts): return try balanced(parts[...]) { OrNode($0, $1) }
    case .comparison(let first, let rest): return try comparison(first, rest, range)
    case .conditional(let test, let yes, let no):
      return ConditionalNode(try node(test), try node(yes), try node(no), range)
    case .call(let callee, let arguments): return try call(callee, arguments, range)
    case .attribute(let object, let name): return AttributeNode(try operand(object), name, range)
    case .item(let container, let index): return try item(container, index, range)
    case .slice(let start, let stop, let step):
      func part(_ part: Expression?) throws -> ExpressionNode { try part.map(node) ?? ConstantNode(.none, range) }
      return SliceNode(try part(start), try part(stop), try part(step), range)
    case .list(let parts): return ListNode(try items(parts), range)
    case .tuple(let parts): return try tuple(parts, range)
    case .set(let parts):
      return SetNode(
        try items(parts, isSet: true), Self.isConstant(parts) && parts.count >= 3 ? .constant : .items, range)
    case .dict(let entries):
      return DictNode(try entries.map { (try $0.key.map(node), try node($0.value)) }, range)
    case .starred(let value): return try node(value)
    case .comprehension(let comprehension): return try self.comprehension(comprehension, range)
    case .generator(let definition, let first): return try generator(definition, first, range)
    case .lambda(let definition): return try function(definition, range)
    case .walrus(let name, let value): return WalrusNode(try target(name), try node(value), range)
    }
  }

  private func unary(_ op: UnaryOperator, _ value: Expression, _ range: SourceRange) throws -> ExpressionNode {
    if case .constant(let constant) = value.kind, op != .absolute {
      switch constant {
      case .int, .float, .object: if let folded = try? constant.unary(op) { return ConstantNode(folded, range) }
      default: break
      }
    }
    return UnaryNode(op, try operand(value), range)
  }

  private func binary(
    _ op: BinaryOperator, _ left: Expression, _ right: Expression, _ range: SourceRange
  ) throws -> ExpressionNode {
    let a = try operand(left)
    let b = try operand(right)
    switch op {
    case .add: return AddNode(a, b, range)
    case .subtract: return SubtractNode(a, b, range)
    case .multiply: return MultiplyNode(a, b, range)
    default: return BinaryNode(op, a, b, range)
    }
  }

  /// A chain of `and` or `or` as a balanced tree, which short-circuits alike and is not deep.
  private func balanced(
    _ parts: ArraySlice<Expression>, _ join: (ExpressionNode, ExpressionNode) -> ExpressionNode
  ) throws -> ExpressionNode {
    if parts.count == 1, let only = parts.first { return try node(only) }
    let middle = parts.startIndex + parts.count / 2
    return join(try balanced(parts[..<middle], join), try balanced(parts[middle...], join))
  }

  private func comparison(
    _ first: Expression, _ rest: [(op: Comparison, operand: Expression)], _ range: SourceRange
  ) throws -> ExpressionNode {
    guard rest.count == 1 else {
      return ComparisonChainNode(try node(first), try rest.map { ($0.op, try node($0.operand)) }, range)
    }
    let left = try operand(first)
    let right = try operand(rest[0].operand)
    if case .value(let op) = rest[0].op { return CompareNode(op, left, right, range) }
    return MembershipNode(rest[0].op, left, right, range)
  }

  private func item(_ container: Expression, _ index: Expression, _ range: SourceRange) throws -> ExpressionNode {
    if case .tuple(let parts) = index.kind, parts.count == 2, !parts.contains(where: \.isStarred) {
      return PairItemNode(try operand(container), try operand(parts[0]), try operand(parts[1]), range)
    }
    return ItemNode(try operand(container), try operand(index), range)
  }

  private func tuple(_ parts: [Expression], _ range: SourceRange) throws -> ExpressionNode {
    var values: ContiguousArray<Value> = []
    for case .constant(let value) in parts.map(\.kind) { values.append(value) }
    if values.count == parts.count { return ConstantNode(.tuple(TupleObject(values)), range) }
    if parts.count == 2, !parts.contains(where: \.isStarred) {
      return PairNode(try operand(parts[0]), try operand(parts[1]), range)
    }
    return TupleNode(try items(parts), range)
  }

  func items(_ parts: [Expression], isSet: Bool = false) throws -> ItemNodes {
    ItemNodes(try parts.map { (try node($0), $0.isStarred) }, isSet: isSet)
  }

  /// What a loop goes through.
  func iterable(_ expression: Expression) throws -> ExpressionNode {
    if case .set(let parts) = expression.kind, Self.isConstant(parts) {
      return SetNode(try items(parts), .iterated, expression.range)
    }
    return try node(expression)
  }

  /// Whether CPython knows all the values before the program runs.
  private static func isConstant(_ parts: [Expression]) -> Bool {
    parts.allSatisfy {
      switch $0.kind {
      case .constant: true
      case .unary(let op, let value): op != .absolute && isConstant([value])
      case .binary(_, let left, let right): isConstant([left, right])
      case .tuple(let parts): isConstant(parts)
      default: false
      }
    }
  }

  private func formatPart(_ piece: FormatPiece) throws -> FormatPart {
    switch piece {
    case .text(let text): return TextPart(text)
    case .value(let value, let conversion, let specification):
      let operand = try operand(value)
      if specification.isEmpty { return ValuePart(operand, conversion, "") }
      if specification.count == 1, case .text(let text) = specification[0] {
        return ValuePart(operand, conversion, text)
      }
      return ComputedPart(operand, conversion, FormatNode(try specification.map(formatPart), value.range))
    }
  }
}

extension Expression {
  var isStarred: Bool {
    if case .starred = kind { return true }
    return false
  }
}
