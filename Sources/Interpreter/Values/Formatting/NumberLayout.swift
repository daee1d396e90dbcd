/// The parts of a number's text, put together in a field of a given width.
struct NumberLayout {
  var isNegative: Bool
  /// Such as `0x`.
  var prefix = ""
  /// The digits that can be grouped, in ASCII.
  var digits: String
  /// What follows them: point and fraction, exponent, percent sign, or a text that is no digits.
  var rest = ""

  /// The field's text. Throws MemoryError if the width is out of reach.
  func text(_ spec: FormatSpec) throws -> String {
    let sign = isNegative ? "-" : spec.sign == "+" ? "+" : spec.sign == " " ? " " : ""
    let width = spec.width ?? 0
    try MemoryLimit.check(width, each: 4)
    let fixed = sign.utf8.count + prefix.utf8.count + rest.unicodeScalars.count
    let needsDigits = spec.grouping != nil || spec.padsWithZeros
    let grouped =
      digits.isEmpty || !needsDigits ? digits : grouped(spec.grouping, width: spec.padsWithZeros ? width - fixed : 0)
    let padding = max(0, width - fixed - grouped.utf8.count)
    if padding == 0 { return sign + prefix + grouped + rest }
    func fill(_ count: Int) -> String { String(repeating: String(spec.fill), count: count) }
    switch spec.alignment {
    case .left: return sign + prefix + grouped + rest + fill(padding)
    case .right: return fill(padding) + sign + prefix + grouped + rest
    case .center: return fill(padding / 2) + sign + prefix + grouped + rest + fill(padding - padding / 2)
    case .afterSign: return sign + prefix + fill(padding) + grouped + rest
    }
  }

  /// The digits in groups, with zeros in front up to `width` but never a separator first.
  private func grouped(_ grouping: FormatSpec.Grouping?, width: Int) -> String {
    var reversed: [UInt8] = []
    reversed.reserveCapacity(max(width, digits.utf8.count) + 8)
    var inGroup = 0
    func isFull() -> Bool { grouping.map { inGroup == $0.size } ?? false }
    func append(_ digit: UInt8) {
      if let grouping, isFull() {
        reversed.append(grouping.separator)
        inGroup = 0
      }
      reversed.append(digit)
      inGroup += 1
    }
    for digit in digits.utf8.reversed() { append(digit) }
    while reversed.count < width { append(48) }
    return String(decoding: reversed.reversed(), as: UTF8.self)
  }
}
