/// An element-wise operation whose operands lie in memory as the result does: one loop over all elements, with none of the
/// work that broadcasting and strides need. For small arrays that work is most of an operation.
extension NDArray {
  /// The result, or nil when the general way must be taken.
  static func applyFlat(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand
  ) throws(Failure) -> NDArray? {
    switch (left, right) {
    case (.array(let left), .array(let right)):
      guard left.dtype == right.dtype, left.shape == right.shape, right.isContiguous else { return nil }
      return try left.flat(operation, right.start, step: left.dtype.size, keeping: right.storage)
    case (.array(let array), .integer(let value)): return try array.flat(operation, value)
    case (.array(let array), .real(let value)): return try array.flat(operation, value)
    case (.integer(let value), .array(let array)):
      guard let reversed = operation.reversed else { return nil }
      return try array.flat(reversed, value)
    case (.real(let value), .array(let array)):
      guard let reversed = operation.reversed else { return nil }
      return try array.flat(reversed, value)
    default: return nil
    }
  }

  private func flat(_ operation: BinaryOperation, _ value: Int) throws(Failure) -> NDArray? {
    guard dtype != .bool, let number = try? Scalar(integer: value, as: dtype) else { return nil }
    return try number.withBytes { number throws(Failure) in try flat(operation, number, step: 0, keeping: storage) }
  }

  private func flat(_ operation: BinaryOperation, _ value: Double) throws(Failure) -> NDArray? {
    guard dtype.isReal else { return nil }
    let number = Scalar(value).converted(to: dtype)
    return try number.withBytes { number throws(Failure) in try flat(operation, number, step: 0, keeping: storage) }
  }

  /// `step` is 0 for a number that meets every element.
  private func flat(
    _ operation: BinaryOperation, _ right: UnsafeMutableRawPointer, step: Int, keeping other: Storage
  ) throws(Failure) -> NDArray? {
    // Powers look at their exponents first.
    guard ndim > 0, count > 0, isContiguous, operation != .power,
      try operation.operandType(common: dtype) == dtype
    else { return nil }
    let resultType = operation.resultType(dtype)
    let result = try NDArray.uninitialized(shape, dtype: resultType)
    let kernel = BinaryKernels.kernel(operation, dtype)
    withExtendedLifetime((storage, other, result.storage)) {
      kernel(count, [start, right, result.start], [dtype.size, step, resultType.size])
    }
    return result
  }
}
