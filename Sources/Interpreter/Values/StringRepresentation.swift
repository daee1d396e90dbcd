/// How a str is written as a literal.
enum StringRepresentation {
  /// Appends `repr` of `string`.
  static func append(_ string: String, to out: inout String) {
    let scalars = string.unicodeScalars
    let quote: Unicode.Scalar = scalars.contains("'") && !scalars.contains("\"") ? "\"" : "'"
    out.unicodeScalars.append(quote)
    for scalar in scalars {
      switch scalar {
      case quote, "\\":
        out += "\\"
        out.unicodeScalars.append(scalar)
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default:
        if isPrintable(scalar) { out.unicodeScalars.append(scalar) } else { out += escape(scalar) }
      }
    }
    out.unicodeScalars.append(quote)
  }

  /// Whether `repr` shows the code point as it is.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 32 && scalar.value < 127 }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      return false
    default: return scalar.isKnown
    }
  }

  /// `\xNN`, `\uNNNN` or `\UNNNNNNNN`.
  static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
