/// Something drawn over or under the data that is not data itself.
public enum Mark: Hashable, Sendable, Codable {
  /// A straight line across the panel.
  case line(ReferenceLine)
  /// A piece of text at a place, with or without an arrow.
  case text(Note)
  /// The one point to read off.
  case knee(Knee)
}

/// A straight line across the panel at one value of one axis.
public struct ReferenceLine: Hashable, Sendable, Codable {
  /// Which way a line runs.
  public enum Direction: String, Hashable, Sendable, Codable {
    /// From left to right at one y.
    case horizontal
    /// From bottom to top at one x.
    case vertical
  }

  /// Which way it runs.
  public var direction: Direction
  /// Its place along the other axis.
  public var position: Double
  /// Where it starts, as a fraction of the panel.
  public var start: Double = 0
  /// Where it ends, as a fraction of the panel.
  public var end: Double = 1
  /// How it is drawn.
  public var style: Style
  /// Its name: in the legend if there is one, else beside the line.
  public var label: String?

  /// A line across the whole panel.
  public init(_ direction: Direction, at position: Double, style: Style = Style(), label: String? = nil) {
    self.direction = direction
    self.position = position
    self.style = style
    self.label = label
  }
}

/// A piece of text at a place in data units, and an arrow from it to another place if there is a target.
public struct Note: Hashable, Sendable, Codable {
  /// A place in data units.
  public struct Point: Hashable, Sendable, Codable {
    /// The place along x.
    public var x: Double
    /// The place along y.
    public var y: Double

    /// The place (x, y).
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Which side of the text is at its place.
  public enum Alignment: String, Hashable, Sendable, Codable {
    /// The text starts at the place.
    case left
    /// The text is centred on the place.
    case center
    /// The text ends at the place.
    case right
  }

  /// What it says; line breaks are kept.
  public var text: String
  /// Where it stands.
  public var position: Point
  /// How far it stands from `position`, to the right and upwards, in points (1/72 inch).
  public var offset = Point(x: 0, y: 0)
  /// Where its arrow points; no arrow if nil.
  public var target: Point?
  /// Which side of the text is at `position`.
  public var alignment = Alignment.left
  /// The colour of the text; ink if nil.
  public var color: Color?
  /// The height of the text in points; the style's own if nil.
  public var fontSize: Double?

  /// The text at `position`, with an arrow to `target` if given.
  public init(_ text: String, at position: Point, target: Point? = nil) {
    self.text = text
    self.position = position
    self.target = target
  }
}

/// The recommended point: a ring, a line down to the axis, and a label that stays clear of the curves.
public struct Knee: Hashable, Sendable, Codable {
  /// The point's place along x.
  public var x: Double
  /// The point's place along y.
  public var y: Double
  /// What the label says.
  public var text: String

  /// The point (x, y) with its label.
  public init(x: Double, y: Double, text: String) {
    self.x = x
    self.y = y
    self.text = text
  }
}
