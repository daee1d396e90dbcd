/// `bytes.translate`, `bytes.hex` and what belongs to the type.
extension BytesMethods {
  static var translation: [Command] {
    [
      method(
        "translate", "With the bytes of `delete` left out and each other replaced by what the table has for it.",
        [
          .required("table", "256 bytes, or None", kind: .positionalOnly),
          .optional("delete", Value.object(BytesObject([])), "the bytes to leave out"),
        ], .parsed
      ) { bytes, arguments in
        let table = arguments[1].isNone ? nil : try BytesKind.part(arguments[1], "")
        if let table, table.count != 256 { throw PythonError.value("translation table must be 256 characters long") }
        let deleted = Set(try BytesKind.part(arguments[2], ""))
        return BytesKind.value(bytes.lazy.filter { !deleted.contains($0) }.map { table?[Int($0)] ?? $0 })
      },
      method(
        "hex", "Two hexadecimal digits per byte.",
        [
          .optional("sep", .unbound, "a character between groups"),
          .optional("bytes_per_sep", 1, "the size of a group, counted from the right; from the left if negative"),
        ], .parsed
      ) { bytes, arguments in
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        if arguments[1].isUnbound { return Value(digits.joined()) }
        let separator = try separator(arguments[1])
        let size = try arguments.size(2, "int")
        if size == 0 { return Value(digits.joined()) }
        let lead = size > 0 ? digits.count % size : 0
        var groups = lead > 0 ? [digits[..<lead].joined()] : []
        let step = Int(size.magnitude)
        for start in stride(from: lead, to: digits.count, by: step) {
          groups.append(digits[start..<min(start + step, digits.count)].joined())
        }
        return Value(groups.joined(separator: separator))
      },
    ]
  }

  private static func separator(_ value: Value) throws -> String {
    let text: [UInt32]
    if let bytes = BytesKind.bytes(value) {
      text = bytes.map(UInt32.init)
    } else if let string = value.asString {
      text = string.unicodeScalars.map(\.value)
    } else {
      _ = try value.length()
      throw PythonError.type("sep must be str or bytes.")
    }
    guard text.count == 1, let scalar = Unicode.Scalar(text[0]) else {
      throw PythonError.value("sep must be length 1.")
    }
    if !scalar.isASCII { throw PythonError.value("sep must be ASCII.") }
    return String(scalar)
  }

  /// `bytes.maketrans`.
  static var makeTranslation: Command {
    .builtin(
      "maketrans", "Makes a table for `bytes.translate`.",
      [.only("frm", "the bytes to replace"), .only("to", "what replaces them")], .ranged
    ) { arguments in
      let from = try BytesKind.part(arguments[0], "")
      let to = try BytesKind.part(arguments[1], "")
      if from.count != to.count { throw PythonError.value("maketrans arguments must have same length") }
      var table = [UInt8](0...255)
      for (old, new) in zip(from, to) { table[Int(old)] = new }
      return BytesKind.value(table)
    }
  }

  /// `bytes.fromhex`.
  static var fromHexadecimal: Command {
    .builtin("fromhex", "The bytes that pairs of hexadecimal digits stand for.", [.only("string", "the digits")]) {
      arguments in
      guard let text = arguments[0].asString else {
        throw PythonError.type("fromhex() argument must be str, not \(arguments[0].argumentTypeName)")
      }
      var bytes: [UInt8] = []
      var high: UInt8?
      for (place, scalar) in text.unicodeScalars.enumerated() {
        if high == nil, scalar == " " || (9...13).contains(scalar.value) { continue }
        guard let digit = scalar.isASCII ? Character(scalar).hexDigitValue.map(UInt8.init) : nil else {
          throw notHexadecimal(place)
        }
        if let first = high { bytes.append(first << 4 | digit) }
        high = high == nil ? digit : nil
      }
      if high != nil { throw notHexadecimal(text.unicodeScalars.count) }
      return BytesKind.value(bytes)
    }
  }

  private static func notHexadecimal(_ place: Int) -> PythonError {
    .value("non-hexadecimal number found in fromhex() arg at position \(place)")
  }
}
