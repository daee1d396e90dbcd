/// The element-wise operations on two operands, under NumPy's function names.
public enum BinaryOperation: String, Sendable, CaseIterable {
  case add, subtract, multiply, divide
  case floorDivide = "floor_divide"
  case remainder, power, minimum, maximum
  case equal
  case notEqual = "not_equal"
  case less
  case lessEqual = "less_equal"
  case greater
  case greaterEqual = "greater_equal"
  case bitwiseAnd = "bitwise_and"
  case bitwiseOr = "bitwise_or"
  case bitwiseXor = "bitwise_xor"
  case leftShift = "left_shift"
  case rightShift = "right_shift"
  case logicalAnd = "logical_and"
  case logicalOr = "logical_or"
  case logicalXor = "logical_xor"

  /// Whether the result is truth values that say how the operands compare.
  public var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual: true
    default: false
    }
  }

  /// The operation that gives the same result with the operands exchanged, where there is one.
  var reversed: BinaryOperation? {
    switch self {
    case .add, .multiply, .bitwiseAnd, .bitwiseOr, .bitwiseXor, .equal, .notEqual: self
    case .greater: .less
    case .greaterEqual: .lessEqual
    case .less: .greater
    case .lessEqual: .greaterEqual
    default: nil
    }
  }

  /// The operator that Python writes for it, or the function name where it has none.
  public var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .floorDivide: "//"
    case .remainder: "%"
    case .power: "**"
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessEqual: "<="
    case .greater: ">"
    case .greaterEqual: ">="
    case .bitwiseAnd: "&"
    case .bitwiseOr: "|"
    case .bitwiseXor: "^"
    case .leftShift: "<<"
    case .rightShift: ">>"
    default: rawValue
    }
  }

  /// Whether the result is truth values that combine those of the operands.
  var isLogical: Bool { self == .logicalAnd || self == .logicalOr || self == .logicalXor }
  /// Whether the operation works on the bits of integers.
  var isBitwise: Bool { self == .bitwiseAnd || self == .bitwiseOr || self == .bitwiseXor || isShift }
  var isShift: Bool { self == .leftShift || self == .rightShift }

  /// The type both operands are brought to when their common type is `common`. Throws a type error if the operation
  /// is not defined for it.
  func operandType(common: DType) throws(Failure) -> DType {
    switch self {
    case .subtract where common == .bool:
      throw Failure(
        .type,
        "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, "
          + "or the logical_xor function instead.")
    case .divide: return common.isReal ? common : .float64
    case .floorDivide, .remainder, .power, .leftShift, .rightShift:
      if common == .bool { return .int8 }
      if isShift && common.isReal { throw unsupported }
      return common
    case .bitwiseAnd, .bitwiseOr, .bitwiseXor:
      if common.isReal { throw unsupported }
      return common
    case .logicalAnd, .logicalOr, .logicalXor: return .bool
    default: return common
    }
  }

  /// The type of the result for operands of `operandType`.
  func resultType(_ operandType: DType) -> DType { isComparison || isLogical ? .bool : operandType }

  private var unsupported: Failure {
    Failure(
      .type,
      "ufunc '\(rawValue)' not supported for the input types, and the inputs could not be safely coerced to any "
        + "supported types according to the casting rule ''safe''",
      hint: "Bit operations need integers or truth values; convert with .astype(int) or .astype(bool).")
  }
}
