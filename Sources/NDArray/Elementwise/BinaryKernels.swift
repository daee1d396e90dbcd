/// The inner loops of the binary operations: operands 0 and 1 give operand 2.
enum BinaryKernels {
  /// The loop for operands of one type. The operation must be defined for it (`BinaryOperation.operandType`).
  static func kernel(_ operation: BinaryOperation, _ dtype: DType) -> Kernel {
    let plain = plainKernel(operation, dtype)
    guard let vectors = VectorLoops.binary(operation, dtype) else { return plain }
    let size = dtype.size
    let resultSize = operation.resultType(dtype).size
    return { count, data, steps in
      guard steps[0] == size, steps[2] == resultSize, steps[1] == size || steps[1] == 0 else {
        return plain(count, data, steps)
      }
      (steps[1] == 0 ? vectors.each : vectors.both)(count, data)
    }
  }

  private static func plainKernel(_ operation: BinaryOperation, _ dtype: DType) -> Kernel {
    switch operation {
    case .divide: return dtype.acceptReal(DivideVisitor())
    case .bitwiseAnd, .bitwiseOr, .bitwiseXor, .leftShift, .rightShift: return bits(operation, dtype)
    case .logicalAnd: return bits(.bitwiseAnd, .bool)
    case .logicalOr: return bits(.bitwiseOr, .bool)
    case .logicalXor: return bits(.bitwiseXor, .bool)
    case .add where dtype == .bool: return bits(.bitwiseOr, .bool)
    case .multiply where dtype == .bool: return bits(.bitwiseAnd, .bool)
    case .add, .subtract, .multiply, .equal, .notEqual:
      // These do the same to the bits of signed and unsigned integers.
      return dtype.unsignedTwin.acceptNumber(ArithmeticVisitor(operation: operation))
    default: return dtype.acceptNumber(ArithmeticVisitor(operation: operation))
    }
  }

  private struct ArithmeticVisitor: NumberVisitor {
    let operation: BinaryOperation

    func visit<T: Number>(_ type: T.Type) -> Kernel {
      switch operation {
      case .add: loop(Add<T>.self)
      case .subtract: loop(Subtract<T>.self)
      case .multiply: loop(Multiply<T>.self)
      case .floorDivide: loop(FloorDivide<T>.self)
      case .remainder: loop(Remainder<T>.self)
      case .power: loop(Power<T>.self)
      case .minimum: loop(Minimum<T>.self)
      case .maximum: loop(Maximum<T>.self)
      case .equal: loop(Equal<T>.self)
      case .notEqual: loop(NotEqual<T>.self)
      case .less: loop(Less<T>.self)
      case .lessEqual: loop(LessEqual<T>.self)
      case .greater: loop(Greater<T>.self)
      default: loop(GreaterEqual<T>.self)
      }
    }
  }

  private struct DivideVisitor: RealVisitor {
    func visit<T: Real>(_ type: T.Type) -> Kernel { loop(Divide<T>.self) }
  }

  private static func bits(_ operation: BinaryOperation, _ dtype: DType) -> Kernel {
    switch operation == .rightShift || operation == .leftShift ? dtype : dtype.unsignedTwin {
    case .bool, .uint8: bits(operation, UInt8.self)
    case .uint16: bits(operation, UInt16.self)
    case .uint32: bits(operation, UInt32.self)
    case .int8: bits(operation, Int8.self)
    case .int16: bits(operation, Int16.self)
    case .int32: bits(operation, Int32.self)
    case .int64: bits(operation, Int64.self)
    case .uint64, .float32, .float64: bits(operation, UInt64.self)
    }
  }

  @inline(__always)
  private static func bits<T: Number & FixedWidthInteger>(_ operation: BinaryOperation, _: T.Type) -> Kernel {
    switch operation {
    case .bitwiseAnd: loop(BitwiseAnd<T>.self)
    case .bitwiseOr: loop(BitwiseOr<T>.self)
    case .bitwiseXor: loop(BitwiseXor<T>.self)
    case .leftShift: loop(LeftShift<T>.self)
    default: loop(RightShift<T>.self)
    }
  }

  @inline(__always)
  private static func loop<F: BinaryFunction>(_: F.Type) -> Kernel {
    { count, data, steps in run(F.self, count, data, steps) }
  }

  @inline(__always)
  private static func run<F: BinaryFunction>(
    _: F.Type, _ count: Int, _ data: UnsafePointer<UnsafeMutableRawPointer>, _ steps: UnsafePointer<Int>
  ) {
    let size = MemoryLayout<F.Input>.size
    if steps[2] == MemoryLayout<F.Output>.size, steps[0] == size, steps[1] == size || steps[1] == 0 {
      let left = data[0].assumingMemoryBound(to: F.Input.self)
      let result = data[2].assumingMemoryBound(to: F.Output.self)
      if steps[1] == 0 {
        let right = data[1].load(as: F.Input.self)
        for index in 0..<count { result[index] = F.apply(left[index], right) }
      } else {
        let right = data[1].assumingMemoryBound(to: F.Input.self)
        for index in 0..<count { result[index] = F.apply(left[index], right[index]) }
      }
      return
    }
    var (left, right, result) = (data[0], data[1], data[2])
    for _ in 0..<count {
      let value = F.apply(left.load(as: F.Input.self), right.load(as: F.Input.self))
      result.storeBytes(of: value, as: F.Output.self)
      left += steps[0]
      right += steps[1]
      result += steps[2]
    }
  }
}

extension DType {
  /// The unsigned type of the same size for a signed integer type, else the type itself.
  var unsignedTwin: DType {
    switch self {
    case .int8: .uint8
    case .int16: .uint16
    case .int32: .uint32
    case .int64: .uint64
    default: self
    }
  }
}
