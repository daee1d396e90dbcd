extension Builtins {
  static var outputFunctions: [Command] {
    [
      .builtin(
        "print", "Writes values as text.", example: "print('median', 23.0)\nprint(1, 2, 3, sep=', ')",
        [
          .variadic("values", "what to write"),
          .named("sep", .none, "text between the values, a blank by default", type: "str or None"),
          .named("end", .none, "text after the last value, a line break by default", type: "str or None"),
          .named("flush", false, "accepted; output is never held back"),
          .named("file", .none, "an open file to write to instead", type: "file or None"),
        ]
      ) { arguments in
        guard case .tuple(let values) = arguments[0] else { return .none }
        let separator = try text(arguments[1], "sep") ?? " "
        let ending = try text(arguments[2], "end") ?? "\n"
        let write = try writer(to: arguments[4], arguments.machine)
        var line = ""
        for (index, value) in values.items.enumerated() {
          if index > 0 { line += separator }
          do { line += try value.str() } catch {
            // What comes before a value without a text has been written.
            try write(line)
            throw error
          }
        }
        try write(line + ending)
        return .none
      },
      .builtin(
        "help", "Explains a command, a type, a module or a function of the program.", example: "help(len)",
        [.maybe("request", "what to explain", type: "any", .unbound)]
      ) { arguments in
        arguments.machine.write(HelpText.of(arguments[0], registry: arguments.machine.registry))
        return .none
      },
    ]
  }

  /// Writes to an open file, or where the program's output goes.
  private static func writer(to file: Value, _ machine: Machine) throws -> (String) throws -> Void {
    if file.isNone { return { machine.write($0) } }
    let method = try machine.attribute(file, "write")
    return { _ = try machine.call(method, [Value($0)]) }
  }

  private static func text(_ value: Value, _ name: String) throws -> String? {
    if value.isNone { return nil }
    guard let text = value.asString else {
      throw PythonError.type("\(name) must be None or a string, not \(value.typeName)")
    }
    return text
  }
}
