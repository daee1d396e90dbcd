import Foundation

/// A document as Markdown: prose as it is, code and outputs fenced, figures as images beside the page.
public enum MarkdownPage {
  /// The page of a document, with what its cells gave. `address` makes the link to a figure from the path of its file.
  public static func text(
    of document: Document, _ records: [CellRecord], address: (_ path: String) -> String
  ) -> String {
    text(of: cells(of: document, records, address: address))
  }

  /// A piece of a page; an empty line parts it from the next one.
  struct Piece: ExpressibleByStringLiteral {
    var text: String
    /// Whether a run gave it.
    var isOutput = false
    /// Whether it begins or ends volatile outputs.
    var isMark = false

    init(_ text: String, isOutput: Bool = false, isMark: Bool = false) {
      (self.text, self.isOutput, self.isMark) = (text, isOutput, isMark)
    }
    init(stringLiteral text: String) { self.init(text) }
  }

  /// The page of which these are the cells.
  static func text(of cells: [[Piece]]) -> String { cells.joined().map(\.text).joined(separator: "\n\n") + "\n" }

  /// The pieces of the page, cell by cell.
  static func cells(
    of document: Document, _ records: [CellRecord], address: (_ path: String) -> String
  ) -> [[Piece]] {
    document.cells.enumerated().map { place, cell -> [Piece] in
      let source = cell.source.withoutLineEndsAtTheEnd
      guard cell.kind == .code else { return [Piece(source)] }
      // A page that is its own source keeps all code.
      let isHidden = cell.isTagged("hide-input") && document.format == .percent
      let code =
        isHidden || source.isEmpty ? [] : [Piece(document.format == .markdown ? cell.text : fenced(source, "python"))]
      if cell.isTagged("hide-output") { return code }
      let outputs = records[place].outputsWithoutWarnings.map { Piece(block($0, address), isOutput: true) }
      return code
        + (cell.isTagged("volatile") && !outputs.isEmpty
          ? [Piece(volatile.start, isMark: true)] + outputs + [Piece(volatile.end, isMark: true)] : outputs)
    }.map { $0.filter { !$0.text.isEmpty } }
  }

  /// The lines around outputs that differ from run to run.
  static let volatile = (start: "<!-- volatile -->", end: "<!-- end of volatile -->")

  private static func block(_ output: CellRecord.Output, _ address: (String) -> String) -> String {
    switch output {
    case .text(let text): fenced(text.withoutLineEndsAtTheEnd, "text")
    case .value(let text, _): fenced(text, "text")
    case .warning: ""
    case .error(_, _, let diagnostic): fenced(diagnostic, "text")
    case .figure(let figure):
      // What is drawn is compared by its digest: the bytes of an image depend on gnuplot's version.
      "![\(escaped(figure.title))](\(encoded(address(figure.path))))\n<!-- data: \(figure.digest) -->"
    }
  }

  /// What a page has of a figure that is drawn as this one.
  static func mark(of figure: FigureRecord) -> String {
    "\(encoded((figure.path as NSString).lastPathComponent)))\n<!-- data: \(figure.digest) -->"
  }

  /// Text in a fence that is longer than any in it.
  private static func fenced(_ text: String, _ language: String) -> String {
    var (longest, run) = (2, 0)
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence)\(language)\n\(text)\n\(fence)"
  }

  private static func escaped(_ text: String) -> String {
    text.map { "\\[]`*_<>".contains($0) ? "\\\($0)" : $0.isNewline ? " " : "\($0)" }.joined()
  }

  private static func encoded(_ address: String) -> String {
    address.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? address
  }
}
