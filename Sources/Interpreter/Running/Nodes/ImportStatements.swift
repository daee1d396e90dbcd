/// `import path as name`
final class ImportStatement: StatementNode {
  private let path: String
  private let isAliased: Bool
  private let target: TargetNode
  private let range: SourceRange
  init(_ path: String, isAliased: Bool, _ target: TargetNode, _ range: SourceRange) {
    self.path = path
    self.isAliased = isAliased
    self.target = target
    self.range = range
  }
  override func execute(_ frame: Frame) throws -> Completion {
    do {
      let module = try frame.machine.module(path)
      // Without an alias, `import a.b` binds `a`.
      let root = path.split(separator: ".").first.map(String.init) ?? path
      try target.assign(.object(isAliased ? module : try frame.machine.module(root)), frame)
    } catch { throw PythonError.from(error).locate(range) }
    return .normal
  }
}

/// `from path import name as bound, …`
final class ImportNamesStatement: StatementNode {
  struct Part {
    let name: String
    let target: TargetNode
    let range: SourceRange
  }
  private let path: String
  private let parts: [Part]
  private let range: SourceRange
  init(_ path: String, _ parts: [Part], _ range: SourceRange) {
    self.path = path
    self.parts = parts
    self.range = range
  }
  override func execute(_ frame: Frame) throws -> Completion {
    let module: HostModule
    do { module = try frame.machine.module(path) } catch { throw PythonError.from(error).locate(range) }
    for part in parts {
      guard let value = try module.attribute(part.name) else {
        let nearest = Spelling.nearest(part.name, among: module.attributeNames)
        throw PythonError(
          "ImportError", "cannot import name '\(part.name)' from '\(path)' (unknown location)",
          hint: nearest.map { "did you mean \($0)?" }
        ).locate(part.range)
      }
      try part.target.assign(value, frame)
    }
    return .normal
  }
}
