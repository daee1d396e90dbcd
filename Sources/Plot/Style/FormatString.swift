import NDArray

extension Style {
  /// Reads a format string as pyplot writes it: a colour, a marker and a dash pattern in any order, like `ro--`, `C1^` or
  /// `-`. With a marker and no dash pattern there is no line. Throws a `.value` failure naming what it cannot read.
  public init(format: String) throws {
    self.init()
    var rest = Substring(format)
    while !rest.isEmpty {
      try take(from: &rest, of: format)
    }
    if let marker, marker != .none, lineStyle == nil { lineStyle = LineStyle.none }
  }

  private mutating func take(from rest: inout Substring, of format: String) throws {
    func refuse(_ reason: String) -> Failure { Failure(.value, "'\(format)' is not a valid format string (\(reason))") }
    if let found = Self.dashes.first(where: { rest.hasPrefix($0.rawValue) }) {
      guard lineStyle == nil else { throw refuse("two linestyle symbols") }
      lineStyle = found
      rest = rest.dropFirst(found.rawValue.count)
    } else if rest.first == "C", rest.dropFirst().first?.isASCIIDigit == true {
      guard color == nil else { throw refuse("two color symbols") }
      let digits = rest.dropFirst().prefix(while: \.isASCIIDigit)
      color = try Color("C" + digits)
      rest = rest.dropFirst(digits.count + 1)
    } else if let letter = rest.first, let found = Marker(rawValue: String(letter)) {
      guard marker == nil else { throw refuse("two marker symbols") }
      marker = found
      rest = rest.dropFirst()
    } else if let letter = rest.first, "bgrcmykw".contains(letter) {
      guard color == nil else { throw refuse("two color symbols") }
      color = try Color(String(letter))
      rest = rest.dropFirst()
    } else if let whole = try? Color(format) {
      color = whole
      rest = ""
    } else {
      throw refuse("unrecognized character '\(rest.first ?? " ")'")
    }
  }

  /// The dash patterns, the longer ones first so that `--` is not read as two lines.
  private static let dashes: [LineStyle] = [.dashed, .dashDot, .solid, .dotted]
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
