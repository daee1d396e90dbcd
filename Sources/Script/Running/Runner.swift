import Foundation
import Interpreter
import NDArray

/// Runs a document from the first cell to the last: output on stdout, figures into files, errors on stderr.
public struct Runner {
  /// What running a document ended in, as the exit code says it.
  public enum Outcome: Int32, Sendable {
    case succeeded = 0
    /// A cell failed; its diagnostic is on stderr.
    case failed = 1
    /// The command line named a parameter that the document does not have, or gave it a value of another type.
    case badUsage = 2
    /// Ctrl-C.
    case interrupted = 130
  }

  private let document: Document
  private let settings: [ParameterSetting]
  private let session: Session
  private let isQuiet: Bool
  private let recorder: Recorder?

  /// A run of `document` in `session`, with values for its parameters; `isQuiet` leaves out the closing line. A `recorder`
  /// learns where cells begin and end.
  public init(
    _ document: Document, settings: [ParameterSetting] = [], session: Session, isQuiet: Bool = false,
    recorder: Recorder? = nil
  ) {
    self.recorder = recorder
    self.document = document
    self.settings = settings
    self.session = session
    self.isQuiet = isQuiet
  }

  /// Runs the document. Nothing runs if any cell cannot be compiled or a setting does not fit.
  public func run() -> Outcome {
    let started = ProgressBar.clock()
    do {
      let (cells, errors) = compiledCells()
      for error in errors.prefix(Self.reportedErrors) { session.report(error) }
      if !errors.isEmpty { return .failed }
      guard checkSettings(cells) else { return .badUsage }
      for (index, cell) in cells.enumerated() {
        if document.cells[cell.place].isTagged("skip") { continue }
        session.figureFiles.begin(cell: index + 1)
        try run(cell)
        if cell.isParameters, try !applySettings() { return .badUsage }
      }
      try StandardStreams.flush()
    } catch {
      session.report(error)
      return session.wasInterrupted(error) ? .interrupted : .failed
    }
    if !isQuiet { session.report(closingLine(seconds: ProgressBar.clock() - started)) }
    return .succeeded
  }

  /// Runs one cell. One tagged `raises` has to fail, which is shown and ends nothing.
  private func run(_ cell: CompiledCell) throws {
    recorder?.begin(cell.place)
    let hasToFail = document.cells[cell.place].isTagged("raises")
    do {
      try session.run(cell.program)
    } catch {
      recorder?.end(error)
      guard hasToFail, !session.wasInterrupted(error) else { throw error }
      if recorder == nil { session.report(error) }
      return
    }
    guard hasToFail else { return recorder?.end(nil) ?? () }
    let error = PythonError("AssertionError", "the cell is tagged \"raises\", but no error came of it")
    recorder?.end(error)
    throw error
  }

  private typealias CompiledCell = (program: Program, isParameters: Bool, place: Int)

  /// More errors than these found before the run are left unsaid: mending the first ones changes the others.
  private static let reportedErrors = 10

  /// The code cells, and what is wrong in them: of each cell the syntax errors, or else every name that nothing
  /// defines, where it is first used.
  private func compiledCells() -> (cells: [CompiledCell], errors: [any Error]) {
    var cells: [CompiledCell] = []
    var errors: [any Error] = []
    for (place, cell) in document.cells.enumerated() where cell.kind == .code {
      let source = SourceFile(name: document.path, text: cell.source, firstLine: cell.firstLine)
      do {
        cells.append((try session.interpreter.compile(source), cell.isTagged("parameters"), place))
      } catch {
        errors += session.errors(error, in: source)
      }
    }
    // A name that nothing defines may be what a cell has to fail by.
    let failing = cells.indices.filter { document.cells[cells[$0].place].isTagged("raises") }
    if errors.isEmpty {
      errors = session.interpreter.undefinedNames(in: cells.map(\.program), unchecked: Set(failing))
    }
    return (cells, errors)
  }

  // MARK: parameters

  private func checkSettings(_ cells: [CompiledCell]) -> Bool {
    let names = cells.filter(\.isParameters).flatMap(\.program.assignedNames).sorted()
    for setting in settings where !names.contains(setting.name) {
      let nearest = Spelling.nearest(setting.name, among: names).map { "; did you mean \($0)?" } ?? ""
      let known =
        names.isEmpty
        ? "\(document.path) has no cell tagged \"parameters\"" : "it has \(names.joined(separator: ", "))"
      session.report("error: no parameter '\(setting.name)' in \(document.path)\(nearest) (\(known))")
      return false
    }
    return true
  }

  private func applySettings() throws -> Bool {
    for setting in settings {
      guard let defaultValue = session.interpreter.global(setting.name) else { continue }
      do {
        try session.interpreter.setGlobal(setting.name, try setting.value(like: defaultValue))
      } catch let failure as Failure {
        session.report("error: \(failure.message)" + (failure.hint.map { "; \($0)" } ?? ""))
        return false
      }
    }
    return true
  }

  private func closingLine(seconds: Double) -> String {
    let time = String(format: "%.2f s", seconds)
    let files = session.figureFiles.written
    if files.isEmpty { return time }
    let names = files.map { ($0 as NSString).lastPathComponent }.joined(separator: " ")
    return "\(time); figures in \(session.figureFiles.folder): \(names)"
  }
}
