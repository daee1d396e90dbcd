import Data
import Foundation
import Interpreter

/// Completes what stands before the cursor from what the session knows now.
struct Completer {
  let interpreter: Interpreter

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// What the word of `line` from UTF-8 offset `start` on may become, where `lines` of the same input come before: in a
  /// string a dict key, the name of a data set or a path; elsewhere a magic, a name, a keyword of the open call, or the
  /// attribute of a value.
  func completions(_ line: String, from start: Int, after lines: String) -> [Completion] {
    let word = String(decoding: line.utf8.dropFirst(start), as: UTF8.self)
    if let completions = ofMagic(line, word) ?? ofImport(line, word) { return completions }
    let context = CursorContext(lines + line)
    if context.isComment { return [] }
    if let text = context.string {
      // The word may begin within the string, after a slash or a blank.
      let before = String(decoding: text.utf8.dropLast(word.utf8.count), as: UTF8.self)
      let (strings, isKey) = strings(text, context)
      let matches = strings.filter { $0.text.hasPrefix(text) }
      // What there is no choice about is closed.
      let end =
        matches.count == 1 && matches.first?.text.hasSuffix("/") == false ? "\(context.quote)" + (isKey ? "]" : "") : ""
      return matches.map { Completion($0.text.dropFirst(before.count) + end, shown: $0.shown, note: $0.note) }
    }
    return names(word, context)
  }

  // MARK: strings

  /// What a string may be, and whether as the key of a subscript.
  private func strings(_ text: String, _ context: CursorContext) -> (strings: [Completion], isKey: Bool) {
    if context.bracket == "[", let dict = interpreter.value(at: context.owner), dict.typeName == "dict",
      let keys = try? dict.contents()
    {
      return (keys.compactMap(\.asString).map { Completion(context.escaped($0)) }, true)
    }
    if context.bracket == "(", context.owner.last == "fetch", context.isFirstArgument {
      let entries = Catalogue.entries.filter { $0.name.hasPrefix(text) }
      if !entries.isEmpty { return (entries.map { Completion($0.name, note: $0.summary) }, false) }
    }
    return (paths(text).map { Completion(context.escaped($0.text), shown: $0.shown) }, false)
  }

  /// The files and folders, the latter with a slash, that a path may become.
  func paths(_ text: String) -> [Completion] {
    let folder = text.lastIndex(of: "/").map { String(text[...$0]) } ?? ""
    let shown = (folder as NSString).expandingTildeInPath
    let place = folder.isEmpty ? "." : folder.hasSuffix("/") && shown != "/" ? shown + "/" : shown
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    let prefix = text.dropFirst(folder.count)
    return names.filter { $0.hasPrefix(prefix) && (!$0.hasPrefix(".") || prefix.hasPrefix(".")) }.sorted().map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: (place as NSString).appendingPathComponent(name), isDirectory: &isFolder)
      let end = isFolder.boolValue ? "/" : ""
      return Completion(folder + name + end, shown: name + end)
    }
  }

  // MARK: names

  /// A name, or a dotted path whose last part is completed from the attributes of the value before it.
  private func names(_ word: String, _ context: CursorContext) -> [Completion] {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let prefix = parts.last else { return [] }
    func matches(_ names: [String]) -> [String] {
      Set(names).filter { $0.hasPrefix(prefix) && (!$0.hasPrefix("_") || prefix.hasPrefix("_")) }.sorted()
    }
    let path = parts.dropLast()
    guard path.isEmpty else {
      let head = path.map { $0 + "." }.joined()
      let names = interpreter.value(at: Array(path)).map { interpreter.attributeNames(of: $0) } ?? []
      return matches(names).map { Completion(head + $0, shown: $0) }
    }
    let arguments = keywordArguments(prefix, context)
    // Where an argument of a call begins, all the names there are would hide its keywords.
    let others = prefix.isEmpty && !arguments.isEmpty ? [] : interpreter.builtinNames + Self.keywords
    return arguments + matches(interpreter.globalNames + others).map { Completion($0) }
  }

  /// The keyword arguments of the open call, in the order of the parameters.
  private func keywordArguments(_ prefix: String, _ context: CursorContext) -> [Completion] {
    guard context.bracket == "(", let callee = interpreter.value(at: context.owner) else { return [] }
    return KeywordParameter.list(of: callee).filter { $0.name.hasPrefix(prefix) }.map { parameter in
      let kind = [parameter.type, parameter.defaultText.map { "= " + $0 } ?? ""].filter { !$0.isEmpty }
      let note = kind.joined(separator: " ") + (parameter.doc.isEmpty ? "" : "  " + parameter.doc)
      return Completion(parameter.name + "=", note: note)
    }
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
