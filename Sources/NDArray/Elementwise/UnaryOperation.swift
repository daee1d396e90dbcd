/// The element-wise operations on one operand, under NumPy's function names.
public enum UnaryOperation: String, Sendable, CaseIterable {
  case negative, positive, absolute, sign, square, sqrt, exp, expm1, log, log2, log10, log1p
  case sin, cos, tan, tanh
  case floor, ceil, trunc, rint
  case invert
  case logicalNot = "logical_not"
  case isnan, isinf, isfinite

  /// The type the operand is brought to. Throws a type error if the operation is not defined for its type.
  func operandType(_ dtype: DType) throws(Failure) -> DType {
    switch self {
    case .negative where dtype == .bool:
      throw Failure(
        .type,
        "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not "
          + "function instead.")
    case .positive where dtype == .bool, .sign where dtype == .bool:
      throw Failure(
        .ufunc,
        "ufunc '\(rawValue)' did not contain a loop with signature matching types <class 'numpy.dtypes.BoolDType'> -> None"
      )
    case .invert where dtype.isReal:
      throw Failure(
        .type,
        "ufunc 'invert' not supported for the input types, and the inputs could not be safely coerced to any supported "
          + "types according to the casting rule ''safe''")
    case .square where dtype == .bool: return .int8
    case .sqrt, .exp, .expm1, .log, .log2, .log10, .log1p, .sin, .cos, .tan, .tanh, .rint:
      return try realType(dtype)
    default: return dtype
    }
  }

  /// The type of the result for an operand of `operandType`.
  func resultType(_ operandType: DType) -> DType {
    switch self {
    case .logicalNot, .isnan, .isinf, .isfinite: .bool
    default: operandType
    }
  }

  /// The floating-point type that holds the integers of a type.
  private func realType(_ dtype: DType) throws(Failure) -> DType {
    switch dtype {
    case .float32, .float64: return dtype
    case .int16, .uint16: return .float32
    case .int32, .uint32, .int64, .uint64: return .float64
    case .bool, .int8, .uint8:
      throw Failure(
        .type, "\(rawValue) of \(dtype) gives float16, which is not supported",
        hint: "Convert first: x.astype(np.float32).")
    }
  }
}
