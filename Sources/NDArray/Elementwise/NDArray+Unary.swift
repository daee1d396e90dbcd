extension NDArray {
  /// The element-wise result of an operation. Throws a type error for element types the operation does not know.
  public func apply(_ operation: UnaryOperation) throws(Failure) -> NDArray {
    let operandType = try operation.operandType(dtype)
    let operand = try converted(to: operandType)
    let result = try NDArray.uninitialized(like: [operand], shape: shape, dtype: operation.resultType(operandType))
    try withExtendedLifetime((operand, result)) { () throws(Failure) in
      try LoopNest(shape: shape, operands: [LoopOperand(operand), LoopOperand(result)])
        .runInPieces(UnaryKernels.kernel(operation, operandType))
    }
    return result
  }

  /// The elements rounded to `decimals` digits after the point (before it if negative), halves to the even digit. Whole
  /// numbers keep their type. Throws a type error for truth values.
  public func rounded(decimals: Int = 0) throws(Failure) -> NDArray {
    if dtype == .bool {
      throw Failure(.type, "round of bool gives float16, which is not supported", hint: "Convert first: x.astype(int).")
    }
    if decimals >= 0 && dtype.isInteger { return try copy() }
    if decimals == 0 { return try apply(.rint) }
    let scale = NDArray.powerOfTen(min(decimals.magnitude, 400))
    let (into, outOf): (BinaryOperation, BinaryOperation) = decimals > 0 ? (.multiply, .divide) : (.divide, .multiply)
    let scaled = try NDArray.apply(into, .array(self), .real(scale)).apply(.rint)
    let rounded = try NDArray.apply(outOf, .array(scaled), .real(scale)).converted(to: dtype)
    // Only the orders of C and Fortran are kept.
    return !isContiguous && isReversedContiguous ? rounded : try rounded.contiguous()
  }

  private static func powerOfTen(_ exponent: UInt) -> Double {
    var result = 1.0
    for _ in 0..<exponent { result *= 10 }
    return result
  }
}
