/// A floating-point type that the printer knows digits and limits of.
protocol PrintableReal: Real {
  static var digitsOf: (Self) -> ShortestDigits { get }
  /// The magnitude from which arrays are written with exponents.
  static var exponentLimit: Self { get }
}

extension Float: PrintableReal {
  static var digitsOf: (Float) -> ShortestDigits { { ShortestDigits($0) } }
  static var exponentLimit: Float { 1e6 }
}

extension Double: PrintableReal {
  static var digitsOf: (Double) -> ShortestDigits { { ShortestDigits($0) } }
  static var exponentLimit: Double { 1e8 }
}

/// Reals with their points in one column: up to eight digits after the point, as few as tell the elements apart, and with
/// exponents if the magnitudes are large, small or far apart.
struct RealFormat<T: PrintableReal>: ElementFormat {
  private static var maximumDigits: Int { 8 }

  private var usesExponent = false
  /// Characters before the point, and after it.
  private var leftWidth = 0
  private var rightWidth = 0
  /// Digits after the point when exponents are used, and the width of an exponent with its sign.
  private var fractionDigits = 0
  private var exponentWidth = 0

  init(_ values: [T]) {
    let finite = values.filter(\.isFinite)
    usesExponent = Self.needsExponent(finite)
    if usesExponent {
      measureScientific(finite)
    } else if !finite.isEmpty {
      let parts = finite.map { Self.parts(positional($0)) }
      leftWidth = parts.map(\.whole).max() ?? 0
      rightWidth = parts.map(\.fraction).max() ?? 0
    }
    if finite.count < values.count {
      // Names of what is no number fill the columns from the right.
      let hasNegativeInfinity = values.contains { $0 == -.infinity }
      leftWidth = max(leftWidth, (hasNegativeInfinity ? 4 : 3) - rightWidth - 1)
    }
  }

  func text(_ element: Scalar) -> String {
    let value = element.value(as: T.self)
    guard value.isFinite else {
      return padded(value.isNaN ? "nan" : value < 0 ? "-inf" : "inf", to: leftWidth + rightWidth + 1)
    }
    if usesExponent { return padded(scientific(value), to: leftWidth + rightWidth + 1) }
    let text = positional(value)
    let parts = Self.parts(text)
    return String(repeating: " ", count: max(leftWidth - parts.whole, 0)) + text
      + String(repeating: " ", count: max(rightWidth - parts.fraction, 0))
  }

  private static func needsExponent(_ finite: [T]) -> Bool {
    let magnitudes = finite.lazy.filter { $0 != 0 }.map(\.magnitude)
    guard let largest = magnitudes.max(), let smallest = magnitudes.min() else { return false }
    return largest >= T.exponentLimit || smallest < T(0.0001) || largest / smallest > 1000
  }

  private mutating func measureScientific(_ finite: [T]) {
    for value in finite {
      let digits = T.digitsOf(value)
      fractionDigits = max(fractionDigits, min(Self.trimmedDigits(value, digits), Self.maximumDigits))
    }
    for value in finite {
      let text = DecimalText.scientific(Double(value), decimals: Self.maximumDigits)
      let exponent = Self.exponent(ofScientific: text)
      exponentWidth = max(exponentWidth, ShortestDigits.text(exponent: exponent).utf8.count)
      leftWidth = max(leftWidth, value.sign == .minus ? 2 : 1)
    }
    rightWidth = fractionDigits + 1 + exponentWidth
  }

  /// How many digits after the first are left when the number is rounded to the maximum and trailing zeros are dropped.
  private static func trimmedDigits(_ value: T, _ digits: ShortestDigits) -> Int {
    if digits.digits.count - 1 <= maximumDigits { return digits.digits.count - 1 }
    let text = DecimalText.scientific(Double(value), decimals: maximumDigits)
    let mantissa = text.prefix { $0 != "e" }
    let zeros = mantissa.reversed().prefix { $0 == "0" }.count
    return maximumDigits - zeros
  }

  private static func exponent(ofScientific text: String) -> Int {
    Int(text.split(separator: "e").last ?? "0") ?? 0
  }

  private func scientific(_ value: T) -> String {
    let text = DecimalText.scientific(Double(value), decimals: fractionDigits)
    let mantissa = text.prefix { $0 != "e" }
    let exponent = Self.exponent(ofScientific: text)
    let digits = String(abs(exponent))
    let zeros = String(repeating: "0", count: max(exponentWidth - 1 - digits.utf8.count, 0))
    return mantissa + (fractionDigits == 0 ? "." : "") + "e" + (exponent < 0 ? "-" : "+") + zeros + digits
  }

  /// Positional notation with at most the maximum of digits after the point and no zeros at the end: `12.`, `0.05`.
  private func positional(_ value: T) -> String {
    let digits = T.digitsOf(value)
    if digits.fractionLength <= Self.maximumDigits { return digits.positional }
    var text = DecimalText.fixed(Double(value), decimals: Self.maximumDigits)
    while text.hasSuffix("0") { text.removeLast() }
    return text
  }

  /// How many characters stand before and after the point.
  private static func parts(_ text: String) -> (whole: Int, fraction: Int) {
    let whole = text.utf8.prefix { $0 != UInt8(ascii: ".") }.count
    return (whole, text.utf8.count - whole - 1)
  }
}
