import Data
import Foundation
import Interpreter

/// What a cell has used outside the program.
struct Uses {
  /// Whether another run may go otherwise, whatever is known of this one.
  private(set) var isOfWorld: Bool
  /// The digests of files before they were read; nil for those that were not there.
  private(set) var files: [String: String?] = [:]
  private var stamps: [String: FileStamp?] = [:]

  /// Nothing used so far.
  init(isOfWorld: Bool = false) { self.isOfWorld = isOfWorld }

  /// Adds a use.
  mutating func add(_ use: OutsideUse) {
    guard case .file(let path) = use else { return isOfWorld = true }
    if files.keys.contains(path) { return }
    stamps[path] = FileStamp(path)
    switch FileDigest(path: path) {
    case .contents(let digest): files[path] = .some(digest)
    case .missing: files[path] = .some(nil)
    case .unknown: isOfWorld = true
    }
  }

  /// Files that have been written since they were read may have been read at any moment of it.
  mutating func checkFiles() {
    isOfWorld = isOfWorld || !stamps.allSatisfy { FileStamp($0.key) == $0.value }
  }
}

/// What stands in a file.
enum FileDigest: Equatable {
  case contents(String)
  case missing
  /// It is a pipe or the like, or cannot be read.
  case unknown

  init(_ digest: String?) { self = digest.map(FileDigest.contents) ?? .missing }

  init(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = errno == ENOENT || errno == ENOTDIR ? .missing : .unknown
      return
    }
    guard status.st_mode & S_IFMT == S_IFREG, let digest = try? FileHash.sha256(of: path) else {
      self = .unknown
      return
    }
    self = .contents(digest)
  }
}
