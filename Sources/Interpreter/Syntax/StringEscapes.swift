/// Reads the escape sequences of string literals.
enum StringEscapes {
  /// The text between a literal's quotes.
  static func text(in source: SourceFile, _ range: Range<Int>, isRaw: Bool) throws -> String {
    var reader = Reader(source: source, start: range.lowerBound, end: range.upperBound)
    var out: [UInt8] = []
    while let byte = reader.next() {
      guard byte == UInt8(ascii: "\\"), !isRaw else {
        out.append(byte)
        continue
      }
      if let scalar = try reader.escape(isBytes: false, to: &out) {
        out.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The bytes between a bytes literal's quotes.
  static func bytes(in source: SourceFile, _ range: Range<Int>, isRaw: Bool) throws -> [UInt8] {
    var reader = Reader(source: source, start: range.lowerBound, end: range.upperBound)
    var out: [UInt8] = []
    while let byte = reader.next() {
      if byte >= 0x80 { throw reader.error("bytes can only contain ASCII literal characters", from: reader.at - 1) }
      guard byte == UInt8(ascii: "\\"), !isRaw else {
        out.append(byte)
        continue
      }
      if let scalar = try reader.escape(isBytes: true, to: &out) { out.append(UInt8(truncatingIfNeeded: scalar.value)) }
    }
    return out
  }

  private struct Reader {
    let source: SourceFile
    let start: Int
    let end: Int
    var at: Int

    init(source: SourceFile, start: Int, end: Int) {
      self.source = source
      self.start = start
      self.end = end
      at = start
    }

    /// The next byte; line breaks read as a line feed, however they are written.
    mutating func next() -> UInt8? {
      guard at < end else { return nil }
      at += 1
      let byte = source.bytes[at - 1]
      guard byte == UInt8(ascii: "\r") else { return byte }
      if at < end, source.bytes[at] == UInt8(ascii: "\n") { at += 1 }
      return UInt8(ascii: "\n")
    }

    func error(_ message: String, from start: Int) -> PythonError {
      .syntax(message, at: SourceRange(start, max(at, start + 1)), in: source)
    }

    /// The error for an escape sequence from `first` up to where the reader is, whose place in the literal CPython
    /// counts with other characters than ASCII as the ten of an escape sequence.
    private func malformed(_ problem: String, from first: Int) -> PythonError {
      let before = source.bytes[start..<first].reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 & 0xC0 == 0x80 ? 0 : 10) }
      let last = before + at - first - 1
      return error(
        "(unicode error) 'unicodeescape' codec can't decode bytes in position \(before)-\(last): \(problem)",
        from: first)
    }

    /// Reads what follows a backslash: the code point it stands for, or bytes appended as they are written.
    mutating func escape(isBytes: Bool, to out: inout [UInt8]) throws -> Unicode.Scalar? {
      let first = at - 1
      guard let byte = next() else { return "\\" }
      switch byte {
      case UInt8(ascii: "\n"): return nil
      case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): return Unicode.Scalar(byte)
      case UInt8(ascii: "a"): return "\u{7}"
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "v"): return "\u{B}"
      case UInt8(ascii: "0")...UInt8(ascii: "7"): return octal(byte)
      case UInt8(ascii: "x"): return try hexadecimal(2, first, isBytes: isBytes, "\\xXX")
      case UInt8(ascii: "u") where !isBytes: return try hexadecimal(4, first, isBytes: false, "\\uXXXX")
      case UInt8(ascii: "U") where !isBytes: return try hexadecimal(8, first, isBytes: false, "\\UXXXXXXXX")
      case UInt8(ascii: "N") where !isBytes:
        throw error("not supported: character names (\\N{…}); write \\u with the character's number", from: first)
      default:
        // Unknown escapes stand for themselves.
        out.append(UInt8(ascii: "\\"))
        out.append(byte)
        return nil
      }
    }

    private mutating func octal(_ first: UInt8) -> Unicode.Scalar {
      var value = UInt32(first - UInt8(ascii: "0"))
      var count = 1
      while count < 3, at < end, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(source.bytes[at]) {
        value = value * 8 + UInt32(source.bytes[at] - UInt8(ascii: "0"))
        at += 1
        count += 1
      }
      return Unicode.Scalar(value) ?? "\0"
    }

    private mutating func hexadecimal(
      _ count: Int, _ first: Int, isBytes: Bool, _ form: String
    ) throws -> Unicode.Scalar {
      var value: UInt32 = 0
      for _ in 0..<count {
        guard at < end, let digit = Character(UnicodeScalar(source.bytes[at])).hexDigitValue else {
          if isBytes { throw error("(value error) invalid \\x escape at position \(first - start)", from: first) }
          throw malformed("truncated \(form) escape", from: first)
        }
        value = value << 4 | UInt32(digit)
        at += 1
      }
      guard let scalar = Unicode.Scalar(value) else {
        if value > 0x10FFFF { throw malformed("illegal Unicode character", from: first) }
        throw error("not supported: surrogate code points in a str", from: first)
      }
      return scalar
    }
  }
}
