import NDArray

/// A cursor on the bytes of a pickle. Everything it gives lies within them.
struct PickleInput {
  private let bytes: UnsafeRawBufferPointer
  /// Where the next byte will be taken from.
  private(set) var position: Int

  init(_ bytes: UnsafeRawBufferPointer, position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// Bytes in the whole file.
  var count: Int { bytes.count }

  mutating func byte() throws(Failure) -> UInt8 {
    guard position < bytes.count else { throw truncated() }
    defer { position += 1 }
    return bytes[position]
  }

  /// The next little-endian integer.
  mutating func integer<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type) throws(Failure) -> T {
    guard let value = bytes.littleEndian(type, at: position) else { throw truncated() }
    position += MemoryLayout<T>.size
    return value
  }

  /// The next bytes, preceded by their number as an integer of the given type.
  mutating func counted<T: FixedWidthInteger & BitwiseCopyable>(
    by type: T.Type
  ) throws(Failure) -> UnsafeRawBufferPointer {
    let length = try integer(type)
    guard let count = Int(exactly: length), let data = bytes.slice(at: position, count: count) else {
      throw truncated()
    }
    position += count
    return data
  }

  /// The bytes up to the next line end, which is passed over.
  mutating func line() throws(Failure) -> UnsafeRawBufferPointer {
    guard let end = bytes[position...].firstIndex(of: 0x0a) else { throw truncated() }
    defer { position = end + 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<end])
  }

  private func truncated() -> Failure {
    Failure(.unpickling, "pickle data was truncated: it ends at byte \(bytes.count) in the middle of a value")
  }
}
