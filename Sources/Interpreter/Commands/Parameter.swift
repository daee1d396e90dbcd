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
  /// Which values it takes, such as "int or None"; told from the default if it is not declared.
  public var type: String { declaredType ?? defaultType }
  private let declaredType: String?
  /// How it takes its value.
  public let kind: Kind
  /// The value when no argument is given; nil if one is required.
  public let defaultValue: Value?
  /// The default as the signature shows it, when that is not its `repr`.
  public let defaultText: String?

  private init(
    _ name: String, _ doc: String, _ kind: Kind, _ defaultValue: Value?, _ defaultText: String? = nil, type: String?
  ) {
    self.name = name
    self.doc = doc
    self.kind = kind
    self.defaultValue = defaultValue
    self.defaultText = defaultText
    declaredType = type
  }

  /// A parameter that must be given, by place or by name.
  public static func required(
    _ name: String, _ doc: String, type: String? = nil, kind: Kind = .positional
  ) -> Parameter {
    Parameter(name, doc, kind, nil, type: type)
  }
  /// A parameter with a default, shown as `text` in the signature if the value's `repr` would not do.
  public static func optional(
    _ name: String, _ defaultValue: Value = .none, _ doc: String, type: String? = nil, kind: Kind = .positional,
    text: String? = nil
  ) -> Parameter {
    Parameter(name, doc, kind, defaultValue, text, type: type)
  }
  /// `*name`: all further positional arguments, as a tuple.
  public static func variadic(_ name: String, _ doc: String, type: String? = nil) -> Parameter {
    Parameter(name, doc, .variadic, nil, type: type)
  }
  /// `**name`: all further named arguments, as a dict.
  public static func variadicKeywords(_ name: String, _ doc: String, type: String? = nil) -> Parameter {
    Parameter(name, doc, .variadicKeywords, nil, type: type)
  }

  private var defaultType: String {
    switch kind {
    case .variadic, .variadicKeywords: "any"
    default: defaultValue.flatMap { $0.isUnbound || $0.isNone ? nil : $0.typeName } ?? ""
    }
  }

  /// The default as the signature shows it; nil for a parameter without one.
  public var shownDefault: String? {
    guard let defaultValue else { return nil }
    return defaultText ?? (defaultValue.isUnbound ? "…" : (try? defaultValue.repr()) ?? "…")
  }
}
