/// One parameter of a command.
public struct Parameter {
  /// How the parameter takes its value.
  public enum Kind: Sendable {
    /// By place only.
    case positionalOnly
    /// By place or by name.
    case positional
    /// By name only.
    case keywordOnly
    /// All further positional arguments, as a tuple.
    case variadic
    /// All further named arguments, as a dict.
    case variadicKeywords
  }

  /// The name callers use.
  public let name: String
  /// What it means, in one line.
  public let doc: String
  /// How it takes its value.
  public let kind: Kind
  /// The value when no argument is given; nil if one is required.
  public let defaultValue: Value?
  /// The default as the signature shows it, when that is not its `repr`.
  public let defaultText: String?

  private init(_ name: String, _ doc: String, _ kind: Kind, _ defaultValue: Value?, _ defaultText: String? = nil) {
    self.name = name
    self.doc = doc
    self.kind = kind
    self.defaultValue = defaultValue
    self.defaultText = defaultText
  }

  /// A parameter that must be given, by place or by name.
  public static func required(_ name: String, _ doc: String, kind: Kind = .positional) -> Parameter {
    Parameter(name, doc, kind, nil)
  }
  /// A parameter with a default, shown as `text` in the signature if the value's `repr` would not do.
  public static func optional(
    _ name: String, _ defaultValue: Value = .none, _ doc: String, kind: Kind = .positional, text: String? = nil
  ) -> Parameter {
    Parameter(name, doc, kind, defaultValue, text)
  }
  /// `*name`: all further positional arguments, as a tuple.
  public static func variadic(_ name: String, _ doc: String) -> Parameter { Parameter(name, doc, .variadic, nil) }
  /// `**name`: all further named arguments, as a dict.
  public static func variadicKeywords(_ name: String, _ doc: String) -> Parameter {
    Parameter(name, doc, .variadicKeywords, nil)
  }
}
