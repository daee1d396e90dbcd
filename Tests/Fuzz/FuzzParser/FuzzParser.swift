import Interpreter

/// Lexer, parser, resolver and compiler on any text: they give a program or an error with a place, never a crash.
func check(_ text: String) {
  let source = SourceFile(name: "input", text: text)
  do {
    _ = try Interpreter().compile(source)
  } catch {
    // The whole of the message is made, as it is for a user.
    _ = DiagnosticFormatter().text(for: error)
  }
}
