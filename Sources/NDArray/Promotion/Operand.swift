extension NDArray {
  /// An operand of an element-wise operation. Python's own numbers are weak: they take the type of the array they meet
  /// as long as it is of their kind.
  public enum Operand: Sendable {
    case array(NDArray)
    /// A Python int.
    case integer(Int)
    /// A Python float.
    case real(Double)

    /// A number that keeps its element type when it meets an array.
    public static func scalar(_ scalar: Scalar) -> Operand { .array(NDArray(scalar)) }

    /// The shape: empty for numbers.
    var shape: [Int] {
      if case .array(let array) = self { return array.shape }
      return []
    }

    /// The operand as an array of the given type. Throws an overflow error if a Python int does not fit.
    func array(as dtype: DType) throws(Failure) -> NDArray {
      switch self {
      case .array(let array): return try array.converted(to: dtype)
      case .integer(let value): return NDArray(try Scalar(integer: value, as: dtype))
      case .real(let value): return NDArray(Scalar(value).converted(to: dtype))
      }
    }
  }
}

/// `NDArray.Operand`.
public typealias Operand = NDArray.Operand

extension Operand {
  /// The operand as an array of the given type, in which a Python int wraps around as in `np.where`.
  func wrappedArray(as dtype: DType) throws(Failure) -> NDArray {
    if case .integer(let value) = self { return NDArray(Scalar(Int64(value)).converted(to: dtype)) }
    return try array(as: dtype)
  }
}

extension DType {
  /// The common type of operands, Python's numbers counting only by their kind.
  static func promoted(_ left: Operand, _ right: Operand) -> DType {
    switch (left, right) {
    case (.array(let left), .array(let right)): left.dtype.promoted(with: right.dtype)
    case (.array(let array), .integer), (.integer, .array(let array)): array.dtype.promotedWithInteger
    case (.array(let array), .real), (.real, .array(let array)): array.dtype.promotedWithReal
    case (.integer, .integer): .int64
    default: .float64
    }
  }

  /// The type of an operation with a Python int.
  public var promotedWithInteger: DType { self == .bool ? .int64 : self }
  /// The type of an operation with a Python float.
  public var promotedWithReal: DType { isReal ? self : .float64 }
}
