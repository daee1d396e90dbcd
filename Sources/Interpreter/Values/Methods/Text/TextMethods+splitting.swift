extension TextMethods {
  static var splitting: [Command] {
    let parameters: [Parameter] = [
      .optional("sep", .none, "what stands between the parts; None for any whitespace"),
      .optional("maxsplit", -1, "how often to split at most; -1 for no limit"),
    ]
    return [
      method("split", "The parts between separators, as a list.", parameters, .parsed) { text, arguments in
        let limit = try arguments.limit(2)
        guard let separator = try separator(arguments) else { return list(text.words(limit: limit), of: text) }
        return list(text.split(at: separator, limit: limit), of: text)
      },
      method("rsplit", "The parts between separators, split from the end, as a list.", parameters, .parsed) {
        text, arguments in
        let limit = try arguments.limit(2)
        guard let separator = try separator(arguments) else {
          return list(text.wordsFromEnd(limit: limit), of: text)
        }
        return list(text.splitFromEnd(at: separator, limit: limit), of: text)
      },
      method(
        "splitlines", "The lines, as a list.",
        [.optional("keepends", false, "whether the lines keep their line breaks")], .parsed
      ) { text, arguments in
        list(text.lines(keepsEnds: try arguments.size(1, "int") != 0), of: text)
      },
      method("partition", "What is before `sep`, `sep`, and what is after it.", [.argument("sep", "where to split")]) {
        text, arguments in
        let separator = try partitionSeparator(arguments)
        return parts(text, text.find(separator, in: text.bytes.indices), separator, rest: 0)
      },
      method(
        "rpartition", "What is before the last `sep`, `sep`, and what is after it.",
        [.argument("sep", "where to split")]
      ) { text, arguments in
        let separator = try partitionSeparator(arguments)
        return parts(text, text.findLast(separator, in: text.bytes.indices), separator, rest: 2)
      },
      method("join", "The items of `iterable` with this between them.", [.argument("iterable", "what to join")]) {
        try join($1[1], separator: $0)
      },
      method(
        "replace", "With `new` wherever `old` was.",
        [
          .argument("old", "what to replace"), .argument("new", "what to put there"),
          .optionalArgument("count", "how often at most; -1 for no limit", -1),
        ], .ranged
      ) { text, arguments in
        let old = try Kind.part(arguments[1], "replace() argument 1 must be str, not \(arguments[1].argumentTypeName)")
        let new = try Kind.part(arguments[2], "replace() argument 2 must be str, not \(arguments[2].argumentTypeName)")
        return Kind.value(try text.replacing(old, with: new, limit: try arguments.limit(3)))
      },
    ]
  }

  private static func separator(_ arguments: borrowing Arguments) throws -> [UInt8]? {
    if !arguments.isGiven(1) { return nil }
    let separator = try Kind.part(arguments[1], "must be str or None, not \(arguments[1].typeName)")
    if separator.isEmpty { throw PythonError.value("empty separator") }
    return separator
  }

  private static func partitionSeparator(_ arguments: borrowing Arguments) throws -> [UInt8] {
    let separator = try Kind.part(arguments[1], "must be str, not \(arguments[1].typeName)")
    if separator.isEmpty { throw PythonError.value("empty separator") }
    return separator
  }

  /// The three parts around a separator; without one the text is part number `rest`.
  private static func parts(_ text: EncodedText, _ place: Int?, _ separator: [UInt8], rest: Int) -> Value {
    guard let place else {
      return Value(tuple: (0..<3).map { Kind.value($0 == rest ? text.bytes[...] : []) })
    }
    return Value(tuple: [
      Kind.value(text.bytes[..<place]), Kind.value(separator), Kind.value(text.bytes[(place + separator.count)...]),
    ])
  }

  private static func join(_ items: Value, separator: EncodedText) throws -> Value {
    let parts: ContiguousArray<Value>
    do {
      parts = try items.contents()
    } catch let error as PythonError where error.className == "TypeError" && error.message.hasSuffix("not iterable") {
      throw PythonError.type("can only join an iterable")
    }
    var result: [UInt8] = []
    for (place, part) in parts.enumerated() {
      if place > 0 { result.append(contentsOf: separator.bytes) }
      if !Kind.append(part, to: &result) { throw Kind.joinError(place, part) }
      try MemoryLimit.check(result.count)
    }
    return Kind.value(result)
  }
}
