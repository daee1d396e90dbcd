/// What the characters are.
extension TextMethods {
  static var classes: [Command] {
    [
      test("isalnum", "Whether all characters are letters or digits, and there is one.") { $0.isLetterOrNumber },
      test("isalpha", "Whether all characters are letters, and there is one.") { $0.isLetter },
      test("isdigit", "Whether all characters are digits, and there is one.") { $0.isDigit },
      method("isspace", "Whether all characters are whitespace, and there is one.") { text, _ in
        .bool(text.count > 0 && text.codes.allSatisfy(text.isSpace))
      },
      method("isascii", "Whether all characters are ASCII.") { text, _ in
        .bool(text.bytes.allSatisfy { $0 < 128 })
      },
      method("islower", "Whether letters with case are lower case, and there is one.") { text, _ in
        .bool(isCase(text, wanted: \.isLower, unwanted: { $0.isUpper || $0.isTitle }))
      },
      method("isupper", "Whether letters with case are upper case, and there is one.") { text, _ in
        .bool(isCase(text, wanted: \.isUpper, unwanted: { $0.isLower || $0.isTitle }))
      },
      method("istitle", "Whether capitals start words and small letters go on with them, and there is one.") {
        text, _ in .bool(isTitle(text))
      },
    ]
  }

  /// A method that says whether all characters, at least one, pass a test.
  static func test(_ name: String, _ summary: String, _ passes: @escaping (Unicode.Scalar) -> Bool) -> Command {
    method(name, summary) { text, _ in .bool(text.count > 0 && scalars(text).allSatisfy { $0.map(passes) ?? false }) }
  }

  /// The characters; bytes outside ASCII are none.
  private static func scalars(_ text: EncodedText) -> some Sequence<Unicode.Scalar?> {
    text.codes.lazy.map { text.isBytes && $0 > 127 ? nil : Unicode.Scalar($0) }
  }

  private static func isCase(
    _ text: EncodedText, wanted: (Unicode.Scalar) -> Bool, unwanted: (Unicode.Scalar) -> Bool
  ) -> Bool {
    var isThere = false
    for case let scalar? in scalars(text) {
      if unwanted(scalar) { return false }
      if wanted(scalar) { isThere = true }
    }
    return isThere
  }

  private static func isTitle(_ text: EncodedText) -> Bool {
    var isThere = false
    var isInWord = false
    for scalar in scalars(text) {
      let isCapital = scalar.map { $0.isUpper || $0.isTitle } ?? false
      let isSmall = scalar?.isLower ?? false
      if isCapital ? isInWord : isSmall && !isInWord { return false }
      isInWord = isCapital || isSmall
      if isInWord { isThere = true }
    }
    return isThere
  }
}
