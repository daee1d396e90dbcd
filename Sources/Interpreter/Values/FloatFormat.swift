/// Floats as text.
enum FloatFormat {
  /// The shortest text that reads back as `value`, laid out as CPython does.
  static func repr(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    let (digits, exponent) = shortestDigits(value.magnitude)
    let sign = value.sign == .minus ? "-" : ""
    return sign + layout(digits, exponent)
  }

  /// The shortest decimal digits and the power of ten of the first one.
  static func shortestDigits(_ magnitude: Double) -> (digits: [UInt8], exponent: Int) {
    if magnitude == 0 { return ([48], 0) }
    var digits: [UInt8] = []
    var pointPlace: Int?
    var exponent = 0
    let text = Array(magnitude.description.utf8)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: ".") {
        pointPlace = digits.count
      } else if byte == UInt8(ascii: "e") {
        exponent = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
        break
      } else {
        digits.append(byte)
      }
      index += 1
    }
    let leadingZeros = digits.prefix { $0 == 48 }.count
    let place = (pointPlace ?? digits.count) - leadingZeros
    digits.removeFirst(leadingZeros)
    while digits.count > 1, digits.last == 48 { digits.removeLast() }
    return (digits, place - 1 + exponent)
  }

  private static func layout(_ digits: [UInt8], _ exponent: Int) -> String {
    func text(_ part: some Sequence<UInt8>) -> String { String(decoding: Array(part), as: UTF8.self) }
    if exponent < -4 || exponent >= 16 {
      let fraction = digits.count > 1 ? "." + text(digits[1...]) : ""
      let power = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
      return text(digits[..<1]) + fraction + "e" + (exponent < 0 ? "-" : "+") + power
    }
    if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + text(digits) }
    if digits.count <= exponent + 1 {
      return text(digits) + String(repeating: "0", count: exponent + 1 - digits.count) + ".0"
    }
    return text(digits[...exponent]) + "." + text(digits[(exponent + 1)...])
  }
}
