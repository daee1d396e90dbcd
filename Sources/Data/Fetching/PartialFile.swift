import Crypto
import Foundation
import NDArray

/// A download that is not complete: the bytes so far, and beside them what the server called the file that they are of.
struct PartialFile {
  /// Where the bytes are.
  let path: String
  private var tagPath: String { path + ".tag" }

  /// A partial file on disk, ready to be continued at its end.
  final class Opened: Sendable {
    let descriptor: Int32
    /// The bytes that are there.
    let size: Int
    /// The hash of them.
    let hash: SHA256
    /// What the server called their file; nil if that is not known.
    let tag: String?
    private let tagPath: String

    fileprivate init(_ descriptor: Int32, size: Int, hash: SHA256, tag: String?, tagPath: String) {
      (self.descriptor, self.size, self.hash, self.tag, self.tagPath) = (descriptor, size, hash, tag, tagPath)
    }
    deinit { close(descriptor) }

    /// Empties the file, whose new bytes will be of the file of this tag. Returns the error code of a failure, else 0.
    func restart(_ tag: String?, _ url: URL) -> Int32 {
      unlink(tagPath)
      guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else { return errno }
      if let tag { try? FileBytes.write(Array("\(url.absoluteString)\n\(tag)".utf8), to: tagPath) }
      return 0
    }
  }

  /// Opens the file, which is made if it is not there. Bytes of another address, or without a tag, are dropped.
  func opened(for url: URL) throws -> Opened {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw Failure.system(errno, path: path) }
    let lines = ((try? FileBytes.read(tagPath)).map { String(decoding: $0, as: UTF8.self) } ?? "").split(
      separator: "\n", maxSplits: 1)
    let isKnown = lines.count == 2 && lines[0] == url.absoluteString && !Self.isWeak(lines[1])
    var hash = SHA256()
    var size = 0
    if isKnown {
      var buffer = [UInt8](repeating: 0, count: 1 << 20)
      while case let got = read(file, &buffer, buffer.count), got > 0 {
        hash.update(data: buffer[..<got])
        size += got
      }
    }
    // Behind what was read nothing may be left.
    guard ftruncate(file, off_t(size)) == 0, lseek(file, off_t(size), SEEK_SET) >= 0 else {
      defer { close(file) }
      throw Failure.system(errno, path: path)
    }
    return Opened(file, size: size, hash: hash, tag: isKnown ? String(lines[1]) : nil, tagPath: tagPath)
  }

  /// A tag of files that are equal in meaning, not byte for byte.
  private static func isWeak(_ tag: Substring) -> Bool { tag.hasPrefix("W/") }

  /// Forgets the bytes.
  func discard() {
    unlink(path)
    unlink(tagPath)
  }

  /// Gives the bytes, which are complete, their name.
  func commit(as name: String) throws(Failure) {
    guard rename(path, name) == 0 else { throw Failure.system(errno, path: name) }
    unlink(tagPath)
  }
}
