/// Where the names of the series stand.
public struct Legend: Hashable, Sendable, Codable {
  /// A place inside the panel, named as pyplot names it.
  public enum Location: String, Hashable, Sendable, Codable, CaseIterable {
    /// The place that covers the fewest points.
    case best
    case upperRight = "upper right"
    case upperLeft = "upper left"
    case lowerLeft = "lower left"
    case lowerRight = "lower right"
    case right
    case centerLeft = "center left"
    case centerRight = "center right"
    case lowerCenter = "lower center"
    case upperCenter = "upper center"
    case center
  }

  /// Where it stands.
  public var location: Location
  /// A line above the names.
  public var title: String?

  /// A legend at `location`.
  public init(_ location: Location = .best, title: String? = nil) {
    self.location = location
    self.title = title
  }
}
