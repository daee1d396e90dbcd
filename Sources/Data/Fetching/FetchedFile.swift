/// A file that `fetch` found.
public struct FetchedFile: Equatable, Sendable, Codable {
  /// Where it came from.
  public enum Source: String, Sendable, Codable {
    /// It had been downloaded before.
    case cache
    /// It came with the program.
    case bundled
    /// It was downloaded now.
    case network
  }

  /// Where it lies.
  public let path: String
  /// Where it came from.
  public let source: Source
  /// What it is; nil for a download that the catalogue does not know.
  public let entry: CatalogueEntry?
  /// The name that was asked for.
  public let requested: String

  /// Whether it stands in for the file that was asked for.
  public var isStandIn: Bool { entry.map { $0.isBundled && $0.name != requested && $0.file != requested } ?? false }
}
