extension NDArray {
  /// The element-wise result of an operation, with broadcasting and NumPy 2's type rules. Throws a value error for shapes
  /// that do not fit, a type error for types the operation does not know, an overflow error for a Python int that the
  /// array's type cannot hold.
  public static func apply(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand
  ) throws(Failure) -> NDArray {
    if let result = try applyFlat(operation, left, right) { return result }
    if operation == .power, let result = try simplePower(left, right) { return result }
    let call = try BinaryCall(operation, left, right)
    try call.checkExponents()
    let shape = try Shape.broadcast(call.shapes)
    let result = try NDArray.uninitialized(like: [call.left, call.right], shape: shape, dtype: call.resultType)
    try call.run(into: result)
    return result
  }

  /// The element-wise result of an operation on two arrays.
  public static func apply(_ operation: BinaryOperation, _ left: NDArray, _ right: NDArray) throws(Failure) -> NDArray {
    try apply(operation, .array(left), .array(right))
  }

  /// Replaces the elements by those of `self operation right`, as `a += b` does. Throws as `apply` does, and a type error
  /// if the result cannot be stored within the kind of this array's elements.
  public func update(_ operation: BinaryOperation, _ right: Operand) throws(Failure) {
    let call = try BinaryCall(operation, .array(self), right)
    if operation == .power, dtype == .bool, case .integer(2) = right {
      throw Failure(
        .ufunc, "Cannot cast ufunc 'square' output from dtype('int8') to dtype('bool') with casting rule 'same_kind'")
    }
    guard call.resultType.castsWithinKind(to: dtype) else {
      throw Failure(
        .ufunc,
        "Cannot cast ufunc '\(operation.rawValue)' output from dtype('\(call.resultType)') to dtype('\(dtype)') "
          + "with casting rule 'same_kind'",
        hint: "Write a = a \(operation.symbol) b, or convert the array with .astype first.")
    }
    try call.checkExponents()
    let broadcastShape = try Shape.broadcast(call.shapes + [shape])
    guard broadcastShape == shape else {
      throw Failure(
        .value,
        "non-broadcastable output operand with shape \(Shape.compactText(shape)) doesn't match the broadcast shape "
          + Shape.compactText(broadcastShape))
    }
    if operation == .power, let result = try NDArray.simplePower(.array(self), right) { return fill(from: result) }
    let mayOverlap = [call.left, call.right].contains { $0.storage === storage && !$0.isSameView(as: self) }
    if call.resultType == dtype && !mayOverlap {
      // Half of the elements updated would be no state to leave an array in.
      call.runToTheEnd(into: self)
    } else {
      let result = try NDArray.uninitialized(shape, dtype: call.resultType)
      try call.run(into: result)
      fill(from: result)
    }
  }

  /// Powers with a constant exponent that have a simpler and exact form, as NumPy computes them.
  private static func simplePower(_ base: Operand, _ exponent: Operand) throws(Failure) -> NDArray? {
    guard case .array(let array) = base else { return nil }
    if array.dtype == .bool, case .integer(2) = exponent { return try array.apply(.square) }
    guard array.dtype.isReal else { return nil }
    let constant: Double
    switch exponent {
    case .integer(let value): constant = Double(value)
    case .real(let value): constant = value
    case .array: return nil
    }
    switch constant {
    case 2: return try apply(.multiply, base, base)
    case -1: return try apply(.divide, .real(1), base)
    case 0.5: return try array.apply(.sqrt)
    default: return nil
    }
  }

  /// Whether the array shows the same elements of memory in the same order.
  func isSameView(as other: NDArray) -> Bool {
    storage === other.storage && offset == other.offset && shape == other.shape && strides == other.strides
  }
}
