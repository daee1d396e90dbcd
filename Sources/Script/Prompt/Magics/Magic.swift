import Interpreter

/// A command of the prompt itself, entered as `%name argument`.
struct Magic: Sendable {
  let name: String
  /// What stands after the name, for `%help`.
  let argument: String
  let summary: String
  let run: @MainActor @Sendable (_ prompt: Prompt, _ argument: String) throws -> Void

  init(
    _ name: String, _ argument: String = "", _ summary: String,
    run: @escaping @MainActor @Sendable (_ prompt: Prompt, _ argument: String) throws -> Void
  ) {
    (self.name, self.argument, self.summary, self.run) = (name, argument, summary, run)
  }

  static let all: [Magic] = (timing + names + files + session).sorted { $0.name < $1.name }

  /// The magic that an input asks for, and its argument. Throws an error that says what there is; nil for any other input.
  static func parse(_ input: String) throws -> (magic: Magic, argument: String)? {
    let text = input.trimmed
    if text.hasPrefix("!") {
      throw PythonError(
        "MagicError", "the prompt runs no shell commands",
        hint: "%ls, %cd and %pwd look at folders; leave with Ctrl-Z and come back with fg for anything else")
    }
    guard text.hasPrefix("%") else { return nil }
    let parts = text.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let name = parts.first.map(String.init) ?? ""
    guard let magic = all.first(where: { $0.name == name }) else {
      let nearest = Spelling.nearest(name, among: all.map(\.name)).map { "; did you mean %\($0)?" } ?? ""
      throw PythonError("MagicError", "there is no %\(name)\(nearest)", hint: "%help lists them")
    }
    return (magic, parts.count > 1 ? String(parts[1]).trimmed : "")
  }

  /// The error for an argument that a magic cannot use.
  func usage(_ problem: String) -> PythonError {
    PythonError("MagicError", problem, hint: "use it as %\(name)\(argument.isEmpty ? "" : " " + argument)")
  }
}

extension Magic {
  /// The magic of that name, for its own messages.
  static func named(_ name: String) -> Magic? { all.first { $0.name == name } }

  static func error(_ name: String, _ problem: String) -> PythonError {
    named(name)?.usage(problem) ?? PythonError("MagicError", problem)
  }
}

extension StringProtocol {
  /// Without blanks and line ends around it.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
