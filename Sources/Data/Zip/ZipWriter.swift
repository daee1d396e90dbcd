import NDArray

/// Builds a zip archive of stored members. Every member has zip64 sizes and the date 1980-01-01, which makes the archive
/// the same bytes as NumPy's `savez` and independent of the clock.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Appends a member called `name`. Throws a value error when the name is longer than the format allows.
  mutating func add(_ contents: [UInt8], name: String) throws(Failure) {
    guard let nameLength = UInt16(exactly: name.utf8.count) else {
      throw Failure(.value, "the name of a zip member has \(name.utf8.count) bytes, at most 65535 fit")
    }
    let crc = contents.withUnsafeBytes(crc32)
    let offset = bytes.count
    // Bit 11 says that the name is UTF-8, which plain ASCII need not.
    let flags: UInt16 = name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 0x800
    bytes.append(littleEndian: UInt32(0x0403_4b50))
    bytes.append(littleEndian: UInt16(45))
    appendCommonFields(to: &bytes, flags: flags, crc: crc)
    bytes.append(littleEndian: UInt32.max)
    bytes.append(littleEndian: UInt32.max)
    bytes.append(littleEndian: nameLength)
    bytes.append(littleEndian: UInt16(20))
    bytes += name.utf8
    bytes.append(littleEndian: UInt16(1))
    bytes.append(littleEndian: UInt16(16))
    bytes.append(littleEndian: UInt64(contents.count))
    bytes.append(littleEndian: UInt64(contents.count))
    bytes += contents
    appendDirectoryEntry(
      name: name, nameLength: nameLength, flags: flags, crc: crc, size: contents.count, offset: offset)
    count += 1
  }

  /// The whole archive, with its directory.
  consuming func finish() -> [UInt8] {
    let offset = bytes.count
    bytes += directory
    let needsZip64 = count >= UInt16.max || offset > ZipWriter.limit || directory.count > ZipWriter.limit
    if needsZip64 {
      let record = bytes.count
      bytes.append(littleEndian: UInt32(0x0606_4b50))
      bytes.append(littleEndian: UInt64(44))
      bytes.append(littleEndian: UInt16(45))
      bytes.append(littleEndian: UInt16(45))
      bytes.append(littleEndian: UInt64(0))
      for number in [count, count, directory.count, offset] { bytes.append(littleEndian: UInt64(number)) }
      bytes.append(littleEndian: UInt32(0x0706_4b50))
      bytes.append(littleEndian: UInt32(0))
      bytes.append(littleEndian: UInt64(record))
      bytes.append(littleEndian: UInt32(1))
    }
    bytes.append(littleEndian: UInt32(0x0605_4b50))
    bytes.append(littleEndian: UInt32(0))
    for _ in 0..<2 { bytes.append(littleEndian: UInt16(clamping: count)) }
    bytes.append(littleEndian: UInt32(clamping: directory.count))
    bytes.append(littleEndian: offset > ZipWriter.limit ? UInt32.max : UInt32(clamping: offset))
    bytes.append(littleEndian: UInt16(0))
    return bytes
  }

  /// Sizes and offsets above this go into zip64 fields.
  private static let limit = Int(Int32.max)

  private mutating func appendDirectoryEntry(
    name: String, nameLength: UInt16, flags: UInt16, crc: UInt32, size: Int, offset: Int
  ) {
    var long: [Int] = []
    if size > ZipWriter.limit { long += [size, size] }
    if offset > ZipWriter.limit { long.append(offset) }
    directory.append(littleEndian: UInt32(0x0201_4b50))
    directory.append(littleEndian: UInt16(3 << 8 | 45))
    directory.append(littleEndian: UInt16(45))
    appendCommonFields(to: &directory, flags: flags, crc: crc)
    for _ in 0..<2 {
      directory.append(littleEndian: size > ZipWriter.limit ? UInt32.max : UInt32(clamping: size))
    }
    directory.append(littleEndian: nameLength)
    directory.append(littleEndian: UInt16(long.isEmpty ? 0 : 4 + 8 * long.count))
    // No comment, first disk, no internal attributes; readable and writable by the owner.
    directory += [0, 0, 0, 0, 0, 0]
    directory.append(littleEndian: UInt32(0o600) << 16)
    directory.append(littleEndian: offset > ZipWriter.limit ? UInt32.max : UInt32(clamping: offset))
    directory += name.utf8
    guard !long.isEmpty else { return }
    directory.append(littleEndian: UInt16(1))
    directory.append(littleEndian: UInt16(8 * long.count))
    for number in long { directory.append(littleEndian: UInt64(number)) }
  }

  /// Flags, method (stored), time, date and checksum, which local header and directory entry have in common.
  private func appendCommonFields(to target: inout [UInt8], flags: UInt16, crc: UInt32) {
    target.append(littleEndian: flags)
    target.append(littleEndian: UInt16(0))
    target.append(littleEndian: UInt16(0))
    target.append(littleEndian: UInt16(0x21))
    target.append(littleEndian: crc)
  }
}
