/// A compiled piece of source, ready to run in the interpreter that compiled it.
public final class Program {
  /// The text it was compiled from.
  public let source: SourceFile
  /// Module-level names it assigns anywhere, for caching and for checks across cells.
  public let assignedNames: Set<String>
  /// Global names it reads and where first.
  public let readNames: [NameUse]
  let code: FunctionCode
  /// The functions it defines.
  let functions: [FunctionCode]

  init(
    source: SourceFile, assignedNames: Set<String>, readNames: [NameUse],
    code: (module: FunctionCode, functions: [FunctionCode])
  ) {
    self.source = source
    self.assignedNames = assignedNames
    self.readNames = readNames
    self.code = code.module
    functions = code.functions
  }
}

/// A use of a global name.
public struct NameUse: Sendable {
  /// The name.
  public let name: String
  /// Where it stands.
  public let range: SourceRange
}
