/// Writes texts, paths and numbers so that gnuplot takes them as data and never as code.
enum GnuplotText {
  /// The longest text that is drawn; a longer one could not be read and would leave no room for the data.
  static let longest = 1000

  /// A string expression for `text`: single-quoted pieces joined by dots, in which gnuplot replaces nothing. An apostrophe
  /// is a piece in double quotes (a doubled one is misread by gnuplot 5.4), a line break is "\n", and other control
  /// characters are left out.
  static func quoted(_ text: String) -> String {
    quoted(text.unicodeScalars.prefix(longest)) { $0 == "\n" ? "\\n" : nil }
  }

  /// A string expression for `text` where gnuplot expects a format: every per cent sign is doubled.
  static func quotedFormat(_ text: String) -> String {
    quoted(text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%"))
  }

  /// A string expression for an absolute path; control characters are kept.
  static func quotedPath(_ path: String) -> String {
    quoted(path.unicodeScalars[...]) { scalar in
      let octal = String(scalar.value, radix: 8)
      // gnuplot reads four digits after a leading zero.
      return "\\" + String(repeating: "0", count: max(0, 4 - octal.count)) + octal
    }
  }

  private static func quoted(
    _ scalars: some Sequence<Unicode.Scalar>, control: (Unicode.Scalar) -> String?
  ) -> String {
    var pieces: [String] = []
    var plain = ""
    func finishPlain() {
      if !plain.isEmpty { pieces.append("'\(plain)'") }
      plain = ""
    }
    for scalar in scalars {
      if scalar == "'" {
        finishPlain()
        pieces.append("\"'\"")
      } else if scalar.properties.generalCategory == .control {
        guard let escape = control(scalar) else { continue }
        finishPlain()
        pieces.append("\"\(escape)\"")
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
    finishPlain()
    return pieces.isEmpty ? "''" : pieces.joined(separator: ".")
  }

  /// The shortest digits that mean exactly `value`, which is finite.
  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  /// A colour as gnuplot reads it, with its transparency in front unless it is opaque.
  static func color(_ code: UInt32, alpha: Double = 1) -> String {
    let transparency = UInt32((1 - min(max(alpha, 0), 1)) * 255 + 0.5)
    let digits = String(transparency << 24 | code, radix: 16, uppercase: true)
    let width = transparency == 0 ? 6 : 8
    return "rgb '#" + String(repeating: "0", count: max(0, width - digits.count)) + digits + "'"
  }
}
