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

extension DType {
  /// The common type of operands, Python's numbers counting only by their kind.
  static func promoted(_ operands: [Operand]) -> DType {
    var result: DType?
    var weak: Kind?
    for operand in operands {
      switch operand {
      case .array(let array): result = result?.promoted(with: array.dtype) ?? array.dtype
      case .integer: weak = weak ?? .signed
      case .real: weak = .real
      }
    }
    switch weak {
    case nil: return result ?? .float64
    case .real: return result.map { $0.isReal ? $0 : .float64 } ?? .float64
    default: return result.map { $0 == .bool ? .int64 : $0 } ?? .int64
    }
  }
}
