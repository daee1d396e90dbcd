import Foundation
import Interpreter
import Script

/// Whole programs, with all modules, a limited number of steps and nothing that opens files by name.
func check(_ text: String) {
  setenv("AKSCRIPT_OFFLINE", "1", 1)
  guard let session = try? Session(name: "input", figureFolder: "figures", isQuiet: true) else { return }
  let interpreter = session.interpreter
  for name in ["open", "fetch", "load", "save", "load_model", "savefig"] { try? interpreter.define(name, .none) }
  let end = Date() + 2
  interpreter.output = { _ in }
  interpreter.isCancelled = { Date() > end }
  interpreter.allow(steps: 20_000)
  do {
    if let value = try interpreter.run(text) { _ = try value.repr() }
  } catch {
    _ = DiagnosticFormatter().text(for: error)
  }
}
