/// The executable form of a program is a tree of final-class nodes, each of which knows how to run itself. Everything
/// decidable before running (slots, operators, literal operands, shapes of calls) is decided when the node is made, so
/// running is a virtual call per node and little else.

/// An expression. The base class answers None.
class ExpressionNode {
  let range: SourceRange
  init(_ range: SourceRange) { self.range = range }

  func evaluate(_ frame: Frame) throws -> Value { .none }
  /// For tests: comparisons and logic answer without making a Value.
  func isTrue(_ frame: Frame) throws -> Bool {
    do { return try evaluate(frame).isTrue } catch { throw located(error) }
  }

  /// Gives an error that has no place yet this node's place. Kept out of line: it runs only when something is thrown.
  @inline(never) final func located(_ error: any Error) -> any Error { PythonError.from(error).locate(range) }
}

/// A statement. The base class does nothing, as `pass`.
class StatementNode {
  func execute(_ frame: Frame) throws -> Completion { .normal }
}

/// Something that can be assigned to. The base class drops the value.
class TargetNode {
  let range: SourceRange
  init(_ range: SourceRange) { self.range = range }

  func assign(_ value: consuming Value, _ frame: Frame) throws {}
  /// Deletes what is there.
  func delete(_ frame: Frame) throws {}

  @inline(never) final func located(_ error: any Error) -> any Error { PythonError.from(error).locate(range) }
}

/// How a statement ended.
enum Completion {
  case normal, breakLoop, continueLoop
  case returned(Value)
}

extension PythonError {
  /// Notes the place in the running function, unless a more exact one is known.
  func locate(_ range: SourceRange) -> PythonError {
    if openRange == nil { openRange = range }
    return self
  }
}

extension Frame {
  /// Most stores replace a number by a number; those skip the release of the old value.
  @inline(__always) func store(_ value: consuming Value, _ slot: Int) {
    switch locals[slot] {
    case .unbound, .none, .bool, .int, .float: (locals + slot).initialize(to: value)
    default: locals[slot] = value
    }
  }
  /// Uses the cell in a slot that the resolver made one.
  @inline(__always) func withCell<Result>(_ slot: Int, _ body: (Cell) throws -> Result) throws -> Result {
    guard let object = (locals + slot).lentObject else { throw Self.withoutCell }
    return try object._withUnsafeGuaranteedRef { object in
      guard let cell = object.exactly(Cell.self) else { throw Self.withoutCell }
      return try body(cell)
    }
  }
  private static var withoutCell: PythonError { PythonError("SystemError", "a captured name has no cell") }
}
