import BigInt
import NDArray

/// The operators of arrays and NumPy scalars with any other value.
enum ArrayOperators {
  /// `array op other`, or `other op array` when `reflected`. Throws NumPy's error if `other` is nothing arrays compute with.
  static func binary(_ op: BinaryOperator, _ array: NDArray, _ other: Value, reflected: Bool) throws -> NDArray {
    guard let operand = try NDArray.Operand(other, of: op, meeting: array.dtype) else {
      if array.count == 0 { throw NDArray.refusal(of: other) }
      throw OperandError.arithmetic(op, array, other, reflected: reflected)
    }
    guard let operation = op.elementwise else {
      if case .integer(let value) = operand { _ = try Scalar(integer: value, as: array.dtype) }
      return reflected ? try NDArray.matmul(operand.strong, array) : try NDArray.matmul(array, operand.strong)
    }
    return reflected
      ? try NDArray.apply(operation, operand, .array(array)) : try NDArray.apply(operation, .array(array), operand)
  }

  /// Changes the elements to those of `array op other`.
  static func update(_ op: BinaryOperator, _ array: NDArray, _ other: Value) throws {
    guard let operation = op.elementwise else {
      return try array.set([.ellipsis], to: try binary(op, array, other, reflected: false))
    }
    guard let operand = try NDArray.Operand(other, of: op, meeting: array.dtype) else {
      throw OperandError.update(operation, op, array, other)
    }
    try array.update(operation, operand)
  }

  /// `array op other` element by element. Nothing but numbers equals a number; an order with anything else is an error.
  static func compare(_ op: ComparisonOperator, _ array: NDArray, _ other: Value) throws -> NDArray {
    if let operand = try NDArray.Operand(other, comparedWith: array.dtype) {
      return try NDArray.apply(op.elementwise, .array(array), operand)
    }
    guard op == .equal || op == .notEqual else {
      if array.count == 0 { throw NDArray.refusal(of: other) }
      throw OperandError.order(op, array.dtype, other)
    }
    let answer = try NDArray.zeros(array.shape, dtype: .bool)
    if op == .notEqual { answer.fill(Scalar(true)) }
    return answer
  }
}

extension BinaryOperator {
  /// The element-wise operation; nil for the matrix product.
  var elementwise: BinaryOperation? {
    switch self {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .matrixMultiply: nil
    case .divide: .divide
    case .floorDivide: .floorDivide
    case .modulo: .remainder
    case .power: .power
    case .leftShift: .leftShift
    case .rightShift: .rightShift
    case .and: .bitwiseAnd
    case .or: .bitwiseOr
    case .xor: .bitwiseXor
    }
  }
}

extension ComparisonOperator {
  /// The element-wise operation.
  var elementwise: BinaryOperation {
    switch self {
    case .less: .less
    case .lessEqual: .lessEqual
    case .greater: .greater
    case .greaterEqual: .greaterEqual
    case .equal: .equal
    case .notEqual: .notEqual
    }
  }
}

extension UnaryOperator {
  /// The element-wise operation.
  var elementwise: UnaryOperation {
    switch self {
    case .negative: .negative
    case .positive: .positive
    case .invert: .invert
    case .absolute: .absolute
    }
  }
}
