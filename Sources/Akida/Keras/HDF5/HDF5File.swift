internal import CHDF5
internal import Foundation
internal import NDArray

/// Read access to an HDF5 file that may be wrong, cut or hostile: everything that is not as expected is a `Failure` that
/// names the file.
enum HDF5File {
  /// Opens the file at `path`, runs `body` on its root group and closes it. The library is locked meanwhile.
  static func read<Result>(_ path: String, _ body: (borrowing HDF5Object) throws -> Result) throws -> Result {
    try checkSignature(path)
    return try HDF5Library.exclusively {
      guard let access = HDF5Handle(H5Pcreate(swift_H5P_FILE_ACCESS()), close: H5Pclose) else {
        throw Failure(.os, "\(path): \(HDF5Library.lastError())")
      }
      // Read-only media and network file systems often cannot lock, and nobody else writes what is being read here.
      H5Pset_file_locking(access.id, false, true)
      guard let file = HDF5Handle(H5Fopen(path, swift_H5F_ACC_RDONLY(), access.id), close: H5Fclose) else {
        throw unreadable(path)
      }
      guard let root = HDF5Handle(H5Gopen2(file.id, "/", swift_H5P_DEFAULT()), close: H5Gclose) else {
        throw unreadable(path)
      }
      return try body(HDF5Object(handle: root, file: path, path: "/"))
    }
  }

  private static func unreadable(_ path: String) -> Failure {
    Failure(
      .os, "\(path): the HDF5 file is cut short or damaged (\(HDF5Library.lastError()))",
      hint: "fetch or copy the file again, and compare its size with the original")
  }

  private static let signature: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Refuses what is no HDF5 file, saying what it is instead; never opens anything but a regular file, since a pipe would
  /// block.
  private static func checkSignature(_ path: String) throws {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw Failure(.fileNotFound, "\(path): no such file")
    }
    if isDirectory.boolValue {
      throw Failure(
        .isADirectory, "\(path): a directory; a Keras .h5 file is expected",
        hint: "save the model with model.save('model.h5') instead of the SavedModel format")
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular || isSymbolicLink(attributes) else {
      throw Failure(.os, "\(path): not a regular file; a Keras .h5 file is expected")
    }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw Failure(.permission, "\(path): the file cannot be opened for reading", hint: "check its permissions")
    }
    defer { try? file.close() }
    let start = [UInt8]((try? file.read(upToCount: 512)) ?? Data())
    if start.starts(with: signature) { return }
    // The format allows a user block of 512, 1024, 2048 … bytes before the signature.
    let size = (try? file.seekToEnd()) ?? 0
    var offset: UInt64 = 512
    while offset < size {
      try? file.seek(toOffset: offset)
      if [UInt8]((try? file.read(upToCount: signature.count)) ?? Data()) == signature { return }
      offset *= 2
    }
    throw Failure(
      .os, "\(path): not an HDF5 file (\(kind(of: start)))",
      hint: "a Keras .h5 file is expected, as written by model.save('model.h5', include_optimizer=False)")
  }

  private static func isSymbolicLink(_ attributes: [FileAttributeKey: Any]?) -> Bool {
    attributes?[.type] as? FileAttributeType == .typeSymbolicLink
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
