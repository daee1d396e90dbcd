/// Decimal digits of common numbers without the C library and without intermediate strings.
enum QuickDecimal {
  /// Appends the decimal digits of an int.
  static func append(_ value: Int, to out: inout [UInt8]) {
    if value < 0 { out.append(UInt8(ascii: "-")) }
    append(UInt64(value.magnitude), to: &out)
  }

  private static func append(_ value: UInt64, to out: inout [UInt8]) {
    if value < 10 { return out.append(48 + UInt8(truncatingIfNeeded: value)) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var rest = value
      var start = 20
      while rest > 0 {
        start -= 1
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        digits[start] = 48 + UInt8(truncatingIfNeeded: digit)
        rest = quotient
      }
      out.append(contentsOf: UnsafeMutableBufferPointer(rebasing: digits[start...]))
    }
  }

  /// Appends `value` with `precision` digits after the point, exactly rounded; false where this way does not reach.
  /// The value is an integer over a power of two, so its decimal comes from 128-bit arithmetic.
  static func append(_ value: Double, precision: Int, to out: inout [UInt8]) -> Bool {
    let magnitude = value.magnitude
    guard precision <= 15, magnitude < 1e15, magnitude > 1e-6 || magnitude == 0 else { return false }
    var whole = UInt64(magnitude)
    var scale: UInt128 = 1
    for _ in 0..<precision { scale *= 10 }
    // The fraction is exact, and a multiple of 2^-73: it is 0, or at least 2^-20 with 53 significant bits.
    let fraction = UInt128((magnitude - Double(whole)) * 0x1p73) * scale
    var digits = fraction >> 73
    let rest = fraction & ((1 << 73) - 1)
    let isOdd = precision > 0 ? digits & 1 == 1 : whole & 1 == 1
    if rest > 1 << 72 || (rest == 1 << 72 && isOdd) { digits += 1 }
    if digits == scale {
      digits = 0
      whole += 1
    }
    if precision == 0 {
      // The rounding carried all there was into the whole part.
      whole += UInt64(truncatingIfNeeded: digits)
      digits = 0
    }
    if value.sign == .minus { out.append(UInt8(ascii: "-")) }
    append(whole, to: &out)
    if precision == 0 { return true }
    out.append(UInt8(ascii: "."))
    let start = out.count
    append(UInt64(truncatingIfNeeded: digits), to: &out)
    let missing = precision - (out.count - start)
    if missing > 0 { out.insert(contentsOf: repeatElement(48, count: missing), at: start) }
    return true
  }
}
