final class ConstantNode: ExpressionNode {
  let value: Value
  init(_ value: Value, _ range: SourceRange) {
    self.value = value
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value { value }
}

final class LocalNode: ExpressionNode {
  private let slot: Int
  private let name: Name
  init(_ slot: Int, _ name: Name) {
    self.slot = slot
    self.name = name
    super.init(name.range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    let value = frame.locals[slot]
    if value.isUnbound { throw PythonError.unboundLocal(name) }
    return value
  }
}

final class CellNode: ExpressionNode {
  private let slot: Int
  private let name: Name
  private let isFree: Bool
  init(_ slot: Int, _ name: Name, isFree: Bool) {
    self.slot = slot
    self.name = name
    self.isFree = isFree
    super.init(name.range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    let value = try frame.withCell(slot) { $0.value }
    if value.isUnbound { throw isFree ? PythonError.unboundFree(name) : PythonError.unboundLocal(name) }
    return value
  }
}

final class GlobalNode: ExpressionNode {
  let slot: Int
  private let name: String
  init(_ slot: Int, _ name: Name) {
    self.slot = slot
    self.name = name.text
    super.init(name.range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    let globals = frame.machine.globals
    let value = globals.values[slot]
    if !value.isUnbound { return value }
    let builtin = globals.builtins[slot]
    if builtin.isUnbound { throw located(PythonError.undefined(name, globals)) }
    return builtin
  }
}

/// `name := value`
final class WalrusNode: ExpressionNode {
  private let target: TargetNode
  private let value: ExpressionNode
  init(_ target: TargetNode, _ value: ExpressionNode, _ range: SourceRange) {
    self.target = target
    self.value = value
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    let result = try value.evaluate(frame)
    try target.assign(result, frame)
    return result
  }
}

/// Looks at the stack before it goes on: put into deep expressions at intervals, so that none overflows it.
final class StackCheckNode: ExpressionNode {
  private let inner: ExpressionNode
  init(_ inner: ExpressionNode) {
    self.inner = inner
    super.init(inner.range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    if StackGuard.isExhausted(limit: frame.machine.nativeLimit) {
      throw located(PythonError("RecursionError", "maximum recursion depth exceeded"))
    }
    return try inner.evaluate(frame)
  }
}
