import Foundation

/// What has changed between the page that is there and the one that would be written now.
public struct PageComparison {
  /// A piece of lines that differ.
  struct Change: Equatable {
    /// Where the old lines stand in the old page, counted from 1.
    var line: Int
    var old: [String]
    var new: [String]
  }

  let changes: [Change]

  /// Whether the pages say the same.
  public var isSame: Bool { changes.isEmpty }

  /// Compares two pages line by line. Numbers that differ by at most `tolerance` times the larger are equal, and so is what
  /// `ignored` patterns match.
  public init(old: String, new: String, tolerance: Double = 0, ignored: [Regex<AnyRegexOutput>] = []) {
    let (oldLines, newLines) = (old.components(separatedBy: "\n"), new.components(separatedBy: "\n"))
    let parts = Self.parts(oldLines, ignored)
    let newParts = Self.parts(newLines, ignored)
    let difference = newParts.difference(from: parts) { $0.matches($1, tolerance: tolerance) }
    var removed = Set<Int>(), inserted = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var changes: [Change] = []
    var (i, j) = (0, 0)
    while i < oldLines.count || j < newLines.count {
      guard removed.contains(i) || inserted.contains(j) else {
        (i, j) = (i + 1, j + 1)
        continue
      }
      var change = Change(line: i + 1, old: [], new: [])
      while removed.contains(i) {
        change.old.append(oldLines[i])
        i += 1
      }
      while inserted.contains(j) {
        change.new.append(newLines[j])
        j += 1
      }
      changes.append(change)
    }
    self.changes = changes
  }

  /// The lines of a page for comparison. Those of volatile outputs are all alike, so that only their number counts.
  private static func parts(_ lines: [String], _ ignored: [Regex<AnyRegexOutput>]) -> [LineParts] {
    var isVolatile = false
    return lines.map { line in
      if line == MarkdownPage.volatile.end { isVolatile = false }
      defer { if line == MarkdownPage.volatile.start { isVolatile = true } }
      return LineParts(isVolatile ? "" : line, ignored)
    }
  }

  /// The changes for a reader, of the page at `path`: at most `limit` lines.
  public func text(path: String, limit: Int = 60) -> String {
    var lines: [String] = []
    for change in changes {
      lines.append("\(path):\(change.line)")
      lines += change.old.map { "- " + $0 } + change.new.map { "+ " + $0 }
    }
    if lines.count > limit { lines = lines.prefix(limit) + ["… and \(lines.count - limit) lines more"] }
    return lines.joined(separator: "\n")
  }
}

/// A line as the numbers in it and the text between them.
private struct LineParts {
  private let texts: [Substring]
  private let numbers: [Double]
  private let line: String

  init(_ line: String, _ ignored: [Regex<AnyRegexOutput>]) {
    let line = ignored.reduce(line) { $0.replacing($1, with: "…") }
    self.line = line
    // Words such as digests may hold digits, and are no numbers.
    let matches = line.matches(of: /[\w.+\-]+/)
    var (texts, numbers, start): ([Substring], [Double], String.Index) = ([], [], line.startIndex)
    for match in matches {
      guard let number = Double(match.output), number.isFinite else { continue }
      texts.append(line[start..<match.range.lowerBound])
      numbers.append(number)
      start = match.range.upperBound
    }
    self.texts = texts + [line[start...]]
    self.numbers = numbers
  }

  func matches(_ other: LineParts, tolerance: Double) -> Bool {
    if line == other.line { return true }
    guard tolerance > 0, texts == other.texts else { return false }
    return zip(numbers, other.numbers).allSatisfy { abs($0 - $1) <= tolerance * max(abs($0), abs($1)) }
  }
}
