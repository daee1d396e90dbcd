import BigInt
import NDArray

extension PercentTemplate {
  /// One value as its conversion, just read, asks.
  func convert(_ value: Value, _ conversion: Conversion) throws -> String {
    switch conversion.type {
    case "s": return try text(try value.str(), conversion)
    case "r": return try text(try value.repr(), conversion)
    case "a": return try text(Formatting.escapeNonASCII(try value.repr()), conversion)
    case "d", "i", "u", "o", "x", "X": return try integer(value, conversion)
    case "e", "E", "f", "F", "g", "G": return try float(value, conversion)
    case "c": return try text(String(try character(value)), conversion, truncates: false)
    case let type:
      let shown = type.value >= 31 && type.value < 127 ? String(type) : "?"
      throw PythonError.value(
        "unsupported format character '\(shown)' (0x\(String(type.value, radix: 16))) at index \(place)")
    }
  }

  private func text(_ text: String, _ conversion: Conversion, truncates: Bool = true) throws -> String {
    var text = text
    var count = text.unicodeScalars.count
    if truncates, let precision = conversion.precision, precision < count {
      text = String(text.unicodeScalars.prefix(precision))
      count = precision
    }
    return try Formatting.pad(text, count, to: conversion.width ?? 0, with: " ", conversion.isLeft ? .left : .right)
  }

  private func number(_ layout: NumberLayout, _ conversion: Conversion) throws -> String {
    // Flags win over each other as in C: left over zeros, plus over space.
    let alignment: FormatSpec.Alignment =
      conversion.isLeft ? .left : conversion.padsWithZeros ? .afterSign : .right
    var spec = FormatSpec(alignment: alignment)
    if alignment == .afterSign { spec.fill = "0" }
    spec.sign = conversion.showsPlus ? "+" : conversion.showsSpace ? " " : nil
    spec.width = conversion.width
    return try layout.text(spec)
  }

  // MARK: integers

  private func integer(_ value: Value, _ conversion: Conversion) throws -> String {
    let radix = conversion.type == "o" ? 8 : conversion.type == "x" || conversion.type == "X" ? 16 : 10
    let whole = try radix == 10 ? truncated(value, conversion.type) : exact(value, conversion.type)
    var digits = try IntegerDigits.text(whole.magnitude, radix: radix)
    if let precision = conversion.precision {
      if precision > Int32.max - 3 { throw PythonError("OverflowError", "precision too large") }
      try MemoryLimit.check(precision)
      digits = String(repeating: "0", count: max(0, precision - digits.utf8.count)) + digits
    }
    let prefix = conversion.isAlternate ? IntegerDigits.prefix(radix) : ""
    let isUppercase = conversion.type == "X"
    return try number(
      NumberLayout(
        isNegative: whole.sign == .minus, prefix: isUppercase ? prefix.uppercased() : prefix,
        digits: isUppercase ? digits.uppercased() : digits),
      conversion)
  }

  private func exact(_ value: Value, _ type: Unicode.Scalar) throws -> BigInt {
    guard let integer = value.asBigInt else {
      throw PythonError.type("%\(type) format: an integer is required, not \(value.typeName)")
    }
    return integer
  }

  private func truncated(_ value: Value, _ type: Unicode.Scalar) throws -> BigInt {
    if let integer = value.asBigInt { return integer }
    switch value {
    case .float(let number):
      if number.isNaN { throw PythonError.value("cannot convert float NaN to integer") }
      if number.isInfinite { throw PythonError("OverflowError", "cannot convert float infinity to integer") }
      return BigInt(number)
    case .object(let object) where (object as? ArrayObject)?.array.ndim ?? 0 == 0:
      if let integer = try object.truncated() { return integer }
    default: break
    }
    throw PythonError.type("%\(type) format: a real number is required, not \(value.typeName)")
  }

  // MARK: floats and characters

  private func float(_ value: Value, _ conversion: Conversion) throws -> String {
    let number: Double
    if value.exactInteger != nil {
      number = try Formatting.double(value)
    } else {
      if case .object(let object) = value { _ = try object.requireFloatValue() }
      guard let converted = value.asDouble else {
        throw PythonError.type("must be real number, not \(value.typeName)")
      }
      number = converted
    }
    let precision = conversion.precision ?? 6
    var text = FloatText(style: .general(precision))
    switch conversion.type {
    case "e", "E": text.style = .exponent(precision)
    case "f", "F": text.style = .fixed(precision)
    default: break
    }
    text.isAlternate = conversion.isAlternate
    text.isUppercase = conversion.type == "E" || conversion.type == "F" || conversion.type == "G"
    let shown = try text.text(number)
    let isNegative = shown.utf8.first == UInt8(ascii: "-")
    let unsigned = isNegative ? String(shown.dropFirst()) : shown
    return try self.number(NumberLayout(isNegative: isNegative, digits: "", rest: unsigned), conversion)
  }

  private func character(_ value: Value) throws -> Unicode.Scalar {
    if case .string(let text) = value {
      guard text.count == 1, let scalar = text.value.unicodeScalars.first else {
        throw PythonError.type("%c requires int or char")
      }
      return scalar
    }
    guard let code = value.asBigInt else { throw PythonError.type("%c requires int or char") }
    return try Formatting.scalar(Int(exactly: code) ?? -1)
  }
}
