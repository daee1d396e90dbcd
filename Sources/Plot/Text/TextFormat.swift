/// How a figure is drawn with characters.
public struct TextFormat: Hashable, Sendable {
  /// The most characters in a line; at least 20 are used.
  public var columns: Int
  /// The most lines of a panel; at least 10 are used.
  public var rows: Int
  /// Whether ANSI escape sequences colour the series.
  public var usesColor: Bool
  /// Whether characters beyond ASCII may be used.
  public var isUnicode: Bool

  /// Text in `columns` by `rows` characters.
  public init(columns: Int, rows: Int, usesColor: Bool, isUnicode: Bool) {
    self.columns = max(columns, 20)
    self.rows = max(rows, 10)
    self.usesColor = usesColor
    self.isUnicode = isUnicode
  }

  /// `text` in an ANSI colour or other rendition, if there are colours.
  func painted(_ text: String, _ rendition: Int?) -> String {
    guard usesColor, let rendition, !text.isEmpty else { return text }
    return "\u{1B}[\(rendition)m\(text)\u{1B}[0m"
  }
}

extension Color {
  /// The ANSI colour that says the same; nil for that of the terminal's text. The terminal's own 16 colours are readable on
  /// its background, which other colours may not be.
  var rendition: Int? {
    switch self {
    case .cycle(let index): Self.cycle[(index % Self.cycle.count + Self.cycle.count) % Self.cycle.count]
    case .ink, .paper: nil
    case .muted: 2
    case .accent: 33
    case .fixed(let red, let green, let blue): Self.nearest(red, green, blue)
    }
  }

  /// Blue, yellow, cyan, magenta, green.
  private static let cycle = [34, 33, 36, 35, 32]

  private static func nearest(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int? {
    let channels = [red, green, blue].map(Int.init)
    let (low, high) = (channels.min() ?? 0, channels.max() ?? 0)
    // Greys are the text's colour.
    guard high - low > 40 else { return nil }
    let bits = channels.map { $0 - low > (high - low) / 2 ? 1 : 0 }
    return 31 + (bits[0] | bits[1] << 1 | bits[2] << 2) - 1
  }
}
