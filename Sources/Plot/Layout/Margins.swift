/// The room around the data rectangle of a panel, in pixels of 1/100 inch.
struct Margins {
  private var left: Double
  private var right = 24.0
  private var top: Double
  private var bottom: Double

  /// The room taken by the titles, with a first guess for the ticks.
  init(title: String, xLabel: String, yLabel: String) {
    left = 20 + Self.height(yLabel, TextSizes.label, gap: 5)
    top = 20 + Self.height(title, TextSizes.title, gap: 14)
    bottom = 10 + Self.height(xLabel, TextSizes.label, gap: 5)
    leftTicks = 30
    bottomTicks = 24
  }

  private var leftTicks: Double
  private var bottomTicks: Double

  /// Makes room for the texts at the left of the y ticks.
  mutating func makeRoom(besideTicks ticks: Ticks) {
    leftTicks = (ticks.labels.map { TextMetrics.width($0, size: TextSizes.tick) }.max() ?? 0)
  }

  /// Makes room for the texts below the x ticks, the last of which may reach out at the right.
  mutating func makeRoom(belowTicks ticks: Ticks, turned: Bool) {
    let widths = ticks.labels.map { TextMetrics.width($0, size: TextSizes.tick) }
    let lines = ticks.labels.map { TextMetrics.height($0, size: TextSizes.tick) }.max() ?? 0
    bottomTicks = 8 + (turned ? (widths.max() ?? 0) * 0.71 + 6 : lines)
    if !turned { right = max(right, (widths.last ?? 0) / 2 + 6) }
  }

  /// What is left of `cell` for the data: never less than a third of it each way.
  func frame(in cell: Rect) -> Rect {
    let across = Self.shrunk((left + leftTicks, right), to: cell.width * 0.67)
    let up = Self.shrunk((bottom + bottomTicks, top), to: cell.height * 0.67)
    return Rect(
      left: cell.left + across.0, bottom: cell.bottom + up.0, right: cell.right - across.1, top: cell.top - up.1)
  }

  private static func height(_ text: String, _ size: Double, gap: Double) -> Double {
    text.isEmpty ? 0 : TextMetrics.height(text, size: size) + gap
  }

  private static func shrunk(_ sides: (Double, Double), to limit: Double) -> (Double, Double) {
    let factor = min(1, limit / (sides.0 + sides.1))
    return (sides.0 * factor, sides.1 * factor)
  }
}
