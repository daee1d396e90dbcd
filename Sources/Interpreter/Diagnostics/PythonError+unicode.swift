/// UnicodeEncodeError and UnicodeDecodeError, whose five arguments say what could not be converted.
extension PythonError {
  /// The names of the arguments, in order.
  static let unicodeParts = ["encoding", "object", "start", "end", "reason"]

  var isUnicodeError: Bool {
    (className == "UnicodeEncodeError" || className == "UnicodeDecodeError")
      && arguments.count == Self.unicodeParts.count
  }

  /// The argument called `name`, if there is one.
  func unicodePart(_ name: String) -> Value? {
    guard isUnicodeError, let place = Self.unicodeParts.firstIndex(of: name) else { return nil }
    return arguments[place]
  }

  /// What `str` gives, unless the exception is another one or was made with other arguments.
  func unicodeMessage() throws -> String? {
    guard isUnicodeError, let encoding = arguments[0].asString, let start = arguments[2].asInt,
      let end = arguments[3].asInt, let reason = arguments[4].asString
    else { return nil }
    let places = end == start + 1 ? "position \(start)" : "position \(start)-\(end - 1)"
    let what: String
    if let bytes = arguments[1].asObject(BytesObject.self)?.bytes, className == "UnicodeDecodeError" {
      guard end == start + 1, bytes.indices.contains(start) else {
        return "'\(encoding)' codec can't decode bytes in \(places): \(reason)"
      }
      let digits = String(bytes[start], radix: 16)
      what = "can't decode byte 0x\(digits.count == 1 ? "0" : "")\(digits)"
    } else if case .string(let text) = arguments[1], className == "UnicodeEncodeError" {
      let scalars = Array(text.value.unicodeScalars)
      guard end == start + 1, scalars.indices.contains(start) else {
        return "'\(encoding)' codec can't encode characters in \(places): \(reason)"
      }
      what = "can't encode character '\(StringRepresentation.escape(scalars[start]))'"
    } else {
      return nil
    }
    return "'\(encoding)' codec \(what) in \(places): \(reason)"
  }
}
