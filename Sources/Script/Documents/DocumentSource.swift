import Foundation
import NDArray

/// Where documents come from.
public enum DocumentSource {
  /// The document in the file at `path`, or on standard input when it is nil or `-`. Throws a failure that names the file
  /// if it cannot be read or is not UTF-8 text.
  public static func read(_ path: String?) throws -> Document {
    guard let path, path != "-" else {
      return try document(FileHandle.standardInput.readDataToEndOfFile(), path: "<stdin>")
    }
    return try document(contents(of: path), path: path)
  }

  private static func contents(of path: String) throws -> Data {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(
        .fileNotFound, "cannot open '\(path)': no such file",
        hint: path.hasSuffix(".akscript") ? nil : "scripts end in .akscript")
    }
    if isFolder.boolValue {
      throw Failure(.isADirectory, "cannot run '\(path)': it is a folder", hint: "name the script in it")
    }
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw Failure(.os, "cannot read '\(path)': \(error.localizedDescription)")
    }
  }

  private static func document(_ data: Data, path: String) throws -> Document {
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Failure(.value, "'\(path)' is not a UTF-8 text", hint: "akscript runs text files, see akscript --help")
    }
    return Document(path: path, text: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
  }
}
