extension TextEncoding {
  /// The text of `bytes`. Malformed bytes are treated as `errors` says: `strict` throws UnicodeDecodeError.
  func decode(_ bytes: [UInt8], errors: String) throws -> String {
    switch self {
    case .utf8:
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      return try decode(bytes, errors) { Self.sequence(in: bytes, at: $0) }
    case .ascii:
      return try decode(bytes, errors) { place in
        bytes[place] < 128 ? .valid(1) : .malformed(1, "ordinal not in range(128)")
      }
    case .latin1:
      var text = String.UnicodeScalarView()
      text.append(contentsOf: bytes.lazy.map { Unicode.Scalar($0) })
      return String(text)
    }
  }

  private enum Sequence {
    case valid(Int)
    case malformed(Int, String)
  }

  private func decode(_ bytes: [UInt8], _ errors: String, _ sequence: (Int) -> Sequence) throws -> String {
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      switch sequence(place) {
      case .valid(let count):
        clean += bytes[place..<(place + count)]
        place += count
      case .malformed(let count, let reason):
        let range = place..<(place + count)
        switch errors {
        case "strict": throw decodeError(bytes, range, reason)
        case "ignore": break
        case "replace": clean += [0xEF, 0xBF, 0xBD]
        case "backslashreplace":
          for byte in bytes[range] { clean += Array(StringRepresentation.escape(Unicode.Scalar(byte)).utf8) }
        case "xmlcharrefreplace", "namereplace":
          throw PythonError.type("don't know how to handle UnicodeDecodeError in error callback")
        default: throw Self.unknownHandler(errors)
        }
        place += count
      }
    }
    return String(decoding: clean, as: UTF8.self)
  }

  /// The UTF-8 sequence that starts at `place`, or as much of one as there is.
  private static func sequence(in bytes: [UInt8], at place: Int) -> Sequence {
    let lead = bytes[place]
    if lead < 0x80 { return .valid(1) }
    // The second byte of some sequences is restricted: neither overlong forms nor surrogates nor beyond U+10FFFF.
    let count: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: count = 2
    case 0xE0: (count, second) = (3, 0xA0...0xBF)
    case 0xED: (count, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: count = 3
    case 0xF0: (count, second) = (4, 0x90...0xBF)
    case 0xF4: (count, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: count = 4
    default: return .malformed(1, "invalid start byte")
    }
    for offset in 1..<count {
      guard place + offset < bytes.count else { return .malformed(offset, "unexpected end of data") }
      let isValid = offset == 1 ? second.contains(bytes[place + 1]) : bytes[place + offset] & 0xC0 == 0x80
      if !isValid { return .malformed(offset, "invalid continuation byte") }
    }
    return .valid(count)
  }

  private func decodeError(_ bytes: [UInt8], _ range: Range<Int>, _ reason: String) -> PythonError {
    PythonError(
      "UnicodeDecodeError",
      arguments: [
        Value(rawValue), .object(BytesObject(bytes)), .int(range.lowerBound), .int(range.upperBound), Value(reason),
      ])
  }
}
