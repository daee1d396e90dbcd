/// A name that a document's cell tagged `parameters` sets, as it is written there.
public struct DocumentParameter: Equatable, Sendable {
  /// The name.
  public var name: String
  /// Its value in the cell, in one line.
  public var value: String
  /// The comment behind it.
  public var comment: String
}

extension Document {
  /// The names that may be set, in the order of the cell.
  public var parameters: [DocumentParameter] {
    cells.filter { $0.kind == .code && $0.isTagged("parameters") }.flatMap { Self.parameters(in: $0.source) }
  }

  /// The assignments to names at the start of lines; further lines of a value are indented.
  private static func parameters(in source: String) -> [DocumentParameter] {
    var found: [DocumentParameter] = []
    for line in source.split(separator: "\n") {
      let (code, comment) = parts(of: line)
      if let match = code.wholeMatch(of: /([\p{L}_][\p{L}\p{N}_]*)\s*=(?!=)\s*(.*?)\s*/) {
        found.append(DocumentParameter(name: String(match.1), value: String(match.2), comment: comment))
      } else if line.first?.isWhitespace == true, let last = found.indices.last {
        found[last].value += " " + code.trimmed
        if found[last].comment.isEmpty { found[last].comment = comment }
      }
    }
    return found
  }

  /// A line without its comment, and the comment.
  private static func parts(of line: Substring) -> (code: Substring, comment: String) {
    var quote: Character?
    var isEscaped = false
    for index in line.indices {
      let character = line[index]
      if let open = quote {
        if character == open, !isEscaped { quote = nil }
        isEscaped = character == "\\" && !isEscaped
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character == "#" {
        return (line[..<index], line[line.index(after: index)...].trimmed)
      }
    }
    return (line, "")
  }
}
