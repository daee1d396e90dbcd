/// `str.translate` and the tables it reads.
extension StringMethods {
  static var translation: [Command] {
    [
      method(
        "translate", "With each character replaced by what the table has for its code point.",
        [.argument("table", "code points to code points, texts or None, as `str.maketrans` makes it")]
      ) { text, arguments in
        var out = String.UnicodeScalarView()
        for scalar in text.value.unicodeScalars {
          try append(replacement(of: scalar, in: arguments[1]), scalar, to: &out)
        }
        return Value(String(out))
      }
    ]
  }

  /// `str.maketrans`, which belongs to the type.
  static var makeTranslation: Command {
    .builtin(
      "maketrans", "Makes a table for `str.translate`.",
      [
        .only("x", "a dict from characters or code points, or the characters to replace"),
        .maybe("y", "what replaces them"), .maybe("z", "the characters to leave out"),
      ], .ranged
    ) { arguments in
      let table = DictObject()
      if arguments[1].isUnbound {
        guard case .dict(let given) = arguments[0] else {
          throw PythonError.type("if you give only one argument to maketrans it must be a dict")
        }
        for (key, value) in given.pairs { try table.set(codePoint(key), value) }
        return .dict(table)
      }
      let to = try arguments.part(1, 2)
      let deleted = arguments[2].isUnbound ? "" : try arguments.part(2, 3)
      guard let from = arguments[0].asString else {
        throw PythonError.type("first maketrans argument must be a string if there is a second argument")
      }
      let pairs = (from.unicodeScalars, to.unicodeScalars)
      if pairs.0.count != pairs.1.count {
        throw PythonError.value("the first two maketrans arguments must have equal length")
      }
      for (old, new) in zip(pairs.0, pairs.1) { try table.set(.int(Int(old.value)), .int(Int(new.value))) }
      for scalar in deleted.unicodeScalars { try table.set(.int(Int(scalar.value)), .none) }
      return .dict(table)
    }
  }

  private static func codePoint(_ key: Value) throws -> Value {
    guard case .string(let text) = key else {
      if key.exactInteger != nil { return key }
      throw PythonError.type("keys in translate table must be strings or integers")
    }
    guard text.count == 1, let scalar = text.value.unicodeScalars.first else {
      throw PythonError.value("string keys in translate table must be of length 1")
    }
    return .int(Int(scalar.value))
  }

  /// What the table has for a character; unbound if it has nothing.
  private static func replacement(of scalar: Unicode.Scalar, in table: Value) throws -> Value {
    do { return try Value.item(table, .int(Int(scalar.value))) } catch let error as PythonError
      where error.className == "LookupError" || error.baseTypeNames.contains("LookupError")
    {
      return .unbound
    }
  }

  private static func append(
    _ replacement: Value, _ scalar: Unicode.Scalar, to out: inout String.UnicodeScalarView
  ) throws {
    switch replacement {
    case .unbound: out.append(scalar)
    case .none: break
    case .string(let text): out.append(contentsOf: text.value.unicodeScalars)
    default:
      guard let number = replacement.exactInteger else {
        throw PythonError.type("character mapping must return integer, None or str")
      }
      guard let code = UInt32(exactly: number), code <= 0x10FFFF else {
        throw PythonError.value("character mapping must be in range(0x110000)")
      }
      guard let new = Unicode.Scalar(code) else { throw PythonError.surrogate(code) }
      out.append(new)
    }
  }
}

extension Arguments {
  /// A str that CPython's message names by its `place`.
  fileprivate func part(_ index: Int, _ place: Int) throws -> String {
    if let text = self[index].asString { return text }
    throw PythonError.type("\(command.name)() argument \(place) must be str, not \(self[index].argumentTypeName)")
  }
}
