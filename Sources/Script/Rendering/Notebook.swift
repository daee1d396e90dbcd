public import Foundation
import NDArray

/// A document as a Jupyter notebook, nbformat 4.5.
///
/// A cell whose text in the script is not what `PercentWriter` would write keeps that text in its metadata, so that the way
/// to a notebook and back changes nothing.
public enum Notebook {
  /// The notebook of a document, with what its cells gave. Throws an OS failure if a figure's file cannot be read.
  public static func data(of document: Document, _ records: [CellRecord] = []) throws -> Data {
    var count = 0
    let cells = try document.cells.enumerated().map { place, cell in
      if cell.kind == .code { count += 1 }
      let outputs = try cell.kind == .code && place < records.count ? records[place].outputs.map(output) : []
      return NotebookCell(
        cell, id: "cell-\(place + 1)", isLast: place == document.cells.count - 1,
        isPercent: document.format == .percent, count: count, outputs: outputs)
    }
    let length = document.format == .percent ? document.cells.reduce(0) { $0 + $1.text.count } : document.text.count
    let head = document.text.prefix(document.text.count - length)
    let file = NotebookFile(
      cells: cells, metadata: .init(akscript: head.isEmpty ? nil : .init(text: String(head), options: nil)))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(file) + Data("\n".utf8)
  }

  /// The script of a notebook. Throws a value failure if it is not a notebook of nbformat 4.
  public static func script(of data: Data, path: String) throws -> String {
    let file: NotebookFile
    do {
      file = try JSONDecoder().decode(NotebookFile.self, from: data)
    } catch {
      throw Failure(.value, "'\(path)' is not a Jupyter notebook: \(reason(error))")
    }
    guard file.nbformat == 4 else {
      throw Failure(.value, "'\(path)' has nbformat \(file.nbformat), where 4 is expected")
    }
    let cells = file.cells.enumerated().map { $0.element.text(isLast: $0.offset == file.cells.count - 1) }
    return (file.metadata.akscript?.text ?? "") + cells.joined()
  }

  private static func reason(_ error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else {
      guard case DecodingError.keyNotFound(let key, _) = error else { return "its fields have other types" }
      return "it has no '\(key.stringValue)'"
    }
    return context.debugDescription.lowercased()
  }

  private static func output(_ output: CellRecord.Output) throws -> NotebookOutput {
    switch output {
    case .text(let text): return NotebookOutput(type: "stream", name: "stdout", text: lines(text))
    case .warning(let text): return NotebookOutput(type: "stream", name: "stderr", text: lines(text))
    case .value(let text, let html):
      let data = ["text/plain": lines(text), "text/html": html.map(lines)].compactMapValues { $0 }
      return NotebookOutput(type: "execute_result", data: data)
    case .figure(let figure):
      guard let image = FileManager.default.contents(atPath: figure.path) else {
        throw Failure(.os, "cannot read the figure '\(figure.path)'")
      }
      let isDrawing = figure.path.hasSuffix(".svg")
      return NotebookOutput(
        type: "display_data",
        data: [
          isDrawing ? "image/svg+xml" : "image/png":
            isDrawing ? lines(String(decoding: image, as: UTF8.self)) : [image.base64EncodedString()],
          "text/plain": [figure.title.isEmpty ? "a figure" : figure.title],
        ])
    case .error(let name, let message, let diagnostic):
      return NotebookOutput(
        type: "error", errorName: name, errorValue: message, traceback: diagnostic.components(separatedBy: "\n"))
    }
  }

  /// Lines with their line ends, as notebooks hold text.
  static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) + "\n" }
    if let last = lines.popLast(), last != "\n" { lines.append(String(last.dropLast())) }
    return lines
  }
}
