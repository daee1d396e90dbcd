/// Lays the digits of floats out for the presentation types `e`, `f`, `g` and for `repr`.
struct FloatText {
  /// Where the digits come from and how many are shown.
  enum Style {
    /// The fewest digits that read back.
    case shortest
    /// With an exponent and so many digits after the point.
    case exponent(Int)
    /// With so many digits after the point.
    case fixed(Int)
    /// With so many significant digits, and an exponent for very large and small values.
    case general(Int)
  }

  var style: Style
  /// Keeps the point and trailing zeros: `#`.
  var isAlternate = false
  /// Adds `.0` to what would look like an int.
  var addsPointZero = false
  /// Writes -0.0, and what is rounded to it, without its sign: `z`.
  var dropsNegativeZero = false
  var isUppercase = false

  /// `value` as text.
  func text(_ value: Double) throws -> String {
    guard value.isFinite else {
      let name = value.isNaN ? "nan" : value < 0 ? "-inf" : "inf"
      return isUppercase ? name.uppercased() : name
    }
    let digits = try decimalDigits(value.magnitude)
    let isNegative = value.sign == .minus && !(dropsNegativeZero && digits.isZero)
    return (isNegative ? "-" : "") + layOut(digits)
  }

  private func decimalDigits(_ magnitude: Double) throws -> DecimalDigits {
    switch style {
    case .shortest: return .shortest(magnitude)
    case .exponent(let places):
      try MemoryLimit.check(places)
      return .significant(magnitude, places + 1)
    case .fixed(let places):
      try MemoryLimit.check(places)
      return .fractional(magnitude, places)
    case .general(let count):
      if isAlternate { try MemoryLimit.check(count) }
      return .significant(magnitude, max(count, 1))
    }
  }

  private func layOut(_ decimal: DecimalDigits) -> String {
    var point = decimal.point
    // Digits are shown from `start` (leading zeros where negative) up to `end` (trailing zeros beyond the last).
    var end = decimal.digits.count
    var exponent: Int?
    switch style {
    case .exponent(let places):
      exponent = point - 1
      end = places + 1
    case .fixed(let places): end = point + places
    case .general(let count):
      let limit = max(count, 1)
      if point <= -4 || point > limit - (addsPointZero ? 1 : 0) { exponent = point - 1 }
      if isAlternate { end = limit }
    case .shortest: if point <= -4 || point > 16 { exponent = point - 1 }
    }
    if exponent != nil { point = 1 }
    let start = point <= 0 ? point - 1 : 0
    end = max(end, addsPointZero && exponent == nil ? point + 1 : point)

    var bytes: [UInt8] = []
    bytes.reserveCapacity(end - start + 8)
    append(decimal.digits, from: start, to: point, to: &bytes)
    if end > point || isAlternate {
      bytes.append(UInt8(ascii: "."))
      append(decimal.digits, from: point, to: end, to: &bytes)
    }
    var text = String(decoding: bytes, as: UTF8.self)
    if let exponent {
      text += isUppercase ? "E" : "e"
      text += (exponent < 0 ? "-" : "+") + (exponent.magnitude < 10 ? "0" : "") + String(exponent.magnitude)
    }
    return text
  }

  private func append(_ digits: [UInt8], from start: Int, to end: Int, to bytes: inout [UInt8]) {
    let first = min(max(start, 0), digits.count)
    let last = min(max(end, 0), digits.count)
    bytes.append(contentsOf: repeatElement(48, count: max(0, min(end, 0) - start)))
    if first < last { bytes.append(contentsOf: digits[first..<last]) }
    bytes.append(contentsOf: repeatElement(48, count: max(0, end - max(start, digits.count, 0))))
  }
}
