import Crypto
import Foundation
public import NDArray

/// SHA-256 sums as lower-case hexadecimal digits.
public enum FileHash {
  /// The sum of the file at `path`, read in pieces. `progress` counts bytes.
  public static func sha256(of path: String, progress: ProgressHandler? = nil) throws -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure.system(errno, path: path) }
    defer { close(file) }
    var status = stat()
    let size = fstat(file, &status) == 0 ? Int(status.st_size) : 0
    var hash = SHA256()
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var done = 0
    while true {
      try progress?(done, size)
      let got = read(file, &buffer, buffer.count)
      if got == 0 { return text(hash.finalize()) }
      if got > 0 {
        buffer.withUnsafeBytes { hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<got])) }
        done += got
      } else if errno != EINTR {
        throw Failure.system(errno, path: path)
      }
    }
  }

  static func text(_ digest: SHA256.Digest) -> String {
    digest.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  /// A sum as a user may write it, in lower case; nil when it is not 64 hexadecimal digits.
  static func normalized(_ text: String) -> String? {
    let text = text.lowercased()
    return text.utf8.count == 64 && text.allSatisfy { $0.isHexDigit && $0.isASCII } ? text : nil
  }
}
