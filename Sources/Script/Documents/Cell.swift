/// One cell of a literate document: prose or code, with the options of its marker line.
public struct Cell: Equatable, Sendable {
  /// What a cell holds.
  public enum Kind: Equatable, Sendable {
    case code
    /// Markdown, without the comment signs.
    case markdown
  }

  /// What the cell holds.
  public var kind: Kind
  /// The words on the marker line, or "".
  public var title: String
  /// Tags such as `parameters`.
  public var tags: [String]
  /// `key="value"` pairs of the marker line other than `tags`, in their order.
  public var options: [Option]
  /// The lines of the cell, without the marker line.
  public var source: String
  /// Line of the file, from 1, on which `source` starts.
  public var firstLine: Int
  /// The cell as it stands in the file, marker line and line ends included.
  public var text = ""

  /// One `key="value"` pair of a marker line.
  public struct Option: Equatable, Sendable {
    /// The name before the equals sign.
    public var key: String
    /// The value as written, quotation marks included.
    public var value: String
  }

  /// The value of an option without its quotation marks; nil if the cell has none of this name.
  func option(_ key: String) -> String? {
    guard let value = options.first(where: { $0.key == key })?.value else { return nil }
    guard let quote = value.first, quote == "\"" || quote == "'", value.count > 1, value.last == quote else {
      return value
    }
    return String(value.dropFirst().dropLast())
  }

  /// Whether the cell carries `tag`.
  public func isTagged(_ tag: String) -> Bool { tags.contains(tag) }
}
