import ArgumentParser
import Foundation
import Script

struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference", abstract: "Print the reference of all commands as Markdown.")

  /// The examples write files, which go into a folder that is removed afterwards.
  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("akscript-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    guard FileManager.default.changeCurrentDirectoryPath(folder.path) else { throw ExitCode(1) }
    // What the examples show must not depend on what has been downloaded.
    setenv("AKSCRIPT_OFFLINE", "1", 1)
    setenv("AKSCRIPT_CACHE", folder.path, 1)
    let session = try Session(name: "reference", figureFolder: folder.path, isQuiet: true)
    print(try ReferencePage(session).markdown(), terminator: "")
  }
}
