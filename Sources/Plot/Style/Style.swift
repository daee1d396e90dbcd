/// How a series or a line is drawn. What is nil is chosen by the house style.
public struct Style: Hashable, Sendable, Codable {
  /// The colour.
  public var color: Color?
  /// The opacity from 0 to 1; opaque if nil.
  public var alpha: Double?
  /// How a line is dashed.
  public var lineStyle: LineStyle?
  /// The width of a line in points (1/72 inch).
  public var lineWidth: Double?
  /// The sign at each point.
  public var marker: Marker?
  /// The diameter of a marker in points (1/72 inch).
  public var markerSize: Double?

  /// A style of the given parts.
  public init(
    color: Color? = nil, alpha: Double? = nil, lineStyle: LineStyle? = nil, lineWidth: Double? = nil,
    marker: Marker? = nil, markerSize: Double? = nil
  ) {
    self.color = color
    self.alpha = alpha
    self.lineStyle = lineStyle
    self.lineWidth = lineWidth
    self.marker = marker
    self.markerSize = markerSize
  }

  /// The same style in another colour.
  func with(color: Color) -> Style {
    var copy = self
    copy.color = color
    return copy
  }
}

/// How a line is dashed, written as in pyplot.
public enum LineStyle: String, Hashable, Sendable, Codable, CaseIterable {
  /// An unbroken line.
  case solid = "-"
  /// Dashes.
  case dashed = "--"
  /// Dashes and dots in turn.
  case dashDot = "-."
  /// Dots.
  case dotted = ":"
  /// No line.
  case none = "None"
}

/// The sign drawn at a point, written as in pyplot.
public enum Marker: String, Hashable, Sendable, Codable, CaseIterable {
  case point = "."
  case pixel = ","
  case circle = "o"
  case square = "s"
  case diamond = "D"
  case thinDiamond = "d"
  case triangleUp = "^"
  case triangleDown = "v"
  case triangleLeft = "<"
  case triangleRight = ">"
  case pentagon = "p"
  case star = "*"
  case plus = "+"
  case cross = "x"
  case verticalLine = "|"
  case horizontalLine = "_"
  /// No marker.
  case none = "None"
}
