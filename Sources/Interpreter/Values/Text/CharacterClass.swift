/// What a code point is, in the Unicode version of CPython 3.11 (14.0): newer characters count as unassigned.
extension Unicode.Scalar {
  /// Whether the code point was assigned by Unicode 14.
  var isKnown: Bool {
    if isASCII { return true }
    guard let age = properties.age else { return false }
    return age.major <= 14
  }

  /// The value of a decimal digit of any script.
  var decimalDigit: Int? {
    if isASCII { return value >= 48 && value <= 57 ? Int(value) - 48 : nil }
    guard properties.numericType == .decimal, isKnown, let digit = properties.numericValue else { return nil }
    return Int(digit)
  }

  var isLetter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: isKnown
    default: false
    }
  }

  /// A decimal digit or one like `²` and `①`.
  var isDigit: Bool {
    switch properties.numericType {
    case .decimal, .digit: isKnown
    default: false
    }
  }

  /// Anything with a numeric value.
  var isNumber: Bool { properties.numericType != nil && isKnown && !Self.laterNumbers.contains(value) }

  /// A letter, digit or number.
  var isLetterOrNumber: Bool { isLetter || isNumber }

  var isLower: Bool {
    if Self.laterLowercase.contains(value) { return value == 0x295 }
    return properties.isLowercase && isKnown
  }
  var isUpper: Bool { properties.isUppercase && isKnown }
  var isTitle: Bool { properties.generalCategory == .titlecaseLetter && isKnown }
  /// Whether the code point has case at all, for finding where words start.
  var isCased: Bool { properties.isCased && isKnown }

  /// Whitespace, with the four separators that Python counts in.
  var isSpace: Bool { properties.isWhitespace || (value >= 0x1C && value <= 0x1F) }

  /// Whether lines end here.
  var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  var isIdentifierStart: Bool { self == "_" || (properties.isXIDStart && isKnown) }
  var isIdentifierPart: Bool { properties.isXIDContinue && isKnown && !Self.laterIdentifierParts.contains(value) }

  // Characters whose properties changed after Unicode 14.
  private static let laterNumbers: Set<UInt32> = [
    0x4E24, 0x4EAC, 0x4FE9, 0x5006, 0x62D0, 0x6D1E, 0x7695, 0x79ED, 0x920E, 0x94A9, 0x12038, 0x12039, 0x12079,
    0x12226, 0x1222B, 0x1230B, 0x1230D, 0x12399,
  ]
  private static let laterLowercase: Set<UInt32> = [0x295, 0x10FC, 0xA7F2, 0xA7F3, 0xA7F4, 0xAB69]
  private static let laterIdentifierParts: Set<UInt32> = [0x200C, 0x200D, 0x30FB, 0xFF65]
}
