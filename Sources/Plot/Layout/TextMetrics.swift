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

  /// `text` with line breaks at blanks, in at most `lines` lines of at most `width`; what is left over becomes "…".
  static func wrapped(
    _ text: String, width limit: Double, size: Double, bold: Bool = false, lines most: Int = 3
  ) -> String {
    // Even the narrowest letters fill the lines with this many characters.
    let text = text.prefix(most * 400)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0.0
      for (index, word) in paragraph.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        let added = width(String(word), size: size, bold: bold)
        let longer = used + width(" ", size: size, bold: bold) + added
        if index > 0, longer > limit {
          lines.append(line)
          (line, used) = (String(word), added)
        } else {
          (line, used) = index == 0 ? (String(word), added) : ("\(line) \(word)", longer)
        }
      }
      lines.append(line)
    }
    var shown = lines.prefix(most).map { shortened($0, width: limit, size: size, bold: bold) }
    if lines.count > most, let last = shown.popLast() {
      shown.append(shortened(last + " …", width: limit, size: size, bold: bold))
    }
    return shown.joined(separator: "\n")
  }

  /// `text` if it is at most `width` wide, else as much of it as fits before "…".
  static func shortened(_ text: String, width limit: Double, size: Double, bold: Bool = false) -> String {
    let factor = size * (bold ? 1.06 : 1)
    var total = 0.0
    var fitting = text.startIndex
    for index in text.indices {
      total += advance(text[index]) * factor
      if total > limit { return text[..<fitting] + "…" }
      if total + factor <= limit { fitting = text.index(after: index) }
    }
    return text
  }

  /// The width of a character as a multiple of the font size.
  private static func advance(_ character: Character) -> Double {
    guard let first = character.unicodeScalars.first?.value else { return 0 }
    if first < 128 { return ascii[Int(first)] }
    return first < 0x1100 || first == 0x2212 ? 0.7 : 1.2
  }

  /// The widths of the ASCII characters.
  private static let ascii: [Double] = (0..<128).map { code in
    switch Character(UnicodeScalar(UInt8(code))) {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", " ", "(", ")", "[", "]": 0.34
    case "f", "r", "t", "-", "/", "\\": 0.42
    case "m", "w", "M", "W", "@", "%": 0.92
    case "A"..."Z", "+", "=", "<", ">": 0.72
    default: 0.6
    }
  }
}
