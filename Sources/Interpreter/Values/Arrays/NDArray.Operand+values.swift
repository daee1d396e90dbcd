import BigInt
public import NDArray

extension NDArray.Operand {
  /// A value that element-wise operations take: Python's numbers stay weak, sequences become arrays; nil for any other value.
  /// `dtype` is the type of the other operand. Throws for sequences that make no array and ints too large for the type.
  public init?(_ value: Value, meeting dtype: DType = .int64) throws {
    switch value {
    case .int(let integer): self = .integer(integer)
    case .float(let number): self = .real(number)
    case .bool(let flag): self = .array(NDArray(scalar: flag))
    case .list, .tuple: self = .array(try NDArray(value))
    case .object(let object):
      if let array = object.exactly(ArrayObject.self)?.array {
        self = .array(array)
      } else if let scalar = object.exactly(ScalarObject.self)?.scalar {
        self = .scalar(scalar)
      } else if let integer = object.exactly(BigIntObject.self)?.value {
        guard let operand = try Self.large(integer, meeting: dtype) else {
          throw Scalar.tooLarge(integer, for: dtype)
        }
        self = operand
      } else if object.exactly(RangeObject.self) != nil {
        self = .array(try NDArray(value))
      } else {
        return nil
      }
    default: return nil
    }
  }

  /// The same, for operators: a division makes a float of any int.
  init?(_ value: Value, of op: BinaryOperator, meeting dtype: DType) throws {
    if op == .divide, case .object(let object) = value, let integer = object.exactly(BigIntObject.self)?.value {
      self = .real(try IntegerArithmetic.double(integer))
    } else {
      try self.init(value, meeting: dtype)
    }
  }

  /// The same, for comparisons, which know which side of all elements an int lies that no element can equal.
  public init?(_ value: Value, comparedWith dtype: DType) throws {
    if dtype != .bool, case .object(let object) = value, let integer = object.exactly(BigIntObject.self)?.value {
      self = try Self.large(integer, meeting: dtype) ?? .real(integer > 0 ? .infinity : -.infinity)
    } else {
      try self.init(value, meeting: dtype)
    }
  }

  /// An int that does not fit 64 bits with sign, where the other operand's type can hold it.
  private static func large(_ integer: BigInt, meeting dtype: DType) throws -> NDArray.Operand? {
    if dtype.isReal { return .real(try IntegerArithmetic.double(integer)) }
    guard dtype == .uint64, let word = UInt64(exactly: integer) else { return nil }
    return .scalar(Scalar(word))
  }

  /// The operand as an array, numbers in the type NumPy gives them by themselves.
  public var strong: NDArray {
    switch self {
    case .array(let array): array
    case .integer(let value): NDArray(scalar: Int64(value))
    case .real(let value): NDArray(scalar: value)
    }
  }
}
