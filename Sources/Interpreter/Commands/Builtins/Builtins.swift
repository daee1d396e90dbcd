/// What every program can use without importing it.
enum Builtins {
  /// Defines the builtins of `interpreter`.
  static func install(in interpreter: Interpreter) throws {
    for group in groups {
      for command in group.commands { try interpreter.define(command) }
      for type in group.types { try interpreter.define(type) }
    }
    interpreter.registry.builtinGroups = groups
    for command in refusedFunctions { try interpreter.define(command) }
    for name in ExceptionHierarchy.parents.keys.sorted() + ["BaseException"] {
      let type = exceptionType(name)
      if ExceptionHierarchy.notBuiltins.contains(name) {
        interpreter.registry.add(type)
      } else {
        try interpreter.define(type)
      }
    }
    // CPython knows the class under these names too.
    for alias in ["IOError", "EnvironmentError"] {
      try interpreter.define(alias, interpreter.registry.types["OSError"].map { .object($0) } ?? .none)
    }
    try interpreter.define("Ellipsis", EllipsisObject.only)
    try interpreter.define("__name__", "__main__")
  }

  private static var groups: [CommandGroup] {
    [
      CommandGroup("Built-ins: output and help", outputFunctions),
      CommandGroup("Built-ins: numbers", numberFunctions),
      CommandGroup("Built-ins: text", textFunctions),
      CommandGroup("Built-ins: items", iterationFunctions),
      CommandGroup("Built-ins: attributes and types of values", attributeFunctions),
      CommandGroup("Built-ins: types", [], types: basicTypes + containerTypes + iteratorTypes),
    ]
  }

  /// The class of an exception, which makes exceptions when it is called.
  private static func exceptionType(_ name: String) -> TypeObject {
    let constructor = Command.builtin(
      name, "Makes the exception.", [.variadic("args", "what `e.args` holds")], .ranged
    ) { arguments in
      guard case .tuple(let values) = arguments[0] else { return .none }
      if name == "OSError", values.items.count >= 2, case .int(let number) = values.items[0] {
        return .object(PythonError(ExceptionHierarchy.className(errorNumber: number), arguments: values.items))
      }
      return .object(PythonError(name, arguments: values.items))
    }
    return TypeObject(
      name, "An exception.", bases: ExceptionHierarchy.ancestors(of: name), constructor: constructor)
  }

  /// Builtins of CPython that do not exist here, and what to do instead.
  static let leftOut: [String: String] = [
    "aiter": "use iter", "anext": "use next", "bytearray": "use a list of ints, or bytes",
    "classmethod": "use functions", "complex": "use pairs of floats", "copyright": "see the licence",
    "credits": "see the licence", "delattr": "use a dict", "dir": "use help", "exit": "raise SystemExit",
    "license": "see the licence", "memoryview": "use bytes", "property": "use functions", "quit": "raise SystemExit",
    "staticmethod": "use functions", "super": "use functions", "BaseExceptionGroup": "raise one exception",
    "BytesWarning": "use Warning", "EncodingWarning": "use Warning", "ExceptionGroup": "raise one exception",
    "FutureWarning": "use Warning", "ImportWarning": "use Warning", "NotImplemented": "raise NotImplementedError",
    "PendingDeprecationWarning": "use Warning", "ResourceWarning": "use Warning",
    "StopAsyncIteration": "use StopIteration",
    "SyntaxWarning": "use Warning", "UnicodeTranslateError": "use UnicodeError", "UnicodeWarning": "use Warning",
    "__build_class__": "use functions", "__builtins__": "use the names themselves", "__debug__": "use a variable",
    "__file__": "write the path", "__loader__": "use import", "__package__": "use import", "__spec__": "use import",
    "__annotations__": "use a dict", "__doc__": "use a variable",
  ]

  /// What CPython has and a script must not or need not do.
  private static var refusedFunctions: [Command] {
    let reasons = [
      "eval": "call the function you need", "exec": "define a function", "compile": "define a function",
      "globals": "use variables", "locals": "use variables", "vars": "use attributes or a dict",
      "input": "assign the value", "__import__": "use import", "breakpoint": "use print",
    ]
    return reasons.keys.sorted().map { name in
      Command.builtin(
        name, "Not supported.", [.variadic("args", "anything"), .variadicKeywords("kwargs", "anything")]
      ) { _ in
        throw PythonError.notSupported("\(name)()", hint: reasons[name])
      }
    }
  }
}
