import Foundation

/// What tells that a file has been written.
struct FileStamp: Equatable, CustomStringConvertible {
  private let numbers: [Int]

  var description: String { numbers.map(String.init).joined(separator: " ") }

  /// The stamp of the file at `path`; nil if there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Glibc)
      let (time, change) = (status.st_mtim, status.st_ctim)
    #else
      let (time, change) = (status.st_mtimespec, status.st_ctimespec)
    #endif
    numbers = [
      Int(status.st_ino), Int(status.st_size), time.tv_sec, time.tv_nsec, change.tv_sec, change.tv_nsec,
    ]
  }
}
