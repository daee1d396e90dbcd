import Foundation

/// A document as Markdown: prose as it is, code and outputs fenced, figures as images beside the page.
public enum MarkdownPage {
  /// The page of a document, with what its cells gave. `address` makes the link to a figure from the path of its file.
  public static func text(
    of document: Document, _ records: [CellRecord], address: (_ path: String) -> String
  ) -> String {
    let parts = document.cells.enumerated().flatMap { place, cell -> [String] in
      let source = cell.source.withoutLineEndsAtTheEnd
      guard cell.kind == .code else { return [source] }
      let code = cell.isTagged("hide-input") || source.isEmpty ? [] : [fenced(source, "python")]
      if cell.isTagged("hide-output") { return code }
      let outputs = records[place].outputsWithoutWarnings.map { block($0, address) }
      return code
        + (cell.isTagged("volatile") && !outputs.isEmpty ? [volatile.start] + outputs + [volatile.end] : outputs)
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
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
