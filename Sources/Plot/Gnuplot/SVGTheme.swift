import Foundation
import NDArray

/// Finishes gnuplot's SVG: the house colours follow the reader's light or dark setting, the title is bold, and the
/// document is named after the figure.
enum SVGTheme {
  /// The font size of figure and panel titles: a value no other text has, by which the titles are found again.
  static let titleSize = 15.52

  /// The finished form of `svg`, which was drawn in the light theme.
  static func finished(_ svg: String, figure: Figure) -> String {
    let name = [figure.title, figure.axes.title, "Figure"].first { !$0.isEmpty } ?? "Figure"
    var result = svg.replacingBytes(of: "<title>Gnuplot</title>", with: "<title>\(escaped(name))</title>")
    result = result.replacingBytes(of: sizeAttribute, with: sizeAttribute + " font-weight=\"600\"")
    let bytes = result.utf8
    guard let tag = result.byteRange(of: "<svg"), let end = bytes[tag.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    else { return result }
    result.insert(contentsOf: "\n" + style(for: svg), at: bytes.index(after: end))
    return result
  }

  private static let sizeAttribute = "font-size=\"\(String(format: "%.2f", titleSize))\""

  /// A style sheet that names the house fonts and exchanges the colours `svg` uses.
  private static func style(for svg: String) -> String {
    let paints = paints(in: svg)
    let rules = zip(colors(.light), colors(.dark)).flatMap { from, to in
      properties.flatMap { property in
        spellings(of: from).filter { paints.contains("\(property)=\($0)") }
          .map { "[\(property)=\"\($0)\"]{\(property):\(hexadecimal(to))}" }
      }
    }
    let fonts = Font.preferred.map { $0.contains(" ") ? "\"\($0)\"" : $0 } + ["sans-serif"]
    return "<style>text{font-family:\(fonts.joined(separator: ","))}"
      + "@media screen and (prefers-color-scheme:dark){\(rules.joined())}</style>"
  }

  /// The attributes of `svg` that hold colours, each once, as `name=value`.
  private static func paints(in svg: String) -> Set<String> {
    var found: Set<String> = []
    var rest = svg.utf8[...]
    while let sign = rest.firstIndex(of: UInt8(ascii: "=")) {
      let before = rest[..<sign]
      rest = rest[sign...].dropFirst()
      guard let property = properties.first(where: { before.suffix($0.utf8.count).elementsEqual($0.utf8) }),
        let quote = rest.popFirst(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      else { continue }
      found.insert("\(property)=\(String(decoding: rest.prefix { $0 != quote }, as: UTF8.self))")
    }
    return found
  }

  private static let properties = ["stroke", "fill", "color"]

  private static func colors(_ theme: Theme) -> [UInt32] {
    [theme.paper, theme.ink, theme.muted, theme.rule] + theme.cycle
  }

  /// The forms in which gnuplot writes a colour.
  private static func spellings(of code: UInt32) -> [String] {
    let (red, green, blue) = (Int(code >> 16), Int(code >> 8 & 0xFF), Int(code & 0xFF))
    return [
      String(format: "rgb(%3d, %3d, %3d)", red, green, blue), "rgb(\(red),\(green),\(blue))", hexadecimal(code),
      hexadecimal(code).uppercased(),
    ]
  }

  private static func hexadecimal(_ code: UInt32) -> String { String(format: "#%06x", code) }

  private static func escaped(_ text: String) -> String {
    let plain = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    return plain.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: ">", with: "&gt;")
  }
}
