/// The parameters of what can be called, as far as they can be given by name.
public enum KeywordParameters {
  /// Their names in order; none for a value that cannot be called.
  public static func names(of value: Value) -> [String] {
    switch value {
    case .function(let function):
      let list = function.code.parameters
      return list.positional.dropFirst(list.positionalOnlyCount) + list.keywordOnly
    case .object(let object):
      if let command = object as? Command { return names(of: command.parameters[...]) }
      if let method = object as? BoundMethod { return names(of: method.command.parameters.dropFirst()) }
      if let constructor = (object as? TypeObject)?.constructor { return names(of: constructor.parameters[...]) }
      return []
    default: return []
    }
  }

  private static func names(of parameters: ArraySlice<Parameter>) -> [String] {
    parameters.filter { $0.kind == .positional || $0.kind == .keywordOnly }.map(\.name)
  }
}
