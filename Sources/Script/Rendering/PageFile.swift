public import Foundation
import NDArray

/// Writes pages, which appear whole or not at all.
public enum PageFile {
  /// Writes `text` to `path`. Throws an OS failure if it cannot be written.
  public static func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  /// Writes `data` to `path`. Throws an OS failure if it cannot be written.
  public static func write(_ data: Data, to path: String) throws {
    do {
      try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      let reason = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      throw Failure(
        .os,
        "cannot write '\(path)': "
          + (reason.map { String(cString: strerror(Int32($0.code))).lowercased() } ?? "is its folder there?"))
    }
  }
}
