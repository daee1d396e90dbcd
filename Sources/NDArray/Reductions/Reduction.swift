/// The ways to make one number of many.
public enum Reduction: String, Sendable {
  case sum = "add"
  case product = "multiply"
  case minimum, maximum
  case any = "logical_or"
  case all = "logical_and"

  /// The operation that takes one more element into the result, for numbers.
  var elementwise: BinaryOperation? {
    switch self {
    case .sum: .add
    case .product: .multiply
    case .minimum: .minimum
    case .maximum: .maximum
    case .any, .all: nil
    }
  }

  /// The type that sums and products are accumulated in, wide enough for small integers; the elements' own type else.
  func resultType(_ dtype: DType) -> DType {
    switch self {
    case .any, .all: .bool
    case .minimum, .maximum: dtype
    case .sum, .product:
      switch dtype.kind {
      case .bool, .signed: .int64
      case .unsigned: .uint64
      case .real: dtype
      }
    }
  }
}
