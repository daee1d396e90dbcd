extension TextEncoding {
  /// The bytes of `text`. What the encoding lacks is treated as `errors` says: `strict` throws UnicodeEncodeError.
  func encode(_ text: String, errors: String) throws -> [UInt8] {
    if self == .utf8 { return Array(text.utf8) }
    let limit: UInt32 = self == .ascii ? 128 : 256
    let scalars = Array(text.unicodeScalars)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count)
    for (place, scalar) in scalars.enumerated() {
      if scalar.value < limit {
        bytes.append(UInt8(scalar.value))
        continue
      }
      switch errors {
      case "strict":
        let end = scalars[place...].firstIndex { $0.value < limit } ?? scalars.count
        throw encodeError(text, place..<end, "ordinal not in range(\(limit))")
      case "ignore": break
      case "replace": bytes.append(UInt8(ascii: "?"))
      case "xmlcharrefreplace": bytes += Array("&#\(scalar.value);".utf8)
      case "backslashreplace": bytes += Array(StringRepresentation.escape(scalar).utf8)
      default: throw Self.unknownHandler(errors)
      }
    }
    return bytes
  }

  private func encodeError(_ text: String, _ range: Range<Int>, _ reason: String) -> PythonError {
    PythonError(
      "UnicodeEncodeError",
      arguments: [Value(rawValue), Value(text), .int(range.lowerBound), .int(range.upperBound), Value(reason)])
  }
}
