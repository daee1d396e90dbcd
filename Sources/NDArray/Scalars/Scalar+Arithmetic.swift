/// An operand of scalar arithmetic; Python's own numbers take the type of the scalar they meet.
public enum ScalarOperand: Sendable {
  case scalar(Scalar)
  /// A Python int.
  case integer(Int)
  /// A Python float.
  case real(Double)

  /// The operand as one of element-wise arithmetic.
  var operand: Operand {
    switch self {
    case .scalar(let scalar): .scalar(scalar)
    case .integer(let value): .integer(value)
    case .real(let value): .real(value)
    }
  }

  fileprivate func converted(to dtype: DType) throws(Failure) -> Scalar {
    switch self {
    case .scalar(let scalar): scalar.converted(to: dtype)
    case .integer(let value): try Scalar(integer: value, as: dtype)
    case .real(let value): Scalar(value).converted(to: dtype)
    }
  }

  /// The common type of two operands.
  fileprivate func promoted(with other: ScalarOperand) -> DType {
    switch (self, other) {
    case (.scalar(let left), .scalar(let right)): left.dtype.promoted(with: right.dtype)
    case (.scalar(let scalar), .integer), (.integer, .scalar(let scalar)): scalar.dtype.promotedWithInteger
    case (.scalar(let scalar), .real), (.real, .scalar(let scalar)): scalar.dtype.promotedWithReal
    case (.integer, .integer): .int64
    default: .float64
    }
  }
}

extension Scalar {
  /// The result of an operation under the rules of `NDArray.apply`, without the cost of an array.
  public static func apply(
    _ operation: BinaryOperation, _ left: ScalarOperand, _ right: ScalarOperand
  ) throws(Failure) -> Scalar {
    if operation == .power || operation.isComparison {
      // Both have cases beyond a loop over one type.
      return try NDArray.apply(operation, left.operand, right.operand).scalar(atOffset: 0)
    }
    let dtype = try operation.operandType(common: left.promoted(with: right))
    let (first, second) = (try left.converted(to: dtype), try right.converted(to: dtype))
    if dtype == .float64, let result = doubles(operation, first, second) { return Scalar(result) }
    var result = Scalar(operation.resultType(dtype), bits: 0)
    let kernel = BinaryKernels.kernel(operation, dtype)
    first.withBytes { first in
      second.withBytes { second in
        result.withMutableBytes { kernel(1, [first, second, $0], [0, 0, 0]) }
      }
    }
    return result
  }

  /// The four operations that most loops over elements do.
  private static func doubles(_ operation: BinaryOperation, _ left: Scalar, _ right: Scalar) -> Double? {
    let (a, b) = (left.asDouble, right.asDouble)
    return switch operation {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    default: nil
    }
  }

  /// The result of an operation under the rules of `NDArray.apply`.
  public func apply(_ operation: UnaryOperation) throws(Failure) -> Scalar {
    let operandType = try operation.operandType(dtype)
    var result = Scalar(operation.resultType(operandType), bits: 0)
    converted(to: operandType).withBytes { source in
      result.withMutableBytes { UnaryKernels.kernel(operation, operandType)(1, [source, $0], [0, 0]) }
    }
    return result
  }
}
