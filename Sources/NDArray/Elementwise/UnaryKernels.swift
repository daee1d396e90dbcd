/// The inner loops of the unary operations: operand 0 gives operand 1.
enum UnaryKernels {
  /// The loop for an operand of one type, for which the operation must be defined (`UnaryOperation.operandType`).
  static func kernel(_ operation: UnaryOperation, _ dtype: DType) -> Kernel {
    let plain = plainKernel(operation, dtype)
    guard let vectors = VectorLoops.unary(operation, dtype) else { return plain }
    let size = dtype.size
    return { count, data, steps in
      if steps[0] == size, steps[1] == size { vectors(count, data) } else { plain(count, data, steps) }
    }
  }

  private static func plainKernel(_ operation: UnaryOperation, _ dtype: DType) -> Kernel {
    if dtype == .float64, let function = LibraryFunction.double(operation) { return calling(function) }
    if dtype == .float32, let function = LibraryFunction.single(operation) { return calling(function) }
    switch operation {
    case .negative, .absolute, .sign, .square, .logicalNot, .isnan:
      return dtype.acceptNumber(NumberFunctions(operation: operation))
    case .invert: return invert(dtype)
    case .isinf where !dtype.isReal: return constant(false)
    case .isfinite where !dtype.isReal: return constant(true)
    case .positive: return CopyKernels.copy(dtype)
    default:
      // Whole numbers are their own floor, ceiling and so on.
      return dtype.isReal ? dtype.acceptReal(RealFunctions(operation: operation)) : CopyKernels.copy(dtype)
    }
  }

  private struct NumberFunctions: NumberVisitor {
    let operation: UnaryOperation

    func visit<T: Number>(_ type: T.Type) -> Kernel {
      switch operation {
      case .negative: loop(Negative<T>.self)
      case .absolute: loop(Absolute<T>.self)
      case .sign: loop(Sign<T>.self)
      case .square: loop(Square<T>.self)
      case .logicalNot: loop(IsZero<T>.self)
      default: loop(IsNaN<T>.self)
      }
    }
  }

  private struct RealFunctions: RealVisitor {
    let operation: UnaryOperation

    func visit<T: Real>(_ type: T.Type) -> Kernel {
      switch operation {
      case .isinf: loop(IsInfinite<T>.self)
      case .isfinite: loop(IsFinite<T>.self)
      case .floor: loop(Floor<T>.self)
      case .ceil: loop(Ceiling<T>.self)
      case .trunc: loop(Truncate<T>.self)
      case .rint: loop(RoundHalfEven<T>.self)
      default: loop(SquareRoot<T>.self)
      }
    }
  }

  private static func invert(_ dtype: DType) -> Kernel {
    switch dtype.size {
    case 1: dtype == .bool ? kernel(.logicalNot, .bool) : loop(Invert<UInt8>.self)
    case 2: loop(Invert<UInt16>.self)
    case 4: loop(Invert<UInt32>.self)
    default: loop(Invert<UInt64>.self)
    }
  }

  /// A loop that gives the same answer for every element.
  private static func constant(_ answer: Bool) -> Kernel {
    { count, data, steps in
      var result = data[1]
      for _ in 0..<count {
        result.storeBytes(of: answer, as: Bool.self)
        result += steps[1]
      }
    }
  }

  @inline(__always)
  private static func calling<T: Element>(_ function: @escaping (T) -> T) -> Kernel {
    { count, data, steps in
      var (source, result) = (data[0], data[1])
      for _ in 0..<count {
        result.storeBytes(of: function(source.load(as: T.self)), as: T.self)
        source += steps[0]
        result += steps[1]
      }
    }
  }

  @inline(__always)
  private static func loop<F: UnaryFunction>(_: F.Type) -> Kernel {
    { count, data, steps in run(F.self, count, data, steps) }
  }

  @inline(__always)
  private static func run<F: UnaryFunction>(
    _: F.Type, _ count: Int, _ data: UnsafePointer<UnsafeMutableRawPointer>, _ steps: UnsafePointer<Int>
  ) {
    if steps[0] == MemoryLayout<F.Input>.size, steps[1] == MemoryLayout<F.Output>.size {
      let source = data[0].assumingMemoryBound(to: F.Input.self)
      let result = data[1].assumingMemoryBound(to: F.Output.self)
      for index in 0..<count { result[index] = F.apply(source[index]) }
      return
    }
    var (source, result) = (data[0], data[1])
    for _ in 0..<count {
      result.storeBytes(of: F.apply(source.load(as: F.Input.self)), as: F.Output.self)
      source += steps[0]
      result += steps[1]
    }
  }
}
