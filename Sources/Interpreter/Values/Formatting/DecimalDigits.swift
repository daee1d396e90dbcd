#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The decimal digits of a finite float, rounded exactly (ties to even) and without trailing zeros.
struct DecimalDigits {
  /// ASCII digits; empty if the value was rounded to nothing.
  var digits: [UInt8]
  /// The place of the decimal point, counted from the first digit.
  var point: Int

  var isZero: Bool { digits.isEmpty || digits == [48] }

  /// No float has more significant digits, or more digits after the point.
  private static let mostDigits = 1100

  /// The fewest digits that read back as `magnitude`.
  static func shortest(_ magnitude: Double) -> DecimalDigits {
    let (digits, exponent) = FloatFormat.shortestDigits(magnitude)
    return DecimalDigits(digits: digits, point: exponent + 1)
  }

  /// At most `count` significant digits of `magnitude`; `count` is at least 1.
  static func significant(_ magnitude: Double, _ count: Int) -> DecimalDigits {
    if let rounded = shortest(magnitude).rounded(toCount: count, of: magnitude) { return rounded }
    let text = printed("%.*e", magnitude, min(count, mostDigits) - 1)
    let mark = text.firstIndex(of: UInt8(ascii: "e")) ?? text.count
    let exponent = Int(String(decoding: text[min(mark + 1, text.count)...], as: UTF8.self)) ?? 0
    return DecimalDigits(digits: text[..<mark].filter(isDigit), point: exponent + 1).trimmed(0)
  }

  /// `magnitude` with at most `count` digits after the point.
  static func fractional(_ magnitude: Double, _ count: Int) -> DecimalDigits {
    let shortest = shortest(magnitude)
    if let rounded = shortest.rounded(toCount: shortest.point + count, of: magnitude) {
      return rounded.digits.isEmpty ? DecimalDigits(digits: [], point: -count) : rounded
    }
    let text = printed("%.*f", magnitude, min(count, mostDigits))
    // The point itself follows the process's locale.
    let whole = text.prefix(while: isDigit).count
    let digits = text.filter(isDigit)
    let zeros = digits.prefix { $0 == 48 }.count
    return DecimalDigits(digits: Array(digits[zeros...]), point: whole - zeros).trimmed(-count)
  }

  /// The shortest digits of `magnitude`, rounded to at most `count`; nil where the exact value has to be looked at.
  ///
  /// The exact value lies so near that it rounds alike, except that shortest digits may look like a tie that the exact
  /// value is not, and that beyond 15 digits, or those of a subnormal number, it goes on where they end.
  private func rounded(toCount count: Int, of magnitude: Double) -> DecimalDigits? {
    if count < 0 || digits == [48] { return DecimalDigits(digits: count > 0 ? digits : [], point: point) }
    if count >= digits.count { return count <= 15 && magnitude.isNormal ? self : nil }
    if digits[count] == 53, digits.count == count + 1 { return nil }
    var kept = Array(digits[..<count])
    if digits[count] < 53 {
      while kept.last == 48 { kept.removeLast() }
      return DecimalDigits(digits: kept, point: point)
    }
    while kept.last == 57 { kept.removeLast() }
    guard let last = kept.popLast() else { return DecimalDigits(digits: [49], point: point + 1) }
    return DecimalDigits(digits: kept + [last + 1], point: point)
  }

  private func trimmed(_ placeOfNothing: Int) -> DecimalDigits {
    let kept = digits.lastIndex { $0 != 48 }.map { $0 + 1 } ?? min(digits.count, 1)
    return DecimalDigits(digits: Array(digits[..<kept]), point: digits.isEmpty ? placeOfNothing : point)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private static func printed(_ format: String, _ value: Double, _ precision: Int) -> [UInt8] {
    withVaList([Int32(clamping: precision), value]) { arguments in
      [UInt8](unsafeUninitializedCapacity: 320 + max(precision, 0) + 8) { buffer, count in
        let length = buffer.withMemoryRebound(to: CChar.self) {
          vsnprintf($0.baseAddress, $0.count, format, arguments)
        }
        count = min(max(Int(length), 0), buffer.count - 1)
      }
    }
  }
}
