/// A literate document: the cells of one file, in order.
public struct Document: Equatable, Sendable {
  /// How the file is written.
  public enum Format: Equatable, Sendable {
    /// The percent format, `.akscript`.
    case percent
    /// Markdown with blocks fenced as `akscript`.
    case markdown
  }

  /// The file's path as the user gave it, or a name such as `<stdin>`.
  public var path: String
  /// The whole text of the file.
  public var text: String
  /// How it is written.
  public var format: Format
  /// Its cells. In the percent format their texts, one after another, are the end of `text`; what comes before them is
  /// blank.
  public var cells: [Cell]

  /// Reads a text; every one is a valid document.
  public init(path: String, text: String, format: Format = .percent) {
    self.path = path
    self.text = text
    self.format = format
    cells = format == .percent ? PercentReader.cells(of: text) : MarkdownReader.cells(of: text)
  }

  /// The document in the percent format.
  public var script: String {
    if format == .percent { return text }
    return cells.enumerated().map { PercentWriter.text(of: $1, isLast: $0 == cells.count - 1) }.joined()
  }

  /// The document's name in the names of its figures: the file name without folder and extension.
  public var name: String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    return String(file[..<dot])
  }
}
