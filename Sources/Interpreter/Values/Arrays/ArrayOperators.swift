import BigInt
import NDArray

/// The operators of arrays and NumPy scalars with any other value.
enum ArrayOperators {
  /// `array op other`, or `other op array` when `reflected`; nil if `other` is nothing arrays compute with.
  static func binary(_ op: BinaryOperator, _ array: NDArray, _ other: Value, reflected: Bool) throws -> NDArray? {
    guard let operation = op.elementwise else { return try product(array, other, reflected: reflected) }
    guard let operand = try NDArray.Operand(other, meeting: array.dtype) else { return nil }
    return reflected
      ? try NDArray.apply(operation, operand, .array(array)) : try NDArray.apply(operation, .array(array), operand)
  }

  /// Changes the elements to those of `array op other`; false if `other` is nothing arrays compute with.
  static func update(_ op: BinaryOperator, _ array: NDArray, _ other: Value) throws -> Bool {
    guard let operation = op.elementwise else {
      guard let result = try product(array, other, reflected: false) else { return false }
      try array.set([.ellipsis], to: result)
      return true
    }
    guard let operand = try NDArray.Operand(other, meeting: array.dtype) else { return false }
    try array.update(operation, operand)
    return true
  }

  /// `array op other` element by element; nil if the two cannot be compared.
  static func compare(_ op: ComparisonOperator, _ array: NDArray, _ other: Value) throws -> NDArray? {
    if let operand = try NDArray.Operand(other, comparedWith: array.dtype) {
      return try NDArray.apply(op.elementwise, .array(array), operand)
    }
    // Nothing but numbers equals a number.
    guard op == .equal || op == .notEqual else { return nil }
    let answer = try NDArray.zeros(array.shape, dtype: .bool)
    if op == .notEqual { answer.fill(Scalar(true)) }
    return answer
  }

  private static func product(_ array: NDArray, _ other: Value, reflected: Bool) throws -> NDArray? {
    guard let operand = try NDArray.Operand(other, meeting: array.dtype) else { return nil }
    let other = operand.strong
    return reflected ? try NDArray.matmul(other, array) : try NDArray.matmul(array, other)
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
