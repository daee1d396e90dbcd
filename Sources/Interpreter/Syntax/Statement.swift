/// A statement of the source text.
struct Statement {
  let kind: Kind
  let range: SourceRange

  indirect enum Kind {
    /// An expression; `isSilent` if a semicolon ends the line.
    case expression(Expression, isSilent: Bool)
    /// `target = target = value`
    case assign([Expression], Expression)
    case augment(Expression, BinaryOperator, Expression)
    /// `target: annotation = value`
    case annotate(Expression, Expression?)
    case branch([(test: Expression, body: [Statement])], orElse: [Statement])
    case whileLoop(Expression, [Statement], orElse: [Statement])
    case forLoop(target: Expression, iterable: Expression, [Statement], orElse: [Statement])
    case define(Name, FunctionDefinition)
    case returnValue(Expression?)
    case breakLoop, continueLoop, pass
    case delete([Expression])
    case raise(Expression?, cause: Expression?)
    case assert(Expression, Expression?)
    case tryBlock([Statement], [ExceptionHandler], orElse: [Statement], finally: [Statement])
    case with([(context: Expression, target: Expression?)], [Statement])
    case importModule([ImportedModule])
    case importNames(module: String, at: SourceRange, [ImportedName])
    case global([Name])
    case nonlocal([Name])
  }
}

/// `except type as name: body`
struct ExceptionHandler {
  let type: Expression?
  let name: Name?
  let body: [Statement]
  let range: SourceRange
}

/// `import path as alias`; without an alias the path's first part is bound.
struct ImportedModule {
  let path: String
  let isAliased: Bool
  let bound: Name
  let range: SourceRange
}

/// `from … import name as bound`
struct ImportedName {
  let name: String
  let bound: Name
  let range: SourceRange
}

/// A parameter of a function.
struct ParameterSyntax {
  enum Kind { case positionalOnly, positional, keywordOnly, variadic, variadicKeywords }
  let name: Name
  let kind: Kind
  let defaultValue: Expression?
}

/// A function, a lambda, a generator expression, or the module itself.
final class FunctionDefinition {
  let name: String
  let parameters: [ParameterSyntax]
  let body: Body
  let documentation: String?
  /// Filled in by the resolver.
  var scope: Scope?

  enum Body {
    case statements([Statement])
    case expression(Expression)
    case generator(Comprehension)
  }

  init(name: String, parameters: [ParameterSyntax], body: Body, documentation: String? = nil) {
    self.name = name
    self.parameters = parameters
    self.body = body
    self.documentation = documentation
  }
}
