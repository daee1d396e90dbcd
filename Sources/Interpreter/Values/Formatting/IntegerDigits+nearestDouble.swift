import BigInt

extension IntegerDigits {
  /// The float nearest to `value`, ties to even; infinite if it is too large. `Double(BigInt)` does not round so.
  static func nearestDouble(_ value: BigInt) -> Double {
    let magnitude = value.magnitude
    let shift = max(0, magnitude.bitWidth - 64)
    if shift > 1024 { return value.sign == .minus ? -.infinity : .infinity }
    var top = UInt64(truncatingIfNeeded: magnitude >> shift)
    // The bits below the top 64 matter only in whether there are any.
    if shift > 0, magnitude.trailingZeroBitCount < shift { top |= 1 }
    return Double(sign: value.sign == .minus ? .minus : .plus, exponent: shift, significand: Double(top))
  }
}
