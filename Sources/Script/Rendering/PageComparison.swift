import Foundation

/// What has changed between the page that is there and the one that would be written now.
struct PageComparison {
  /// What may differ.
  struct Rules {
    /// How far numbers may be apart, as a fraction of the larger.
    var tolerance = 0.0
    /// What these match.
    var ignored: [Regex<AnyRegexOutput>] = []
  }

  /// A cell of the new page.
  struct Cell {
    var pieces: [MarkdownPage.Piece]
    /// What may differ in its outputs.
    var rules = Rules()
    /// Whether it was left out, so that the old page may say more about it.
    var isLeftOut = false
  }

  /// A piece of lines that differ.
  struct Change: Equatable {
    /// Where the old lines stand in the old page, counted from 1.
    var line: Int
    /// The number of the cell that the new lines belong to, or that the old ones came after.
    var cell: Int
    var old: [String]
    var new: [String]
  }

  let changes: [Change]
  /// The old page with what has changed as it is in the new one.
  let merged: String

  /// Whether the pages say the same.
  var isSame: Bool { changes.isEmpty }

  /// Compares a page with the cells of the new one, line by line, each by the rules of its cell.
  init(old: String, new cells: [Cell]) {
    let newLines = NewLine.lines(of: cells)
    let oldLines = old.components(separatedBy: "\n")
    // Only a cell that is volatile makes such lines; elsewhere they are text as any other.
    let isNewVolatile = Self.areVolatile(newLines.map { $0.isMark ? $0.text : "" })
    let isOldVolatile = isNewVolatile.contains(true) ? Self.areVolatile(oldLines) : oldLines.map { _ in false }
    let oldParts = zip(oldLines, isOldVolatile).map { LineParts($1 ? "" : $0, Rules()) }
    let newParts = zip(newLines, isNewVolatile).map {
      LineParts($1 ? "" : $0.text, $0.isOutput ? cells[$0.cell].rules : Rules())
    }
    let difference = newParts.difference(from: oldParts) { $0.matches($1) || $1.matches($0) }
    var removed = Set<Int>(), inserted = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var changes: [Change] = []
    var merged: [String] = []
    var (i, j) = (0, 0)
    while i < oldLines.count || j < newLines.count {
      guard removed.contains(i) || inserted.contains(j) else {
        merged.append(oldLines[i])
        (i, j) = (i + 1, j + 1)
        continue
      }
      let cell = newLines[inserted.contains(j) ? j : max(j - 1, 0)].cell
      var change = Change(line: i + 1, cell: cell + 1, old: [], new: [])
      while removed.contains(i) {
        change.old.append(oldLines[i])
        i += 1
      }
      while inserted.contains(j) {
        change.new.append(newLines[j].text)
        j += 1
      }
      if change.new.isEmpty, cells.indices.contains(cell), cells[cell].isLeftOut, MarkdownReader.areOutputs(change.old)
      {
        merged += change.old
      } else {
        merged += change.new
        changes.append(change)
      }
    }
    self.changes = changes
    self.merged = merged.joined(separator: "\n")
  }

  /// A line of the new page.
  private struct NewLine {
    var text: String
    var cell: Int
    var isOutput = false
    /// Whether it begins or ends volatile outputs.
    var isMark = false

    static func lines(of cells: [Cell]) -> [NewLine] {
      var lines: [NewLine] = []
      for (place, cell) in cells.enumerated() {
        for piece in cell.pieces {
          if let last = lines.last { lines.append(NewLine(text: "", cell: last.cell)) }
          lines += piece.text.components(separatedBy: "\n").map {
            NewLine(text: $0, cell: place, isOutput: piece.isOutput, isMark: piece.isMark)
          }
        }
      }
      // A page without text is an empty line, and every page ends with a line end.
      if lines.isEmpty { lines.append(NewLine(text: "", cell: 0)) }
      return lines + [NewLine(text: "", cell: max(cells.count - 1, 0))]
    }
  }

  /// Which lines are those of volatile outputs. They are all alike, so that only their number counts.
  private static func areVolatile(_ lines: [String]) -> [Bool] {
    var isVolatile = false
    return lines.map { line in
      if line == MarkdownPage.volatile.end { isVolatile = false }
      defer { if line == MarkdownPage.volatile.start { isVolatile = true } }
      return isVolatile
    }
  }

  /// The changes for a reader, of the page at `path`: at most `limit` lines.
  func text(path: String, limit: Int = 60) -> String {
    var lines: [String] = []
    for change in changes {
      lines.append("\(path):\(change.line), cell \(change.cell)")
      lines += change.old.map { "- " + $0 } + change.new.map { "+ " + $0 }
    }
    if lines.count > limit { lines = lines.prefix(limit) + ["… and \(lines.count - limit) lines more"] }
    return lines.joined(separator: "\n")
  }
}

/// A line as the numbers in it and the text between them.
private struct LineParts {
  private let line: String
  private let rules: PageComparison.Rules

  init(_ line: String, _ rules: PageComparison.Rules) { (self.line, self.rules) = (line, rules) }

  /// Whether the lines say the same by the rules of this one.
  func matches(_ other: LineParts) -> Bool {
    if line == other.line { return true }
    if rules.tolerance == 0, rules.ignored.isEmpty { return false }
    let (own, others) = (parts(of: line), parts(of: other.line))
    return own.texts == others.texts
      && zip(own.numbers, others.numbers).allSatisfy { abs($0 - $1) <= rules.tolerance * max(abs($0), abs($1)) }
  }

  private func parts(of line: String) -> (texts: [Substring], numbers: [Double]) {
    let line = rules.ignored.reduce(line) { $0.replacing($1, with: "…") }
    if rules.tolerance == 0 { return ([line[...]], []) }
    // Words such as digests may hold digits, and are no numbers.
    let matches = line.matches(of: /[\w.+\-]+/)
    var (texts, numbers, start): ([Substring], [Double], String.Index) = ([], [], line.startIndex)
    for match in matches {
      guard let number = Double(match.output), number.isFinite else { continue }
      texts.append(line[start..<match.range.lowerBound])
      numbers.append(number)
      start = match.range.upperBound
    }
    return (texts + [line[start...]], numbers)
  }
}
