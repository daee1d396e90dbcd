/// A drawing as a value: one or more panels in a grid, with a size. Nothing is drawn until a `Renderer` writes it.
public struct Figure: Hashable, Sendable, Codable {
  /// Width and height in inches.
  public struct Size: Hashable, Sendable, Codable {
    /// The width in inches.
    public var width: Double
    /// The height in inches.
    public var height: Double

    /// A size of `width` by `height` inches.
    public init(width: Double, height: Double) {
      self.width = width
      self.height = height
    }
  }

  /// The size on paper; 6.4 by 4.8 inches unless set.
  public var size: Size
  /// Pixels per inch in a PNG; 100 unless set.
  public var dpi: Double
  /// A title over all panels.
  public var title: String
  /// The number of rows of panels.
  public let rows: Int
  /// The number of columns of panels.
  public let columns: Int
  /// The panels, row after row: `rows * columns` of them.
  public var panels: [Axes]

  /// An empty figure with `rows` times `columns` panels (at least one of each).
  public init(
    size: Size = Size(width: 6.4, height: 4.8), dpi: Double = 100, rows: Int = 1, columns: Int = 1
  ) {
    self.size = size
    self.dpi = dpi
    self.title = ""
    self.rows = max(1, rows)
    self.columns = max(1, columns)
    self.panels = Array(repeating: Axes(), count: self.rows * self.columns)
  }

  /// The first panel, which is the only one unless the figure has subplots.
  public var axes: Axes {
    get { panels[0] }
    set { panels[0] = newValue }
  }

  /// True if nothing has been put into any panel.
  public var isEmpty: Bool { panels.allSatisfy { $0.series.isEmpty && $0.marks.isEmpty } }
}
