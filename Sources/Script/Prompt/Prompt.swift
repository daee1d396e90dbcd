import CInterrupt
import Foundation
import Interpreter

/// The interactive prompt: reads, runs and shows, until Ctrl-D.
@MainActor
public final class Prompt {
  let session: Session
  private(set) var log = InputLog()
  let figureDisplay: FigureDisplay
  private let history: HistoryFile
  /// Whether it has been said that the history cannot be kept.
  private var hasWarned = false
  private let environment: [String: String]

  /// A prompt in `session`, with the history that earlier prompts left.
  public init(session: Session) {
    self.session = session
    environment = ProcessInfo.processInfo.environment
    history = HistoryFile(environment: environment)
    figureDisplay = FigureDisplay(session)
    session.figures.onShow = figureDisplay.show
  }

  /// The signal that ended the session; nil if the user left.
  public var endingSignal: Int32? { ci_ending() == 0 ? nil : ci_ending() }

  /// Runs the startup file and `file` if given, then what the user enters, until the user leaves or the system asks to end.
  public func run(after file: String? = nil, settings: [ParameterSetting] = []) {
    let completer = Completer(session.interpreter)
    LineEditor.start { [weak self] line, start in
      completer.completions(line, from: start, after: self?.earlierLines ?? "")
    }
    history.load()
    StandardStreams.output("akscript \(akscriptVersion)   help() lists the commands, TAB completes, Ctrl-D leaves\n")
    for (file, settings) in [(startupFile, []), (file, settings)] {
      do { if let file { try runFile(file, settings: settings) } } catch { session.report(error) }
    }
    while let lines = readInput() {
      // Without the empty line that ends a block.
      guard let input = lines.withoutEmptyEnd else { continue }
      if leaves(input) { return }
      if let reason = history.add(input), !hasWarned {
        hasWarned = true
        session.report("the history is not kept: \(reason) (%doctor says where)")
      }
      enter(input)
      // A Ctrl-C that came too late to stop anything must not stop the next input.
      if ci_take() { StandardStreams.output("\n") }
      try? StandardStreams.flush()
    }
    StandardStreams.output("\n")
  }

  /// `$XDG_CONFIG_HOME/akscript/startup.akscript`, else `~/.config/akscript/startup.akscript`, if it is there.
  private var startupFile: String? {
    let config = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.config" }
    let path = (config ?? home).map { $0 + "/akscript/startup.akscript" }
    return path.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
  }

  private func leaves(_ input: String) -> Bool {
    if session.interpreter.global("exit") != nil || session.interpreter.global("quit") != nil { return false }
    return ["exit", "exit()", "quit", "quit()"].contains(input.trimmed)
  }

  // MARK: running

  /// Does what an input says: a magic, a question or a program.
  private func enter(_ input: String) {
    do {
      if let (magic, argument) = try Magic.parse(input) { return try magic.run(self, argument) }
      if let question = Question(input) { return try question.answer(in: self) }
    } catch {
      return session.report(error)
    }
    do {
      try execute(input)
    } catch {
      for error in session.errors(error, in: source(of: log.entries.count)) { session.report(error) }
    }
  }

  /// Runs a program that the user entered, by itself or for `%time`, as the next input.
  func execute(_ input: String) throws {
    log.append(input)
    session.figureFiles.begin(cell: log.entries.count)
    do {
      let program = try session.interpreter.compile(source(of: log.entries.count))
      log.noteReads(program.readNames.map(\.name).filter { session.interpreter.global($0) == nil })
      let value = try session.run(program, keepsFigures: true)
      try keep(value)
      if value != nil { log.markValue() }
      log.markSuccess()
    } catch {
      // What was drawn before the error belongs to this input.
      try? session.figures.showChanged()
      throw error
    }
  }

  private func source(of number: Int) -> SourceFile {
    SourceFile(name: "input \(number)", text: log.entries[number - 1].text, kind: .input)
  }

  /// Whether a program is nothing but an expression, which could stand in parentheses.
  func isExpression(_ input: String) -> Bool {
    (try? session.interpreter.compile(SourceFile(name: "input", text: "(\(input)\n)", kind: .input))) != nil
  }

  /// Runs a call that answers a question; its value is none of the user's.
  func ask(_ text: String) throws {
    _ = try session.interpreter.run(
      try session.interpreter.compile(SourceFile(name: "input", text: text, kind: .input)))
  }

  /// Runs the cells of a file, whose names become the prompt's.
  func runFile(_ path: String, settings: [ParameterSetting] = []) throws {
    let document = try DocumentSource.read(path)
    var options = RunOptions()
    options.settings = settings
    _ = Runner(document, options: options, session: session, isQuiet: true).run()
  }

  /// Makes a value `_` and `_3`, and the one before `__`. As in CPython, a program's own `_` hides them.
  private func keep(_ value: Value?) throws {
    guard let value else { return }
    for (older, newer) in [("___", "__"), ("__", "_")] {
      if let last = session.interpreter.builtin(newer) { try session.interpreter.define(older, last) }
    }
    try session.interpreter.define("_", value)
    if let number = log.entries.last?.number { try session.interpreter.define("_\(number)", value) }
  }

  // MARK: reading

  /// The lines of the input being read, before the one being edited.
  private var earlierLines = ""

  /// One complete input, which may take several lines; nil at the end.
  private func readInput() -> String? {
    var lines: [String] = []
    while true {
      try? StandardStreams.flush()
      earlierLines = lines.map { $0 + "\n" }.joined()
      switch LineEditor.read(prompt: lines.isEmpty ? ">>> " : "... ") {
      case .end:
        if lines.isEmpty || ci_ending() != 0 { return nil }
        return lines.joined(separator: "\n")
      case .interrupted: lines = []
      case .text(let line):
        lines.append(lines.isEmpty ? PastedText.plain(line) : line)
        if isComplete(lines) { return lines.joined(separator: "\n") }
      }
    }
  }

  /// Whether the lines are ready to run: one line at once, a block after an empty line, as in Python's prompt. Text that
  /// came as a whole, pasted or recalled, needs no empty line.
  private func isComplete(_ lines: [String]) -> Bool {
    let text = lines.joined(separator: "\n")
    if lines.count == 1, text.trimmed.first.map({ "%!?".contains($0) }) ?? false { return true }
    let cameWhole = lines.count == 1 && text.contains("\n")
    switch session.interpreter.completeness(of: cameWhole ? text + "\n\n" : text) {
    case .incomplete: return false
    case .complete, .invalid: return true
    }
  }
}

extension String {
  /// Without blanks and line ends at the end; nil if nothing is left.
  fileprivate var withoutEmptyEnd: String? {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return text.isEmpty ? nil : String(text)
  }
}
