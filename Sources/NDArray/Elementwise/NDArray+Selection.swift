extension NDArray {
  /// Elements of one operand where the condition holds and of the other where it does not, with broadcasting.
  public static func `where`(_ condition: NDArray, _ ifTrue: Operand, _ ifFalse: Operand) throws(Failure) -> NDArray {
    let dtype = DType.promoted(ifTrue, ifFalse)
    let mask = try condition.converted(to: .bool)
    let yes = try ifTrue.wrappedArray(as: dtype)
    let no = try ifFalse.wrappedArray(as: dtype)
    let shape = try Shape.broadcast([mask.shape, yes.shape, no.shape])
    let result = try uninitialized(like: [mask, yes, no], shape: shape, dtype: dtype)
    try withExtendedLifetime((mask, yes, no, result)) { () throws(Failure) in
      try LoopNest(
        shape: shape,
        operands: [mask.operand(over: shape), yes.operand(over: shape), no.operand(over: shape), LoopOperand(result)]
      ).runInPieces(selectKernel(dtype))
    }
    return result
  }

  /// The elements limited to the range from `lower` to `upper`; nil leaves that side open. A Python int beyond the
  /// element type's range on the open side of a bound does not limit anything.
  public func clipped(lower: Operand?, upper: Operand?) throws(Failure) -> NDArray {
    let common = try Shape.broadcast([shape] + [lower, upper].compactMap { $0?.shape })
    let lower = lower.flatMap { isBelowEveryElement($0) ? nil : $0 }
    let upper = upper.flatMap { isAboveEveryElement($0) ? nil : $0 }
    // Between two numbers, a zero that meets a bound of zero keeps its sign; from one bound it takes the bound's.
    let keepsZeros = lower?.isNumber(amid: common) == true && upper?.isNumber(amid: common) == true
    var result = self
    if let lower {
      result =
        keepsZeros && lower.isZero
        ? try NDArray.apply(.maximum, lower, .array(result)) : try NDArray.apply(.maximum, .array(result), lower)
    }
    if let upper {
      if keepsZeros, upper.isZero {
        result = try NDArray.apply(.minimum, upper, .array(result))
      } else if result.storage !== storage, upper.shape.isEmpty, DType.promoted(.array(result), upper) == result.dtype {
        try result.update(.minimum, upper)
      } else {
        result = try NDArray.apply(.minimum, .array(result), upper)
      }
    }
    return result.storage === storage ? try copy() : result
  }

  private func isBelowEveryElement(_ bound: Operand) -> Bool {
    guard case .integer(let value) = bound, value < 0, dtype.isInteger else { return false }
    return (try? Scalar(integer: value, as: dtype)) == nil
  }

  private func isAboveEveryElement(_ bound: Operand) -> Bool {
    guard case .integer(let value) = bound, value > 0, dtype.isInteger else { return false }
    return (try? Scalar(integer: value, as: dtype)) == nil
  }

  private static func selectKernel(_ dtype: DType) -> Kernel {
    switch dtype.size {
    case 1: { select($0, $1, $2, UInt8.self) }
    case 2: { select($0, $1, $2, UInt16.self) }
    case 4: { select($0, $1, $2, UInt32.self) }
    default: { select($0, $1, $2, UInt64.self) }
    }
  }

  @inline(__always)
  private static func select<T: BitwiseCopyable>(
    _ count: Int, _ data: UnsafePointer<UnsafeMutableRawPointer>, _ steps: UnsafePointer<Int>, _: T.Type
  ) {
    var (condition, yes, no, result) = (data[0], data[1], data[2], data[3])
    for _ in 0..<count {
      let chosen = condition.load(as: Bool.self) ? yes : no
      result.storeBytes(of: chosen.load(as: T.self), as: T.self)
      condition += steps[0]
      yes += steps[1]
      no += steps[2]
      result += steps[3]
    }
  }
}

extension Operand {
  /// Whether this is one number that is repeated for the elements of a shape.
  fileprivate func isNumber(amid common: [Int]) -> Bool {
    shape.isEmpty || (shape.allSatisfy { $0 == 1 } && common.contains { $0 != 1 })
  }

  /// Whether this is a zero, which elements of the other sign equal; of two equal elements the second is taken.
  fileprivate var isZero: Bool {
    switch self {
    case .array(let array): array.count == 1 && array.scalar(atOffset: 0).asDouble == 0
    case .integer(let value): value == 0
    // In the smallest type that it may be converted to.
    case .real(let value): Float(value) == 0
    }
  }
}
