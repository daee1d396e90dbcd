internal import Foundation
internal import NDArray

/// What kind of file one is by its first bytes.
enum FileSignature {
  private static let hdf5: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Refuses what is no HDF5 file, saying what it is instead. Opens regular files only, since a pipe would block.
  static func check(_ path: String, expecting expected: ModelFileKind) throws {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw Failure(.fileNotFound, "[Errno 2] No such file or directory: '\(path)'")
    }
    if isDirectory.boolValue {
      throw Failure(
        .isADirectory, "\(path): a directory; \(expected.name) is expected",
        hint: expected == .akscript
          ? nil : "save the Keras model with model.save('model.h5') instead of the SavedModel format")
    }
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let type = (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType
    guard type == .typeRegular else { throw Failure(.os, "\(path): not a regular file; \(expected.name) is expected") }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw Failure(.permission, "\(path): the file cannot be opened for reading", hint: "check its permissions")
    }
    defer { try? file.close() }
    let start = bytes(of: file, at: 0, count: 512)
    if start.starts(with: hdf5) { return }
    // The format allows a user block of 512, 1024, 2048 … bytes before the signature.
    let size = (try? file.seekToEnd()) ?? 0
    var offset: UInt64 = 512
    while offset < size {
      if bytes(of: file, at: offset, count: hdf5.count) == hdf5 { return }
      offset *= 2
    }
    throw Failure(
      .os, "\(path): not an HDF5 file (\(kind(of: start)))",
      hint: "\(expected.name) is expected, as written by \(expected.writer)")
  }

  private static func bytes(of file: FileHandle, at offset: UInt64, count: Int) -> [UInt8] {
    guard (try? file.seek(toOffset: offset)) != nil, let data = try? file.read(upToCount: count) else { return [] }
    return [UInt8](data)
  }

  private static func kind(of start: [UInt8]) -> String {
    if start.isEmpty { return "it is empty" }
    if start.starts(with: Array("PK\u{3}\u{4}".utf8)) { return "it is a zip archive, such as a .keras file" }
    if start.starts(with: [0x1F, 0x8B]) { return "it is gzip data" }
    if start.starts(with: Array("version https://git-lfs".utf8)) { return "it is a Git LFS pointer" }
    let text = String(decoding: start, as: UTF8.self).lowercased()
    if text.contains("<html") || text.contains("<!doctype") { return "it is a web page" }
    let bytes = start.prefix(4).map { String(format: "%02x", $0) }.joined(separator: " ")
    return "it starts with the bytes \(bytes)"
  }
}
