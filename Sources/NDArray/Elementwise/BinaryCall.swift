/// A binary operation with its operands brought to one type, ready to run.
struct BinaryCall {
  let left: NDArray
  let right: NDArray
  let resultType: DType
  /// The shapes of the operands in the order they were given in; the loop may have them exchanged.
  let shapes: [[Int]]
  private let kernel: Kernel
  private let needsPositiveExponent: Bool

  init(_ operation: BinaryOperation, _ left: Operand, _ right: Operand) throws(Failure) {
    shapes = [left.shape, right.shape]
    if let mixed = try MixedComparison(operation, left, right) {
      (self.left, self.right, kernel) = (mixed.left, mixed.right, mixed.kernel)
      resultType = .bool
      needsPositiveExponent = false
      return
    }
    let operandType = try operation.operandType(common: DType.promoted(left, right))
    let leftArray = try left.array(as: operandType)
    let rightArray = try right.array(as: operandType)
    resultType = operation.resultType(operandType)
    // The loops are fastest with a constant on the right.
    if let reversed = operation.reversed, leftArray.ndim == 0, rightArray.ndim > 0 {
      (self.left, self.right) = (rightArray, leftArray)
      kernel = BinaryKernels.kernel(reversed, operandType)
    } else {
      (self.left, self.right) = (leftArray, rightArray)
      kernel = BinaryKernels.kernel(operation, operandType)
    }
    needsPositiveExponent = operation == .power && operandType.kind == .signed
  }

  /// Sets the elements of `result`, an array of the broadcast shape and the result type. Throws `.interrupted` on Ctrl-C,
  /// with elements left out.
  func run(into result: NDArray) throws(Failure) {
    try withExtendedLifetime((left, right, result)) { () throws(Failure) in
      try nest(result).runInPieces(kernel)
    }
  }

  /// The same, whatever comes.
  func runToTheEnd(into result: NDArray) {
    withExtendedLifetime((left, right, result)) { nest(result).run(kernel) }
  }

  private func nest(_ result: NDArray) -> LoopNest {
    LoopNest(
      shape: result.shape,
      operands: [left.operand(over: result.shape), right.operand(over: result.shape), LoopOperand(result)])
  }

  /// Throws a value error if an integer is to be raised to a negative power.
  func checkExponents() throws(Failure) {
    guard needsPositiveExponent, !(try Shape.broadcast(shapes)).contains(0) else { return }
    if try right.reduced(.minimum).scalar(atOffset: 0).asDouble < 0 {
      throw Failure(
        .value, "Integers to negative integer powers are not allowed.",
        hint: "Make one operand a float, for example with .astype(float).")
    }
  }
}
