/// Upper, lower, title case and case folding as Python does them: full mappings, of one code point to several.
enum CaseMapping {
  static func upper(_ text: String) -> String {
    isASCII(text) ? text.uppercased() : map(text) { upper($0) }
  }

  static func lower(_ text: String) -> String {
    if isASCII(text) { return text.lowercased() }
    let scalars = Array(text.unicodeScalars)
    return join(scalars.indices.lazy.map { lower(scalars, $0) })
  }

  static func folded(_ text: String) -> String {
    isASCII(text) ? text.lowercased() : map(text, fold)
  }

  static func swapped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return join(
      scalars.indices.lazy.map { index in
        let scalar = scalars[index]
        return scalar.isUpper ? lower(scalars, index) : scalar.isLower ? upper(scalar) : String(scalar)
      })
  }

  /// The first character in title case and the others in lower case.
  static func capitalized(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return join(scalars.indices.lazy.map { $0 == 0 ? title(scalars[$0]) : lower(scalars, $0) })
  }

  /// The first letter of each word in title case and the others in lower case.
  static func titled(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return join(
      scalars.indices.lazy.map {
        $0 > 0 && scalars[$0 - 1].isCased ? lower(scalars, $0) : title(scalars[$0])
      })
  }

  // MARK: one code point

  private static func upper(_ scalar: Unicode.Scalar) -> String { known(scalar.properties.uppercaseMapping, scalar) }
  private static func title(_ scalar: Unicode.Scalar) -> String { known(scalar.properties.titlecaseMapping, scalar) }

  private static func lower(_ scalars: [Unicode.Scalar], _ index: Int) -> String {
    let scalar = scalars[index]
    if scalar == "Σ" { return isFinalSigma(scalars, index) ? "ς" : "σ" }
    return known(scalar.properties.lowercaseMapping, scalar)
  }

  /// Case folding is lower case of upper case, but for a few letters.
  private static func fold(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x131: return String(scalar)
    case 0x1E9E: return "ss"
    // Cherokee folds to capitals, which are older than its small letters.
    case 0x13A0...0x13FD, 0xAB70...0xABBF: return upper(scalar)
    default:
      return upper(scalar).unicodeScalars.reduce(into: "") {
        $0 += known($1.properties.lowercaseMapping, $1)
      }
    }
  }

  /// Whether the sigma at `index` ends a word.
  private static func isFinalSigma(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
    let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
    return (before?.isCased ?? false) && !(after?.isCased ?? false)
  }

  /// `mapping` unless it, or what it maps, is newer than Unicode 14.
  private static func known(_ mapping: String, _ scalar: Unicode.Scalar) -> String {
    scalar.isKnown && mapping.unicodeScalars.allSatisfy(\.isKnown) ? mapping : String(scalar)
  }

  // MARK: texts

  private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 128 } }

  private static func map(_ text: String, _ transform: (Unicode.Scalar) -> String) -> String {
    join(text.unicodeScalars.lazy.map(transform))
  }

  private static func join(_ parts: some Sequence<String>) -> String {
    var text = String.UnicodeScalarView()
    for part in parts { text.append(contentsOf: part.unicodeScalars) }
    return String(text)
  }
}
