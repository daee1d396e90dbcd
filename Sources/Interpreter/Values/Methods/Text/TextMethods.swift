/// The methods that str and bytes share.
enum TextMethods<Kind: TextKind> {
  /// All of them.
  static var all: [Command] { search + ends + splitting + trimming + padding + classes }

  static func method(
    _ name: String, _ summary: String, _ parameters: [Parameter] = [], _ convention: CallConvention = .fixed,
    body: @escaping (EncodedText, borrowing Arguments) throws -> Value
  ) -> Command {
    Methods.declare(
      Kind.typeName, name, summary, parameters, convention, receiver: Kind.text, body: body)
  }

  /// A list of parts of `text`.
  static func list(_ parts: [Range<Int>], of text: EncodedText) -> Value {
    Value(list: parts.lazy.map { Kind.value(text.bytes[$0]) })
  }

  static var range: [Parameter] {
    [
      .optionalArgument("start", "the index where to start"),
      .optionalArgument("end", "the index where to stop"),
    ]
  }
}
