/// Reads a template or specifier one code point after the other. Positions are in bytes of UTF-8.
struct FormatReader {
  let bytes: [UInt8]
  private(set) var position: Int
  let end: Int

  init(_ text: String) {
    bytes = Array(text.utf8)
    position = 0
    end = bytes.count
  }

  /// Reads a part of what `reader` reads.
  init(_ reader: FormatReader, _ range: Range<Int>) {
    bytes = reader.bytes
    position = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { position >= end }

  /// The code point at `place` and where it ends; nil at the end.
  @inline(__always) private func scalar(at place: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    guard place < end else { return nil }
    let byte = bytes[place]
    return byte < 0x80 ? (Unicode.Scalar(byte), place + 1) : longScalar(at: place)
  }

  @inline(never) private func longScalar(at place: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    String(decoding: bytes[place..<min(place + 4, end)], as: UTF8.self).unicodeScalars.first.map {
      ($0, place + UTF8.width($0))
    }
  }

  /// The next code point.
  @inline(__always) func peek() -> Unicode.Scalar? { scalar(at: position)?.scalar }
  /// The code point after the next one.
  func peekSecond() -> Unicode.Scalar? { scalar(at: position).flatMap { scalar(at: $0.end)?.scalar } }

  @inline(__always) mutating func next() -> Unicode.Scalar? {
    guard let found = scalar(at: position) else { return nil }
    position = found.end
    return found.scalar
  }

  /// Takes everything up to the next byte that is one of those, both ASCII, or the end.
  mutating func skip(to first: UInt8, _ second: UInt8) {
    while position < end, bytes[position] != first, bytes[position] != second { position += 1 }
  }

  /// Takes the next code point if it is `scalar`.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool { take { $0 == scalar } != nil }

  /// Takes the next code point if it is one of those wanted.
  @inline(__always) mutating func take(where isWanted: (Unicode.Scalar) -> Bool) -> Unicode.Scalar? {
    guard let found = scalar(at: position), isWanted(found.scalar) else { return nil }
    position = found.end
    return found.scalar
  }

  /// Takes decimal digits; nil if there are none. Throws ValueError if they are too many.
  mutating func integer() throws -> Int? {
    var value: Int?
    while let digit = peek()?.decimalDigit {
      let (product, overflows) = (value ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, overflowsAgain) = product.addingReportingOverflow(digit)
      if overflows || overflowsAgain { throw PythonError.value("Too many decimal digits in format string") }
      value = sum
      _ = next()
    }
    return value
  }

  /// The text between two positions.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A code point as messages about unknown codes show it.
  static func shown(_ scalar: Unicode.Scalar) -> String {
    scalar.value > 32 && scalar.value < 128 ? String(scalar) : "\\x" + String(scalar.value, radix: 16)
  }
}
