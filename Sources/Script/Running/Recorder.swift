import Foundation
import Interpreter
import Plot

/// Keeps what the cells of a document give while it runs, instead of showing it.
public final class Recorder {
  /// A record for each cell of the document, empty for prose and for cells that did not run.
  public private(set) var records: [CellRecord]
  /// Whether a cell has run.
  public var hasRun: Bool { records.contains { $0.seconds != nil } }
  private let path: String
  private var current: Int?
  /// The places of the cells that ran.
  private(set) var ran: [Int] = []
  private var started = 0.0

  /// A recorder of a document that will run in `session`.
  public init(_ session: Session, of document: Document) {
    path = document.path
    records = Array(repeating: CellRecord(), count: document.cells.count)
    session.interpreter.output = { [weak self] text in self?.change { $0.append(text: text) } }
    session.onValue = { [weak self] value in
      let text = try value.repr()
      self?.change { $0.outputs.append(.value(text)) }
    }
    session.figures.onShow = { [weak self, files = session.figureFiles] object in
      let path = try files.write(object)
      let title = object.figure.title.isEmpty ? object.figure.axes.title : object.figure.title
      let digest = try object.figure.digest()
      self?.change { $0.outputs.append(.figure(path: path, title: title, digest: digest)) }
    }
  }

  /// Says that the cell with this place in the document begins.
  func begin(_ place: Int) {
    current = place
    ran.append(place)
    started = ProgressBar.clock()
  }

  /// Says that the cell has ended, and by which error if by one.
  func end(_ error: (any Error)?) {
    let seconds = ProgressBar.clock() - started
    change { $0.seconds = seconds }
    if let error {
      let exception = PythonError.from(error)
      let diagnostic = DiagnosticFormatter(usesColor: false, isASCII: false).text(for: error)
      // A page says the same from whichever folder it is made.
      let name = (path as NSString).lastPathComponent
      let output = CellRecord.Output.error(
        name: exception.className, message: (try? exception.str()) ?? "",
        diagnostic: diagnostic.replacing("  \(path):", with: "  \(name):"))
      change { $0.outputs.append(output) }
    }
    current = nil
  }

  /// Takes over what the cell with this place gave before, instead of running it.
  func restore(_ record: CellRecord, at place: Int) { records[place] = record }

  private func change(_ body: (inout CellRecord) -> Void) {
    if let current { body(&records[current]) }
  }
}
