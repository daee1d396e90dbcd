import Data
import Foundation
import Interpreter

/// Completes what stands before the cursor from what the session knows now.
struct Completer {
  private let interpreter: Interpreter

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// What the word of `line` from UTF-8 offset `start` on may become: in a string a dict key, the name of a data set or
  /// a path; elsewhere a magic, a name, a keyword of the open call, or the attribute of a value.
  func completions(_ line: String, from start: Int) -> [String] {
    let word = String(decoding: line.utf8.dropFirst(start), as: UTF8.self)
    if line.trimmed.hasPrefix("%"), !line.trimmed.contains(" ") {
      // readline takes the % for the end of the word before.
      return Magic.all.map(\.name).filter { $0.hasPrefix(word) }
    }
    let context = CursorContext(line)
    if let text = context.string {
      // The word may begin within the string, after a slash or a blank.
      let before = String(decoding: text.utf8.dropLast(word.utf8.count), as: UTF8.self)
      let (strings, isKey) = strings(text, context)
      let matches = strings.filter { $0.hasPrefix(text) }
      // What there is no choice about is closed.
      let end =
        matches.count == 1 && matches.first?.hasSuffix("/") == false ? "\(context.quote)" + (isKey ? "]" : "") : ""
      return matches.map { $0.dropFirst(before.count) + end }
    }
    return names(word, context)
  }

  // MARK: strings

  /// What a string may be, and whether as the key of a subscript.
  private func strings(_ text: String, _ context: CursorContext) -> (strings: [String], isKey: Bool) {
    if context.bracket == "[", let dict = interpreter.value(at: context.owner), dict.typeName == "dict",
      let keys = try? dict.contents()
    {
      return (keys.compactMap(\.asString), true)
    }
    if context.bracket == "(", context.owner.last == "fetch", context.isFirstArgument {
      let names = Catalogue.entries.map(\.name).filter { $0.hasPrefix(text) }
      if !names.isEmpty { return (names, false) }
    }
    return (paths(text), false)
  }

  /// The files and folders, the latter with a slash, that a path may become.
  private func paths(_ text: String) -> [String] {
    let folder = text.lastIndex(of: "/").map { String(text[...$0]) } ?? ""
    let shown = (folder as NSString).expandingTildeInPath
    let place = folder.isEmpty ? "." : folder.hasSuffix("/") && shown != "/" ? shown + "/" : shown
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    let prefix = text.dropFirst(folder.count)
    return names.filter { $0.hasPrefix(prefix) && (!$0.hasPrefix(".") || prefix.hasPrefix(".")) }.sorted().map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: (place as NSString).appendingPathComponent(name), isDirectory: &isFolder)
      return folder + name + (isFolder.boolValue ? "/" : "")
    }
  }

  // MARK: names

  /// A name, or a dotted path whose last part is completed from the attributes of the value before it.
  private func names(_ word: String, _ context: CursorContext) -> [String] {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let prefix = parts.last else { return [] }
    let path = parts.dropLast()
    var names: [String]
    if path.isEmpty {
      names = interpreter.globalNames + interpreter.builtinNames + Self.keywords
      if context.bracket == "(", let callee = interpreter.value(at: context.owner) {
        names += KeywordParameters.names(of: callee).map { $0 + "=" }
      }
    } else {
      names = interpreter.value(at: Array(path)).map { interpreter.attributeNames(of: $0) } ?? []
    }
    let head = path.map { $0 + "." }.joined()
    return Set(names).filter { $0.hasPrefix(prefix) && (!$0.hasPrefix("_") || prefix.hasPrefix("_")) }.sorted()
      .map { head + $0 }
  }

  private static let keywords = [
    "and", "assert", "break", "continue", "def", "del", "elif", "else", "except", "False", "finally", "for", "from",
    "global", "if", "import", "in", "is", "lambda", "None", "nonlocal", "not", "or", "pass", "raise", "return", "True",
    "try", "while", "with",
  ]
}

extension Interpreter {
  /// The value of a dotted path, looked up without running anything but attribute access; nil if there is none.
  func value(at path: [String]) -> Value? {
    guard let first = path.first, var value = global(first) ?? builtin(first) else { return nil }
    for name in path.dropFirst() {
      guard let next = try? attribute(name, of: value) else { return nil }
      value = next
    }
    return value
  }
}
