/// Appends numbers, texts and blocks of bytes to bytes, for `ByteReader` to read on a machine of the same byte order.
public struct ByteWriter {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []

  /// A writer that has written nothing.
  public init() {}

  /// Writes an integer in all its bytes.
  public mutating func write<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
  /// Writes one byte.
  public mutating func write(_ byte: UInt8) { bytes.append(byte) }
  /// Writes the bits of a real number.
  public mutating func write(_ number: Double) { write(number.bitPattern) }
  /// Writes a text and its length.
  public mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }
  /// Writes a block and its length.
  public mutating func write(block: some Collection<UInt8>) {
    write(block.count)
    bytes.append(contentsOf: block)
  }
  /// Writes a number of integers and the integers.
  public mutating func write<Number: FixedWidthInteger>(all numbers: [Number]) {
    write(numbers.count)
    numbers.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}
