import Interpreter

/// Completes what stands before the cursor from what the session knows now.
struct Completer {
  private let interpreter: Interpreter

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// The whole words that the word of `line` from UTF-8 offset `start` on may become: a name, or a dotted path whose
  /// last part is completed from the attributes of the value before it.
  func completions(_ line: String, from start: Int) -> [String] {
    let word = String(decoding: line.utf8.dropFirst(start), as: UTF8.self)
    let parts = word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let prefix = parts.last else { return [] }
    let path = parts.dropLast()
    let names: [String]
    if path.isEmpty {
      names = interpreter.globalNames + interpreter.builtinNames + Self.keywords
    } else {
      names = value(at: Array(path)).map { interpreter.attributeNames(of: $0) } ?? []
    }
    let head = path.map { $0 + "." }.joined()
    return Set(names).filter { $0.hasPrefix(prefix) && (!$0.hasPrefix("_") || prefix.hasPrefix("_")) }.sorted()
      .map { head + $0 }
  }

  /// The value of a dotted path, looked up without running anything but attribute access.
  private func value(at path: [String]) -> Value? {
    guard let first = path.first, var value = interpreter.global(first) ?? interpreter.builtin(first) else {
      return nil
    }
    for name in path.dropFirst() {
      guard let next = try? interpreter.attribute(name, of: value) else { return nil }
      value = next
    }
    return value
  }

  private static let keywords = [
    "and", "assert", "break", "continue", "def", "del", "elif", "else", "except", "False", "finally", "for", "from",
    "global", "if", "import", "in", "is", "lambda", "None", "nonlocal", "not", "or", "pass", "raise", "return", "True",
    "try", "while", "with",
  ]
}
