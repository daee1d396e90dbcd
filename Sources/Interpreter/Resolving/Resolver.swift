/// Finds out which function owns each name, and fills in the place of every use.
struct Resolver {
  private let source: SourceFile
  private var scope: Scope
  /// Loop names of the comprehensions around the current expression, in this scope.
  private var renames: [String: String] = [:]
  /// Whether the current expression is part of what a comprehension goes through.
  private var isInIterable = false

  /// Resolves a whole module.
  static func resolve(_ module: FunctionDefinition, source: SourceFile, globals: GlobalTable) throws {
    let scope = Scope(parent: nil, qualifiedName: "")
    module.scope = scope
    var resolver = Resolver(source: source, scope: scope)
    if case .statements(let body) = module.body { try resolver.visit(body) }
    if let name = scope.unboundNonlocal {
      throw resolver.error("no binding for nonlocal '\(name.text)' found", name.range)
    }
    try scope.resolve(globals: globals)
  }

  private init(source: SourceFile, scope: Scope) {
    self.source = source
    self.scope = scope
  }

  private func error(_ message: String, _ range: SourceRange) -> PythonError {
    .syntax(message, at: range, in: source)
  }

  // MARK: names

  private func use(_ name: Name) { scope.refer(name, renames[name.text] ?? name.text) }

  private func bind(_ name: Name) {
    if renames[name.text] == nil { scope.assign(name.text) }
    use(name)
  }

  private mutating func declare(_ names: [Name], global: Bool) throws {
    let kind = global ? "global" : "nonlocal"
    for name in names {
      if scope.parent == nil {
        if global { continue }
        throw error("nonlocal declaration not allowed at module level", name.range)
      }
      let other = global ? scope.nonlocals : scope.globals
      if let earlier = other.first(where: { $0.text == name.text }) {
        throw error("name '\(name.text)' is nonlocal and global", earlier.range)
      }
      if let problem = earlierUse(of: name) {
        throw error(
          "name '\(name.text)' is \(problem) \(kind)\(problem.hasSuffix("and") ? "" : " declaration")", name.range)
      }
      if global {
        scope.declareGlobal(name)
      } else {
        scope.declareNonlocal(name)
      }
    }
  }

  private func earlierUse(of name: Name) -> String? {
    if scope.parameterNames.contains(name.text) { return "parameter and" }
    if scope.isAssigned(name.text) { return "assigned to before" }
    return scope.references.contains { $0.key == name.text } ? "used prior to" : nil
  }

  // MARK: statements

  private mutating func visit(_ statements: [Statement]) throws {
    for statement in statements { try visit(statement) }
  }

  private mutating func visit(_ statement: Statement) throws {
    if StackGuard.isExhausted(limit: StackGuard.limit) { throw error("too many nested blocks", statement.range) }
    switch statement.kind {
    case .expression(let value, _): try visit(value)
    case .assign(let targets, let value):
      try visit(value)
      for target in targets { try visit(target: target) }
    case .augment(let target, _, let value):
      if case .name(let name) = target.kind { bind(name) } else { try visit(target) }
      try visit(value)
    case .annotate(let target, let value):
      if let value { try visit(value) }
      try visit(target: target)
    case .branch(let branches, let orElse):
      for (test, body) in branches {
        try visit(test)
        try visit(body)
      }
      try visit(orElse)
    case .whileLoop(let test, let body, let orElse):
      try visit(test)
      try visit(body)
      try visit(orElse)
    case .forLoop(let target, let iterable, let body, let orElse):
      try visit(iterable)
      try visit(target: target)
      try visit(body)
      try visit(orElse)
    case .define(let name, let definition):
      try visit(definition)
      bind(name)
    case .returnValue(let value): if let value { try visit(value) }
    case .breakLoop, .continueLoop, .pass: break
    case .delete(let targets): for target in targets { try visit(target: target) }
    case .raise(let value, let cause):
      for part in [value, cause] { if let part { try visit(part) } }
    case .assert(let test, let message):
      try visit(test)
      if let message { try visit(message) }
    case .tryBlock(let body, let handlers, let orElse, let finally):
      try visit(body)
      for handler in handlers {
        if let type = handler.type { try visit(type) }
        if let name = handler.name { bind(name) }
        try visit(handler.body)
      }
      try visit(orElse)
      try visit(finally)
    case .with(let items, let body):
      for (context, target) in items {
        try visit(context)
        if let target { try visit(target: target) }
      }
      try visit(body)
    case .importModule(let modules): for module in modules { bind(module.bound) }
    case .importNames(_, _, let names): for name in names { bind(name.bound) }
    case .global(let names): try declare(names, global: true)
    case .nonlocal(let names): try declare(names, global: false)
    }
  }

  private mutating func visit(target: Expression) throws {
    switch target.kind {
    case .name(let name): bind(name)
    case .tuple(let parts), .list(let parts): for part in parts { try visit(target: part) }
    case .starred(let inner): try visit(target: inner)
    default: try visit(target)
    }
  }

  // MARK: expressions

  private mutating func visit(_ expressions: [Expression]) throws {
    for expression in expressions { try visit(expression) }
  }

  private mutating func visit(_ expression: Expression) throws {
    if StackGuard.isExhausted(limit: StackGuard.limit) { throw error("expression nested too deeply", expression.range) }
    switch expression.kind {
    case .constant: break
    case .name(let name): use(name)
    case .format(let pieces): try visit(FormatStringReader.values(pieces))
    case .unary(_, let value), .not(let value), .attribute(let value, _), .starred(let value): try visit(value)
    case .binary(_, let left, let right), .item(let left, let right):
      try visit(left)
      try visit(right)
    case .and(let parts), .or(let parts), .list(let parts), .tuple(let parts), .set(let parts): try visit(parts)
    case .comparison(let first, let rest):
      try visit(first)
      for (_, operand) in rest { try visit(operand) }
    case .conditional(let test, let yes, let no): try visit([test, yes, no])
    case .call(let callee, let arguments):
      try visit(callee)
      try visit(arguments.map(\.value))
    case .slice(let start, let stop, let step): try visit([start, stop, step].compactMap(\.self))
    case .dict(let entries): try visit(entries.flatMap { [$0.key, $0.value].compactMap(\.self) })
    case .comprehension(let comprehension): try visit(comprehension)
    case .generator(let definition, let first):
      try visit(iterable: first)
      try visit(definition)
    case .lambda(let definition): try visit(definition)
    case .walrus(let name, let value):
      try visit(value)
      try bindWalrus(name)
    }
  }

  /// `name := value` binds in the function around all comprehensions.
  private func bindWalrus(_ name: Name) throws {
    if isInIterable {
      throw error("assignment expression cannot be used in a comprehension iterable expression", name.range)
    }
    if renames[name.text] != nil {
      throw error(
        "assignment expression cannot rebind comprehension iteration variable '\(name.text)'", name.range)
    }
    var owner = scope
    while owner.isGenerator, let parent = owner.parent { owner = parent }
    owner.assign(name.text)
    scope.refer(name, name.text)
  }

  private mutating func visit(_ comprehension: Comprehension) throws {
    guard case .loop(_, let first)? = comprehension.clauses.first else { return }
    try visit(iterable: first)
    let outer = renames
    defer { renames = outer }
    let keys = hideTargets(of: comprehension)
    scope.add(comprehension, keys: keys)
    let container = scope.hide(comprehension.container.text)
    scope.assign(container)
    scope.refer(comprehension.container, container)
    try visitInside(comprehension)
  }

  private mutating func visit(iterable: Expression) throws {
    let outer = isInIterable
    defer { isInIterable = outer }
    isInIterable = true
    try visit(iterable)
  }

  /// Gives the loop names of a comprehension names of their own.
  private mutating func hideTargets(of comprehension: Comprehension) -> [String] {
    var keys: [String] = []
    for clause in comprehension.clauses {
      guard case .loop(let target, _) = clause else { continue }
      for text in Self.names(in: target) where !keys.contains(where: { $0.hasPrefix(text + "#") }) {
        let key = scope.hide(text)
        scope.assign(key)
        renames[text] = key
        keys.append(key)
      }
    }
    return keys
  }

  private static func names(in target: Expression) -> [String] {
    switch target.kind {
    case .name(let name): [name.text]
    case .tuple(let parts), .list(let parts): parts.flatMap(names)
    case .starred(let inner): names(in: inner)
    default: []
    }
  }

  /// All of a comprehension but its first iterable.
  private mutating func visitInside(_ comprehension: Comprehension) throws {
    for (index, clause) in comprehension.clauses.enumerated() {
      switch clause {
      case .loop(let target, let iterable):
        if index > 0 { try visit(iterable: iterable) }
        try visit(target: target)
      case .condition(let test): try visit(test)
      }
    }
    try visit(comprehension.element)
    if let value = comprehension.value { try visit(value) }
  }

  private mutating func visit(_ definition: FunctionDefinition) throws {
    for parameter in definition.parameters { if let value = parameter.defaultValue { try visit(value) } }
    let prefix = scope.parent == nil ? "" : scope.qualifiedName + ".<locals>."
    let inner = Scope(parent: scope, qualifiedName: prefix + definition.name, outerRenames: renames)
    definition.scope = inner
    var resolver = Resolver(source: source, scope: inner)
    resolver.isInIterable = isInIterable
    for kind in [ParameterSyntax.Kind.positionalOnly, .positional, .keywordOnly, .variadic, .variadicKeywords] {
      for parameter in definition.parameters where parameter.kind == kind {
        inner.assign(parameter.name.text)
        inner.parameterNames.insert(parameter.name.text)
      }
    }
    switch definition.body {
    case .statements(let body): try resolver.visit(body)
    case .expression(let value): try resolver.visit(value)
    case .generator(let comprehension):
      inner.isGenerator = true
      try resolver.visitGenerator(comprehension)
    }
  }

  /// A generator expression is a function of its own, whose loop names are its locals.
  private mutating func visitGenerator(_ comprehension: Comprehension) throws {
    let keys = hideTargets(of: comprehension)
    scope.add(comprehension, keys: keys)
    try visitInside(comprehension)
  }
}
