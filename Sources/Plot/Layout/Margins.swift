/// The room around the data rectangle of a panel, in pixels of 1/100 inch.
struct Margins {
  /// Between the edge of the panel and the first text.
  private static let edge = 10.0
  /// Between the data rectangle and the title.
  private static let titleGap = 14.0
  /// Between the texts beside the ticks and the axis titles.
  private static let labelGap = 8.0
  /// Between the data rectangle and the texts beside the ticks.
  private static let tickGap = 10.0

  private let titleHeight: Double
  private let xLabelHeight: Double
  private let yLabelHeight: Double
  private var right = 24.0
  private var leftTicks = 30.0
  private var bottomTicks = TextMetrics.height("0", size: TextSizes.tick)

  /// The room taken by the titles, with a first guess for the ticks.
  init(title: String, xLabel: String, yLabel: String) {
    func height(_ text: String, _ size: Double) -> Double { text.isEmpty ? 0 : TextMetrics.height(text, size: size) }
    titleHeight = height(title, TextSizes.title)
    xLabelHeight = height(xLabel, TextSizes.label)
    yLabelHeight = height(yLabel, TextSizes.label)
  }

  /// Makes room for the texts at the left of the y ticks.
  mutating func makeRoom(besideTicks ticks: Ticks) {
    leftTicks = ticks.labels.map { TextMetrics.width($0, size: TextSizes.tick) }.max() ?? 0
  }

  /// Makes room for the texts below the x ticks, the last of which may reach out at the right.
  mutating func makeRoom(belowTicks ticks: Ticks, turned: Bool) {
    let widths = ticks.labels.map { TextMetrics.width($0, size: TextSizes.tick) }
    let upright = ticks.labels.map { TextMetrics.height($0, size: TextSizes.tick) }.max() ?? 0
    // Turned by 45 degrees a text is as high as its width and its height together, by sin 45°.
    bottomTicks = turned ? ((widths.max() ?? 0) + upright) * 0.71 : upright
    if !turned { right = max(right, (widths.last ?? 0) / 2 + 6) }
  }

  /// Makes at least as much room at the left and at the right as `other` has.
  mutating func widen(to other: Margins) {
    let missing = other.left - left
    if missing > 0 { leftTicks += missing }
    right = max(right, other.right)
  }

  /// Makes at least as much room at the bottom as `other` has.
  mutating func heighten(to other: Margins) {
    let missing = other.bottom - bottom
    if missing > 0 { bottomTicks += missing }
  }

  private var left: Double {
    Self.edge + (yLabelHeight > 0 ? yLabelHeight + Self.labelGap : 0) + leftTicks + Self.tickGap
  }
  private var bottom: Double {
    Self.edge + (xLabelHeight > 0 ? xLabelHeight + Self.labelGap : 0) + bottomTicks + Self.tickGap
  }
  private var top: Double { titleHeight > 0 ? Self.titleGap + titleHeight + 18 : 20 }

  /// What is left of `cell` for the data: never less than a third of it each way.
  func frame(in cell: Rect) -> Rect {
    let across = Self.shrunk((left, right), to: cell.width * 0.67)
    let up = Self.shrunk((bottom, top), to: cell.height * 0.67)
    return Rect(
      left: cell.left + across.0, bottom: cell.bottom + up.0, right: cell.right - across.1, top: cell.top - up.1)
  }

  /// The titles around `frame`, where there is room for them.
  func titles(_ title: String, _ xLabel: String, _ yLabel: String, around frame: Rect) -> [PlacedText] {
    let middle = Point(x: (frame.left + frame.right) / 2, y: (frame.bottom + frame.top) / 2)
    var heading = PlacedText(
      title, at: Point(x: middle.x, y: frame.top + Self.titleGap), alignment: .center, size: TextSizes.title)
    heading.isBold = true
    let below = PlacedText(
      xLabel, at: Point(x: middle.x, y: frame.bottom - Self.tickGap - bottomTicks - Self.labelGap - xLabelHeight + 4),
      alignment: .center, color: .muted, size: TextSizes.label)
    var beside = PlacedText(yLabel, at: middle, alignment: .center, color: .muted, size: TextSizes.label)
    beside.turn(rightEdge: frame.left - Self.tickGap - leftTicks - Self.labelGap + 2, middle: middle.y)
    return [heading, below, beside].filter { !$0.text.isEmpty }
  }

  private static func shrunk(_ sides: (Double, Double), to limit: Double) -> (Double, Double) {
    let factor = min(1, limit / (sides.0 + sides.1))
    return (sides.0 * factor, sides.1 * factor)
  }
}
