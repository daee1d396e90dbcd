/// Integers drawn evenly from a range, in the order and with the bits that NumPy uses for each element type.
struct BoundedIntegers {
  private let dtype: DType
  private let low: UInt64
  private let limit: UInt64

  /// Integers from `low` up to but not including `high`. Throws a value error for an empty range or one that the type
  /// cannot hold, a type error for a type that is not integer or bool.
  init(low: Int, high: Int, dtype: DType) throws(Failure) {
    guard !dtype.isReal else {
      throw Failure(.type, "Unsupported dtype dtype('\(dtype)') for randint")
    }
    let bounds = Self.bounds(dtype)
    if low < bounds.lowerBound { throw Failure(.value, "low is out of bounds for \(dtype)") }
    if high > Int.min && high - 1 > bounds.upperBound { throw Failure(.value, "high is out of bounds for \(dtype)") }
    if low >= high { throw Failure(.value, low == 0 ? "high <= 0" : "low >= high") }
    self.dtype = dtype
    self.low = UInt64(bitPattern: Int64(low))
    limit = UInt64(bitPattern: Int64(high)) &- 1 &- self.low
  }

  /// Integers that the type can hold: the bits of the smallest, and how far the largest lies above it.
  init(bits: UInt64, limit: UInt64, dtype: DType) {
    self.dtype = dtype
    low = bits
    self.limit = limit
  }

  /// The integers of a type, as far as they are an `Int`.
  private static func bounds(_ dtype: DType) -> ClosedRange<Int> {
    switch dtype {
    case .bool: 0...1
    case .int8: Int(Int8.min)...Int(Int8.max)
    case .int16: Int(Int16.min)...Int(Int16.max)
    case .int32: Int(Int32.min)...Int(Int32.max)
    case .uint8: 0...Int(UInt8.max)
    case .uint16: 0...Int(UInt16.max)
    case .uint32: 0...Int(UInt32.max)
    case .uint64: 0...Int.max
    default: Int.min...Int.max
    }
  }

  /// An array of draws. `masking` draws bits until they fit (RandomState), else they are multiplied (Generator).
  func array<Source: BitGenerator>(
    _ shape: [Int], from source: inout Source, masking: Bool
  ) throws(Failure) -> NDArray {
    let result = try NDArray.zeros(shape, dtype: .uint64)
    let values = result.typedStart(UInt64.self)
    var buffer = BitBuffer()
    for index in 0..<result.count { values[index] = low &+ draw(from: &source, &buffer, masking: masking) }
    return try withExtendedLifetime(result) { () throws(Failure) in try result.converted(to: dtype) }
  }

  private func draw<Source: BitGenerator>(from source: inout Source, _ buffer: inout BitBuffer, masking: Bool) -> UInt64
  {
    if limit == 0 { return 0 }
    switch (dtype.size, dtype) {
    case (_, .bool): return buffer.take(1, from: &source)
    case (1, _): return draw(UInt8.self, from: &source, &buffer, masking: masking)
    case (2, _): return draw(UInt16.self, from: &source, &buffer, masking: masking)
    default: return masking ? source.masked(limit) : source.multiplied(limit)
    }
  }

  /// A draw for a small type, of which several share one draw of 32 bits.
  private func draw<T: FixedWidthInteger & UnsignedInteger, Source: BitGenerator>(
    _: T.Type, from source: inout Source, _ buffer: inout BitBuffer, masking: Bool
  ) -> UInt64 {
    if limit == UInt64(T.max) { return buffer.take(T.bitWidth, from: &source) }
    if masking {
      while true {
        let value = buffer.take(T.bitWidth, from: &source) & Source.mask(limit)
        if value <= limit { return value }
      }
    }
    return UInt64(source.multiplied(T(limit)) { T(buffer.take(T.bitWidth, from: &$0)) })
  }
}

/// Draws of 32 bits handed out in smaller pieces, lowest bits first.
private struct BitBuffer {
  private var bits: UInt32 = 0
  private var piecesLeft = 0

  mutating func take<Source: BitGenerator>(_ width: Int, from source: inout Source) -> UInt64 {
    if piecesLeft == 0 {
      bits = source.next32()
      piecesLeft = 32 / width
    } else {
      bits >>= UInt32(width)
    }
    piecesLeft -= 1
    return UInt64(bits) & (1 << UInt64(width) - 1)
  }
}
