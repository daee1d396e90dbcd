/// A literate document: the cells of one `.akscript` file, in order.
public struct Document: Equatable, Sendable {
  /// The file's path as the user gave it, or a name such as `<stdin>`.
  public var path: String
  /// The whole text of the file.
  public var text: String
  /// Its cells. Their texts, one after another, are the end of `text`; what comes before them is blank.
  public var cells: [Cell]

  /// Reads the percent format; every text is a valid document.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
    cells = PercentReader.cells(of: text)
  }

  /// The document's name in the names of its figures: the file name without folder and extension.
  public var name: String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    return String(file[..<dot])
  }
}
