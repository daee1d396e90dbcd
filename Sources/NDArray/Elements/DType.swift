/// The element type of an array, with NumPy's names and sizes.
public enum DType: String, CaseIterable, Sendable {
  case bool, uint8, int8, uint16, int16, uint32, int32, uint64, int64, float32, float64

  /// Bytes per element.
  public var size: Int {
    switch self {
    case .bool, .uint8, .int8: 1
    case .uint16, .int16: 2
    case .uint32, .int32, .float32: 4
    case .uint64, .int64, .float64: 8
    }
  }

  /// The family an element type belongs to.
  public enum Kind: Sendable {
    case bool, unsigned, signed, real
  }

  /// Whether elements are truth values, unsigned or signed integers, or floating-point numbers.
  public var kind: Kind {
    switch self {
    case .bool: .bool
    case .uint8, .uint16, .uint32, .uint64: .unsigned
    case .int8, .int16, .int32, .int64: .signed
    case .float32, .float64: .real
    }
  }

  /// Whether elements are signed or unsigned integers (not bool).
  public var isInteger: Bool { kind == .unsigned || kind == .signed }
  /// Whether elements are floating-point numbers.
  public var isReal: Bool { kind == .real }
}

extension DType: CustomStringConvertible {
  /// NumPy's name: `uint8`, `float32`.
  public var description: String { rawValue }
}
