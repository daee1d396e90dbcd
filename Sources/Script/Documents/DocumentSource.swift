import Foundation
import Interpreter
import NDArray

/// Where documents come from.
public enum DocumentSource {
  /// The document in the file at `path`, a script, a notebook or Markdown, or on standard input when it is nil or `-`. Throws a failure that names the file
  /// if it cannot be read or is not UTF-8 text.
  public static func read(_ path: String?) throws -> Document {
    guard let path, path != "-" else {
      return try document(FileHandle.standardInput.readDataToEndOfFile(), path: "<stdin>")
    }
    let data = try contents(of: path)
    if path.lowercased().hasSuffix(".ipynb") {
      return Document(path: path, text: try Notebook.script(of: data, path: path))
    }
    let isMarkdown = [".md", ".markdown"].contains { path.lowercased().hasSuffix($0) }
    return try document(data, path: path, format: isMarkdown ? .markdown : .percent)
  }

  /// The scripts that paths name: files, and the `.akscript` files of folders by their names. Throws a failure if a folder
  /// has none.
  public static func scripts(in paths: [String]) throws -> [String] {
    try paths.flatMap { path in
      guard isFolder(path) else { return [path] }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      let scripts = names.filter { $0.hasSuffix(".akscript") }.sorted()
      guard !scripts.isEmpty else { throw Failure(.fileNotFound, "there are no .akscript files in '\(path)'") }
      return scripts.map { (path as NSString).appendingPathComponent($0) }
    }
  }

  /// Whether a folder is at `path`.
  public static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func contents(of path: String) throws -> Data {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(.fileNotFound, "cannot open '\(path)': no such file", hint: similar(to: path))
    }
    if isFolder.boolValue {
      throw Failure(.isADirectory, "cannot run '\(path)': it is a folder", hint: "name the script in it")
    }
    // Opened for reading, not mapped: the path may be a pipe.
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw Failure(.os, "cannot read '\(path)': \(String(cString: strerror(errno)).lowercased())")
    }
    guard let data = try? file.read(upToCount: maximumSize + 1) ?? Data() else {
      throw Failure(.os, "cannot read '\(path)'")
    }
    if data.count > maximumSize { throw Failure(.value, "'\(path)' is longer than any script") }
    return data
  }

  private static let maximumSize = 64 << 20

  /// Advice naming a script that is there.
  private static func similar(to path: String) -> String? {
    if FileManager.default.fileExists(atPath: path + ".akscript") { return "did you mean \(path).akscript?" }
    let folder = path.folderOfPath
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    let nearest = Spelling.nearest((path as NSString).lastPathComponent, among: names)
    return nearest.map { "did you mean \((folder as NSString).appendingPathComponent($0))?" }
  }

  private static func document(_ data: Data, path: String, format: Document.Format = .percent) throws -> Document {
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Failure(.value, "'\(path)' is not a UTF-8 text", hint: "akscript runs text files, see akscript --help")
    }
    let start = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    return Document(path: path, text: String(start), format: format)
  }
}
