/// One panel of a figure: its data, its two axes and what stands around them.
public struct Axes: Hashable, Sendable, Codable {
  /// The title above the panel.
  public var title = ""
  /// The horizontal axis.
  public var x = Axis()
  /// The vertical axis.
  public var y = Axis()
  /// The data, drawn in this order.
  public var series: [Series] = []
  /// Lines, notes and the knee, drawn over the data.
  public var marks: [Mark] = []
  /// The legend, if there is one.
  public var legend: Legend?
  /// How grid lines are drawn; the axes say where.
  public var gridStyle = Style(lineStyle: .dashed)
  /// How many lines have taken their colour from the cycle.
  private(set) var lineCount = 0
  /// How many filled series have taken their colour from the cycle.
  private(set) var fillCount = 0

  /// An empty panel.
  public init() {}

  /// `style` with the next colour for lines if it names none.
  mutating func lineStyle(_ style: Style) -> Style {
    guard style.color == nil else { return style }
    defer { lineCount += 1 }
    return style.with(color: .cycle(lineCount))
  }

  /// `style` with the next colour for bars, markers and areas if it names none.
  mutating func fillStyle(_ style: Style) -> Style {
    guard style.color == nil else { return style }
    defer { fillCount += 1 }
    return style.with(color: .cycle(fillCount))
  }
}
