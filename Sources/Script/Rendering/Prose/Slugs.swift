/// Gives headings names that links can point at, each its own.
struct Slugs {
  private var counts: [String: Int] = ["main": 1, "toc-h": 1]

  /// The name for a heading: its words in lower case, joined by hyphens, as GitHub makes it.
  mutating func name(for heading: String) -> String {
    let words = heading.lowercased().compactMap { character -> String? in
      if character.isLetter || character.isNumber || character == "_" || character == "-" { return String(character) }
      return character.isWhitespace ? "-" : nil
    }.joined()
    // The page's own names begin with these.
    let isOwn = ["cell-", "fn-", "fnref-", "note-"].contains { words.hasPrefix($0) }
    var name = words.isEmpty ? "section" : isOwn ? "h-" + words : words
    let stem = name
    while counts[name] != nil {
      name = "\(stem)-\(counts[stem, default: 1])"
      counts[stem, default: 1] += 1
    }
    counts[name] = 1
    return name
  }
}
