/// Long prose in parts that are short enough to be read as Markdown.
enum ProseChapters {
  /// Longer prose is not taken apart.
  private static let limit = 1 << 20

  /// The text in parts, each beginning with a heading but the first; the whole text if it is short, or so long that it is no prose.
  static func parts(of text: String) -> [String] {
    guard text.utf8.count > ProseLimits.bytes, text.utf8.count <= limit else { return [text] }
    var parts: [String] = []
    var part: [Substring] = []
    var length = 0
    var isFenced = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.hasPrefix("```") { isFenced.toggle() }
      // Parts as long as may be: what one defines, such as the target of a link, the others do not know.
      if line.hasPrefix("#"), !isFenced, length > ProseLimits.bytes / 2 {
        parts.append(part.joined(separator: "\n"))
        (part, length) = ([], 0)
      }
      part.append(line)
      length += line.utf8.count + 1
    }
    return parts + [part.joined(separator: "\n")]
  }
}
