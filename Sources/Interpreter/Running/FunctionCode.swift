/// The part of a function that is compiled once.
final class FunctionCode {
  let name: String
  /// The name with the functions around it: `outer.<locals>.inner`.
  let qualifiedName: String
  let documentation: String?
  let source: SourceFile
  /// The definition in the source.
  let range: SourceRange
  let parameters: ParameterList
  /// The number of parameters if all are positional, else -1: so many arguments need no binding.
  let plainCount: Int
  let positionalCount: Int
  let localCount: Int
  /// Parameters that inner functions capture: boxed on entry.
  let parameterCells: [Int]
  /// Other captured locals: given an empty box on entry.
  let localCells: [Int]
  /// Slots from here on receive the captured cells.
  let firstFree: Int
  let needsCells: Bool
  /// Global names that the body and the functions in it use.
  let globalNames: Set<String>
  private let body: StatementNode

  init(
    name: String, qualifiedName: String, documentation: String?, source: SourceFile, range: SourceRange,
    parameters: ParameterList, localCount: Int, cells: [Int], firstFree: Int,
    globalNames: Set<String> = [], body: StatementNode
  ) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.documentation = documentation
    self.source = source
    self.range = range
    self.parameters = parameters
    positionalCount = parameters.positional.count
    plainCount = parameters.isSimple ? parameters.count : -1
    self.localCount = localCount
    self.firstFree = firstFree
    self.globalNames = globalNames
    self.body = body
    parameterCells = cells.filter { $0 < parameters.count }
    localCells = cells.filter { $0 >= parameters.count }
    needsCells = !cells.isEmpty || firstFree < localCount
  }

  /// What functions share that do the same: the text of one that stands alone, or else the whole source and the place in it,
  /// because the functions around it decide what its names mean.
  var key: String {
    let text = String(decoding: source.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
    return isAlone ? text : "\(range.start)-\(range.end) of \(source.text)"
  }
  private var isAlone: Bool { qualifiedName == name && firstFree == localCount }

  func run(_ frame: Frame) throws -> Value {
    do {
      if case .returned(let value) = try body.execute(frame) { return value }
      return .none
    } catch {
      throw leaving(error)
    }
  }

  /// Turns the open place of an error into a line of the traceback.
  @inline(never) private func leaving(_ error: any Error) -> any Error {
    let error = PythonError.from(error)
    error.traceback.append(
      PythonError.Frame(function: name, source: source, range: error.openRange ?? SourceRange(0, 0)))
    error.openRange = nil
    return error
  }
}

/// What a function's parameters are called, in the order of their slots: positional, keyword-only, `*args`, `**kwargs`.
struct ParameterList {
  var positional: [String] = []
  var positionalOnlyCount = 0
  var keywordOnly: [String] = []
  var hasVariadic = false
  var hasVariadicKeywords = false

  /// The number of slots.
  var count: Int {
    positional.count + keywordOnly.count + (hasVariadic ? 1 : 0) + (hasVariadicKeywords ? 1 : 0)
  }
  /// The slot of the parameter that a named argument sets.
  func place(of name: String) -> Int? {
    for index in positional.indices where positional[index] == name {
      return index >= positionalOnlyCount ? index : nil
    }
    for index in keywordOnly.indices where keywordOnly[index] == name { return positional.count + index }
    return nil
  }

  /// Whether there is nothing but positional parameters.
  var isSimple: Bool { count == positional.count }
}
