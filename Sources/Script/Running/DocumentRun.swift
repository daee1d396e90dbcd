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

  /// Whether a cell has run, or there is none that could.
  public var hasRun: Bool { records.contains { $0.seconds != nil } || !hasCode }
  /// Whether the document has code.
  var hasCode: Bool { document.cells.contains { $0.kind == .code } }
  /// How long all cells ran.
  var seconds: Double { records.compactMap(\.seconds).reduce(0, +) }

  /// The places of the cells that were not taken from the cache.
  let ran: [Int]

  /// Runs `document`; figures go into a folder, drawn in a style. What it prints is printed if `shows` is true. Errors of the
  /// document are on stderr and in `outcome`. Throws a failure if a session cannot be had.
  public init(
    running document: Document, options: RunOptions = RunOptions(), figureFolder: String, style: FigureStyle = .file,
    shows: Bool = false
  ) throws {
    let store = options.usesCache ? CellStore(document: document.path) : nil
    defer { store?.save() }
    var forced = options.firstCell.map { document.codePlaces(from: $0) } ?? []
    var first = shows ? 0 : Int.max
    while true {
      do {
        self = try DocumentRun(document, options, figureFolder, style, store, forced, first)
        return
      } catch let missing as CellCache.MissingValue {
        // What comes before has been shown.
        if shows { first = max(first, missing.before) }
        // Cells that ran are in the store meanwhile, so that starting anew costs little.
        forced.insert(missing.cell)
      }
    }
  }

  private init(
    _ document: Document, _ options: RunOptions, _ figureFolder: String, _ style: FigureStyle, _ store: CellStore?,
    _ forced: Set<Int>, _ first: Int
  ) throws {
    let session = try Session(name: document.name, figureFolder: figureFolder, isQuiet: options.isQuiet)
    session.figureFiles.style = style
    if let seed = options.seed { session.seedRandom(seed) }
    let recorder = Recorder(session, of: document, showingFrom: first)
    let caching = store.map { Runner.Caching(store: $0, forced: forced, salt: CellStore.salt) }
    outcome = try Runner(
      document, options: options, session: session, isQuiet: first == .max || options.isQuiet,
      recorder: recorder, caching: caching
    ).attempt()
    self.document = document
    records = recorder.records
    ran = recorder.ran
    figurePaths = session.figureFiles.written
    data = session.context.fetching.fetched.compactMap(\.entry).reduce(into: []) { found, entry in
      if !found.contains(where: { $0.name == entry.name }) { found.append(entry) }
    }
    gnuplotVersion = records.lazy.flatMap(\.figures).compactMap(\.gnuplotVersion).first
    seed = recorder.seed ?? options.seed.map(Int.init)
  }
}

extension Document {
  /// The places of the code cells from the one with this number on, counted from 1.
  fileprivate func codePlaces(from number: Int) -> Set<Int> {
    Set(cells.indices.filter { cells[$0].kind == .code }.dropFirst(number - 1))
  }
}
