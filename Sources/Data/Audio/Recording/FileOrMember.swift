import Foundation
import NDArray

/// A file, or a member of a zip archive written as if the archive were a folder: `words.zip/yes/anna_1.wav`.
enum FileOrMember {
  /// Calls `body` with the contents. Throws what `FileBytes` throws, and a value failure for more than `limit` bytes.
  static func withContents<Result>(
    of path: String, upTo limit: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    guard !FileManager.default.fileExists(atPath: path), let end = path.range(of: ".zip/") else {
      let bytes = try FileBytes.read(path, upTo: limit + 1)
      try check(bytes.count, limit, path)
      return try bytes.withUnsafeBytes(body)
    }
    let archivePath = String(path[..<path.index(before: end.upperBound)])
    let archive = try ZipArchive(FileBytes.read(archivePath), path: archivePath)
    let name = path[end.upperBound...]
    guard let member = archive.members.first(where: { $0.name == name }) else {
      throw Failure.system(ENOENT, path: path)
    }
    try check(member.size, limit, path)
    return try archive.withContents(of: member, body)
  }

  private static func check(_ count: Int, _ limit: Int, _ path: String) throws(Failure) {
    guard count <= limit else { throw Failure(.value, "'\(path)' is larger than \(limit >> 20) MB") }
  }
}
