import Interpreter

extension Completer {
  /// The name of a magic, or its argument where that is a path or a word of its own; nil elsewhere.
  func ofMagic(_ line: String, _ word: String) -> [Completion]? {
    let text = line.drop(while: \.isWhitespace)
    guard text.hasPrefix("%") else { return nil }
    guard let blank = text.firstIndex(of: " ") else {
      // readline takes the % for the end of the word before.
      return Magic.all.filter { $0.name.hasPrefix(word) }.map { magic in
        Completion(magic.name, shown: "%\(magic.name)", note: magic.summary)
      }
    }
    let argument = String(text[blank...].drop(while: \.isWhitespace))
    switch Magic.named(String(text[..<blank].dropFirst()))?.argument {
    case "FILE", "FOLDER":
      let before = argument.utf8.count - word.utf8.count
      guard before >= 0 else { return [] }
      return paths(argument).map { path in
        Completion(String(decoding: path.text.utf8.dropFirst(before), as: UTF8.self), shown: path.shown)
      }
    case FigureDisplay.argument:
      return FigureDisplay.Mode.allCases.map(\.rawValue).filter { $0.hasPrefix(word) }.map { Completion($0) }
    default: return nil
    }
  }

  /// The name of a module, or of something in it, where a line imports; nil elsewhere.
  func ofImport(_ line: String, _ word: String) -> [Completion]? {
    let words = line.split(separator: " ")
    guard let first = words.first, ["import", "from"].contains(first), line.contains(" ") else { return nil }
    let isAfterModule = words.count > 2 || words.count == 2 && line.hasSuffix(" ")
    if first == "from", isAfterModule {
      guard words.count > 2, words[2] == "import", words.count > 3 || line.hasSuffix(" ") else {
        return "import".hasPrefix(word) ? [Completion("import")] : []
      }
      let names = interpreter.registry.modules[String(words[1])]?.attributeNames ?? []
      return names.filter { $0.hasPrefix(word) }.map { Completion($0) }
    }
    return interpreter.registry.modules.keys.sorted().filter { $0.hasPrefix(word) }.map { Completion($0) }
  }
}
