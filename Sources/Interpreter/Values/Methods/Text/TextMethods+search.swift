extension TextMethods {
  static var search: [Command] {
    let parameters = [Parameter.argument("sub", "what to look for")] + range
    return [
      method("find", "The lowest index where `sub` is found, or -1.", parameters, .parsed) { text, arguments in
        .int(try place(text, arguments, fromEnd: false) ?? -1)
      },
      method("rfind", "The highest index where `sub` is found, or -1.", parameters, .parsed) { text, arguments in
        .int(try place(text, arguments, fromEnd: true) ?? -1)
      },
      method("index", "The lowest index where `sub` is found; ValueError if there is none.", parameters, .parsed) {
        try found(place($0, $1, fromEnd: false))
      },
      method("rindex", "The highest index where `sub` is found; ValueError if there is none.", parameters, .parsed) {
        try found(place($0, $1, fromEnd: true))
      },
      method("count", "How often `sub` occurs without overlaps.", parameters, .parsed) { text, arguments in
        let part = try Kind.searched(arguments[1])
        guard let window = try text.window(arguments.bound(2), arguments.bound(3)) else { return 0 }
        return .int(text.count(of: part, in: window))
      },
    ]
  }

  private static func place(_ text: EncodedText, _ arguments: borrowing Arguments, fromEnd: Bool) throws -> Int? {
    let part = try Kind.searched(arguments[1])
    guard let window = try text.window(arguments.bound(2), arguments.bound(3)) else { return nil }
    let offset = fromEnd ? text.findLast(part, in: window) : text.find(part, in: window)
    return offset.map(text.index(ofElementAt:))
  }

  private static func found(_ place: Int?) throws -> Value {
    guard let place else { throw PythonError.value("\(Kind.partName) not found") }
    return .int(place)
  }

  // MARK: beginnings and ends

  static var ends: [Command] {
    [
      method(
        "startswith", "Whether it starts with `prefix`, or with one of a tuple of prefixes.",
        [.argument("prefix", "one or a tuple of them")] + range, .parsed
      ) { try matches($0, $1, "startswith") { $0.starts(with: $1, in: $2) } },
      method(
        "endswith", "Whether it ends with `suffix`, or with one of a tuple of suffixes.",
        [.argument("suffix", "one or a tuple of them")] + range, .parsed
      ) { try matches($0, $1, "endswith") { $0.ends(with: $1, in: $2) } },
      method("removeprefix", "Without `prefix`, if it starts with it.", [.argument("prefix", "what to remove")]) {
        text, arguments in
        let part = try removed(arguments, "removeprefix")
        let isThere = text.starts(with: part, in: text.bytes.indices)
        return Kind.value(isThere ? text.bytes[part.count...] : text.bytes[...])
      },
      method("removesuffix", "Without `suffix`, if it ends with it.", [.argument("suffix", "what to remove")]) {
        text, arguments in
        let part = try removed(arguments, "removesuffix")
        let isThere = text.ends(with: part, in: text.bytes.indices)
        return Kind.value(isThere ? text.bytes.dropLast(part.count) : text.bytes[...])
      },
    ]
  }

  private static func removed(_ arguments: borrowing Arguments, _ name: String) throws -> [UInt8] {
    let type = arguments[1].argumentTypeName
    return try Kind.part(arguments[1], "\(name)() argument must be str, not \(type)")
  }

  private static func matches(
    _ text: EncodedText, _ arguments: borrowing Arguments, _ name: String,
    _ test: (EncodedText, [UInt8], Range<Int>) -> Bool
  ) throws -> Value {
    let window = try text.window(arguments.bound(2), arguments.bound(3))
    func isMatch(_ part: [UInt8]) -> Bool { window.map { test(text, part, $0) } ?? false }
    guard case .tuple(let parts) = arguments[1] else {
      guard let part = Kind.text(arguments[1]) else {
        throw PythonError.type(
          "\(name) first arg must be \(Kind.typeName) or a tuple of \(Kind.typeName), not \(arguments[1].typeName)")
      }
      return .bool(isMatch(part.bytes))
    }
    for part in parts.items {
      let message = "tuple for \(name) must only contain str, not \(part.typeName)"
      if try isMatch(Kind.part(part, message)) { return true }
    }
    return false
  }
}
