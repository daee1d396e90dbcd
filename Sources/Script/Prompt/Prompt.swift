import CInterrupt
import Foundation
import Interpreter

/// The interactive prompt: reads, runs and shows, until Ctrl-D.
@MainActor
public struct Prompt {
  private let session: Session
  private let history: HistoryFile

  /// A prompt in `session`, with the history that earlier prompts left.
  public init(session: Session) {
    self.session = session
    history = HistoryFile(environment: ProcessInfo.processInfo.environment)
  }

  /// Runs until the user leaves.
  public func run() {
    let completer = Completer(session.interpreter)
    LineEditor.start { line, start in completer.completions(line, from: start) }
    history.load()
    StandardStreams.output("akscript \(akscriptVersion)   help() lists the commands, TAB completes, Ctrl-D leaves\n")
    var number = 0
    while let input = readInput() {
      guard !input.allSatisfy(\.isWhitespace) else { continue }
      if Self.leaves(input), session.interpreter.global("exit") == nil, session.interpreter.global("quit") == nil {
        return
      }
      number += 1
      LineEditor.addHistory(input)
      history.save()
      session.figureFiles.begin(cell: number)
      let figureCount = session.figureFiles.written.count
      let source = SourceFile(name: "input \(number)", text: Self.question(input) ?? input, kind: .input)
      do {
        if let value = try session.run(try session.interpreter.compile(source)) {
          // As in CPython, a program's own `_` hides the last value.
          try session.interpreter.define("_", value)
        }
      } catch {
        for error in session.errors(error, in: source) { session.report(error) }
      }
      for path in session.figureFiles.written[figureCount...] { StandardStreams.output("figure in \(path)\n") }
      // A Ctrl-C that came too late to stop anything must not stop the next input.
      _ = ci_take()
      try? StandardStreams.flush()
    }
    StandardStreams.output("\n")
  }

  private static func leaves(_ input: String) -> Bool {
    ["exit", "exit()", "quit", "quit()"].contains(input.trimmingCharacters(in: .whitespaces))
  }

  /// What `name?` and `?name` stand for.
  private static func question(_ input: String) -> String? {
    let name =
      input.wholeMatch(of: /\s*\?\s*([\w.]+)\s*/)?.output.1 ?? input.wholeMatch(of: /\s*([\w.]+)\s*\?\s*/)?.output.1
    return name.map { "help(\($0))" }
  }

  /// One complete input, which may take several lines; nil at the end.
  private func readInput() -> String? {
    var lines: [String] = []
    while true {
      try? StandardStreams.flush()
      switch LineEditor.read(prompt: lines.isEmpty ? ">>> " : "... ") {
      case .end:
        if lines.isEmpty { return nil }
        return lines.joined(separator: "\n")
      case .interrupted: lines = []
      case .text(let line):
        lines.append(line)
        if isComplete(lines) { return lines.joined(separator: "\n") }
      }
    }
  }

  /// Whether the lines are ready to run: one line at once, a block after an empty line, as in Python's prompt.
  private func isComplete(_ lines: [String]) -> Bool {
    let text = lines.joined(separator: "\n")
    switch session.interpreter.completeness(of: text) {
    case .incomplete: return false
    case .complete, .invalid: return true
    }
  }
}
