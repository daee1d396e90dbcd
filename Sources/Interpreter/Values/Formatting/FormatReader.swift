/// Reads a template or specifier one code point after the other.
struct FormatReader {
  let scalars: [Unicode.Scalar]
  private(set) var position = 0
  let end: Int

  init(_ text: String) { self.init(Array(text.unicodeScalars)) }
  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    end = scalars.count
  }

  var remaining: Int { end - position }

  /// The code point `distance` places ahead.
  func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    distance < remaining ? scalars[position + distance] : nil
  }

  mutating func next() -> Unicode.Scalar? {
    guard position < end else { return nil }
    position += 1
    return scalars[position - 1]
  }

  /// Takes the next code point if it is `scalar`.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool { take { $0 == scalar } != nil }

  /// Takes the next code point if it is one of those wanted.
  mutating func take(where isWanted: (Unicode.Scalar) -> Bool) -> Unicode.Scalar? {
    guard let scalar = peek(), isWanted(scalar) else { return nil }
    position += 1
    return scalar
  }

  /// Takes decimal digits; nil if there are none. Throws ValueError if they are too many.
  mutating func integer() throws -> Int? {
    var value: Int?
    while let digit = peek()?.decimalDigit {
      let (product, overflows) = (value ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, overflowsAgain) = product.addingReportingOverflow(digit)
      if overflows || overflowsAgain { throw PythonError.value("Too many decimal digits in format string") }
      value = sum
      position += 1
    }
    return value
  }

  /// The text between two positions.
  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// A code point as messages about unknown codes show it.
  static func shown(_ scalar: Unicode.Scalar) -> String {
    scalar.value > 32 && scalar.value < 128 ? String(scalar) : "\\x" + String(scalar.value, radix: 16)
  }
}
