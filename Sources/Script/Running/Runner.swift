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
  private let options: RunOptions
  private let session: Session
  private let isQuiet: Bool
  private let recorder: Recorder?
  private let caching: Caching?

  /// What a run needs to leave out cells that have not changed.
  struct Caching {
    var store: CellStore
    /// Cells that run in any case, by their places.
    var forced: Set<Int>
    /// With another salt, all cells run.
    var salt: String
  }

  /// A run of `document` in `session`; `isQuiet` leaves out the closing line.
  public init(_ document: Document, options: RunOptions = RunOptions(), session: Session, isQuiet: Bool = false) {
    self.init(document, options: options, session: session, isQuiet: isQuiet, recorder: nil, caching: nil)
  }

  /// The same with a `recorder` that learns where cells begin and end, and with a cache if there is one.
  init(
    _ document: Document, options: RunOptions, session: Session, isQuiet: Bool, recorder: Recorder?, caching: Caching?
  ) {
    self.document = document
    self.options = options
    self.session = session
    self.isQuiet = isQuiet
    self.recorder = recorder
    self.caching = caching
  }

  /// Runs the document. Nothing runs if any cell cannot be compiled or a setting does not fit.
  public func run() -> Outcome {
    // Without a cache no value of a cell that has not run can be missing.
    (try? attempt()) ?? .failed
  }

  /// The same with a cache. Throws `CellCache.MissingValue` if a further cell has to run, in a new session.
  func attempt() throws(CellCache.MissingValue) -> Outcome {
    let started = ProgressBar.clock()
    do {
      let (cells, errors) = compiledCells()
      for error in errors.prefix(Self.reportedErrors) { session.report(error) }
      if !errors.isEmpty { return .failed }
      guard checkSettings(cells) else { return .badUsage }
      let cache = cache(cells)
      for (index, cell) in cells.enumerated() {
        let source = document.cells[cell.place]
        if source.isTagged("skip") || options.skipsSlow && source.isTagged("slow") { continue }
        session.figureFiles.begin(cell: index + 1)
        try run(cell, cache)
        if cell.isParameters {
          try cache?.bring(cell.program.assignedNames, before: cell.place + 1)
          if try !applySettings() { return .badUsage }
          cache?.refresh(Set(options.settings.map(\.name)), after: cell.place)
          if cell.program.assignedNames.contains("seed"), case .int(let seed)? = session.interpreter.global("seed") {
            recorder?.seed = seed
          }
        }
      }
      try StandardStreams.flush()
    } catch let missing as CellCache.MissingValue {
      throw missing
    } catch {
      session.report(error)
      return session.wasInterrupted(error) ? .interrupted : .failed
    }
    if !isQuiet { session.report(closingLine(seconds: ProgressBar.clock() - started)) }
    return .succeeded
  }

  private func cache(_ cells: [CompiledCell]) -> CellCache? {
    caching.map { caching in
      CellCache(
        caching.store, session: session, programs: cells.reduce(into: [:]) { $0[$1.place] = $1.program },
        forced: caching.forced, salt: caching.salt)
    }
  }

  /// Runs one cell, or takes what it did from the cache. What differs from run to run, or fails, is not kept there.
  private func run(_ cell: CompiledCell, _ cache: CellCache?) throws {
    guard let cache, let recorder else { return try run(cell) }
    let source = document.cells[cell.place]
    let isKept = !source.isTagged("raises") && !source.isTagged("volatile")
    let record = try cache.run(cell.place, isKept: isKept, record: { recorder.records[cell.place] }) { try run(cell) }
    if let record { recorder.restore(record, at: cell.place) }
  }

  /// Runs one cell. One tagged `raises` has to fail, which is shown and ends nothing.
  private func run(_ cell: CompiledCell) throws {
    recorder?.begin(cell.place)
    let hasToFail = document.cells[cell.place].isTagged("raises")
    do {
      try Deadline.keeping(options.timeout, session) { _ = try session.run(cell.program) }
    } catch let timeout as TimeoutFailure {
      recorder?.end(timeout.error)
      throw timeout.error
    } catch {
      recorder?.end(error)
      guard hasToFail, !session.wasInterrupted(error) else { throw error }
      if recorder?.isShowing ?? true { session.report(error) }
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
    for setting in options.settings where !names.contains(setting.name) {
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
    for setting in options.settings {
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
