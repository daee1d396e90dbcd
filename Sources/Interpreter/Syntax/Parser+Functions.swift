extension Parser {
  // MARK: definitions

  mutating func functionDefinition() throws -> Statement.Kind {
    let owner = range
    at += 1
    let name = try name()
    guard accept(.openParenthesis) else { throw invalidSyntax("expected '('") }
    let parameters = try parameterList(until: .closeParenthesis, allowsAnnotations: true)
    try expectClosing(.closeParenthesis)
    if accept(.arrow) { try skipAnnotation() }
    let outer = context
    context = Context(isInFunction: true)
    defer { context = outer }
    let body = try block("function definition", owner)
    return .define(
      name,
      FunctionDefinition(
        name: name.text, parameters: parameters, body: .statements(body), documentation: Self.documentation(body)))
  }

  mutating func parameterList(until closing: Symbol, allowsAnnotations: Bool) throws -> [ParameterSyntax] {
    var parameters: [ParameterSyntax] = []
    var kind = ParameterSyntax.Kind.positional
    var bareStar: SourceRange?
    while !sees(closing) {
      if let last = parameters.last, last.kind == .variadicKeywords {
        throw error("arguments cannot follow var-keyword argument", range)
      }
      if accept(.times) {
        if kind == .keywordOnly { throw error("* argument may appear only once", lastRange) }
        kind = .keywordOnly
        if sees(.comma) || sees(closing) {
          bareStar = lastRange
        } else {
          parameters.append(try parameter(.variadic, allowsAnnotations, parameters))
        }
      } else if accept(.power) {
        parameters.append(try parameter(.variadicKeywords, allowsAnnotations, parameters))
      } else if accept(.divide) {
        try markPositionalOnly(&parameters)
      } else {
        parameters.append(try parameter(kind, allowsAnnotations, parameters))
      }
      if !accept(.comma) { break }
    }
    if let bareStar, !parameters.contains(where: { $0.kind == .keywordOnly }) {
      throw error("named arguments must follow bare *", bareStar)
    }
    return parameters
  }

  private func markPositionalOnly(_ parameters: inout [ParameterSyntax]) throws {
    if parameters.isEmpty { throw error("at least one argument must precede /", lastRange) }
    if parameters.contains(where: { $0.kind == .positionalOnly }) {
      throw error("/ may appear only once", lastRange)
    }
    if parameters.contains(where: { $0.kind != .positional }) { throw error("/ must be ahead of *", lastRange) }
    parameters = parameters.map {
      ParameterSyntax(name: $0.name, kind: .positionalOnly, defaultValue: $0.defaultValue)
    }
  }

  private mutating func parameter(
    _ kind: ParameterSyntax.Kind, _ allowsAnnotations: Bool, _ before: [ParameterSyntax]
  ) throws -> ParameterSyntax {
    let name = try name()
    if before.contains(where: { $0.name.text == name.text }) {
      throw error("duplicate argument '\(name.text)' in function definition", name.range)
    }
    if allowsAnnotations, accept(.colon) { try skipAnnotation() }
    let isVariadic = kind == .variadic || kind == .variadicKeywords
    guard accept(.assign) else {
      let isPlain = kind == .positional || kind == .positionalOnly
      if isPlain, let last = before.last, last.defaultValue != nil {
        throw error("non-default argument follows default argument", name.range)
      }
      return ParameterSyntax(name: name, kind: kind, defaultValue: nil)
    }
    if isVariadic {
      throw error("var-\(kind == .variadic ? "positional" : "keyword") argument cannot have default value", lastRange)
    }
    return ParameterSyntax(name: name, kind: kind, defaultValue: try expression())
  }

  // MARK: calls

  /// The arguments up to and including the closing parenthesis.
  mutating func callArguments() throws -> [Argument] {
    var arguments: [Argument] = []
    while !sees(.closeParenthesis) {
      let argument = try argument(arguments)
      if sees(.for), case .positional = argument.kind {
        let generator = try generator(argument.value)
        arguments.append(Argument(kind: .positional, value: generator, range: generator.range))
        if arguments.count > 1 || !sees(.closeParenthesis) {
          if case .error = token.kind { throw invalidSyntax() }
          throw error("Generator expression must be parenthesized", generator.range)
        }
        break
      }
      arguments.append(argument)
      if !accept(.comma) { break }
    }
    try expectClosing(.closeParenthesis)
    return arguments
  }

  private mutating func argument(_ before: [Argument]) throws -> Argument {
    let start = range
    if accept(.times) {
      let value = try expression()
      if before.contains(where: { if case .unpackedKeywords = $0.kind { true } else { false } }) {
        throw error("iterable argument unpacking follows keyword argument unpacking", start.through(value.outer))
      }
      return Argument(kind: .unpacked, value: value, range: start.through(value.outer))
    }
    if accept(.power) {
      let value = try expression()
      return Argument(kind: .unpackedKeywords, value: value, range: start.through(value.outer))
    }
    if case .name(let keyword) = token.kind, case .symbol(.assign) = following.kind {
      at += 2
      let repeated = before.contains { if case .keyword(keyword) = $0.kind { true } else { false } }
      if repeated { throw error("keyword argument repeated: \(keyword)", start) }
      if sees(.comma) || sees(.closeParenthesis) { throw error("expected argument value expression", start) }
      let value = try expression()
      return Argument(kind: .keyword(keyword), value: value, range: start.through(value.outer))
    }
    let value = try namedExpression()
    if sees(.assign) {
      throw error(
        "expression cannot contain assignment, perhaps you meant \"==\"?", value.range.through(range))
    }
    for argument in before {
      switch argument.kind {
      case .keyword: throw error("positional argument follows keyword argument", value.range)
      case .unpackedKeywords:
        throw error("positional argument follows keyword argument unpacking", value.range)
      default: break
      }
    }
    return Argument(kind: .positional, value: value, range: value.range)
  }
}
