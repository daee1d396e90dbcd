import CInterrupt
import Foundation
import NDArray
import Synchronization

/// Writing to the standard streams in the order of the calls, noticing when it fails.
public enum StandardStreams {
  private struct Output {
    var waiting: [UInt8] = []
    /// The code of the first failure; everything after it is dropped.
    var failure: Int32?
  }

  private static let state = Mutex(Output())
  private static let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Writes to standard output: at once on a terminal, in large pieces elsewhere.
  public static func output(_ text: String) {
    state.withLock { output in
      output.waiting.append(contentsOf: text.utf8)
      if isTerminal || output.waiting.count >= 1 << 16 { empty(&output) }
    }
  }

  /// Writes to standard error, after everything written to standard output so far.
  public static func error(_ text: String) {
    state.withLock { empty(&$0) }
    _ = write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Makes sure that everything has been written. Throws an OS failure if it could not be, for example on a full disk.
  public static func flush() throws {
    let failure = state.withLock { output in
      empty(&output)
      return output.failure
    }
    guard let failure else { return }
    throw Failure(.os, "cannot write to standard output: \(String(cString: strerror(failure)))")
  }

  private static func empty(_ output: inout Output) {
    if output.failure == nil { output.failure = write(output.waiting, to: STDOUT_FILENO) }
    output.waiting.removeAll(keepingCapacity: true)
  }

  /// Writes all bytes; the error code if that fails. Of what takes long, Ctrl-C drops the rest.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Int32? {
    let isLong = bytes.count > 1 << 16
    return bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 16))
        let count = Foundation.write(file, piece.baseAddress, piece.count)
        if isLong, ci_pending() { return nil }
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = rest.dropFirst(count)
      }
      return nil
    }
  }
}
