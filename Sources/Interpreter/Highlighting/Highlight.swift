/// A stretch of source text that is shown in a colour of its own.
public struct Highlight: Equatable, Sendable {
  /// What a stretch holds.
  public enum Kind: Equatable, Sendable {
    case keyword
    /// A string or bytes literal, or what of an f-string is no expression.
    case string
    case number
    case comment
    /// The name of a function or class where it is defined.
    case definition
  }

  /// Where it is, in UTF-8 offsets.
  public let range: Range<Int>
  /// What it holds.
  public let kind: Kind
}

extension SourceFile {
  /// The stretches of the text to be coloured, in order and apart. Text that is no program has them up to its first
  /// error.
  public var highlights: [Highlight] {
    var highlighter = Highlighter(source: self)
    highlighter.add(Lexer.tokens(self), in: 0..<bytes.count, level: 0)
    return highlighter.found
  }
}
