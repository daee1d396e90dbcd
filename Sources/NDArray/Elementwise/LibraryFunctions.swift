#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The C library's functions behind the unary operations that are one.
enum LibraryFunction {
  static func single(_ operation: UnaryOperation) -> ((Float) -> Float)? {
    switch operation {
    case .exp: expf
    case .expm1: expm1f
    case .log: logf
    case .log2: log2f
    case .log10: log10f
    case .log1p: log1pf
    case .sin: sinf
    case .cos: cosf
    case .tan: tanf
    case .tanh: tanhf
    default: nil
    }
  }

  static func double(_ operation: UnaryOperation) -> ((Double) -> Double)? {
    switch operation {
    case .exp: exp
    case .expm1: expm1
    case .log: log
    case .log2: log2
    case .log10: log10
    case .log1p: log1p
    case .sin: sin
    case .cos: cos
    case .tan: tan
    case .tanh: tanh
    default: nil
    }
  }
}
