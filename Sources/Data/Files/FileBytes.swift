import Foundation
public import NDArray

/// Whole files in and out of memory, with CPython's error messages.
public enum FileBytes {
  /// The contents of the regular file at `path`, read once.
  /// Throws `.fileNotFound`, `.isADirectory`, `.permission` or `.os` with CPython's text (`[Errno 2] No such file …`).
  public static func read(_ path: String) throws(Failure) -> [UInt8] { try read(path, upTo: .max) }

  /// The first bytes of the regular file at `path`, at most `limit`.
  public static func read(_ path: String, upTo limit: Int) throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure.system(errno, path: path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Failure.system(errno, path: path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Failure.system(EISDIR, path: path)
    default: throw Failure(.os, "'\(path)' is a device or pipe, expected a regular file")
    }
    let size = min(Int(status.st_size), limit)
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size, let base = buffer.baseAddress {
        let got = Foundation.read(file, base + filled, size - filled)
        if got == 0 { break }
        if got > 0 { filled += got } else if errno != EINTR { code = errno; break }
      }
    }
    guard code == 0 else { throw Failure.system(code, path: path) }
    return bytes
  }

  /// Writes `bytes` as the whole contents of the file at `path`, replacing what was there.
  public static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw Failure.system(errno, path: path) }
    var code = bytes.withUnsafeBytes { writeAll($0, to: file) }
    if close(file) != 0 && code == 0 { code = errno }
    guard code == 0 else { throw Failure.system(code, path: path) }
  }

  /// Writes every byte to an open file; returns 0 or the `errno` of the write that failed.
  static func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int32 {
    var done = 0
    while done < bytes.count, let base = bytes.baseAddress {
      let put = Foundation.write(file, base + done, bytes.count - done)
      if put >= 0 { done += put } else if errno != EINTR { return errno }
    }
    return 0
  }
}

extension Failure {
  /// The failure CPython reports for a system call's `code` on `path`: class by code, text `[Errno n] reason: 'path'`.
  public static func system(_ code: Int32, path: String) -> Failure {
    let kind: Kind =
      switch code {
      case ENOENT: .fileNotFound
      case EISDIR: .isADirectory
      case EACCES, EPERM: .permission
      default: .os
      }
    return Failure(kind, "[Errno \(code)] \(String(cString: strerror(code))): '\(path)'")
  }
}
