import Foundation

/// A document as Markdown: prose as it is, code and outputs fenced, figures as images beside the page.
public enum MarkdownPage {
  /// The page of a document, with what its cells gave, for the file at `path`.
  public static func text(of document: Document, _ records: [CellRecord], at path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    let parts = document.cells.enumerated().flatMap { place, cell -> [String] in
      let source = cell.source.withoutLineEndsAtTheEnd
      guard cell.kind == .code else { return [source] }
      let code = cell.isTagged("hide-input") || source.isEmpty ? [] : [fenced(source, "python")]
      if cell.isTagged("hide-output") { return code }
      return code + records[place].outputs.map { block($0, folder: folder) }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private static func block(_ output: CellRecord.Output, folder: String) -> String {
    switch output {
    case .text(let text): fenced(text.withoutLineEndsAtTheEnd, "text")
    case .value(let text): fenced(text, "text")
    case .error(_, _, let diagnostic): fenced(diagnostic, "text")
    case .figure(let path, let title): "![\(escaped(title))](\(address(of: path, from: folder)))"
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

  /// A file's path as a link from `folder`, if it is below it.
  private static func address(of path: String, from folder: String) -> String {
    let inside = folder.isEmpty ? path : path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
    return inside.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? inside
  }
}
