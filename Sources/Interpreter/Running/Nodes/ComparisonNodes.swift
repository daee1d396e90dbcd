final class CompareNode: ExpressionNode {
  private let op: ComparisonOperator
  private let left: Operand
  private let right: Operand
  /// Which of "less", "equal", "greater" satisfy the operator, as bits 0, 1, 2: no switch when comparing ints.
  private let accepted: UInt8

  init(_ op: ComparisonOperator, _ left: Operand, _ right: Operand, _ range: SourceRange) {
    self.op = op
    self.left = left
    self.right = right
    accepted =
      switch op {
      case .less: 1
      case .lessEqual: 3
      case .greater: 4
      case .greaterEqual: 6
      case .equal: 2
      case .notEqual: 5
      }
    super.init(range)
  }

  override func isTrue(_ frame: Frame) throws -> Bool {
    if op == .equal, let text = right.lentString(frame), let other = left.lentString(frame) {
      return text._withUnsafeGuaranteedRef { text in
        other._withUnsafeGuaranteedRef { StringObject.same($0, text) }
      }
    }
    let a = try left.value(frame)
    let b = try right.value(frame)
    if case .int(let x) = a, case .int(let y) = b { return accepted & (x < y ? 1 : x == y ? 2 : 4) != 0 }
    do { return try Value.compare(op, a, b).isTrue } catch { throw located(error) }
  }

  override func evaluate(_ frame: Frame) throws -> Value {
    let a = try left.value(frame)
    let b = try right.value(frame)
    if case .int(let x) = a, case .int(let y) = b { return .bool(accepted & (x < y ? 1 : x == y ? 2 : 4) != 0) }
    do { return try Value.compare(op, a, b) } catch { throw located(error) }
  }
}

/// `in`, `not in`, `is`, `is not`.
final class MembershipNode: ExpressionNode {
  private let op: Comparison
  private let left: Operand
  private let right: Operand
  /// What finding the left one in the right one means for `in` and `not in`; nil for the others.
  private let found: Bool?
  init(_ op: Comparison, _ left: Operand, _ right: Operand, _ range: SourceRange) {
    self.op = op
    self.left = left
    self.right = right
    found =
      switch op {
      case .contained: true
      case .notContained: false
      default: nil
      }
    super.init(range)
  }
  override func isTrue(_ frame: Frame) throws -> Bool {
    let a = try left.value(frame)
    if let found, let dict = right.lentDict(frame) {
      do { return try dict._withUnsafeGuaranteedRef { try $0.get(a) != nil } == found } catch { throw located(error) }
    }
    let b = try right.value(frame)
    do { return try Comparison.test(op, a, b) } catch { throw located(error) }
  }
  override func evaluate(_ frame: Frame) throws -> Value { .bool(try isTrue(frame)) }
}

/// `a < b < c`: each operand is evaluated once, and the rest is not once one comparison fails.
final class ComparisonChainNode: ExpressionNode {
  private let first: ExpressionNode
  private let rest: [(op: Comparison, operand: ExpressionNode)]
  init(_ first: ExpressionNode, _ rest: [(op: Comparison, operand: ExpressionNode)], _ range: SourceRange) {
    self.first = first
    self.rest = rest
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    var left = try first.evaluate(frame)
    var result = Value.bool(true)
    for (place, (op, operand)) in rest.enumerated() {
      let right = try operand.evaluate(frame)
      do {
        result = try Comparison.evaluate(op, left, right)
        // The last one is the result, whatever it is, such as an array.
        if place < rest.count - 1, try !result.isTrue { return result }
      } catch { throw located(error) }
      left = right
    }
    return result
  }
}

extension Comparison {
  static func evaluate(_ comparison: Comparison, _ a: Value, _ b: Value) throws -> Value {
    if case .value(let op) = comparison { return try Value.compare(op, a, b) }
    return .bool(try test(comparison, a, b))
  }

  static func test(_ comparison: Comparison, _ a: Value, _ b: Value) throws -> Bool {
    switch comparison {
    case .value(let op): try Value.compare(op, a, b).isTrue
    case .contained: try Value.contains(b, a)
    case .notContained: try !Value.contains(b, a)
    case .same: Value.identical(a, b)
    case .notSame: !Value.identical(a, b)
    }
  }
}
