import BigInt

extension Builtins {
  static var textFunctions: [Command] {
    [
      .builtin(
        "repr", "Returns a value as text that a program could contain.", example: "repr('six')",
        [.only("obj", "the value", type: "any")]
      ) {
        Value(try $0[0].repr())
      },
      .builtin(
        "ascii", "Returns `repr` with everything but ASCII escaped.", example: "ascii('Größe')",
        [.only("obj", "the value", type: "any")]
      ) {
        Value(Formatting.escapeNonASCII(try $0[0].repr()))
      },
      .builtin(
        "chr", "Returns the character with a code point.", example: "chr(97)",
        [.only("i", "the code point", type: "int")]
      ) { arguments in
        if let code = arguments[0].asBigInt, Int32(exactly: code) == nil {
          throw PythonError("OverflowError", "Python int too large to convert to C int")
        }
        let code = try arguments.index(0)
        guard (0..<0x110000).contains(code) else { throw PythonError.value("chr() arg not in range(0x110000)") }
        guard let scalar = Unicode.Scalar(UInt32(code)) else {
          throw PythonError.surrogate(code)
        }
        return StringObject.character(scalar)
      },
      .builtin(
        "ord", "Returns the code point of a character.", example: "ord('a')",
        [.only("c", "a str of one character", type: "str")]
      ) { arguments in
        if let bytes = arguments[0].asObject(BytesObject.self) {
          if bytes.bytes.count == 1 { return .int(Int(bytes.bytes[0])) }
          throw PythonError.type("ord() expected a character, but string of length \(bytes.bytes.count) found")
        }
        guard case .string(let text) = arguments[0] else {
          throw PythonError.type("ord() expected string of length 1, but \(arguments[0].typeName) found")
        }
        guard text.count == 1, let scalar = text.value.unicodeScalars.first else {
          throw PythonError.type("ord() expected a character, but string of length \(text.count) found")
        }
        return .int(Int(scalar.value))
      },
      .builtin(
        "format", "Returns a value as text, laid out by a format specification.", example: "format(0.9167, '.1%')",
        [.only("value", "the value", type: "any"), .maybe("format_spec", "the specification", "")], .ranged
      ) { arguments in
        guard let specification = arguments[1].asString else {
          throw PythonError.type("format() argument 2 must be str, not \(arguments[1].argumentTypeName)")
        }
        return Value(try Formatting.format(arguments[0], specification))
      },
    ]
  }
}
