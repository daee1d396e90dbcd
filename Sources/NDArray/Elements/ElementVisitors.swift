/// Work that exists in one version per Swift element type.
protocol ElementVisitor {
  associatedtype Result
  func visit<T: Convertible>(_ type: T.Type) -> Result
}

/// Work that exists in one version per numeric element type; truth values take part as the bytes they are stored in.
protocol NumberVisitor {
  associatedtype Result
  func visit<T: Number>(_ type: T.Type) -> Result
}

/// Work that exists in one version per floating-point type.
protocol RealVisitor {
  associatedtype Result
  func visit<T: Real>(_ type: T.Type) -> Result
}

// The switches are inlined so that each version is compiled for its concrete type.
extension DType {
  /// Calls the visitor with the Swift type behind this element type.
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

  /// Calls the visitor with the numeric Swift type behind this element type (`UInt8` for bool).
  @inline(__always)
  func acceptNumber<V: NumberVisitor>(_ visitor: V) -> V.Result {
    switch self {
    case .bool, .uint8: visitor.visit(UInt8.self)
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

  /// Calls the visitor with `Float` for float32 and with `Double` for every other type.
  @inline(__always)
  func acceptReal<V: RealVisitor>(_ visitor: V) -> V.Result {
    self == .float32 ? visitor.visit(Float.self) : visitor.visit(Double.self)
  }
}
