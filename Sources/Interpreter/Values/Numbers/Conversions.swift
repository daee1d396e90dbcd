import BigInt
import Synchronization

/// Conversions between numbers and from text, as `int()` and `float()` make them.
enum Conversions {
  /// `int(value)` of a number. Throws for text, NaN and infinity.
  static func truncated(_ value: Value) throws -> BigInt {
    switch value {
    case .float(let number):
      if number.isNaN { throw PythonError.value("cannot convert float NaN to integer") }
      if number.isInfinite { throw PythonError("OverflowError", "cannot convert float infinity to integer") }
      return BigInt(number)
    case .object(let object):
      if let number = try object.truncated() { return number }
    default: if let number = value.exactInteger { return number }
    }
    throw PythonError.type(
      "int() argument must be a string, a bytes-like object or a real number, not '\(value.typeName)'")
  }

  /// `int(text, base)`; base 0 reads the prefix. Errors name `shown` if the text was something else before.
  static func integer(_ text: String, base: Int, shown: Value? = nil) throws -> BigInt {
    let shown = String(String.UnicodeScalarView(try (shown ?? Value(text)).repr().unicodeScalars.prefix(200)))
    let invalid = PythonError.value("invalid literal for int() with base \(base): \(shown)")
    guard var digits = asciiDigits(trimmed(text)) else { throw invalid }
    var isNegative = false
    if let first = digits.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      digits.removeFirst()
    }
    var radix = base
    if digits.count >= 2, digits[0] == 48, let prefix = [0x78: 16, 0x6F: 8, 0x62: 2][Int(digits[1] | 0x20)],
      base == 0 || base == prefix
    {
      radix = prefix
      digits.removeFirst(2)
      if digits.first == UInt8(ascii: "_") { digits.removeFirst() }
    } else if base == 0 {
      radix = 10
      // A leading zero is only allowed for zero itself.
      if digits.count > 1, digits[0] == 48, digits.contains(where: { $0 != 48 && $0 != UInt8(ascii: "_") }) {
        throw invalid
      }
    }
    guard let plain = withoutUnderscores(digits, between: isDigitOrLetter), !plain.isEmpty else { throw invalid }
    let isPowerOfTwo = radix & (radix - 1) == 0
    if !isPowerOfTwo, plain.count > IntegerDigits.maximumDecimalCount {
      throw PythonError.value(IntegerDigits.tooLong(plain.count))
    }
    if plain.count > 1 << 20 { throw PythonError("MemoryError", "not supported: integers this long") }
    guard let magnitude = magnitude(plain, radix: radix) else { throw invalid }
    return isNegative ? -BigInt(magnitude) : BigInt(magnitude)
  }

  /// The value of ASCII digits; nil if one of them is none.
  private static func magnitude(_ digits: [UInt8], radix: Int) -> BigUInt? {
    let values = digits.map(digitValue)
    guard values.allSatisfy({ $0 < radix }) else { return nil }
    // The library reads bases below 36.
    if radix < 36 { return BigUInt(String(decoding: digits, as: UTF8.self), radix: radix) }
    return values.reduce(0) { $0 * BigUInt(radix) + BigUInt($1) }
  }

  /// `float(text)`.
  static func float(_ text: String, shown: Value? = nil) throws -> Double {
    let invalid = PythonError.value("could not convert string to float: \(try (shown ?? Value(text)).repr())")
    guard let bytes = asciiDigits(trimmed(text)), let plain = withoutUnderscores(bytes, between: isDecimalDigit) else {
      throw invalid
    }
    let word = String(decoding: plain, as: UTF8.self)
    let bare = word.lowercased().drop { $0 == "+" || $0 == "-" }
    let signs = word.prefix { $0 == "+" || $0 == "-" }
    if signs.count <= 1 {
      switch bare {
      case "inf", "infinity": return signs == "-" ? -.infinity : .infinity
      case "nan": return newNaN()
      default: break
      }
    }
    // Swift also reads hexadecimal floats and names; Python does not.
    guard plain.allSatisfy({ (48...57).contains($0) || "+-.eE".utf8.contains($0) }),
      plain.contains(where: { (48...57).contains($0) }), let value = lenient(word)
    else { throw invalid }
    return value
  }

  private static let nanCount = Atomic<UInt64>(0)

  /// A NaN with bits of its own: one NaN is another one's equal only if it is the same object.
  private static func newNaN() -> Double {
    let payload = nanCount.add(1, ordering: .relaxed).newValue & ((1 << 49) - 1)
    return Double(nan: Double.RawSignificand(payload), signaling: false)
  }

  /// Reads `1.`, `.5` and the like too, which Swift's reader may not take.
  private static func lenient(_ word: String) -> Double? {
    if let value = Double(word) { return value }
    var text = word
    if let point = text.firstIndex(of: ".") {
      let after = text.index(after: point)
      if after == text.endIndex || text[after] == "e" || text[after] == "E" { text.insert("0", at: after) }
      if point == text.startIndex || text[text.index(before: point)] == "+" || text[text.index(before: point)] == "-" {
        text.insert("0", at: point)
      }
    }
    return Double(text)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (28...31).contains(scalar.value)
  }

  private static func trimmed(_ text: String) -> Substring.UnicodeScalarView {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return Substring().unicodeScalars }
    return scalars[first...last]
  }

  /// ASCII, with decimal digits of other scripts replaced; nil if other characters are left.
  private static func asciiDigits(_ scalars: Substring.UnicodeScalarView) -> [UInt8]? {
    var out: [UInt8] = []
    for scalar in scalars {
      if scalar.isASCII {
        out.append(UInt8(ascii: scalar))
      } else if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
        out.append(48 + UInt8(value))
      } else {
        return nil
      }
    }
    return out
  }

  private static func isDecimalDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  private static func isDigitOrLetter(_ byte: UInt8) -> Bool { digitValue(byte) < 36 }

  /// What a digit stands for in the bases that have it; 36 for other characters.
  private static func digitValue(_ byte: UInt8) -> Int {
    switch byte {
    case 48...57: Int(byte) - 48
    case 65...90, 97...122: Int(byte | 0x20) - 87
    default: 36
    }
  }

  /// Drops underscores between digits; nil if one stands elsewhere.
  private static func withoutUnderscores(_ text: [UInt8], between isDigit: (UInt8) -> Bool) -> [UInt8]? {
    let underscore = UInt8(ascii: "_")
    for (index, byte) in text.enumerated() where byte == underscore {
      guard index > 0, index + 1 < text.count, isDigit(text[index - 1]), isDigit(text[index + 1]) else { return nil }
    }
    return text.filter { $0 != underscore }
  }
}

extension IntegerDigits {
  /// The message for text of too many digits.
  static func tooLong(_ count: Int) -> String {
    "Exceeds the limit (\(maximumDecimalCount) digits) for integer string conversion: value has \(count) digits; "
      + "use sys.set_int_max_str_digits() to increase the limit"
  }
}
