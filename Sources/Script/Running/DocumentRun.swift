import Data
import Interpreter
import Plot

/// A document that has run once, with all that its cells gave.
public struct DocumentRun {
  /// The document.
  public let document: Document
  /// What the run ended in.
  public let outcome: Runner.Outcome
  /// A record for each cell of the document, empty for prose and for cells that did not run.
  public let records: [CellRecord]
  /// The files that figures were drawn into.
  public let figurePaths: [String]
  /// The data and models it took, each once.
  let data: [CatalogueEntry]
  /// The version of the gnuplot that drew its figures; nil if it has none.
  let gnuplotVersion: String?
  /// The value of the parameter `seed`, if it has one.
  let seed: Int?

  /// Whether a cell has run.
  public var hasRun: Bool { records.contains { $0.seconds != nil } }
  /// How long all cells ran.
  var seconds: Double { records.compactMap(\.seconds).reduce(0, +) }

  /// Runs `document` with values for its parameters; figures go into a folder, drawn in a style. Errors of the document
  /// are on stderr and in `outcome`. Throws a failure if a session cannot be had.
  public init(
    running document: Document, settings: [ParameterSetting] = [], figureFolder: String, style: FigureStyle = .file,
    isQuiet: Bool
  ) throws {
    let session = try Session(name: document.name, figureFolder: figureFolder, isQuiet: isQuiet)
    session.figureFiles.style = style
    let recorder = Recorder(session, of: document)
    outcome = Runner(document, settings: settings, session: session, isQuiet: true, recorder: recorder).run()
    self.document = document
    records = recorder.records
    figurePaths = session.figureFiles.written
    data = session.context.fetching.fetched.compactMap(\.entry).reduce(into: []) { found, entry in
      if !found.contains(where: { $0.name == entry.name }) { found.append(entry) }
    }
    gnuplotVersion = session.figures.renderer.gnuplotVersion
    let hasSeed = document.parameters.contains { $0.name == "seed" }
    if hasSeed, case .int(let value)? = session.interpreter.global("seed") { seed = value } else { seed = nil }
  }
}
