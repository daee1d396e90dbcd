/// The methods of str alone.
enum StringMethods {
  /// All of them.
  static var all: [Command] { cases + tests + formatting + translation }

  static func method(
    _ name: String, _ summary: String, _ parameters: [Parameter] = [], _ convention: CallConvention = .fixed,
    body: @escaping (StringObject, borrowing Arguments) throws -> Value
  ) -> Command {
    Methods.declare("str", name, summary, parameters, convention, lent: \.lentString, body: body)
  }

  private static var cases: [Command] {
    [
      method("capitalize", "The first character in title case and the others in lower case.") { text, _ in
        Value(CaseMapping.capitalized(text.value))
      },
      method("casefold", "For comparisons that ignore case.") { text, _ in Value(CaseMapping.folded(text.value)) },
      method("lower", "In lower case.") { text, _ in Value(CaseMapping.lower(text.value)) },
      method("swapcase", "With upper and lower case exchanged.") { text, _ in Value(CaseMapping.swapped(text.value)) },
      method("title", "Each word with a capital first.") { text, _ in Value(CaseMapping.titled(text.value)) },
      method("upper", "In upper case.") { text, _ in Value(CaseMapping.upper(text.value)) },
    ]
  }

  private static var tests: [Command] {
    [
      TextMethods<StringKind>.test("isdecimal", "Whether all characters are decimal digits, and there is one.") {
        $0.decimalDigit != nil
      },
      TextMethods<StringKind>.test("isnumeric", "Whether all characters have a numeric value, and there is one.") {
        $0.isNumber
      },
      method("isidentifier", "Whether it could be a name.") { text, _ in
        let scalars = text.value.unicodeScalars
        return .bool(
          scalars.first?.isIdentifierStart ?? false && scalars.dropFirst().allSatisfy(\.isIdentifierPart))
      },
      method("isprintable", "Whether `repr` would show all characters as they are.") { text, _ in
        .bool(text.value.unicodeScalars.allSatisfy(StringRepresentation.isPrintable))
      },
    ]
  }

  private static var formatting: [Command] {
    [
      method(
        "format", "With the arguments in the place of the fields in braces.",
        [
          .variadic("args", "the values of `{}` and `{0}`"),
          .variadicKeywords("kwargs", "the values of `{name}`"),
        ]
      ) { text, arguments in
        guard case .tuple(let positional) = arguments[1], case .dict(let keywords) = arguments[2] else {
          return .none
        }
        return Value(
          try Formatting.format(
            template: text.value, positional: positional.items, keywords: keywords,
            attribute: arguments.machine.attribute))
      },
      method(
        "format_map", "With the items of a mapping in the place of the fields in braces.",
        [.argument("mapping", "the values of `{name}`")]
      ) { text, arguments in
        let mapping = arguments[1]
        return Value(
          try Formatting.format(
            template: text.value, positional: nil, named: { try Value.item(mapping, $0) },
            attribute: arguments.machine.attribute))
      },
      method(
        "encode", "The bytes that encode it.",
        [
          .optional("encoding", "utf-8", "`utf-8`, `ascii` or `latin-1`"),
          .optional("errors", "strict", "what to do with other characters: `strict`, `ignore`, `replace` …"),
        ], .parsed
      ) { text, arguments in
        let encoding = try TextEncoding(named: arguments.text(1))
        return .object(BytesObject(try encoding.encode(text.value, errors: arguments.text(2))))
      },
    ]
  }
}
