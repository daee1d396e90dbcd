/// A parameter that can be given by name, as completion lists it.
public struct KeywordParameter {
  /// Its name.
  public let name: String
  /// Which values it takes; empty if that is not said.
  public let type: String
  /// Its default as Python writes it; nil if it has none.
  public let defaultText: String?
  /// What it means, in one line; empty if that is not said.
  public let doc: String

  /// The parameters of what can be called, in order; none for a value that cannot be called.
  public static func list(of value: Value) -> [KeywordParameter] {
    switch value {
    case .function(let function): list(of: function)
    case .object(let command as Command): list(of: command.parameters[...])
    case .object(let method as BoundMethod): list(of: method.command.parameters.dropFirst())
    case .object(let type as TypeObject): type.constructor.map { list(of: $0.parameters[...]) } ?? []
    default: []
    }
  }

  private static func list(of parameters: ArraySlice<Parameter>) -> [KeywordParameter] {
    parameters.filter { $0.kind == .positional || $0.kind == .keywordOnly }.map {
      KeywordParameter(name: $0.name, type: $0.type, defaultText: $0.shownDefault, doc: $0.doc)
    }
  }

  private static func list(of function: FunctionObject) -> [KeywordParameter] {
    let parameters = function.code.parameters
    let names = parameters.positional.dropFirst(parameters.positionalOnlyCount) + parameters.keywordOnly
    return names.map { name in
      let value = function.defaultValue(of: name)
      return KeywordParameter(
        name: name, type: value.map { $0.isNone ? "" : $0.typeName } ?? "",
        defaultText: value.map { (try? $0.repr()) ?? "…" }, doc: "")
    }
  }
}
