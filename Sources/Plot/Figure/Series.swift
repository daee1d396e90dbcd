/// Plotted data with its style and its name in the legend.
public struct Series: Hashable, Sendable, Codable {
  /// Columns of equal length, by what is drawn from them.
  public enum Content: Hashable, Sendable, Codable {
    /// Points joined by a line, with or without markers.
    case line(x: Values, y: Values)
    /// Markers alone; `sizes` are diameters in points, one for all or one each.
    case scatter(x: Values, y: Values, sizes: Values)
    /// Rectangles standing side by side or apart.
    case bars(Bars)
    /// Points with error bars that reach from the lower to the upper ends; an empty column means no bar that way.
    case errorBars(ErrorBars)
    /// The area between two curves.
    case band(x: Values, lower: Values, upper: Values)
  }

  /// Rectangles given by their edges.
  public struct Bars: Hashable, Sendable, Codable {
    /// The left edges.
    public var left: Values
    /// The right edges.
    public var right: Values
    /// The lower edges.
    public var bottom: Values
    /// The upper edges.
    public var top: Values
    /// True for the bars of a histogram, which cover their bins.
    public var isHistogram: Bool

    /// Rectangles with these edges.
    public init(left: Values, right: Values, bottom: Values, top: Values, isHistogram: Bool = false) {
      self.left = left
      self.right = right
      self.bottom = bottom
      self.top = top
      self.isHistogram = isHistogram
    }
  }

  /// Points with the ends of their error bars.
  public struct ErrorBars: Hashable, Sendable, Codable {
    /// The points' places along x.
    public var x: Values
    /// The points' places along y.
    public var y: Values
    /// The left ends of horizontal bars; empty for none.
    public var left: Values = []
    /// The right ends of horizontal bars; empty for none.
    public var right: Values = []
    /// The lower ends of vertical bars; empty for none.
    public var bottom: Values = []
    /// The upper ends of vertical bars; empty for none.
    public var top: Values = []
    /// The length of the caps in points; zero for bars without caps.
    public var capSize: Double = 0
  }

  /// What is drawn.
  public var content: Content
  /// How it is drawn.
  public var style: Style
  /// The name in the legend; none if nil.
  public var label: String?

  /// Data with its style and name.
  public init(_ content: Content, style: Style = Style(), label: String? = nil) {
    self.content = content
    self.style = style
    self.label = label
  }
}
