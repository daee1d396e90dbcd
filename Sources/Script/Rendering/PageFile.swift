import Akida
public import Foundation
import NDArray

/// Writes pages, which appear whole or not at all.
public enum PageFile {
  /// Writes `text` to `path`. Throws an OS failure if it cannot be written.
  public static func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  /// Writes `data` to `path`. Throws an OS failure if it cannot be written.
  public static func write(_ data: Data, to path: String) throws {
    do {
      try AtomicFile(path).write(Array(data))
    } catch let failure as Failure {
      throw Failure(.os, "cannot write '\(path)': \(failure.message)")
    }
  }

  /// Copies files into a folder, which is made if it is not there. Throws an OS failure if that cannot be done.
  static func copy(_ paths: [String], into folder: String) throws {
    guard !paths.isEmpty else { return }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(.os, "cannot make the folder for figures, '\(folder)'")
    }
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else { throw Failure(.os, "cannot read '\(path)'") }
      try write(data, to: folder + "/" + (path as NSString).lastPathComponent)
    }
  }
}
