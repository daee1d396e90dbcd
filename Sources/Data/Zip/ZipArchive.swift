import NDArray

/// A zip archive in memory: stored and deflated members, zip64, data descriptors (sizes are taken from the directory).
struct ZipArchive {
  /// One file in the archive, as its directory entry describes it.
  struct Member {
    let name: String
    let method: UInt16
    let crc: UInt32
    let compressedSize: Int
    let size: Int
    let headerOffset: Int
  }

  private let bytes: [UInt8]
  /// The members in directory order.
  let members: [Member]

  /// Reads the directory. `path` names the archive in errors.
  init(_ bytes: [UInt8], path: String) throws {
    self.bytes = bytes
    members = try bytes.withUnsafeBytes { buffer in try ZipDirectory(buffer, path: path).members() }
    // Members that share compressed bytes are how a small archive claims petabytes.
    let total = members.reduce(0) { $0 &+ $1.compressedSize }
    guard members.allSatisfy({ $0.compressedSize <= bytes.count }), total >= 0, total <= bytes.count else {
      throw Failure(.value, "'\(path)' is no valid zip archive: its members overlap")
    }
  }

  /// Calls `body` with the uncompressed contents of `member`, whose checksum is verified first.
  func withContents<Result>(
    of member: Member, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    try bytes.withUnsafeBytes { buffer in
      let compressed = try compressedBytes(of: member, in: buffer)
      switch member.method {
      case 0:
        guard member.size == member.compressedSize else { throw damaged(member, "its two sizes differ") }
        return try checked(compressed, member, body)
      case 8:
        return try inflate(compressed, size: member.size, name: member.name).withUnsafeBytes {
          try checked($0, member, body)
        }
      default:
        throw Failure(
          .notImplemented, "'\(member.name)' uses zip compression method \(member.method), expected stored or deflated")
      }
    }
  }

  private func compressedBytes(of member: Member, in buffer: UnsafeRawBufferPointer) throws -> UnsafeRawBufferPointer {
    let header = member.headerOffset
    guard buffer.littleEndian(UInt32.self, at: header) == 0x0403_4b50,
      let flags = buffer.littleEndian(UInt16.self, at: header + 6),
      let nameLength = buffer.littleEndian(UInt16.self, at: header + 26),
      let extraLength = buffer.littleEndian(UInt16.self, at: header + 28)
    else { throw damaged(member, "its local header is missing") }
    guard flags & 1 == 0 else {
      throw Failure(.notImplemented, "'\(member.name)' is encrypted, expected a plain zip member")
    }
    let start = header + 30 + Int(nameLength) + Int(extraLength)
    guard let data = buffer.slice(at: start, count: member.compressedSize) else {
      throw damaged(member, "it reaches past the end of the archive")
    }
    return data
  }

  private func checked<Result>(
    _ contents: UnsafeRawBufferPointer, _ member: Member, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    guard crc32(contents) == member.crc else { throw damaged(member, "its checksum is wrong") }
    return try body(contents)
  }

  private func damaged(_ member: Member, _ reason: String) -> Failure {
    Failure(.value, "zip member '\(member.name)' is damaged: \(reason)")
  }
}
