/// One element with its type, as NumPy's scalars (`np.float32(1.5)`) are.
public struct Scalar: Sendable, Equatable {
  /// Element type.
  public let dtype: DType
  /// The bytes of the element in the lowest bytes of the word, the rest zero.
  private var bits: UInt64

  /// The scalar of a Swift value.
  public init<T: Element>(_ value: T) {
    dtype = T.dtype
    bits = 0
    withUnsafeMutableBytes(of: &bits) { $0.storeBytes(of: value, as: T.self) }
  }

  /// The element of type `dtype` at an address.
  init(at address: UnsafeRawPointer, dtype: DType) {
    self.dtype = dtype
    bits = 0
    withUnsafeMutableBytes(of: &bits) { $0.copyMemory(from: .init(start: address, count: dtype.size)) }
  }

  /// A Python int as an element. Throws an overflow error if the type cannot hold it.
  public init(integer: Int, as dtype: DType) throws(Failure) {
    let scalar = Scalar(Int64(integer)).converted(to: dtype)
    guard !dtype.isInteger || scalar.asInt == integer else {
      throw Failure(.overflow, "Python integer \(integer) out of bounds for \(dtype)")
    }
    self = scalar
  }

  /// The value converted to a Swift type as `astype` converts.
  public func value<T: Element>(as type: T.Type) -> T {
    withUnsafeBytes(of: converted(to: T.dtype).bits) { $0.load(as: T.self) }
  }

  /// The element converted to another type as `astype` converts.
  public func converted(to target: DType) -> Scalar {
    if target == dtype { return self }
    return withBytes { source in
      var result = Scalar(target, bits: 0)
      result.withMutableBytes { CopyKernels.convert(from: dtype, to: target)(1, [source, $0], [0, 0]) }
      return result
    }
  }

  /// The value of an integer element or bool, or nil for a real number and a uint64 beyond `Int`.
  public var asInt: Int? {
    switch dtype.kind {
    case .real: nil
    case .unsigned: Int(exactly: value(as: UInt64.self))
    case .bool, .signed: Int(value(as: Int64.self))
    }
  }

  /// The value as a double: exact except for large 64-bit integers, which are rounded.
  public var asDouble: Double { dtype == .float64 ? Double(bitPattern: bits) : value(as: Double.self) }

  /// Whether the value is not zero.
  public var isTrue: Bool { value(as: Bool.self) }

  init(_ dtype: DType, bits: UInt64) {
    self.dtype = dtype
    self.bits = bits
  }

  /// Gives `body` the address of a copy of the element.
  func withBytes<R, E: Error>(_ body: (UnsafeMutableRawPointer) throws(E) -> R) throws(E) -> R {
    var copy = self
    return try copy.withMutableBytes(body)
  }

  mutating func withMutableBytes<R, E: Error>(_ body: (UnsafeMutableRawPointer) throws(E) -> R) throws(E) -> R {
    try withUnsafeMutablePointer(to: &bits) { pointer throws(E) in try body(UnsafeMutableRawPointer(pointer)) }
  }
}

extension NDArray {
  /// A 0-d array holding the element.
  public init(_ scalar: Scalar) {
    self.init(zeros: [], dtype: scalar.dtype)
    scalar.withBytes { start.copyMemory(from: $0, byteCount: dtype.size) }
  }

  /// The element at a position counted in elements of memory from the first.
  func scalar(atOffset offset: Int) -> Scalar {
    withExtendedLifetime(storage) { Scalar(at: start + offset * dtype.size, dtype: dtype) }
  }
}
