import Foundation
import NDArray

/// A file that appears under its name only when it is complete: gnuplot writes to a temporary one beside it.
struct OutputFile {
  /// Where gnuplot writes.
  let temporary: String
  private let target: String
  private let path: String
  private let format: OutputFormat
  /// The access rights of the file that is replaced.
  private var mode: mode_t?

  /// Checks that `path` can be written and picks a temporary name in the same directory. Throws what Python's `open` would:
  /// `.fileNotFound`, `.isADirectory`, `.permission` or `.os`.
  init(_ path: String, format: OutputFormat) throws {
    guard !path.unicodeScalars.contains("\0") else { throw Failure(.value, "embedded null byte") }
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    let target = resolved.map { String(cString: $0) } ?? path
    let absolute = target.hasPrefix("/") ? target : FileManager.default.currentDirectoryPath + "/" + target
    let directory = String(absolute[..<(absolute.lastIndex(of: "/") ?? absolute.startIndex)]) + "/"
    self.path = path
    self.format = format
    self.target = absolute
    let unique = String(UInt64.random(in: 0 ... .max), radix: 36)
    self.temporary = "\(directory).akscript-\(unique).\(format.rawValue)"

    var information = stat()
    if stat(absolute, &information) == 0 {
      if information.st_mode & S_IFMT == S_IFDIR { throw Self.failure(.isADirectory, EISDIR, path) }
      guard information.st_mode & S_IFMT == S_IFREG else {
        throw Failure(.os, "cannot write a figure to '\(path)': it is not a regular file")
      }
      if access(absolute, W_OK) != 0 { throw Self.failure(errno, path) }
      mode = information.st_mode & 0o7777
    }
    guard stat(directory, &information) == 0 else { throw Self.failure(errno, path) }
    guard information.st_mode & S_IFMT == S_IFDIR else { throw Self.failure(ENOTDIR, path) }
    if access(directory, W_OK | X_OK) != 0 { throw Self.failure(errno, path) }
  }

  /// Replaces the text of the temporary file. Throws an `.os` failure if that cannot be written.
  func rewrite(_ change: (String) -> String) throws {
    do {
      let text = try String(contentsOfFile: temporary, encoding: .utf8)
      try change(text).write(toFile: temporary, atomically: false, encoding: .utf8)
    } catch {
      throw incomplete
    }
  }

  private var incomplete: Failure {
    Failure(.os, "gnuplot could not write all of '\(path)'", hint: "is the disk full?")
  }

  /// Gives the complete file its name. Throws an `.os` failure if the file is not complete.
  func commit() throws {
    guard let handle = FileHandle(forReadingAtPath: temporary) else { throw incomplete }
    defer { try? handle.close() }
    guard let size = try? handle.seekToEnd(), isComplete(handle, size: size) else { throw incomplete }
    if let mode { chmod(temporary, mode) }
    guard rename(temporary, target) == 0 else { throw Self.failure(errno, path) }
  }

  /// Removes the temporary file, if it is there.
  func discard() { unlink(temporary) }

  private func isComplete(_ handle: FileHandle, size: UInt64) -> Bool {
    let tailLength: UInt64 = 32
    guard size > tailLength, (try? handle.seek(toOffset: size - tailLength)) != nil,
      let tail = try? handle.readToEnd()
    else { return false }
    let ending =
      switch format {
      case .png: Data("IEND".utf8)
      case .svg: Data("</svg>".utf8)
      case .pdf: Data("%%EOF".utf8)
      case .sixel: Data("\u{1B}\\".utf8)
      }
    return tail.range(of: ending) != nil
  }

  private static func failure(_ code: Int32, _ path: String) -> Failure {
    switch code {
    case ENOENT: failure(.fileNotFound, code, path)
    case EACCES, EPERM, EROFS: failure(.permission, code, path)
    default: failure(.os, code, path)
    }
  }

  private static func failure(_ kind: Failure.Kind, _ code: Int32, _ path: String) -> Failure {
    Failure(kind, "[Errno \(code)] \(String(cString: strerror(code))): '\(path)'")
  }
}
