/// What stands before the cursor: whether it is in a string, and which call or subscript is open around it.
struct CursorContext {
  /// The text of the string that the cursor is in, up to the cursor; nil outside.
  private(set) var string: String?
  /// The quote that would end that string.
  private(set) var quote: Character = "\""
  /// The innermost open bracket, if any.
  private(set) var bracket: Character?
  /// The dotted name right before that bracket.
  private(set) var owner: [String] = []
  /// Whether something stands between the bracket and the cursor's argument.
  private(set) var isFirstArgument = true
  /// Whether the cursor is in a comment.
  private(set) var isComment = false

  /// A text as it stands in the string that the cursor is in.
  func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "\\", quote: "\\\(character)"
      case "\n": "\\n"
      case "\t": "\\t"
      default: String(character)
      }
    }.joined()
  }

  /// What stands before the cursor in `text`, which may be several lines.
  init(_ text: String) {
    var open: [(bracket: Character, owner: String, commas: Int)] = []
    var name = ""
    var isEscaped = false
    for character in text {
      if isComment {
        isComment = character != "\n"
        continue
      }
      if let text = string {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == quote {
          string = nil
          name = ""
          continue
        }
        string = text + String(character)
        continue
      }
      switch character {
      case "\"", "'": (string, quote) = ("", character)
      case "#": isComment = true
      case "(", "[", "{": open.append((character, name, 0))
      case ")", "]", "}": _ = open.popLast()
      case ",": if !open.isEmpty { open[open.count - 1].commas += 1 }
      default: break
      }
      name =
        character.isLetter || character.isNumber || character == "_" || character == "." ? name + String(character) : ""
    }
    guard let last = open.last else { return }
    bracket = last.bracket
    owner = last.owner.split(separator: ".").map(String.init)
    isFirstArgument = last.commas == 0
  }
}
