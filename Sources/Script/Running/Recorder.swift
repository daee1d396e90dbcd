import Interpreter
import Plot

/// Keeps what the cells of a document give while it runs, instead of showing it.
public final class Recorder {
  /// A record for each cell of the document, empty for prose and for cells that did not run.
  public private(set) var records: [CellRecord]
  /// Whether a cell has run.
  public var hasRun: Bool { records.contains { $0.seconds != nil } }
  private let session: Session
  private var current: Int?
  private var started = 0.0

  /// A recorder of a document of `cellCount` cells in `session`.
  public init(_ session: Session, cellCount: Int) {
    self.session = session
    records = Array(repeating: CellRecord(), count: cellCount)
    session.interpreter.output = { [weak self] text in self?.change { $0.append(text: text) } }
    session.onValue = { [weak self] value in
      let text = try value.repr()
      self?.change { $0.outputs.append(.value(text)) }
    }
    session.figures.onShow = { [weak self] object in
      let path = try session.figureFiles.write(object)
      let title = object.figure.title.isEmpty ? object.figure.axes.title : object.figure.title
      let digest = try object.figure.digest()
      self?.change { $0.outputs.append(.figure(path: path, title: title, digest: digest)) }
    }
  }

  /// Says that the cell with this place in the document begins.
  func begin(_ place: Int) {
    current = place
    started = ProgressBar.clock()
  }

  /// Says that the cell has ended, and by which error if by one.
  func end(_ error: (any Error)?) {
    let seconds = ProgressBar.clock() - started
    change { $0.seconds = seconds }
    if let error {
      let exception = PythonError.from(error)
      let output = CellRecord.Output.error(
        name: exception.className, message: (try? exception.str()) ?? "",
        diagnostic: DiagnosticFormatter(usesColor: false, isASCII: false).text(for: error))
      change { $0.outputs.append(output) }
    }
    current = nil
  }

  private func change(_ body: (inout CellRecord) -> Void) {
    if let current { body(&records[current]) }
  }
}
