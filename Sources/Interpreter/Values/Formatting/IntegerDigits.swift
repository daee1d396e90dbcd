import BigInt

/// The digits of ints.
enum IntegerDigits {
  /// The most digits an int may have in decimal, as in CPython: the conversion takes time quadratic in their number.
  static let maximumDecimalCount = 4300

  /// The digits of `magnitude` in `radix`. Throws ValueError if it has too many decimal digits.
  static func text(_ magnitude: BigUInt, radix: Int) throws -> String {
    if radix != 10 { return String(magnitude, radix: radix) }
    // No number of so many bits is short enough; others are converted to see.
    let text = magnitude.bitWidth > maximumDecimalCount * 7 / 2 ? nil : String(magnitude)
    guard let text, text.utf8.count <= maximumDecimalCount else {
      throw PythonError.value(
        "Exceeds the limit (\(maximumDecimalCount) digits) for integer string conversion; "
          + "use sys.set_int_max_str_digits() to increase the limit")
    }
    return text
  }

  /// The sign and digits of `value` in decimal.
  static func decimal(_ value: BigInt) throws -> String {
    (value.sign == .minus ? "-" : "") + (try text(value.magnitude, radix: 10))
  }

  /// Whether `value` is negative, and its digits in `radix`. Nil if `value` is no int.
  static func parts(_ value: Value, radix: Int) throws -> (isNegative: Bool, digits: String)? {
    if let small = value.smallInteger { return (small < 0, String(small.magnitude, radix: radix)) }
    guard let large = value.exactInteger else { return nil }
    return (large.sign == .minus, try text(large.magnitude, radix: radix))
  }

  /// The prefix of literals in `radix`.
  static func prefix(_ radix: Int) -> String {
    switch radix {
    case 2: "0b"
    case 8: "0o"
    case 16: "0x"
    default: ""
    }
  }
}
