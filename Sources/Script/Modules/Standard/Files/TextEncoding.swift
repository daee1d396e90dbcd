import Interpreter

/// How text is stored in files, with CPython's errors.
enum TextEncoding {
  case utf8, ascii, latin1

  /// Throws LookupError for names that are not supported.
  init(_ name: String) throws {
    switch name.lowercased().replacing("_", with: "-") {
    case "utf-8", "utf8": self = .utf8
    case "ascii", "us-ascii": self = .ascii
    case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1": self = .latin1
    default: throw PythonError("LookupError", "unknown encoding: \(name)")
    }
  }

  private var name: String {
    switch self {
    case .utf8: "utf-8"
    case .ascii: "ascii"
    case .latin1: "latin-1"
    }
  }

  // MARK: decoding

  /// The text of `bytes`. Throws UnicodeDecodeError at the first byte that is none.
  func decode(_ bytes: [UInt8]) throws -> String {
    switch self {
    case .utf8:
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      throw TextEncoding.utf8Error(bytes)
    case .ascii:
      if let place = bytes.firstIndex(where: { $0 >= 0x80 }) {
        throw decodeError(bytes, place..<(place + 1), "ordinal not in range(128)")
      }
      return String(decoding: bytes, as: UTF8.self)
    case .latin1:
      var scalars = String.UnicodeScalarView()
      for byte in bytes { scalars.append(Unicode.Scalar(byte)) }
      return String(scalars)
    }
  }

  private func decodeError(_ bytes: [UInt8], _ range: Range<Int>, _ reason: String) -> PythonError {
    let subject =
      range.count == 1
      ? "byte 0x\(bytes[range.lowerBound] < 16 ? "0" : "")\(String(bytes[range.lowerBound], radix: 16)) in position "
        + "\(range.lowerBound)"
      : "bytes in position \(range.lowerBound)-\(range.upperBound - 1)"
    return PythonError("UnicodeDecodeError", "'\(name)' codec can't decode \(subject): \(reason)")
  }

  /// The error about the first place where `bytes` are no UTF-8.
  private static func utf8Error(_ bytes: [UInt8]) -> PythonError {
    var place = 0
    while place < bytes.count {
      let (length, second) = sequence(bytes[place])
      if length == 0 { return utf8.decodeError(bytes, place..<(place + 1), "invalid start byte") }
      for offset in 1..<max(length, 1) {
        guard place + offset < bytes.count else {
          return utf8.decodeError(bytes, place..<bytes.count, "unexpected end of data")
        }
        let allowed = offset == 1 ? second : 0x80...0xbf
        if !allowed.contains(bytes[place + offset]) {
          return utf8.decodeError(bytes, place..<(place + offset), "invalid continuation byte")
        }
      }
      place += length
    }
    return utf8.decodeError([0], 0..<1, "invalid start byte")
  }

  /// The length of the sequence that a byte starts, 0 for none, and the range of its second byte.
  private static func sequence(_ first: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
    switch first {
    case 0..<0x80: (1, 0x80...0xbf)
    case 0xc2..<0xe0: (2, 0x80...0xbf)
    case 0xe0: (3, 0xa0...0xbf)
    case 0xed: (3, 0x80...0x9f)
    case 0xe1..<0xf0: (3, 0x80...0xbf)
    case 0xf0: (4, 0x90...0xbf)
    case 0xf1..<0xf4: (4, 0x80...0xbf)
    case 0xf4: (4, 0x80...0x8f)
    default: (0, 0x80...0xbf)
    }
  }

  // MARK: encoding

  /// The bytes of `text`. Throws UnicodeEncodeError at the first character that has none.
  func encode(_ text: String) throws -> [UInt8] {
    let limit: UInt32
    switch self {
    case .utf8: return Array(text.utf8)
    case .ascii: limit = 128
    case .latin1: limit = 256
    }
    var bytes: [UInt8] = []
    for (place, scalar) in text.unicodeScalars.enumerated() {
      guard scalar.value < limit else {
        let shown = try Value(String(scalar)).repr()
        let escape = scalar.value > 0xffff ? "\\U" : scalar.value > 0xff ? "\\u" : "\\x"
        let digits = String(scalar.value, radix: 16)
        let width = escape == "\\U" ? 8 : escape == "\\u" ? 4 : 2
        let code =
          shown.hasPrefix("'\\")
          ? String(shown.dropFirst().dropLast()) : escape + String(repeating: "0", count: width - digits.count) + digits
        throw PythonError(
          "UnicodeEncodeError",
          "'\(name)' codec can't encode character '\(code)' in position \(place): ordinal not in range(\(limit))")
      }
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    }
    return bytes
  }
}
