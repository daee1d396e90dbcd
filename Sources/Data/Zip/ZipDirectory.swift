import NDArray

/// Finds and reads the central directory of a zip archive.
struct ZipDirectory {
  private let bytes: UnsafeRawBufferPointer
  private let path: String

  init(_ bytes: UnsafeRawBufferPointer, path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// The members in directory order.
  func members() throws -> [ZipArchive.Member] {
    var (count, offset) = try location()
    var members: [ZipArchive.Member] = []
    while count > 0 {
      let (member, next) = try entry(at: offset)
      members.append(member)
      offset = next
      count -= 1
    }
    return members
  }

  /// Number of entries and where the first one starts, from the end record and its zip64 companion.
  private func location() throws -> (count: Int, offset: Int) {
    let end = try endRecord()
    guard let count = bytes.littleEndian(UInt16.self, at: end + 10),
      let offset = bytes.littleEndian(UInt32.self, at: end + 16)
    else { throw invalid("its end record is cut off") }
    let locator = end - 20
    guard count == .max || offset == .max, bytes.littleEndian(UInt32.self, at: locator) == 0x0706_4b50 else {
      return (Int(count), Int(offset))
    }
    guard let record = position(at: locator + 8), bytes.littleEndian(UInt32.self, at: record) == 0x0606_4b50,
      let longCount = position(at: record + 32), let longOffset = position(at: record + 48)
    else { throw invalid("its zip64 end record is damaged") }
    return (longCount, longOffset)
  }

  private func endRecord() throws -> Int {
    // The record has 22 bytes and may be followed by a comment of up to 65535.
    var at = bytes.count - 22
    let last = max(0, at - 65535)
    while at >= last {
      if bytes.littleEndian(UInt32.self, at: at) == 0x0605_4b50 { return at }
      at -= 1
    }
    throw invalid("it has no end record")
  }

  private func entry(at start: Int) throws -> (ZipArchive.Member, next: Int) {
    guard bytes.littleEndian(UInt32.self, at: start) == 0x0201_4b50,
      let method = bytes.littleEndian(UInt16.self, at: start + 10),
      let crc = bytes.littleEndian(UInt32.self, at: start + 16),
      let shortCompressed = bytes.littleEndian(UInt32.self, at: start + 20),
      let shortSize = bytes.littleEndian(UInt32.self, at: start + 24),
      let nameLength = bytes.littleEndian(UInt16.self, at: start + 28),
      let extraLength = bytes.littleEndian(UInt16.self, at: start + 30),
      let commentLength = bytes.littleEndian(UInt16.self, at: start + 32),
      let shortOffset = bytes.littleEndian(UInt32.self, at: start + 42),
      let nameBytes = bytes.slice(at: start + 46, count: Int(nameLength)),
      let extra = bytes.slice(at: start + 46 + Int(nameLength), count: Int(extraLength))
    else { throw invalid("its directory is damaged") }
    // The zip64 extra field holds, in this order, those of the three numbers that did not fit in 32 bits.
    var long = zip64Field(in: extra)
    func number(_ short: UInt32) throws -> Int {
      guard short == .max, let field = long else { return Int(short) }
      guard let value = field.littleEndian(UInt64.self, at: 0).flatMap(Int.init(exactly:)),
        let rest = field.slice(at: 8, count: field.count - 8)
      else { throw invalid("its zip64 sizes are damaged") }
      long = rest
      return value
    }
    let size = try number(shortSize)
    let compressedSize = try number(shortCompressed)
    let offset = try number(shortOffset)
    let member = ZipArchive.Member(
      name: String(decoding: nameBytes, as: UTF8.self), method: method, crc: crc, compressedSize: compressedSize,
      size: size, headerOffset: min(offset, bytes.count))
    return (member, start + 46 + Int(nameLength) + Int(extraLength) + Int(commentLength))
  }

  private func zip64Field(in extra: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    var at = 0
    while let id = extra.littleEndian(UInt16.self, at: at), let length = extra.littleEndian(UInt16.self, at: at + 2) {
      if id == 1 { return extra.slice(at: at + 4, count: Int(length)) }
      at += 4 + Int(length)
    }
    return nil
  }

  /// A 64-bit file position that lies within the archive.
  private func position(at offset: Int) -> Int? {
    bytes.littleEndian(UInt64.self, at: offset).flatMap(Int.init(exactly:)).flatMap { $0 <= bytes.count ? $0 : nil }
  }

  private func invalid(_ reason: String) -> Failure {
    Failure(.value, "'\(path)' is no valid zip archive: \(reason)")
  }
}
