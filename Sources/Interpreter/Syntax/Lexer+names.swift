extension Lexer {
  /// Whether a byte can begin a name: a letter, an underscore, or the start of a longer code point.
  static func startsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0x80
  }

  mutating func name() throws {
    let start = at
    var isASCII = true
    while at < end {
      let byte = bytes[at]
      guard Lexer.startsName(byte) || isDigit(byte) else { break }
      if byte >= 0x80 { isASCII = false }
      at += 1
    }
    if !isASCII { try trimToName(start) }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    if at < end, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'"), at - start <= 2,
      Self.stringPrefixes.contains(text.lowercased())
    {
      return try stringLiteral(prefix: start)
    }
    if let keyword = Keyword.table[text] {
      emit(.keyword(keyword), start, at)
    } else {
      emit(.name(text), start, at)
    }
  }

  private static let stringPrefixes: Set<String> = ["r", "b", "f", "u", "br", "rb", "fr", "rf"]

  /// Ends a name with non-ASCII letters where its letters end, and refuses letters that Python would replace.
  private mutating func trimToName(_ start: Int) throws {
    var offset = start
    for scalar in String(decoding: bytes[start..<at], as: UTF8.self).unicodeScalars {
      let isStart = offset == start
      let properties = scalar.properties
      guard scalar == "_" || (isStart ? properties.isXIDStart : properties.isXIDContinue) else {
        if isStart { throw invalidCharacter(scalar, offset) }
        at = offset
        return
      }
      if !scalar.isASCII, Self.isNormalizedAway(scalar) {
        throw error(
          "not supported: the character '\(scalar)' in a name", offset, offset + UTF8.width(scalar))
      }
      offset += UTF8.width(scalar)
    }
  }

  private func invalidCharacter(_ scalar: Unicode.Scalar, _ offset: Int) -> PythonError {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let kind =
      StringRepresentation.isPrintable(scalar)
      ? "character '\(scalar)' (U+\(code))" : "non-printable character U+\(code)"
    return error("invalid \(kind)", offset, offset + UTF8.width(scalar))
  }

  /// Python reads names in Unicode's NFKC form. Letters that this form changes, and accents that it would join to the
  /// letter before, are refused rather than read differently.
  private static func isNormalizedAway(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.canonicalCombiningClass != .notReordered { return true }
    if scalar.properties.generalCategory == .modifierLetter { return true }
    return compatibilityLetters.contains { $0.contains(scalar.value) }
  }
  private static let compatibilityLetters: [ClosedRange<UInt32>] = [
    0xAA...0xAA, 0xB5...0xB5, 0xBA...0xBA, 0x132...0x133, 0x13F...0x140, 0x149...0x149, 0x17F...0x17F, 0x1C4...0x1CC,
    0x1F1...0x1F3, 0x3D0...0x3D6, 0x3F0...0x3F9, 0x587...0x587, 0x675...0x678, 0xE33...0xE33, 0xEB3...0xEB3,
    0xEDC...0xEDD, 0x1100...0x11FF, 0x1E9A...0x1E9B, 0x1F71...0x1FFF, 0x2070...0x209F, 0x2100...0x218F, 0x2460...0x24FF,
    0x2E9F...0x2FD5, 0x3036...0x303A, 0x309F...0x309F, 0x30FF...0x30FF, 0x3131...0x318E, 0x3200...0x33FF,
    0xF900...0xFDFF,
    0xFE70...0xFFEF, 0x1D400...0x1D7FF, 0x1EE00...0x1EEFF, 0x1F100...0x1F2FF, 0x1FBF0...0x1FBF9, 0x2F800...0x2FA1D,
  ]
}
