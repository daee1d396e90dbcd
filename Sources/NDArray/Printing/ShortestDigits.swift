/// The shortest decimal digits that read back as the same number.
struct ShortestDigits {
  /// The significant digits without leading or trailing zeros; `0` for zero.
  let digits: [UInt8]
  /// The power of ten of the first digit.
  let exponent: Int
  let isNegative: Bool

  /// Digits of a finite number.
  init(_ value: Double) { self.init(description: value.magnitude.description, isNegative: value.sign == .minus) }

  /// Digits of a finite number, as few as single precision needs.
  init(_ value: Float) { self.init(description: value.magnitude.description, isNegative: value.sign == .minus) }

  /// Takes apart what Swift prints: digits, maybe with a point, maybe with an exponent.
  private init(description: String, isNegative: Bool) {
    var all: [UInt8] = []
    var pointPlace: Int?
    var power = 0
    let text = Array(description.utf8)
    for (index, character) in text.enumerated() {
      if character == UInt8(ascii: ".") {
        pointPlace = all.count
      } else if character == UInt8(ascii: "e") {
        power = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
        break
      } else {
        all.append(character)
      }
    }
    let leadingZeros = all.prefix { $0 == UInt8(ascii: "0") }.count
    self.isNegative = isNegative
    if leadingZeros == all.count {
      digits = [UInt8(ascii: "0")]
      exponent = 0
      return
    }
    exponent = (pointPlace ?? all.count) - 1 - leadingZeros + power
    var kept = all[leadingZeros...]
    while kept.last == UInt8(ascii: "0") { kept.removeLast() }
    digits = Array(kept)
  }

  /// How many digits stand after the point in positional notation.
  var fractionLength: Int { max(digits.count - 1 - exponent, 0) }

  /// Positional notation with at least a point: `12.`, `0.05`, `-3.25`.
  var positional: String {
    let zero = UInt8(ascii: "0")
    var whole: [UInt8] = []
    var fraction: [UInt8] = []
    if exponent < 0 {
      whole = [zero]
      fraction = Array(repeating: zero, count: -exponent - 1) + digits
    } else {
      whole = Array(digits.prefix(exponent + 1))
      whole += Array(repeating: zero, count: exponent + 1 - whole.count)
      fraction = Array(digits.dropFirst(exponent + 1))
    }
    if digits == [zero] { fraction = [] }
    return (isNegative ? "-" : "") + String(decoding: whole, as: UTF8.self) + "."
      + String(decoding: fraction, as: UTF8.self)
  }

  /// Notation with an exponent of at least two digits, without a point after a single digit: `1e-05`, `1.25e+20`.
  var scientific: String {
    let fraction = String(decoding: digits.dropFirst(), as: UTF8.self)
    return (isNegative ? "-" : "") + String(decoding: digits.prefix(1), as: UTF8.self)
      + (fraction.isEmpty ? "" : "." + fraction) + "e" + ShortestDigits.text(exponent: exponent)
  }

  /// An exponent with sign and at least two digits.
  static func text(exponent: Int) -> String {
    (exponent < 0 ? "-" : "+") + (abs(exponent) < 10 ? "0" : "") + String(abs(exponent))
  }
}
