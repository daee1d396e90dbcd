/// A child expression. Local names and small literals, which are most operands, are read in line instead of through a
/// virtual call.
enum Operand {
  case local(Int, Name)
  case integer(Int)
  case text(StringObject)
  case item(ItemNode)
  case node(ExpressionNode)

  @inline(__always) func value(_ frame: Frame) throws -> Value {
    switch self {
    case .local(let slot, let name):
      let value = frame.locals[slot]
      if value.isUnbound { throw PythonError.unboundLocal(name) }
      return value
    case .integer(let value): return .int(value)
    case .text(let text): return .string(text)
    case .item(let node): return try node.evaluate(frame)
    case .node(let node): return try node.evaluate(frame)
    }
  }

  /// The operand if it is a str that can be read where it lies.
  @inline(__always) func lentString(_ frame: Frame) -> Unmanaged<StringObject>? {
    switch self {
    case .local(let slot, _): return (frame.locals + slot).lentString
    case .text(let text): return Unmanaged.passUnretained(text)
    case .integer, .item, .node: return nil
    }
  }

  /// The operand if it is a list that can be read where it lies: a local, or an item of one.
  @inline(__always) func lentList(_ frame: Frame) -> Unmanaged<ListObject>? {
    switch self {
    case .local(let slot, _): (frame.locals + slot).lentList
    case .item(let node): node.lentList(frame)
    case .integer, .text, .node: nil
    }
  }

  /// The operand if it is a dict in a local.
  @inline(__always) func lentDict(_ frame: Frame) -> Unmanaged<DictObject>? {
    if case .local(let slot, _) = self { return (frame.locals + slot).lentDict }
    return nil
  }
  /// The operand if it is a tuple in a local.
  @inline(__always) func lentTuple(_ frame: Frame) -> Unmanaged<TupleObject>? {
    if case .local(let slot, _) = self { return (frame.locals + slot).lentTuple }
    return nil
  }
  /// Whether reading the operand runs nothing that could change a local.
  var isQuick: Bool {
    switch self {
    case .local, .integer, .text: true
    case .item, .node: false
    }
  }

  /// The operand if it is an int that can be read without running anything.
  @inline(__always) func quickInteger(_ frame: Frame) -> Int? {
    switch self {
    case .local(let slot, _):
      if case .int(let value) = frame.locals[slot] { return value }
      return nil
    case .integer(let value): return value
    case .text, .item, .node: return nil
    }
  }
}

extension PythonError {
  @inline(never) static func unboundLocal(_ name: Name) -> PythonError {
    PythonError(
      "UnboundLocalError", "cannot access local variable '\(name.text)' where it is not associated with a value"
    ).locate(name.range)
  }

  @inline(never) static func unboundFree(_ name: Name) -> PythonError {
    PythonError(
      "NameError",
      "cannot access free variable '\(name.text)' where it is not associated with a value in enclosing scope"
    ).locate(name.range)
  }

  /// The NameError for a name nobody defined, with the nearest one somebody did.
  @inline(never) static func undefined(_ name: String, _ globals: GlobalTable) -> PythonError {
    undefined(name, among: globals.definedNames + globals.builtinNames, importLine: globals.importLine(name))
  }

  static func undefined(_ name: String, among names: [String], importLine: String?) -> PythonError {
    if let advice = Builtins.leftOut[name] { return .notSupported("the built-in \(name)", hint: advice) }
    let advice =
      importLine.map { "it needs '\($0)'" } ?? Spelling.nearest(name, among: names).map { "did you mean \($0)?" }
    return PythonError(
      "NameError", "name '\(name)' is not defined", hint: advice)
  }
}
