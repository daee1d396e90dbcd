/// Lines of text on a terminal, where every character takes one column or two.
enum TextLines {
  /// The columns `text` takes.
  static func width(_ text: String) -> Int { text.reduce(0) { $0 + width($1) } }

  private static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return first.properties.generalCategory == .control ? 0 : 1
    }
  }

  /// The characters of `text`, one for each column; nothing after one that takes two.
  static func cells(_ text: String) -> [String] {
    text.flatMap { width($0) == 2 ? [String($0), ""] : width($0) == 1 ? [String($0)] : [] }
  }

  /// `text` without control characters, cut to `limit` columns with "…" at the end if it is longer.
  static func shortened(_ text: String, to limit: Int) -> String {
    let text = text.filter { width($0) > 0 }
    guard width(text) > limit else { return text }
    var result = ""
    var used = 0
    for character in text {
      used += width(character)
      if used >= limit { break }
      result.append(character)
    }
    return result + "…"
  }

  /// At most three lines of at most `limit` columns, broken at blanks and line ends, each in the middle.
  static func centered(_ text: String, in limit: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n") {
      let words = paragraph.split(separator: " ").map { (shortened(String($0), to: limit), width(String($0))) }
      lines += joined(words, in: limit, separator: " ")
    }
    return Array(lines.prefix(3))
  }

  /// Texts of given widths side by side, in as many lines of at most `limit` columns as they need, each in the middle.
  static func joined(
    _ texts: [(text: String, width: Int)], in limit: Int, separator: String = "   "
  ) -> [String] {
    var lines: [(text: String, width: Int)] = []
    for (text, width) in texts {
      if let last = lines.last, last.width + separator.count + width <= limit {
        lines[lines.count - 1] = (last.text + separator + text, last.width + separator.count + width)
      } else {
        lines.append((text, width))
      }
    }
    return lines.map { String(repeating: " ", count: max((limit - $0.width) / 2, 0)) + $0.text }
  }

  /// `text` with the signs of tick labels and cut texts in ASCII, each as wide as before.
  static func ascii(_ text: String) -> String { String(text.map { signs[$0] ?? $0 }) }

  private static let signs: [Character: Character] = [
    "−": "-", "×": "x", "…": "~", "⁻": "-", "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6",
    "⁷": "7", "⁸": "8", "⁹": "9",
  ]

  /// `text` without blanks at the end.
  static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
