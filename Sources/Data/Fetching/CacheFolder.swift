import Foundation
import NDArray

/// The folder downloads are kept in. Paths into it are made of checked names, so that nothing is ever written elsewhere.
struct CacheFolder {
  let path: String

  /// The path of `file` in `subfolder`. Throws a value error for names that could lead out of the cache, and an OS error
  /// when something on the way is a link.
  func path(of file: String, in subfolder: String) throws(Failure) -> String {
    let names =
      (subfolder.isEmpty ? [] : subfolder.split(separator: "/", omittingEmptySubsequences: false)) + [file[...]]
    var current = path
    for name in names {
      guard !name.isEmpty, name != ".", name != "..", !name.contains("/"), name.utf8.count <= 200,
        name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7f && $0 != "\\" })
      else {
        throw Failure(
          .value, "'\(subfolder.isEmpty ? "" : subfolder + "/")\(file)' is no name within the cache",
          hint: "use plain names: no absolute paths, no '..'")
      }
      current += "/" + name
      var status = stat()
      if lstat(current, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
        throw Failure(.os, "'\(current)' is a link; the cache does not follow links")
      }
    }
    return current
  }

  /// Makes the folder that the file at `path` goes into.
  func makeFolder(for path: String) throws(Failure) {
    let folder = URL(filePath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw CacheFolder.unwritable(folder)
    }
  }

  static func unwritable(_ folder: URL) -> Failure {
    Failure(
      .permission, "the cache folder '\(folder.path(percentEncoded: false))' cannot be written",
      hint: "set AKSCRIPT_CACHE to a folder that can")
  }
}

/// Holds an advisory lock on a file of the cache while it exists, so that two runs do not download the same thing at once.
final class CacheLock {
  private let file: Int32

  /// Waits for the lock on `path`. `progress` is called meanwhile and may give up.
  init(_ path: String, progress: ProgressHandler?) throws {
    let url = URL(filePath: path)
    let folder = url.deletingLastPathComponent()
    let lockPath = folder.appending(path: ".\(url.lastPathComponent).lock").path(percentEncoded: false)
    file = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard file >= 0 else { throw CacheFolder.unwritable(folder) }
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw Failure.system(errno, path: lockPath) }
      try progress?(0, 0)
      usleep(40_000)
    }
  }

  deinit { close(file) }
}
