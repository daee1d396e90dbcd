import Interpreter

extension Magic {
  static let names = [
    Magic("who", "", "list the names you have set") { prompt, _ in
      let names = prompt.session.interpreter.globalNames.sorted()
      StandardStreams.output(names.isEmpty ? "no names yet\n" : names.joined(separator: "  ") + "\n")
    },
    Magic("whos", "", "list your names with types and values") { prompt, _ in
      let interpreter = prompt.session.interpreter
      let rows = interpreter.globalNames.sorted().compactMap { name in
        interpreter.global(name).map { [name, $0.typeName, summary(of: $0, interpreter)] }
      }
      StandardStreams.output(rows.isEmpty ? "no names yet\n" : table([["name", "type", "value"]] + rows))
    },
    Magic("reset", "", "forget all your names; the history stays") { prompt, _ in
      prompt.session.interpreter.removeGlobals()
      StandardStreams.output("all names forgotten\n")
    },
  ]

  /// A value in one short line: of an array its type and shape.
  @MainActor private static func summary(of value: Value, _ interpreter: Interpreter) -> String {
    if value.typeName == "numpy.ndarray" || value.typeName == "ndarray",
      let shape = try? interpreter.attribute("shape", of: value).repr(),
      let dtype = try? interpreter.attribute("dtype", of: value).str()
    {
      return "\(dtype) \(shape)"
    }
    let text = ((try? value.repr()) ?? "…").split(separator: "\n", omittingEmptySubsequences: false)
    let line = text.first.map(String.init) ?? ""
    let room = max(Terminal.columns() - 30, 20)
    return line.count > room ? line.prefix(room - 1) + "…" : text.count > 1 ? line + " …" : line
  }

  /// Rows with their columns below each other.
  static func table(_ rows: [[String]]) -> String {
    HelpText.columns(rows).map { $0.dropFirst(2) + "\n" }.joined()
  }
}
