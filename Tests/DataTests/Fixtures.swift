import Foundation

/// The files that tests compare with.
enum Fixtures {
  /// The path of a file below `Tests/Fixtures`.
  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/\(name)").path(percentEncoded: false)
  }

  /// The path of a file in the bundled `data` folder.
  static func bundled(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "data/\(name)").path(percentEncoded: false)
  }
}
