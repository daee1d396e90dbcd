/// Reads the percent format: a line `# %%` starts a code cell, `# %% [markdown]` a prose cell whose lines are comments.
/// What comes before the first marker is a code cell of its own, so a plain script is a document of one cell.
enum PercentReader {
  static func cells(of text: String) -> [Cell] {
    var cells: [Cell] = []
    var current = Cell(kind: .code, title: "", tags: [], options: [], source: "", firstLine: 1)
    var lines: [Substring] = []
    var start = text.startIndex
    func close(at end: String.Index) {
      current.source = source(lines, of: current.kind)
      current.text = String(text[start..<end])
      let isEmptyHead = current.firstLine == 1 && current.source.allSatisfy(\.isWhitespace)
      if !isEmptyHead { cells.append(current) }
      start = end
    }
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd).enumerated() {
      guard let marker = markerText(line) else {
        lines.append(line)
        continue
      }
      close(at: line.startIndex)
      lines = []
      current = cell(from: marker, firstLine: index + 2)
    }
    close(at: text.endIndex)
    return cells
  }

  static func isLineEnd(_ character: Character) -> Bool {
    character == "\n" || character == "\r\n" || character == "\r"
  }

  /// The text after `# %%` when the line is a marker.
  private static func markerText(_ line: Substring) -> Substring? {
    guard line.hasPrefix("#") else { return nil }
    let rest = line.dropFirst().drop { $0 == " " }
    guard rest.hasPrefix("%%") else { return nil }
    let text = rest.dropFirst(2)
    guard text.first.map({ $0 == " " || $0 == "\t" }) ?? true else { return nil }
    return text
  }

  private static func source(_ lines: [Substring], of kind: Cell.Kind) -> String {
    guard kind == .markdown else { return lines.joined(separator: "\n") }
    return lines.map { line in
      guard line.hasPrefix("#") else { return line }
      let text = line.dropFirst()
      return text.first == " " ? text.dropFirst() : text
    }.joined(separator: "\n")
  }

  /// A cell with the title, tags and options of its marker line, and no source yet.
  static func cell(from marker: Substring, firstLine: Int) -> Cell {
    var cell = Cell(kind: .code, title: "", tags: [], options: [], source: "", firstLine: firstLine)
    var words: [Substring] = []
    var rest = marker
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
      rest = rest[start...]
      if let (option, after) = Self.option(rest) {
        if option.key == "tags" { cell.tags = strings(in: option.value) } else { cell.options.append(option) }
        rest = after
      } else {
        let word = rest.prefix { !$0.isWhitespace }
        rest = rest.dropFirst(word.count)
        if word == "[markdown]" || word == "[md]" { cell.kind = .markdown } else { words.append(word) }
      }
    }
    cell.title = words.joined(separator: " ")
    return cell
  }

  /// `key=value` at the start of `text`; a value is a quoted text, a bracketed list or a bare word.
  private static func option(_ text: Substring) -> (Cell.Option, rest: Substring)? {
    let key = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    let afterKey = text.dropFirst(key.count)
    guard !key.isEmpty, afterKey.first == "=" else { return nil }
    let value = afterKey.dropFirst()
    var end = value.startIndex
    var quote: Character?
    var depth = 0
    while end < value.endIndex {
      let character = value[end]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "[" {
        depth += 1
      } else if character == "]" {
        depth -= 1
      } else if character.isWhitespace && depth <= 0 {
        break
      }
      end = value.index(after: end)
    }
    return (Cell.Option(key: String(key), value: String(value[..<end])), value[end...])
  }

  /// The quoted texts in a list such as `["parameters", "slow"]`; bare words count too.
  private static func strings(in list: String) -> [String] {
    list.split { "[],\"' ".contains($0) }.map(String.init)
  }
}
