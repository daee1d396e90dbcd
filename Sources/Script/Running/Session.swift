import CInterrupt
import Data
import Foundation
public import Interpreter
import NDArray
import Plot

/// A running program and what surrounds it: the interpreter with all modules, the open figures, progress and messages.
/// A script is one session, and so is a prompt.
public final class Session {
  /// The interpreter, with all modules and the prelude.
  public let interpreter: Interpreter
  let figureFiles: FigureFiles
  let figures: FigureStore
  let terminal: Terminal
  /// What commands use of this session.
  let context: CommandContext
  /// Called with the value of the last expression of a program, unless it is None.
  var onValue: (Value) throws -> Void = { value in
    StandardStreams.output(try value.repr() + "\n")
    try Interruption.check()
  }
  /// The stream of `np.random`.
  let random = RandomStateObject()
  private let progress: ProgressBar

  /// A session that writes its figures into `figureFolder`, in files named after `name`.
  /// `isQuiet` leaves out progress.
  public init(name: String, figureFolder: String, isQuiet: Bool = false) throws {
    let terminal = Terminal.current()
    self.terminal = terminal
    let write: (String) -> Void = isQuiet ? { _ in } : { StandardStreams.error($0) }
    progress = ProgressBar(
      isTerminal: terminal.errorIsTerminal && terminal.isCapable, isUnicode: terminal.isUnicode,
      columns: Terminal.columns, write: write)
    interpreter = Interpreter()
    let renderer = Renderer()
    figureFiles = FigureFiles(folder: figureFolder, document: name, renderer: renderer)
    figures = FigureStore(renderer: renderer)
    ci_install()
    interpreter.output = StandardStreams.output
    interpreter.isCancelled = ci_take
    figures.onShow = { [figureFiles] in _ = try figureFiles.write($0) }
    let fetching = FetchSession(settings: FetchSettings(environment: ProcessInfo.processInfo.environment)) {
      StandardStreams.error($0 + "\n")
    }
    context = CommandContext(progress: progress, fetching: fetching, write: StandardStreams.error)
    try Modules.install(in: interpreter, context: context, figures: figures, random: random)
  }

  /// Runs `program`, shows the value of its last expression as the prompt does, and the figures it left open, which stay
  /// open if `keepsFigures` is true. Returns the value if it was shown.
  @discardableResult func run(_ program: Program, keepsFigures: Bool = false) throws -> Value? {
    defer { progress.finish() }
    var shown: Value?
    if let value = try interpreter.run(program), !value.isNone {
      try onValue(value)
      shown = value
    }
    if keepsFigures { try figures.showChanged() } else { try figures.showOpen() }
    try StandardStreams.flush()
    return shown
  }

  /// Starts `np.random` at `seed`.
  public func seedRandom(_ seed: UInt32) { random.seed(RandomState(seed: seed)) }

  // MARK: messages

  /// Writes a line to stderr.
  func report(_ message: String) { StandardStreams.error(message + "\n") }

  /// Writes the diagnostic of an error to stderr.
  func report(_ error: any Error) {
    progress.finish()
    report(DiagnosticFormatter(usesColor: terminal.usesColor, isASCII: !terminal.isUnicode).text(for: error))
  }

  /// All there is to say about a source that compiling or running ended with `error`: every syntax error, or else that one.
  func errors(_ error: any Error, in source: SourceFile) -> [any Error] {
    let syntaxErrors = interpreter.syntaxErrors(in: source)
    return syntaxErrors.isEmpty ? [error] : syntaxErrors
  }

  /// Whether `error` is Ctrl-C.
  func wasInterrupted(_ error: any Error) -> Bool {
    switch error {
    case let error as PythonError: error.className == "KeyboardInterrupt"
    case let failure as Failure: failure.kind == .interrupted
    default: false
    }
  }
}
