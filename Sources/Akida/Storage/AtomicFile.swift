internal import Foundation
internal import NDArray

/// A file that is replaced as a whole: the new contents are written beside it and take its name once they are on the disk.
/// Whatever stops the writing leaves the old file as it was.
public struct AtomicFile {
  private let path: String
  /// Where the file really is, behind symbolic links.
  private let target: String
  /// The access rights of the file that is replaced.
  private let mode: mode_t?

  /// Checks that the file at `path` may be written. Throws what Python's `open` would.
  public init(_ path: String) throws {
    guard !path.utf8.contains(0) else { throw Failure(.value, "embedded null byte") }
    self.path = path
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    target = resolved.map { String(cString: $0) } ?? path
    var status = stat()
    guard stat(target, &status) == 0 else {
      guard errno == ENOENT else { throw Self.failure(errno, path) }
      // A path that ends in a slash names a directory, which is not there.
      guard !path.isEmpty, !path.hasSuffix("/") else { throw Self.failure(path.isEmpty ? ENOENT : EISDIR, path) }
      mode = nil
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Self.failure(EISDIR, path)
    default: throw Failure(.os, "'\(path)' is a device or pipe, expected a regular file or none")
    }
    guard access(target, W_OK) == 0 else { throw Self.failure(errno, path) }
    mode = status.st_mode & 0o7777
  }

  /// Replaces the contents of the file. Throws what Python's `open` or `write` would.
  public func write(_ bytes: [UInt8]) throws {
    let temporary = directory + ".akscript-\(String(UInt64.random(in: 0 ... .max), radix: 36)).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw Self.failure(errno, path) }
    var code = Self.write(bytes, to: file)
    if code == 0, let mode, fchmod(file, mode) != 0 { code = errno }
    if code == 0, fsync(file) != 0 { code = errno }
    if close(file) != 0 && code == 0 { code = errno }
    if code == 0, rename(temporary, target) != 0 { code = errno }
    guard code == 0 else {
      unlink(temporary)
      throw Self.failure(code, path)
    }
    syncDirectory()
  }

  private var directory: String {
    guard let slash = target.lastIndex(of: "/") else { return "" }
    return String(target[...slash])
  }

  /// Puts the file's name on the disk. File systems that cannot do that for a directory have the file all the same.
  private func syncDirectory() {
    let folder = open(directory.isEmpty ? "." : directory, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// Writes every byte; returns 0 or the `errno` of the write that failed.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
    bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count, let base = bytes.baseAddress {
        let put = Foundation.write(file, base + done, bytes.count - done)
        if put >= 0 { done += put } else if errno != EINTR { return errno }
      }
      return 0
    }
  }

  private static func failure(_ code: Int32, _ path: String) -> Failure {
    let kind: Failure.Kind =
      switch code {
      case ENOENT: .fileNotFound
      case EISDIR: .isADirectory
      case EACCES, EPERM: .permission
      default: .os
      }
    let hint: String? =
      switch code {
      case ENOENT where path.contains("/"): "make the folder first"
      case ENOSPC, EDQUOT: "make room on the disk; what was in the file before is still there"
      default: nil
      }
    return Failure(kind, "[Errno \(code)] \(String(cString: strerror(code))): '\(path)'", hint: hint)
  }
}
