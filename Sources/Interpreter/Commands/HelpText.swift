/// The text of `help(x)`.
public enum HelpText {
  /// Explains a command, type, module, method or function; without a value, lists what there is.
  public static func of(_ value: Value, registry: Registry) -> String {
    switch value {
    case .unbound: return overview(registry)
    case .function(let function): return of(function)
    case .string(let text): if let named = registry.named(text.value) { return of(named, registry: registry) }
    case .object(let object):
      if let command = object as? Command { return of(command) }
      if let method = object as? BoundMethod { return of(method.command) }
      if let type = object as? TypeObject { return of(type, registry) }
      if let module = object as? HostModule { return of(module) }
    default: break
    }
    return registry.types[value.typeName].map { of($0, registry) } ?? "\(value.typeName)\n"
  }

  /// The text of the definition of a function of the program; nil for anything else.
  public static func source(of value: Value) -> String? {
    guard case .function(let function) = value else { return nil }
    let (bytes, range) = (function.code.source.bytes, function.code.range)
    // From the start of its line, so that the indentation of a nested function is even.
    let start = bytes[..<Int(range.start)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return String(decoding: bytes[start..<Int(range.end)], as: UTF8.self)
  }

  /// One command: signature, what it does, parameters, errors, an example.
  public static func of(_ command: Command) -> String {
    var lines = [command.signature]
    if let type = command.methodOf.first, let receiver = command.parameters.first {
      lines[0] += "    also \(receiver.name).\(command.name)(…) for \(type)"
    }
    lines.append("  " + command.summary)
    lines += columns(command.parameters.map { [$0.name, $0.type, $0.doc] })
    if let returns = command.returns { lines.append("  Returns \(returns)") }
    if let raises = command.raises { lines.append("  Raises \(raises)") }
    if let example = command.example {
      lines.append("  Example:  " + example.split(separator: "\n").joined(separator: "\n            "))
    }
    if !command.seeAlso.isEmpty { lines.append("  See also: \(command.seeAlso.joined(separator: ", "))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func of(_ type: TypeObject, _ registry: Registry) -> String {
    var lines = [type.constructor?.signature ?? type.name, "  " + type.summary]
    let family = [type] + type.bases.compactMap { registry.types[$0] }
    lines += columns(
      family.flatMap { $0.attributes.map { [$0.key, $0.value] } }
        + family.flatMap { registry.methods(ofType: $0.name).map { [$0.name, $0.summary] } })
    return lines.joined(separator: "\n") + "\n"
  }

  private static func of(_ module: HostModule) -> String {
    var lines = [module.name, "  " + module.summary]
    lines += listing(module.groups)
    for type in module.types { lines.append("  \(type.name)  \(type.summary)") }
    for submodule in module.submodules { lines.append("  \(submodule.name)  \(submodule.summary)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func of(_ function: FunctionObject) -> String {
    let parameters = function.code.parameters
    func shown(_ name: String) -> String {
      function.defaultValue(of: name).map { "\(name)=\((try? $0.repr()) ?? "…")" } ?? name
    }
    var parts = parameters.positional.map(shown)
    if parameters.positionalOnlyCount > 0 { parts.insert("/", at: parameters.positionalOnlyCount) }
    if parameters.hasVariadic { parts.append("*args") } else if !parameters.keywordOnly.isEmpty { parts.append("*") }
    parts += parameters.keywordOnly.map(shown)
    if parameters.hasVariadicKeywords { parts.append("**kwargs") }
    let signature = "\(function.code.name)(\(parts.joined(separator: ", ")))"
    guard let documentation = function.code.documentation else { return signature + "\n" }
    return signature + "\n  " + documentation + "\n"
  }

  private static func overview(_ registry: Registry) -> String {
    var lines = listing(registry.groups + registry.builtinGroups)
    let modules = registry.modules.keys.sorted()
    if !modules.isEmpty { lines.append("modules: " + modules.joined(separator: ", ")) }
    return lines.joined(separator: "\n") + "\n"
  }
  /// The commands of each group under its title.
  private static func listing(_ groups: [CommandGroup]) -> [String] {
    groups.flatMap { group in
      (group.title.isEmpty ? [] : [group.title])
        + columns(group.commands.map { [$0.name, $0.summary] } + group.types.map { [$0.name, $0.summary] })
    }
  }

  /// Indented lines whose parts stand below each other; a column that is empty everywhere is left out.
  public static func columns(_ rows: [[String]]) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).filter { $1 > 0 }.map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return "  " + cells.joined(separator: "  ").replacing(/\s+$/, with: "")
    }
  }
}
