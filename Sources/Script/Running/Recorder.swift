import Foundation
import Interpreter
import Plot

/// Keeps what the cells of a document give while it runs, and shows it if asked to.
public final class Recorder {
  /// A record for each cell of the document, empty for prose and for cells that did not run.
  public private(set) var records: [CellRecord]
  private let path: String
  private var current: Int?
  /// What was printed since the record was last changed.
  private var printed: [String] = []
  /// The value of the parameter `seed`, if there is one.
  var seed: Int?
  /// The places of the cells that ran.
  private(set) var ran: [Int] = []
  private var started = 0.0
  private var memory: PeakMemory?
  /// The places from which on cells show what they give.
  private let shown: PartialRangeFrom<Int>

  /// A recorder of a document that will run in `session`. What cells from the place `first` on print is printed as well.
  init(_ session: Session, of document: Document, showingFrom first: Int = .max) {
    shown = first...
    path = document.path
    records = Array(repeating: CellRecord(), count: document.cells.count)
    session.interpreter.output = { [weak self] text in
      self?.show(text)
      self?.printed.append(text)
    }
    session.onValue = { [weak self] value in
      let output = CellRecord.Output.value(text: try value.repr(), html: try ValueTable.html(of: value))
      if case .value(let text, _) = output { self?.show(text + "\n") }
      self?.change { $0.outputs.append(output) }
    }
    session.context.onWarning = { [weak self] text in self?.change { $0.append(warning: text) } }
    session.figures.onShow = { [weak self, unowned session, files = session.figureFiles] object in
      let record = try FigureRecord(
        object.figure, in: try files.write(object), gnuplotVersion: session.figures.renderer.gnuplotVersion)
      self?.change { $0.outputs.append(.figure(record)) }
    }
  }

  /// Says that the cell with this place in the document begins.
  func begin(_ place: Int) {
    current = place
    ran.append(place)
    memory = PeakMemory()
    started = ProgressBar.clock()
  }

  /// Says that the cell has ended, and by which error if by one.
  func end(_ error: (any Error)?) {
    let seconds = ProgressBar.clock() - started
    let peak = memory?.bytes
    change { ($0.seconds, $0.peakMemory) = (seconds, peak) }
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
  func restore(_ record: CellRecord, at place: Int) {
    records[place] = record
    current = place
    for output in record.outputs {
      switch output {
      case .text(let text): show(text)
      case .value(let text, _): show(text + "\n")
      case .warning(let text): if isShowing { StandardStreams.error(text) }
      case .figure, .error: break
      }
    }
    current = nil
  }

  /// Whether the cell that runs shows what it gives.
  var isShowing: Bool { current.map(shown.contains) ?? false }

  private func show(_ text: String) {
    if isShowing { StandardStreams.output(text) }
  }

  private func change(_ body: (inout CellRecord) -> Void) {
    guard let current else { return }
    // What was printed comes before; put into the record piece by piece, it would be copied as often.
    if !printed.isEmpty { records[current].append(text: printed.joined()) }
    printed = []
    body(&records[current])
  }
}
