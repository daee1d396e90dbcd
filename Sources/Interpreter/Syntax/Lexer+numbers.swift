import BigInt

extension Lexer {
  func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private var peek: UInt8 { at < end ? bytes[at] : 0 }

  mutating func number() throws {
    let start = at
    if peek == UInt8(ascii: "0"), at + 1 < end {
      switch bytes[at + 1] | 0x20 {
      case UInt8(ascii: "x"): return try radixNumber(start, 16, "hexadecimal")
      case UInt8(ascii: "o"): return try radixNumber(start, 8, "octal")
      case UInt8(ascii: "b"): return try radixNumber(start, 2, "binary")
      default: break
      }
    }
    try digits()
    var isFloat = false
    if peek == UInt8(ascii: ".") {
      isFloat = true
      at += 1
      if isDigit(peek) { try digits() }
    }
    if peek | 0x20 == UInt8(ascii: "e") {
      let next = at + 1 < end ? bytes[at + 1] : 0
      let afterSign = next == UInt8(ascii: "+") || next == UInt8(ascii: "-") ? (at + 2 < end ? bytes[at + 2] : 0) : next
      if isDigit(afterSign) {
        isFloat = true
        at += next == afterSign ? 1 : 2
        try digits()
      }
    }
    if peek | 0x20 == UInt8(ascii: "j") {
      throw error("not supported: complex numbers", start, at + 1)
    }
    try checkEnd(start, "decimal")
    let text = String(decoding: bytes[start..<at].filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
    if isFloat {
      emit(.number(.float(Double(text) ?? .infinity)), start, at)
    } else {
      try decimal(text, start)
    }
  }

  private mutating func decimal(_ text: String, _ start: Int) throws {
    if text.utf8.count > 1, text.hasPrefix("0"), text.utf8.contains(where: { $0 != UInt8(ascii: "0") }) {
      throw error(
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers", start, at)
    }
    if text.utf8.count > IntegerDigits.maximumDecimalCount {
      throw error(
        IntegerDigits.tooLong(text.utf8.count)
          + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.", start, at)
    }
    emitInteger(text, 10, start)
  }

  private mutating func radixNumber(_ start: Int, _ radix: Int, _ kind: String) throws {
    at += 2
    var text: [UInt8] = []
    while at < end {
      var byte = peek
      if byte == UInt8(ascii: "_") {
        at += 1
        byte = peek
        guard isDigit(byte, radix) else { throw error("invalid \(kind) literal", start, at) }
      }
      guard isDigit(byte, radix) else { break }
      text.append(byte)
      at += 1
    }
    if isDigit(peek) {
      throw error("invalid digit '\(UnicodeScalar(peek))' in \(kind) literal", start, at + 1)
    }
    if text.isEmpty { throw error("invalid \(kind) literal", start, at) }
    if text.count > 20_000 { throw error("not supported: integer literals this long", start, at) }
    try checkEnd(start, kind)
    emitInteger(String(decoding: text, as: UTF8.self), radix, start)
  }

  private mutating func emitInteger(_ text: String, _ radix: Int, _ start: Int) {
    if let small = Int(text, radix: radix) {
      emit(.number(.integer(small)), start, at)
    } else {
      emit(.number(.bigInteger(BigInt(text, radix: radix) ?? 0)), start, at)
    }
  }

  private mutating func digits() throws {
    let start = at
    while at < end {
      if peek == UInt8(ascii: "_") {
        guard at + 1 < end, isDigit(bytes[at + 1]) else { throw error("invalid decimal literal", start, at) }
      } else if !isDigit(peek) {
        break
      }
      at += 1
    }
  }

  private func isDigit(_ byte: UInt8, _ radix: Int) -> Bool {
    let lower = byte | 0x20
    if radix == 16, (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(lower) { return true }
    return isDigit(byte) && Int(byte - UInt8(ascii: "0")) < radix
  }

  /// A number may be followed at once by a keyword, but not by another letter.
  private func checkEnd(_ start: Int, _ kind: String) throws {
    guard at < end, Lexer.startsName(peek) else { return }
    var stop = at
    while stop < end, Lexer.startsName(bytes[stop]) { stop += 1 }
    let word = String(decoding: bytes[at..<stop], as: UTF8.self)
    if ["and", "else", "for", "if", "in", "is", "or", "not"].contains(word) { return }
    throw error("invalid \(kind) literal", start, at)
  }
}
