/// What a word may become.
struct Completion: Hashable {
  /// The whole word.
  let text: String
  /// What a list of completions says, if not the word.
  var shown: String
  /// What the list says beside it; empty for nothing.
  var note: String

  init(_ text: String, shown: String? = nil, note: String = "") {
    (self.text, self.shown, self.note) = (text, shown ?? text, note)
  }
}

/// What is shown when a word may become several.
enum CompletionList {
  /// Completions with notes one a line, then the others in columns as wide as the terminal.
  static func text(_ completions: [Completion], columns: Int) -> String {
    let noted = completions.filter { !$0.note.isEmpty }
    let width = min(noted.map(\.shown.count).max() ?? 0, 40)
    let lines = noted.map { completion in
      let padding = String(repeating: " ", count: max(width - completion.shown.count, 0))
      let line = completion.shown + padding + "  " + completion.note
      return line.count < columns ? line : line.prefix(max(columns - 2, 1)) + "…"
    }
    return (lines + table(completions.filter(\.note.isEmpty).map(\.shown), columns: columns)).map { $0 + "\n" }.joined()
  }

  /// Words in columns, one column after another.
  private static func table(_ words: [String], columns: Int) -> [String] {
    let width = (words.map(\.count).max() ?? 0) + 2
    let across = max((columns - 1) / width, 1)
    let rows = (words.count + across - 1) / across
    return (0..<rows).map { row in
      let line = stride(from: row, to: words.count, by: rows).map { words[$0] }
      return line.dropLast().map { $0 + String(repeating: " ", count: width - $0.count) }.joined() + (line.last ?? "")
    }
  }
}
