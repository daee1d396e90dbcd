/// A comparison of integers that have no common integer type: NumPy compares their values, not a rounded version.
struct MixedComparison {
  let left: NDArray
  let right: NDArray
  let kernel: Kernel

  /// Nil if the operands are not such integers.
  init?(_ operation: BinaryOperation, _ left: Operand, _ right: Operand) throws(Failure) {
    guard operation.isComparison else { return nil }
    switch (left, right) {
    case (.array(let left), .array(let right)):
      guard Set([left.dtype.kind, right.dtype.kind]) == [.signed, .unsigned], left.dtype.size + right.dtype.size > 8,
        left.dtype == .uint64 || right.dtype == .uint64
      else { return nil }
      self.left = try left.converted(to: left.dtype.kind == .signed ? .int64 : .uint64)
      self.right = try right.converted(to: right.dtype.kind == .signed ? .int64 : .uint64)
      kernel =
        left.dtype.kind == .signed
        ? Self.kernel(operation, Int64.self, UInt64.self) : Self.kernel(operation, UInt64.self, Int64.self)
    case (.array(let array), .integer(let value)):
      guard Self.isBeyond(value, array.dtype) else { return nil }
      (self.left, self.right) = (array, NDArray(scalar: false))
      kernel = Self.constant(operation, arrayIsLess: value > 0)
    case (.integer(let value), .array(let array)):
      guard Self.isBeyond(value, array.dtype) else { return nil }
      (self.left, self.right) = (NDArray(scalar: false), array)
      kernel = Self.constant(operation, arrayIsLess: value < 0)
    default: return nil
    }
  }

  private static func isBeyond(_ value: Int, _ dtype: DType) -> Bool {
    guard dtype.isInteger else { return false }
    return (try? Scalar(integer: value, as: dtype)) == nil
  }

  /// A loop whose answer does not depend on the elements.
  private static func constant(_ operation: BinaryOperation, arrayIsLess: Bool) -> Kernel {
    let answer =
      switch operation {
      case .equal: false
      case .notEqual: true
      case .less, .lessEqual: arrayIsLess
      default: !arrayIsLess
      }
    return { count, data, steps in
      var result = data[2]
      for _ in 0..<count {
        result.storeBytes(of: answer, as: Bool.self)
        result += steps[2]
      }
    }
  }

  private static func kernel<A: FixedWidthInteger & Element, B: FixedWidthInteger & Element>(
    _ operation: BinaryOperation, _: A.Type, _: B.Type
  ) -> Kernel {
    { count, data, steps in
      var (left, right, result) = (data[0], data[1], data[2])
      for _ in 0..<count {
        let (a, b) = (left.load(as: A.self), right.load(as: B.self))
        let answer =
          switch operation {
          case .equal: a == b
          case .notEqual: a != b
          case .less: a < b
          case .lessEqual: a <= b
          case .greater: a > b
          default: a >= b
          }
        result.storeBytes(of: answer, as: Bool.self)
        left += steps[0]
        right += steps[1]
        result += steps[2]
      }
    }
  }
}
