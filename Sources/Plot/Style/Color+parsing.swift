import NDArray

extension Color {
  /// Reads a colour as pyplot writes it: `C0` …, a letter of `bgrcmykw`, a CSS or `tab:` name, `#rgb`, `#rrggbb`, or a grey
  /// from "0" (black) to "1" (white). Throws a `.value` failure for anything else.
  public init(_ text: String) throws {
    if let color = Color.cycleEntry(text) ?? Color.hexadecimal(text) ?? Color.grey(text) {
      self = color
      return
    }
    let name = text.lowercased()
    if let color = Color.roles[name] {
      self = color
    } else if let code = Color.letters[text] ?? Color.tableau[name] ?? Color.css[name] {
      self.init(code: code)
    } else {
      throw Failure(
        .value, "'\(text)' is not a valid value for color",
        hint: "use 'C0' to 'C9', a name like 'steelblue', or '#rrggbb'")
    }
  }

  /// The colour of the number 0xRRGGBB.
  init(code: UInt32) {
    self = .fixed(
      red: UInt8(truncatingIfNeeded: code >> 16), green: UInt8(truncatingIfNeeded: code >> 8),
      blue: UInt8(truncatingIfNeeded: code))
  }

  private static let roles: [String: Color] = ["k": .ink, "black": .ink, "w": .paper, "white": .paper]

  private static let letters: [String: UInt32] = [
    "b": 0x0000FF, "g": 0x008000, "r": 0xFF0000, "c": 0x00BFBF, "m": 0xBF00BF, "y": 0xBFBF00,
  ]

  private static let tableau: [String: UInt32] = [
    "tab:blue": 0x1F77B4, "tab:orange": 0xFF7F0E, "tab:green": 0x2CA02C, "tab:red": 0xD62728,
    "tab:purple": 0x9467BD, "tab:brown": 0x8C564B, "tab:pink": 0xE377C2, "tab:gray": 0x7F7F7F,
    "tab:grey": 0x7F7F7F, "tab:olive": 0xBCBD22, "tab:cyan": 0x17BECF,
  ]

  private static func cycleEntry(_ text: String) -> Color? {
    guard text.first == "C", text.count > 1, let index = Int(text.dropFirst()), index >= 0 else { return nil }
    return .cycle(index)
  }

  private static func hexadecimal(_ text: String) -> Color? {
    guard text.first == "#", text.dropFirst().allSatisfy(\.isHexDigit) else { return nil }
    var digits = String(text.dropFirst())
    if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
    guard digits.count == 6, let code = UInt32(digits, radix: 16) else { return nil }
    return Color(code: code)
  }

  private static func grey(_ text: String) -> Color? {
    guard let level = Double(text), level >= 0, level <= 1 else { return nil }
    let part = UInt8(level * 255 + 0.5)
    return .fixed(red: part, green: part, blue: part)
  }
}
