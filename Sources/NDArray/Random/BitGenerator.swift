/// A source of random bits that all distributions draw from.
protocol BitGenerator: Sendable {
  mutating func next32() -> UInt32
  mutating func next64() -> UInt64
  /// A number from 0 up to but not including 1, with 53 random bits.
  mutating func nextDouble() -> Double
}

extension BitGenerator {
  /// The bits below the highest set bit of a number, and that bit.
  static func mask(_ number: UInt64) -> UInt64 {
    number == 0 ? 0 : .max >> UInt64(number.leadingZeroBitCount)
  }

  /// A number from 0 to `limit`, found by drawing as many bits as it has until they fit.
  mutating func masked(_ limit: UInt64) -> UInt64 {
    if limit == 0 { return 0 }
    let mask = Self.mask(limit)
    while true {
      let value = (limit <= UInt64(UInt32.max) ? UInt64(next32()) : next64()) & mask
      if value <= limit { return value }
    }
  }

  /// A number from 0 to `limit`, found by multiplying (Lemire's method).
  mutating func multiplied(_ limit: UInt64) -> UInt64 {
    if limit == 0 { return 0 }
    if limit == UInt64(UInt32.max) { return UInt64(next32()) }
    if limit == .max { return next64() }
    if limit < UInt64(UInt32.max) { return UInt64(multiplied(UInt32(limit)) { $0.next32() }) }
    return multiplied(limit) { $0.next64() }
  }

  /// A number from 0 to `limit`, less than the largest, made of draws of the same width.
  mutating func multiplied<T: FixedWidthInteger & UnsignedInteger>(_ limit: T, _ draw: (inout Self) -> T) -> T {
    let range = limit + 1
    var product = draw(&self).multipliedFullWidth(by: range)
    if T(product.low) < range {
      let threshold = (T.max - limit) % range
      while T(product.low) < threshold { product = draw(&self).multipliedFullWidth(by: range) }
    }
    return product.high
  }
}
