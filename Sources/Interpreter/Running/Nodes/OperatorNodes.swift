final class AddNode: ExpressionNode {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand, _ range: SourceRange) {
    self.left = left
    self.right = right
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    let a = try left.value(frame)
    let b = try right.value(frame)
    if case .int(let x) = a, case .int(let y) = b {
      let (sum, overflow) = x.addingReportingOverflow(y)
      if !overflow { return .int(sum) }
    }
    if case .float(let x) = a, case .float(let y) = b { return .float((x + y).computed) }
    do { return try Value.binary(.add, a, b) } catch { throw located(error) }
  }
}

final class SubtractNode: ExpressionNode {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand, _ range: SourceRange) {
    self.left = left
    self.right = right
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    let a = try left.value(frame)
    let b = try right.value(frame)
    if case .int(let x) = a, case .int(let y) = b {
      let (difference, overflow) = x.subtractingReportingOverflow(y)
      if !overflow { return .int(difference) }
    }
    if case .float(let x) = a, case .float(let y) = b { return .float((x - y).computed) }
    do { return try Value.binary(.subtract, a, b) } catch { throw located(error) }
  }
}

final class MultiplyNode: ExpressionNode {
  private let left: Operand
  private let right: Operand
  init(_ left: Operand, _ right: Operand, _ range: SourceRange) {
    self.left = left
    self.right = right
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    let a = try left.value(frame)
    let b = try right.value(frame)
    if case .int(let x) = a, case .int(let y) = b {
      let (product, overflow) = x.multipliedReportingOverflow(by: y)
      if !overflow { return .int(product) }
    }
    if case .float(let x) = a, case .float(let y) = b { return .float((x * y).computed) }
    if case .int(let x) = a, case .float(let y) = b { return .float((Double(x) * y).computed) }
    do { return try Value.binary(.multiply, a, b) } catch { throw located(error) }
  }
}

/// The other operators: the work itself outweighs choosing the operator.
final class BinaryNode: ExpressionNode {
  private let op: BinaryOperator
  private let left: Operand
  private let right: Operand
  init(_ op: BinaryOperator, _ left: Operand, _ right: Operand, _ range: SourceRange) {
    self.op = op
    self.left = left
    self.right = right
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    let a = try left.value(frame)
    let b = try right.value(frame)
    do {
      if case .int(let x) = a, case .int(let y) = b, let result = try IntegerArithmetic.small(op, x, y) {
        return .int(result)
      }
      if case .float(let x) = a, case .float(let y) = b, let result = try FloatArithmetic.binary(op, x, y) {
        return .float(result.computed)
      }
      return try Value.binary(op, a, b)
    } catch { throw located(error) }
  }
}

final class UnaryNode: ExpressionNode {
  private let op: UnaryOperator
  private let operand: Operand
  init(_ op: UnaryOperator, _ operand: Operand, _ range: SourceRange) {
    self.op = op
    self.operand = operand
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    let value = try operand.value(frame)
    if op == .negative, case .int(let number) = value, number != .min { return .int(-number) }
    do { return try value.unary(op) } catch { throw located(error) }
  }
}

// MARK: logic

final class AndNode: ExpressionNode {
  private let left: ExpressionNode
  private let right: ExpressionNode
  init(_ left: ExpressionNode, _ right: ExpressionNode) {
    self.left = left
    self.right = right
    super.init(left.range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    let value = try left.evaluate(frame)
    do { if try !value.isTrue { return value } } catch { throw located(error) }
    return try right.evaluate(frame)
  }
  override func isTrue(_ frame: Frame) throws -> Bool { try left.isTrue(frame) && right.isTrue(frame) }
}

final class OrNode: ExpressionNode {
  private let left: ExpressionNode
  private let right: ExpressionNode
  init(_ left: ExpressionNode, _ right: ExpressionNode) {
    self.left = left
    self.right = right
    super.init(left.range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    let value = try left.evaluate(frame)
    do { if try value.isTrue { return value } } catch { throw located(error) }
    return try right.evaluate(frame)
  }
  override func isTrue(_ frame: Frame) throws -> Bool { try left.isTrue(frame) || right.isTrue(frame) }
}

final class NotNode: ExpressionNode {
  private let operand: ExpressionNode
  init(_ operand: ExpressionNode, _ range: SourceRange) {
    self.operand = operand
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value { .bool(try !operand.isTrue(frame)) }
  override func isTrue(_ frame: Frame) throws -> Bool { try !operand.isTrue(frame) }
}

final class ConditionalNode: ExpressionNode {
  private let test: ExpressionNode
  private let yes: ExpressionNode
  private let no: ExpressionNode
  init(_ test: ExpressionNode, _ yes: ExpressionNode, _ no: ExpressionNode, _ range: SourceRange) {
    self.test = test
    self.yes = yes
    self.no = no
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    try test.isTrue(frame) ? try yes.evaluate(frame) : try no.evaluate(frame)
  }
}
