extension Builtins {
  static var attributeFunctions: [Command] {
    [
      .builtin(
        "callable", "Whether a value can be called.", example: "callable(len)", [.only("obj", "the value", type: "any")]
      ) {
        .bool($0[0].isCallable)
      },
      .builtin(
        "getattr", "Returns an attribute by name, or a default if there is none.",
        example: "getattr('six', 'colour', 'none')",
        [
          .only("object", "the object", type: "any"), .only("name", "the attribute", type: "str"),
          .maybe("default", "what to return instead", type: "any"),
        ],
        .ranged
      ) { arguments in
        let name = try attributeName(arguments[1])
        do { return try arguments.machine.attribute(arguments[0], name) } catch let error as PythonError
          where error.className == "AttributeError" && !arguments[2].isUnbound
        {
          return arguments[2]
        }
      },
      .builtin(
        "hasattr", "Whether an object has an attribute.", example: "hasattr('six', 'upper')",
        [.only("obj", "the object", type: "any"), .only("name", "the attribute", type: "str")],
        .ranged
      ) { arguments in
        let name = try attributeName(arguments[1])
        do { _ = try arguments.machine.attribute(arguments[0], name) } catch let error as PythonError
          where error.className == "AttributeError"
        {
          return false
        }
        return true
      },
      .builtin(
        "setattr", "Sets an attribute by name.", example: "import math\nsetattr(math, 'golden', 1.618)\nmath.golden",
        [
          .only("obj", "the object", type: "any"), .only("name", "the attribute", type: "str"),
          .only("value", "the value", type: "any"),
        ], .ranged
      ) { arguments in
        let name = try attributeName(arguments[1])
        try arguments.machine.setAttribute(arguments[0], name, arguments[2])
        return .none
      },
      .builtin(
        "isinstance", "Whether a value is of a type, or of one of several.", example: "isinstance(True, (int, str))",
        [
          .only("obj", "the value", type: "any"),
          .only("class_or_tuple", "a type or a tuple of types", type: "type or tuple"),
        ], .ranged
      ) { .bool(try isInstance($0[0], $0[1])) },
      .builtin(
        "issubclass", "Whether a type derives from another.", example: "issubclass(KeyError, LookupError)",
        [
          .only("cls", "the type", type: "type"),
          .only("class_or_tuple", "a type or a tuple of types", type: "type or tuple"),
        ], .ranged
      ) { arguments in
        guard let type = arguments[0].asObject(TypeObject.self) else {
          throw PythonError.type("issubclass() arg 1 must be a class")
        }
        return .bool(try isSubclass(type, arguments[1]))
      },
    ]
  }

  private static func attributeName(_ value: Value) throws -> String {
    guard let name = value.asString else {
      throw PythonError.type("attribute name must be string, not '\(value.typeName)'")
    }
    return name
  }

  private static func isInstance(_ value: Value, _ types: Value) throws -> Bool {
    if case .tuple(let several) = types { return try several.items.contains { try isInstance(value, $0) } }
    guard let type = types.asObject(TypeObject.self) else {
      throw PythonError.type("isinstance() arg 2 must be a type, a tuple of types, or a union")
    }
    return type.isType(of: value)
  }

  private static func isSubclass(_ type: TypeObject, _ types: Value) throws -> Bool {
    if case .tuple(let several) = types { return try several.items.contains { try isSubclass(type, $0) } }
    guard let base = types.asObject(TypeObject.self) else {
      throw PythonError.type("issubclass() arg 2 must be a class, a tuple of classes, or a union")
    }
    return type === base || base.name == "object" || type.bases.contains(base.name)
  }
}
