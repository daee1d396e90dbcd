/// Finds what to colour in a source: tokens, and the comments between them.
struct Highlighter {
  let source: SourceFile
  private(set) var found: [Highlight] = []
  /// Deeper f-strings are no program.
  static let maximumLevel = 5

  init(source: SourceFile) { self.source = source }

  /// Adds what is to be coloured of the tokens that were read from `range`.
  mutating func add(_ tokens: [Token], in range: Range<Int>, level: Int) {
    var end = range.lowerBound
    var isDefinition = false
    for token in tokens {
      let start = Int(token.range.start)
      guard start >= end else { continue }
      addComments(in: end..<start)
      if case .error = token.kind { return }
      end = max(Int(token.range.end), start)
      switch token.kind {
      case .keyword: add(.keyword, start..<end)
      case .number: add(.number, start..<end)
      case .string, .bytes: add(.string, start..<end)
      case .formatString(let literal): add(literal, start..<end, level: level)
      case .name: if isDefinition { add(.definition, start..<end) }
      default: break
      }
      isDefinition = token.kind.introducesName
    }
    addComments(in: end..<max(range.upperBound, end))
  }

  /// Adds a stretch, joined to the one before it if that is of the same kind.
  mutating func add(_ kind: Highlight.Kind, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let last = found.last, last.kind == kind, last.range.upperBound == range.lowerBound {
      found[found.count - 1] = Highlight(range: last.range.lowerBound..<range.upperBound, kind: kind)
    } else {
      found.append(Highlight(range: range, kind: kind))
    }
  }

  /// Between tokens are only blanks, line breaks, backslashes and comments.
  private mutating func addComments(in range: Range<Int>) {
    var at = range.lowerBound
    while let start = source.bytes[at..<range.upperBound].firstIndex(of: UInt8(ascii: "#")) {
      let rest = source.bytes[start..<range.upperBound]
      let end = rest.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? range.upperBound
      add(.comment, start..<end)
      at = end
    }
  }
}

extension Token.Kind {
  fileprivate var introducesName: Bool {
    if case .keyword(let keyword) = self { return keyword == .def || keyword == .class }
    return false
  }
}
