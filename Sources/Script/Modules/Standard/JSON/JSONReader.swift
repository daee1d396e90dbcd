import BigInt
import Interpreter

/// Reads JSON text as Python's `json.loads` does, with its errors.
struct JSONReader {
  private let text: String
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0
  private let poll: () throws -> Void
  private static let greatestDepth = 900

  /// A reader of `text` that calls `poll` for every array and object, which may throw to stop.
  init(_ text: String, poll: @escaping () throws -> Void) {
    self.text = text
    self.poll = poll
    bytes = Array(text.utf8)
  }

  /// The one value that the text consists of.
  mutating func document() throws -> Value {
    skipSpace()
    let value = try value()
    skipSpace()
    if place < bytes.count { throw error("Extra data", at: place) }
    return value
  }

  // MARK: errors

  /// A JSONDecodeError about the byte at `place`, which it states as line, column and character.
  static func error(_ message: String, in text: String, at place: Int) -> PythonError {
    let before = String(decoding: text.utf8.prefix(place), as: UTF8.self).unicodeScalars
    let line = before.count { $0 == "\n" } + 1
    let column = before.reversed().prefix { $0 != "\n" }.count + 1
    return PythonError("JSONDecodeError", "\(message): line \(line) column \(column) (char \(before.count))")
  }

  private func error(_ message: String, at place: Int) -> PythonError {
    JSONReader.error(message, in: text, at: place)
  }

  // MARK: values

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 { place += 1 }
  }

  private mutating func value() throws -> Value {
    switch next {
    case UInt8(ascii: "\""):
      place += 1
      return Value(try string())
    case UInt8(ascii: "{"): return try nested("object") { try $0.object() }
    case UInt8(ascii: "["): return try nested("array") { try $0.array() }
    case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
      if takes("-Infinity") { return .float(-.infinity) }
      return try number()
    default:
      if takes("null") { return .none }
      if takes("true") { return true }
      if takes("false") { return false }
      if takes("NaN") { return .float(.nan) }
      if takes("Infinity") { return .float(.infinity) }
      throw error("Expecting value", at: place)
    }
  }

  private mutating func takes(_ word: String) -> Bool {
    guard bytes[place...].starts(with: word.utf8) else { return false }
    place += word.utf8.count
    return true
  }

  private mutating func nested(_ kind: String, _ body: (inout JSONReader) throws -> Value) throws -> Value {
    guard depth < JSONReader.greatestDepth else {
      throw PythonError(
        "RecursionError", "maximum recursion depth exceeded while decoding a JSON \(kind) from a unicode string")
    }
    try poll()
    depth += 1
    defer { depth -= 1 }
    place += 1
    return try body(&self)
  }

  private mutating func array() throws -> Value {
    var items: ContiguousArray<Value> = []
    skipSpace()
    if next == UInt8(ascii: "]") {
      place += 1
      return .list(ListObject(items))
    }
    while true {
      items.append(try value())
      skipSpace()
      guard next == UInt8(ascii: ",") else { break }
      place += 1
      skipSpace()
    }
    guard next == UInt8(ascii: "]") else { throw error("Expecting ',' delimiter", at: place) }
    place += 1
    return .list(ListObject(items))
  }

  private mutating func object() throws -> Value {
    let dict = DictObject()
    skipSpace()
    if next == UInt8(ascii: "}") {
      place += 1
      return .dict(dict)
    }
    while true {
      guard next == UInt8(ascii: "\"") else {
        throw error("Expecting property name enclosed in double quotes", at: place)
      }
      place += 1
      let key = Value(try string())
      skipSpace()
      guard next == UInt8(ascii: ":") else { throw error("Expecting ':' delimiter", at: place) }
      place += 1
      skipSpace()
      try dict.set(key, try value())
      skipSpace()
      guard next == UInt8(ascii: ",") else { break }
      place += 1
      skipSpace()
    }
    guard next == UInt8(ascii: "}") else { throw error("Expecting ',' delimiter", at: place) }
    place += 1
    return .dict(dict)
  }

  // MARK: numbers

  private mutating func number() throws -> Value {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    guard let first = next, (0x30...0x39).contains(first) else { throw error("Expecting value", at: start) }
    // A leading zero stands alone.
    if first == 0x30 { place += 1 } else { skipDigits() }
    var isInteger = true
    if next == UInt8(ascii: "."), place + 1 < bytes.count, (0x30...0x39).contains(bytes[place + 1]) {
      isInteger = false
      place += 1
      skipDigits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      let mark = place
      place += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
      if let digit = next, (0x30...0x39).contains(digit) {
        isInteger = false
        skipDigits()
      } else {
        place = mark
      }
    }
    let digits = String(decoding: bytes[start..<place], as: UTF8.self)
    if !isInteger { return .float(Double(digits) ?? .nan) }
    if let small = Int(digits) { return .int(small) }
    let count = digits.utf8.count - (digits.hasPrefix("-") ? 1 : 0)
    guard count <= 4300, let large = BigInt(digits) else {
      throw PythonError.value(
        "Exceeds the limit (4300 digits) for integer string conversion: value has \(count) digits; "
          + "use sys.set_int_max_str_digits() to increase the limit")
    }
    return Value(large)
  }

  private mutating func skipDigits() {
    while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
  }

  // MARK: text

  /// The rest of a str whose opening quote has been read.
  private mutating func string() throws -> String {
    let start = place - 1
    var text = ""
    while true {
      let plain = place
      while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { place += 1 }
      text += String(decoding: bytes[plain..<place], as: UTF8.self)
      guard let byte = next else { throw error("Unterminated string starting at", at: start) }
      place += 1
      if byte == UInt8(ascii: "\"") { return text }
      guard byte == UInt8(ascii: "\\") else { throw error("Invalid control character at", at: place - 1) }
      try text.unicodeScalars.append(escape(stringStart: start))
    }
  }

  private mutating func escape(stringStart: Int) throws -> Unicode.Scalar {
    guard let byte = next else { throw error("Unterminated string starting at", at: stringStart) }
    let backslash = place - 1
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw error("Invalid \\escape", at: backslash)
    }
    let unit = try codeUnit()
    if (0xd800..<0xdc00).contains(unit), takes("\\u") {
      let low = try codeUnit()
      if (0xdc00..<0xe000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00))
      {
        return scalar
      }
    }
    guard let scalar = Unicode.Scalar(unit) else {
      throw PythonError.value("a JSON string holds half of a surrogate pair, which is no character")
    }
    return scalar
  }

  private mutating func codeUnit() throws -> UInt32 {
    var value: UInt32 = 0
    let start = place - 1
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw error("Invalid \\uXXXX escape", at: start)
      }
      value = value << 4 | UInt32(digit)
      place += 1
    }
    return value
  }
}
