/// One axis of a panel: its label, scale, limits and ticks.
public struct Axis: Hashable, Sendable, Codable {
  /// How numbers become places along the axis.
  public enum Scale: String, Hashable, Sendable, Codable {
    /// Equal differences are equal distances.
    case linear
    /// Equal ratios are equal distances; only positive numbers have a place.
    case log
  }

  /// A tick that was asked for: a place and what stands beside it.
  public struct Tick: Hashable, Sendable, Codable {
    /// The place in the axis' own units.
    public var position: Double
    /// The text beside the tick; the number itself if nil.
    public var label: String?

    /// A tick at `position`, labelled with the number unless `label` is given.
    public init(_ position: Double, label: String? = nil) {
      self.position = position
      self.label = label
    }
  }

  /// The title along the axis.
  public var label = ""
  /// Linear or logarithmic.
  public var scale = Scale.linear
  /// The lower end; chosen from the data if nil.
  public var lower: Double?
  /// The upper end; chosen from the data if nil. Below `lower` on a reversed axis.
  public var upper: Double?
  /// The ticks asked for; chosen from the range if nil.
  public var ticks: [Tick]?
  /// True if grid lines stand at the ticks.
  public var hasGrid = false

  /// An axis that chooses everything from the data.
  public init() {}
}
