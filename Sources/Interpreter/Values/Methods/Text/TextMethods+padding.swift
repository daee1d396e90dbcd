extension TextMethods {
  static var trimming: [Command] {
    [
      trim("strip", "Without whitespace, or the given characters, at both ends.", start: true, end: true),
      trim("lstrip", "Without whitespace, or the given characters, at the start.", start: true, end: false),
      trim("rstrip", "Without whitespace, or the given characters, at the end.", start: false, end: true),
    ]
  }

  private static func trim(_ name: String, _ summary: String, start: Bool, end: Bool) -> Command {
    method(name, summary, [.optionalArgument("chars", "the characters to remove; None for whitespace")], .ranged) {
      text, arguments in
      let range: Range<Int>
      if arguments.isGiven(1) {
        _ = try Kind.part(arguments[1], "\(name) arg must be None or str")
        let unwanted = Set(Kind.text(arguments[1])?.codes ?? [])
        range = text.trimmed(start: start, end: end, unwanted.contains)
      } else {
        range = text.trimmed(start: start, end: end, text.isSpace)
      }
      return Kind.value(text.bytes[range])
    }
  }

  static var padding: [Command] {
    [
      pad("center", "In the middle of a field of `width`.") { try $0.centered($1, $2) },
      pad("ljust", "On the left of a field of `width`.") { try $0.leftJustified($1, $2) },
      pad("rjust", "On the right of a field of `width`.") { try $0.rightJustified($1, $2) },
      method("zfill", "With zeros in front up to `width`, after a sign.", [.argument("width", "the width")]) {
        Kind.value(try $0.zeroFilled(try $1.size(1)))
      },
      method(
        "expandtabs", "With spaces instead of tabs.", [.optional("tabsize", 8, "the distance between tab stops")],
        .parsed
      ) { Kind.value(try $0.expandingTabs(try $1.size(1, "int"))) },
    ]
  }

  private static func pad(
    _ name: String, _ summary: String, _ work: @escaping (EncodedText, Int, [UInt8]) throws -> [UInt8]
  ) -> Command {
    let parameters: [Parameter] = [
      .argument("width", "the width of the field"),
      .optionalArgument("fillchar", "what fills it up; a space unless given", .unbound),
    ]
    return method(name, summary, parameters, .ranged) { text, arguments in
      let width = try arguments.size(1)
      let fill = arguments[2].isUnbound ? [32] : try Kind.fill(arguments[2], name)
      return Kind.value(try work(text, width, fill))
    }
  }
}
