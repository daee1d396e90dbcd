/// An estimate of how much room a text takes, on the safe side for the house fonts.
enum TextMetrics {
  /// The height of a line as a multiple of the font size.
  static let lineHeight = 1.3

  /// The width of the longest line of `text` at a font size, in the unit of the size.
  static func width(_ text: String, size: Double, bold: Bool = false) -> Double {
    let longest = text.split(separator: "\n").map { $0.reduce(0) { $0 + advance($1) } }.max() ?? 0
    return longest * size * (bold ? 1.06 : 1)
  }

  /// The height of all lines of `text` at a font size, in the unit of the size.
  static func height(_ text: String, size: Double) -> Double {
    let lines = text.reduce(1) { $1 == "\n" ? $0 + 1 : $0 }
    return Double(lines) * lineHeight * size
  }

  /// `text` with line breaks at blanks, so that no line is wider than `width` where that is possible.
  static func wrapped(_ text: String, width limit: Double, size: Double, bold: Bool = false) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { paragraph in
      var lines: [String] = []
      for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
        let longer = lines.last.map { "\($0) \(word)" } ?? String(word)
        if lines.isEmpty || width(longer, size: size, bold: bold) <= limit {
          lines = lines.dropLast() + [longer]
        } else {
          lines.append(String(word))
        }
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// The width of a character as a multiple of the font size.
  private static func advance(_ character: Character) -> Double {
    switch character {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", " ", "(", ")", "[", "]": 0.34
    case "f", "r", "t", "-", "/", "\\": 0.42
    case "m", "w", "M", "W", "@", "%": 0.92
    case "0"..."9", "a"..."z": 0.6
    case "A"..."Z", "+", "=", "<", ">", "×", "\u{2212}": 0.72
    default: character.isASCII ? 0.6 : character.unicodeScalars.allSatisfy { $0.value < 0x1100 } ? 0.68 : 1.2
    }
  }
}
