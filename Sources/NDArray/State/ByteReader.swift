/// Reads what `ByteWriter` wrote. Bytes that end too soon or make no sense are a value failure.
public struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  /// A reader of these bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything has been read.
  public var isAtEnd: Bool { position == bytes.count }

  /// The failure of bytes that no writer wrote.
  public static var damaged: Failure { Failure(.value, "the saved state is damaged") }

  private mutating func take(_ count: Int) throws(Failure) -> Range<Int> {
    guard count >= 0, count <= bytes.count - position else { throw Self.damaged }
    defer { position += count }
    return position..<position + count
  }

  /// An integer.
  public mutating func number<Number: FixedWidthInteger>(_: Number.Type = Number.self) throws(Failure) -> Number {
    let range = try take(MemoryLayout<Number>.size)
    return Number(
      littleEndian: bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: range.lowerBound, as: Number.self) })
  }
  /// One byte.
  public mutating func byte() throws(Failure) -> UInt8 { bytes[try take(1).lowerBound] }
  /// A real number.
  public mutating func double() throws(Failure) -> Double { Double(bitPattern: try number(UInt64.self)) }
  /// A length, which is at most the number of bytes that are left: what is counted takes at least one byte each.
  public mutating func count() throws(Failure) -> Int {
    let count = try number(Int.self)
    guard count >= 0, count <= bytes.count - position else { throw Self.damaged }
    return count
  }
  /// A text.
  public mutating func text() throws(Failure) -> String {
    guard let text = String(validating: bytes[try take(count())], as: UTF8.self) else { throw Self.damaged }
    return text
  }
  /// A block of bytes.
  public mutating func block() throws(Failure) -> ArraySlice<UInt8> { bytes[try take(count())] }
  /// Integers.
  public mutating func numbers<Number: FixedWidthInteger>(_: Number.Type = Number.self) throws(Failure) -> [Number] {
    let count = try number(Int.self)
    guard count >= 0, count <= (bytes.count - position) / MemoryLayout<Number>.size else { throw Self.damaged }
    let range = try take(count * MemoryLayout<Number>.size)
    return bytes.withUnsafeBytes { all in
      (0..<count).map {
        all.loadUnaligned(fromByteOffset: range.lowerBound + $0 * MemoryLayout<Number>.size, as: Number.self)
      }
    }
  }
}
