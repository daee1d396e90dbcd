internal import CKernels

/// Loops over elements without gaps that use the processor's vector instructions. What they give is, bit for bit, what the
/// plain loops give.
enum VectorLoops {
  /// A loop over pairs of elements, and one over elements paired with a constant.
  typealias Binary = (both: ak_array_loop, each: ak_array_loop)

  /// The loops of an operation on elements of one type, if there are faster ones than the plain loop.
  static func binary(_ operation: BinaryOperation, _ dtype: DType) -> Binary? {
    let names: (ak_array_operation, ak_array_operation)
    switch operation {
    case .equal: names = (AK_EQUAL, AK_EQUAL_EACH)
    case .notEqual: names = (AK_NOT_EQUAL, AK_NOT_EQUAL_EACH)
    case .less: names = (AK_LESS, AK_LESS_EACH)
    case .lessEqual: names = (AK_LESS_EQUAL, AK_LESS_EQUAL_EACH)
    case .greater: names = (AK_GREATER, AK_GREATER_EACH)
    case .greaterEqual: names = (AK_GREATER_EQUAL, AK_GREATER_EQUAL_EACH)
    case .add where dtype != .bool: names = (AK_ADD, AK_ADD_EACH)
    case .subtract: names = (AK_SUBTRACT, AK_SUBTRACT_EACH)
    case .multiply where dtype != .bool: names = (AK_MULTIPLY, AK_MULTIPLY_EACH)
    case .minimum: names = (AK_MINIMUM, AK_MINIMUM_EACH)
    case .maximum: names = (AK_MAXIMUM, AK_MAXIMUM_EACH)
    case .divide: names = (AK_DIVIDE, AK_DIVIDE_EACH)
    default: return nil
    }
    guard let both = loop(names.0, dtype), let each = loop(names.1, dtype) else { return nil }
    return (both, each)
  }

  /// The loop of an operation on single elements of one type, if there is a faster one than the plain loop.
  static func unary(_ operation: UnaryOperation, _ dtype: DType) -> ak_array_loop? {
    switch operation {
    case .floor: loop(AK_FLOOR, dtype)
    case .ceil: loop(AK_CEILING, dtype)
    case .trunc: loop(AK_TRUNCATE, dtype)
    case .rint: loop(AK_ROUND_HALF_EVEN, dtype)
    case .sqrt: loop(AK_SQUARE_ROOT, dtype)
    default: nil
    }
  }

  /// The loop that takes many elements into one that stands still, if there is a faster one than the plain loop.
  static func reduction(_ reduction: Reduction, _ dtype: DType) -> ak_array_loop? {
    switch reduction {
    case .minimum: loop(AK_SMALLEST, dtype)
    case .maximum: loop(AK_LARGEST, dtype)
    default: nil
    }
  }

  private static func loop(_ operation: ak_array_operation, _ dtype: DType) -> ak_array_loop? {
    ak_array_loop_for(operation, dtype.vectorElement, AK_PATH_BEST)
  }
}

extension DType {
  fileprivate var vectorElement: ak_element {
    switch self {
    case .bool, .uint8: AK_UINT8
    case .int8: AK_INT8
    case .uint16: AK_UINT16
    case .int16: AK_INT16
    case .uint32: AK_UINT32
    case .int32: AK_INT32
    case .uint64: AK_UINT64
    case .int64: AK_INT64
    case .float32: AK_FLOAT32
    case .float64: AK_FLOAT64
    }
  }
}
