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

/// Work that exists in one version per element type.
protocol ElementVisitor {
  associatedtype Result
  func visit<T: Convertible>(_ type: T.Type) -> Result
}

extension DType {
  /// Calls the visitor with the Swift type behind this element type. The switch is inlined so that each version is
  /// compiled for its concrete type.
  @inline(__always)
  func accept<V: ElementVisitor>(_ visitor: V) -> V.Result {
    switch self {
    case .bool: visitor.visit(Bool.self)
    case .uint8: visitor.visit(UInt8.self)
    case .int8: visitor.visit(Int8.self)
    case .uint16: visitor.visit(UInt16.self)
    case .int16: visitor.visit(Int16.self)
    case .uint32: visitor.visit(UInt32.self)
    case .int32: visitor.visit(Int32.self)
    case .uint64: visitor.visit(UInt64.self)
    case .int64: visitor.visit(Int64.self)
    case .float32: visitor.visit(Float.self)
    case .float64: visitor.visit(Double.self)
    }
  }
}
