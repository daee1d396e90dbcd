/// Reads Markdown as a document: blocks fenced as `akscript` are its code, with tags and options after that word, and all else
/// is prose. What stands right under a block as `MarkdownPage` writes outputs is what an earlier run gave, and is left out.
struct MarkdownReader {
  private let lines: [Substring]
  private var cells: [Cell] = []
  private var prose: [Substring] = []
  private var proseStart = 0

  static func cells(of text: String) -> [Cell] {
    var reader = MarkdownReader(
      lines: text.split(omittingEmptySubsequences: false, whereSeparator: PercentReader.isLineEnd))
    reader.read()
    return reader.cells
  }

  private init(lines: [Substring]) { self.lines = lines }

  private mutating func read() {
    var place = 0
    while place < lines.count {
      guard let fence = Fence(lines[place]) else {
        add(prose: lines[place..<place + 1], at: place)
        place += 1
        continue
      }
      let end = self.end(of: fence, from: place)
      if let marker = fence.marker {
        closeProse()
        add(
          code: place..<end, marker,
          isClosed: end <= lines.count && fence.isClosed(by: lines[end - 1]) && end > place + 1)
        place = skipOutputs(from: end)
        proseStart = place
      } else {
        add(prose: lines[place..<end], at: place)
        place = end
      }
    }
    closeProse()
  }

  /// The place after a fenced block, whose fence stands at `place`.
  private func end(of fence: Fence, from place: Int) -> Int {
    (lines[(place + 1)...].firstIndex { fence.isClosed(by: $0) } ?? lines.count - 1) + 1
  }

  private mutating func add(prose new: ArraySlice<Substring>, at place: Int) {
    if prose.isEmpty { proseStart = place }
    prose += new
  }

  private mutating func closeProse() {
    let text = prose.joined(separator: "\n")
    if !text.allSatisfy(\.isWhitespace) {
      var cell = Cell(
        kind: .markdown, title: "", tags: [], options: [], source: text.withoutEmptyLinesAround,
        firstLine: proseStart + 1)
      cell.text = text
      cells.append(cell)
    }
    prose = []
  }

  private mutating func add(code block: Range<Int>, _ marker: Substring, isClosed: Bool) {
    var cell = PercentReader.cell(from: marker, firstLine: block.lowerBound + 2)
    cell.kind = .code
    let fence = lines[block.lowerBound].prefix { $0 == " " }.count
    let code = lines[block.dropFirst().dropLast(isClosed ? 1 : 0)].map { line in
      // What the fence is indented by, its code is too.
      line.dropFirst(min(line.prefix { $0 == " " }.count, fence))
    }
    cell.source = code.joined(separator: "\n")
    cell.text = lines[block].joined(separator: "\n")
    // A fence that is left open would take in what comes after its cell.
    if !isClosed {
      cell.text = cell.text.withoutLineEndsAtTheEnd + "\n" + lines[block.lowerBound].prefix { " `~".contains($0) }
    }
    cells.append(cell)
  }

  // MARK: outputs

  /// Whether lines are outputs and nothing else.
  static func areOutputs(_ lines: [String]) -> Bool {
    let reader = MarkdownReader(lines: lines.map { $0[...] })
    let end = reader.skipOutputs(from: 0)
    return lines[end...].allSatisfy { $0.allSatisfy(\.isWhitespace) }
  }

  /// The place after the outputs that stand at `place`, empty lines before and between them included.
  private func skipOutputs(from place: Int) -> Int {
    var end = place
    while let next = lines[end...].firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }), let after = output(at: next) {
      end = after
    }
    return end
  }

  /// The place after the output that begins at `place`; nil if none does.
  private func output(at place: Int) -> Int? {
    if lines[place] == MarkdownPage.volatile.start || lines[place] == MarkdownPage.volatile.end { return place + 1 }
    if let fence = Fence(lines[place]), fence.info == "text" { return end(of: fence, from: place) }
    let next = place + 1
    guard lines[place].hasPrefix("!["), next < lines.count, lines[next].hasPrefix("<!-- data: ") else { return nil }
    return next + 1
  }
}

/// The line that begins a fenced block, as CommonMark has it: https://spec.commonmark.org/0.31.2/#fenced-code-blocks
private struct Fence {
  private let sign: Character
  private let length: Int
  let info: Substring

  init?(_ line: Substring) {
    let indented = line.drop { $0 == " " }
    guard line.count - indented.count <= 3, let sign = indented.first, sign == "`" || sign == "~" else { return nil }
    let rest = indented.drop { $0 == sign }
    (self.sign, length) = (sign, indented.count - rest.count)
    info = rest.trimmingSpaces
    if length < 3 || sign == "`" && info.contains("`") { return nil }
  }

  /// What follows the word `akscript`; nil if the block has another language.
  var marker: Substring? {
    guard info.hasPrefix("akscript") else { return nil }
    let rest = info.dropFirst(8)
    return rest.first.map(\.isWhitespace) ?? true ? rest : nil
  }

  func isClosed(by line: Substring) -> Bool {
    guard let other = Fence(line), other.sign == sign else { return false }
    return other.length >= length && other.info.isEmpty
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}

extension String {
  /// Without empty lines at either end.
  fileprivate var withoutEmptyLinesAround: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)[...]
    while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
