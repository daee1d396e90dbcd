import BigInt

extension Formatting {
  /// An int or bool.
  static func formatInteger(_ value: Value, _ spec: FormatSpec) throws -> String {
    let type = spec.type ?? "d"
    switch type {
    case "e", "E", "f", "F", "g", "G", "%":
      return try formatFloat(try double(value), spec, value.typeName)
    case "b", "c", "d", "n", "o", "x", "X": break
    default: throw unknownCode(type, value.typeName)
    }
    if spec.precision != nil { throw PythonError.value("Precision not allowed in integer format specifier") }
    if spec.dropsNegativeZero {
      throw PythonError.value("Negative zero coercion (z) not allowed in integer format specifier")
    }
    if type == "c" { return try formatCharacter(value, spec) }
    let radix = type == "b" ? 2 : type == "o" ? 8 : type == "x" || type == "X" ? 16 : 10
    if spec.isPlain, radix == 10, let number = value.smallInteger { return String(number) }
    guard let parts = try IntegerDigits.parts(value, radix: radix) else { throw unknownCode(type, value.typeName) }
    var layout = NumberLayout(isNegative: parts.isNegative, digits: parts.digits)
    if spec.isAlternate { layout.prefix = IntegerDigits.prefix(radix) }
    if type == "X" {
      layout.prefix = layout.prefix.uppercased()
      layout.digits = layout.digits.uppercased()
    }
    return try layout.text(spec)
  }

  private static func formatCharacter(_ value: Value, _ spec: FormatSpec) throws -> String {
    if spec.sign != nil { throw PythonError.value("Sign not allowed with integer format specifier 'c'") }
    if spec.isAlternate {
      throw PythonError.value("Alternate form (#) not allowed with integer format specifier 'c'")
    }
    guard let code = value.asInt else {
      throw PythonError("OverflowError", "Python int too large to convert to C long")
    }
    return try NumberLayout(isNegative: false, digits: "", rest: String(try scalar(code))).text(spec)
  }

  /// The code point `code`. Throws OverflowError if there is none, and refuses surrogates.
  static func scalar(_ code: Int) throws -> Unicode.Scalar {
    guard let code = UInt32(exactly: code), code <= 0x10FFFF else {
      throw PythonError("OverflowError", "%c arg not in range(0x110000)")
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw PythonError.surrogate(code)
    }
    return scalar
  }

  /// `float(value)` of an int. Throws OverflowError if it is too large.
  static func double(_ value: Value) throws -> Double {
    if let number = value.smallInteger { return Double(number) }
    guard let number = value.exactInteger.map(IntegerDigits.nearestDouble), number.isFinite else {
      throw PythonError("OverflowError", "int too large to convert to float")
    }
    return number
  }

  /// A float, or an int (of type `typeName`) with one of the float's presentation types.
  static func formatFloat(_ value: Double, _ spec: FormatSpec, _ typeName: String) throws -> String {
    if let precision = spec.precision, precision > Int32.max { throw PythonError.value("precision too big") }
    let precision = spec.precision ?? 6
    var text = FloatText(style: .general(precision))
    var suffix = ""
    switch spec.type {
    case nil:
      text.addsPointZero = true
      if spec.precision == nil { text.style = .shortest }
    case "e", "E": text.style = .exponent(precision)
    case "f", "F", "%": text.style = .fixed(precision)
    case "g", "G", "n": break
    case let type?: throw unknownCode(type, typeName)
    }
    text.isAlternate = spec.isAlternate
    text.dropsNegativeZero = spec.dropsNegativeZero
    text.isUppercase = spec.type == "E" || spec.type == "F" || spec.type == "G"
    if spec.type == "%" { suffix = "%" }
    let shown = try text.text(spec.type == "%" ? value * 100 : value) + suffix
    if spec.isPlain { return shown }
    let isNegative = shown.utf8.first == UInt8(ascii: "-")
    let unsigned = isNegative ? shown.dropFirst() : shown[...]
    let digits = unsigned.utf8.prefix { $0 >= 48 && $0 <= 57 }
    return try NumberLayout(
      isNegative: isNegative, digits: String(unsigned[..<digits.endIndex]), rest: String(unsigned[digits.endIndex...])
    ).text(spec)
  }
}
