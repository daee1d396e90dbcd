import Foundation
import Interpreter

/// Runs the examples of the reference page one after the other, as if they were typed at a prompt.
final class ExampleRunner {
  private let session: Session
  private var written = ""

  init(_ session: Session) {
    self.session = session
    session.interpreter.output = { [unowned self] in written += $0 }
  }

  /// Begins anew: forgets all variables, then runs `setup`.
  func start(_ setup: String) throws {
    session.interpreter.removeGlobals()
    _ = try session.interpreter.run(setup, name: "setup")
  }

  /// The example as a prompt shows it, with what it prints, the values of its expressions, and errors.
  func transcript(of example: String) throws -> String {
    var text = ""
    try eachInput(example) { lines, output in
      for (index, line) in lines.enumerated() { text += (index == 0 ? ">>> " : "... ") + line + "\n" }
      text += output
    }
    return text
  }

  /// An example of one line, with its value, as Markdown.
  func line(of example: String) throws -> String {
    var result = ""
    try eachInput(example) { _, output in result = output.trimmingCharacters(in: .newlines) }
    let parts = ([Markdown.code(example)] + (result.isEmpty ? [] : [Markdown.code(result)])).joined(separator: " → ")
    return parts.replacing("\n", with: " ")
  }

  private func eachInput(_ example: String, _ show: ([Substring], String) -> Void) throws {
    var lines: [Substring] = []
    let all = example.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in all.enumerated() {
      lines.append(line)
      let isBlock = index + 1 < all.count && all[index + 1].first.map { $0 == " " || $0 == ")" } ?? false
      if isBlock { continue }
      written = ""
      let source = SourceFile(name: "example", text: lines.joined(separator: "\n"), kind: .input)
      do {
        if let value = try session.interpreter.run(session.interpreter.compile(source)), !value.isNone {
          written += try value.repr() + "\n"
        }
      } catch {
        written += DiagnosticFormatter().text(for: error).prefix { $0 != "\n" } + "\n"
      }
      show(lines, written)
      lines = []
    }
  }
}
