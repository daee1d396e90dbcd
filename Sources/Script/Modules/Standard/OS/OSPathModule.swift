import Foundation
import Interpreter

/// Python's `os.path`.
enum OSPathModule {
  static var module: HostModule {
    HostModule(
      "os.path", "Names of files and folders.",
      commands: [
        join,
        test("exists", "Whether there is a file or folder of this name.") { access($0, F_OK) == 0 },
        test("isfile", "Whether there is a file of this name.") { kind($0) == S_IFREG },
        test("isdir", "Whether there is a folder of this name.", isDirectory),
        test("isabs", "Whether a path starts at the root.") { $0.hasPrefix("/") },
        part("basename", "The last name of a path.") { split($0).tail },
        part("dirname", "A path without its last name.") { split($0).head },
        part("normpath", "A path without empty names, '.' and '..'.", normalized),
        part("abspath", "A path from the root.") {
          normalized($0.hasPrefix("/") ? $0 : joined(FileManager.default.currentDirectoryPath, $0))
        },
        part("expanduser", "A path with the home folder in place of '~'.", expanded),
        pair("split", "A path without its last name, and that name.") { split($0) },
        pair("splitext", "A path without its extension, and the extension with its dot.") { splitExtension($0) },
        size,
      ], constants: ["sep": "/"])
  }

  // MARK: commands

  private static var path: Parameter { Parameter.required("path", "a str", type: "str") }

  private static func test(
    _ name: String, _ summary: String, _ body: @escaping (String) -> Bool
  ) -> Command {
    Command(name, summary, parameters: [path], returns: "a bool", example: "os.path.\(name)('/')") {
      $0.machine.use(.world)
      return .bool(body(try OSErrors.path($0[0])))
    }
  }

  private static func part(_ name: String, _ summary: String, _ body: @escaping (String) -> String) -> Command {
    Command(name, summary, parameters: [path], returns: "a str", example: "os.path.\(name)('/data/./digits.npz')") {
      Value(body(try OSErrors.path($0[0])))
    }
  }

  private static func pair(
    _ name: String, _ summary: String, _ body: @escaping (String) -> (String, String)
  ) -> Command {
    Command(
      name, summary, parameters: [path], returns: "a tuple of two str", example: "os.path.\(name)('/data/digits.npz')"
    ) {
      let (first, second) = body(try OSErrors.path($0[0]))
      return Value(tuple: [Value(first), Value(second)])
    }
  }

  private static var join: Command {
    Command(
      "join", "One path from several parts; an absolute part starts anew.",
      parameters: [.required("a", "the first part", type: "str"), .variadic("p", "further parts", type: "str")],
      returns: "a str",
      example: "os.path.join('data', 'digits.npz')"
    ) { arguments in
      var path = try OSErrors.path(arguments[0])
      for part in try arguments.items(1) {
        guard let text = part.asString else {
          throw PythonError.type(
            "join() argument must be str, bytes, or os.PathLike object, not '\(part.typeName)'")
        }
        path = joined(path, text)
      }
      return Value(path)
    }
  }

  private static var size: Command {
    Command(
      "getsize", "The size of a file in bytes.", parameters: [path], returns: "an int", raises: "FileNotFoundError",
      example: "with open('six.txt', 'w') as file:\n    count = file.write('six')\nos.path.getsize('six.txt')"
    ) {
      let path = try OSErrors.path($0[0])
      var status = stat()
      guard stat(path, &status) == 0 else { throw OSErrors.error(path: path) }
      return .int(Int(status.st_size))
    }
  }

  // MARK: paths

  private static func kind(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  static func isDirectory(_ path: String) -> Bool { kind(path) == S_IFDIR }

  private static func joined(_ path: String, _ part: String) -> String {
    if part.hasPrefix("/") { return part }
    return path.isEmpty || path.hasSuffix("/") ? path + part : path + "/" + part
  }

  /// A path up to its last slash, without the slashes there unless nothing else is left, and what follows.
  static func split(_ path: String) -> (head: String, tail: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    let end = path.utf8.index(after: slash)
    var head = path[..<end]
    if !head.allSatisfy({ $0 == "/" }) { while head.hasSuffix("/") { head.removeLast() } }
    return (String(head), String(path[end...]))
  }

  private static func splitExtension(_ path: String) -> (String, String) {
    let nameStart = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex
    let name = path[nameStart...]
    // Dots at the start of a name hide the file and begin no extension.
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), name[..<dot].contains(where: { $0 != "." }) else {
      return (path, "")
    }
    return (String(path[..<dot]), String(path[dot...]))
  }

  private static func normalized(_ path: String) -> String {
    if path.isEmpty { return "." }
    // Exactly two slashes at the start have a meaning of their own.
    let root = path.hasPrefix("//") && !path.hasPrefix("///") ? "//" : path.hasPrefix("/") ? "/" : ""
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == ".." && (names.last.map { $0 != ".." } ?? false) {
        names.removeLast()
      } else if name != ".." || root.isEmpty {
        names.append(name)
      }
    }
    let text = root + names.joined(separator: "/")
    return text.isEmpty ? "." : text
  }

  private static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/") else { return path }
    let home = ProcessInfo.processInfo.environment["HOME"] ?? NSHomeDirectory()
    return home + path.dropFirst()
  }
}
