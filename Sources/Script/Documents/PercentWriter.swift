/// Writes cells in the percent format, as one would by hand.
enum PercentWriter {
  /// A cell with its marker line, and with the empty line that parts it from the next one unless it is the last.
  static func text(of cell: Cell, isLast: Bool) -> String {
    var marker = ["# %%"]
    if cell.kind == .markdown { marker.append("[markdown]") }
    if !cell.title.isEmpty { marker.append(cell.title) }
    if !cell.tags.isEmpty { marker.append("tags=[" + cell.tags.map { "\"\($0)\"" }.joined(separator: ", ") + "]") }
    marker += cell.options.map { "\($0.key)=\($0.value)" }
    var lines = cell.source.withoutLineEndsAtTheEnd.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines == [""] { lines = [] }
    let body = cell.kind == .code ? lines.map(String.init) : lines.map { $0.isEmpty ? "#" : "# " + $0 }
    return ([marker.joined(separator: " ")] + body).joined(separator: "\n") + (isLast ? "\n" : "\n\n")
  }
}

extension String {
  /// Without line ends at the end.
  var withoutLineEndsAtTheEnd: String {
    var text = self[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
