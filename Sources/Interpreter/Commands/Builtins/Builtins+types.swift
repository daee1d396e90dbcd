import BigInt

extension Builtins {
  static var basicTypes: [TypeObject] {
    [
      TypeObject("object", "The base of all types.", constructor: plainConstructor),
      TypeObject("NoneType", "The type of None.", constructor: singleton("NoneType", .none)),
      TypeObject("function", "A function of the program."),
      TypeObject("builtin_function_or_method", "A command, or a method of a builtin type."),
      TypeObject("module", "A module."),
      TypeObject(
        "ellipsis", "The type of `...`.", constructor: singleton("EllipsisType", EllipsisObject.only)),
      TypeObject(
        "int", "A whole number of any size.", constructor: intConstructor,
        members: ["from_bytes": .object(IntegerBytes.fromBytes)]),
      TypeObject("bool", "True or False.", bases: ["int"], constructor: boolConstructor),
      TypeObject(
        "float", "A number with a fraction.", constructor: floatConstructor,
        members: ["fromhex": .object(FloatHexadecimal.fromHexadecimal)]),
      TypeObject(
        "str", "Text.", constructor: stringConstructor,
        members: ["maketrans": .object(StringMethods.makeTranslation)]),
      TypeObject(
        "bytes", "A sequence of bytes.", constructor: bytesConstructor,
        members: [
          "maketrans": .object(BytesMethods.makeTranslation), "fromhex": .object(BytesMethods.fromHexadecimal),
        ]),
      TypeObject("type", "The type of a value.", constructor: typeConstructor),
    ]
  }

  private static var boolConstructor: Command {
    .builtin(
      "bool", "Whether a value is true.", example: "bool([]), bool('no')",
      [.maybe("x", "the value", type: "any", false)], .ranged
    ) {
      .bool(try $0[0].isTrue)
    }
  }

  private static var typeConstructor: Command {
    .builtin("type", "Returns the type of a value.", example: "type(2.5)", [.variadic("args", "the value")]) {
      arguments in
      guard case .tuple(let given) = arguments[0] else { return .none }
      switch given.items.count {
      case 1: return .object(try arguments.machine.type(of: given.items[0]))
      case 3: throw PythonError.notSupported("classes", hint: "use functions, dicts and tuples")
      default: throw PythonError.type("type() takes 1 or 3 arguments")
      }
    }
  }

  private static var plainConstructor: Command {
    .builtin(
      "object", "Makes an object that equals nothing else.", example: "missing = object()\nmissing == object()",
      [.variadic("args", "none are taken", type: "any")]
    ) { arguments in
      guard case .tuple(let given) = arguments[0], given.items.isEmpty else {
        throw PythonError.type("object() takes no arguments")
      }
      return .object(Object())
    }
  }

  private static func singleton(_ name: String, _ value: Value) -> Command {
    .builtin(
      name, "Returns the type's only value.", example: "type(None)()",
      [.variadic("args", "none are taken", type: "any")]
    ) { arguments in
      guard case .tuple(let given) = arguments[0], given.items.isEmpty else {
        throw PythonError.type("\(name) takes no arguments")
      }
      return value
    }
  }

  private static var intConstructor: Command {
    .builtin(
      "int", "Converts a number or text to an int.", example: "int('27'), int(27.6), int('ff', base=16)",
      [
        .maybe("x", "a number, dropping its fraction, or text", type: "number or str"),
        .optional("base", .unbound, "the base of text", type: "int or None"),
      ],
      .named
    ) { arguments in
      let value = arguments[0]
      if value.isUnbound {
        if arguments[1].isUnbound { return 0 }
        throw PythonError.type("int() missing string argument")
      }
      if arguments[1].isUnbound {
        switch value {
        case .int: return value
        case .object(let object) where object is BigIntObject: return value
        case .string(let text): return Value(try Conversions.integer(text.value, base: 10))
        default: break
        }
        if let bytes = value.asObject(BytesObject.self) {
          return Value(
            try Conversions.integer(String(decoding: bytes.bytes, as: UTF8.self), base: 10, shown: value))
        }
        return Value(try Conversions.truncated(value))
      }
      let base = try arguments[1].asBigInt.map { Int(clamping: $0) } ?? arguments.index(1)
      if base != 0, !(2...36).contains(base) { throw PythonError.value("int() base must be >= 2 and <= 36, or 0") }
      if let text = value.asString { return Value(try Conversions.integer(text, base: base)) }
      guard let bytes = value.asObject(BytesObject.self) else {
        throw PythonError.type("int() can't convert non-string with explicit base")
      }
      return Value(
        try Conversions.integer(String(decoding: bytes.bytes, as: UTF8.self), base: base, shown: value))
    }
  }

  private static var floatConstructor: Command {
    .builtin(
      "float", "Converts a number or text to a float.", example: "float('2.5')",
      [.maybe("x", "the number or text", type: "number or str", 0.0)], .ranged
    ) {
      arguments in
      switch arguments[0] {
      case .float: return arguments[0]
      case .string(let text): return .float(try Conversions.float(text.value))
      default: break
      }
      if let bytes = arguments[0].asObject(BytesObject.self) {
        return .float(try Conversions.float(String(decoding: bytes.bytes, as: UTF8.self), shown: arguments[0]))
      }
      if let integer = arguments[0].exactInteger { return .float(try IntegerArithmetic.double(integer)) }
      if case .object(let object) = arguments[0], let value = try object.requireFloatValue() { return .float(value) }
      guard let value = arguments[0].asDouble else {
        throw PythonError.type("float() argument must be a string or a real number, not '\(arguments[0].typeName)'")
      }
      return .float(value)
    }
  }

  private static var stringConstructor: Command {
    .builtin(
      "str", "Returns a value as text.", example: "str(2.5)",
      [
        .optional("object", "", "the value", type: "any"),
        .optional("encoding", .unbound, "how to read bytes", type: "str or None"),
        .optional("errors", .unbound, "what to do about bytes that are no text", type: "str or None"),
      ], .named
    ) { arguments in
      if arguments[1].isUnbound, arguments[2].isUnbound {
        if case .string = arguments[0] { return arguments[0] }
        return Value(try arguments[0].str())
      }
      for index in 1...2 where !arguments[index].isUnbound { _ = try arguments.text(index) }
      if arguments[0].asString != nil { throw PythonError.type("decoding str is not supported") }
      guard let bytes = arguments[0].asObject(BytesObject.self) else {
        throw PythonError.type("decoding to str: need a bytes-like object, \(arguments[0].typeName) found")
      }
      let coding = try coding(arguments)
      return Value(try (coding?.encoding ?? .utf8).decode(bytes.bytes, errors: coding?.errors ?? "strict"))
    }
  }

  private static var bytesConstructor: Command {
    .builtin(
      "bytes", "Makes bytes from text, from ints, or of a length.", example: "bytes([72, 105])",
      [
        .optional("source", .unbound, "text, ints from 0 to 255, or a length", type: "str, bytes, items or int"),
        .optional("encoding", .unbound, "how to write text", type: "str or None"),
        .optional("errors", .unbound, "what to do about characters without bytes", type: "str or None"),
      ], .named
    ) { arguments in
      let source = arguments[0]
      for index in 1...2 where !arguments[index].isUnbound { _ = try arguments.text(index) }
      if let text = source.asString {
        guard !arguments[1].isUnbound, let coding = try coding(arguments) else {
          throw PythonError.type("string argument without an encoding")
        }
        return .object(BytesObject(try coding.encoding.encode(text, errors: coding.errors)))
      }
      if !arguments[1].isUnbound || !arguments[2].isUnbound {
        let name = arguments[1].isUnbound ? "errors" : "encoding"
        throw PythonError.type("\(name) without a string argument")
      }
      if source.isUnbound { return .object(BytesObject([])) }
      if let bytes = source.asObject(BytesObject.self) { return .object(bytes) }
      if let integer = source.asBigInt {
        guard let count = Int(exactly: integer) else {
          throw PythonError("OverflowError", "cannot fit 'int' into an index-sized integer")
        }
        if count < 0 { throw PythonError.value("negative count") }
        try MemoryLimit.check(count)
        return .object(BytesObject([UInt8](repeating: 0, count: count)))
      }
      return .object(BytesObject(try BytesObject.content(of: source)))
    }
  }

  /// The encoding, if the second or third argument asks for one.
  private static func coding(_ arguments: borrowing Arguments) throws -> (encoding: TextEncoding, errors: String)? {
    if arguments[1].isUnbound, arguments[2].isUnbound { return nil }
    let name = arguments[1].isUnbound ? "utf-8" : try arguments.text(1)
    return (try TextEncoding(named: name), arguments[2].isUnbound ? "strict" : try arguments.text(2))
  }
}
