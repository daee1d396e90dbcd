/// How a statement ended.
enum Completion {
  case normal, breakLoop, continueLoop
  case returned(Value)
}

/// A statement in executable form. The base class does nothing, as `pass`.
class StatementNode {
  func execute(_ frame: Frame) throws -> Completion { .normal }
}
