/// Everything about a panel that depends on its size: the data rectangle, the visible ranges, the ticks, and where the
/// legend and the labels stand.
struct PanelLayout {
  private(set) var geometry: PanelGeometry
  private(set) var xTicks: Ticks
  private(set) var yTicks: Ticks
  /// Whether the texts beside the x ticks are turned so that they do not touch.
  private(set) var turnsXLabels = false
  /// The title and the axis titles with line breaks where they would be too long.
  private(set) var title: String
  private(set) var xLabel: String
  private(set) var yLabel: String
  private(set) var texts: [PlacedText] = []
  private(set) var legend: LegendPlace?
  /// How far up the drop line of each knee reaches, in the order of the knees.
  private(set) var kneeTops: [Double] = []

  /// Lays out `axes` in `cell`. If labels or the legend would stand on data, an automatic y axis gets more room.
  init(_ axes: Axes, in cell: Rect) {
    self.init(axes, in: cell, headroom: 0)
    guard axes.y.upper == nil, axes.y.scale == .linear else { return }
    var fewest = collisions
    for headroom in [0.08, 0.16, 0.25, 0.35, 0.5] where fewest > 0 {
      let other = PanelLayout(axes, in: cell, headroom: headroom)
      if other.collisions < fewest {
        fewest = other.collisions
        self = other
      }
    }
  }

  /// How much of the data is covered by labels and the legend.
  private var collisions = 0

  private init(_ axes: Axes, in cell: Rect, headroom: Double) {
    let extent = DataExtent(axes)
    let x = AxisRange(axes.x, data: extent.x, room: axes.hasBars ? 0.03 : 0.022)
    var y = AxisRange(axes.y, data: extent.y, room: 0.04)
    if headroom > 0, axes.y.upper == nil { y.upper += (y.upper - y.lower) * headroom }

    title = TextMetrics.wrapped(axes.title, width: cell.width - 40, size: TextSizes.title, bold: true)
    xLabel = TextMetrics.wrapped(axes.x.label, width: cell.width - 60, size: TextSizes.label)
    yLabel = TextMetrics.wrapped(axes.y.label, width: cell.height - 60, size: TextSizes.label)

    var margins = Margins(title: title, xLabel: xLabel, yLabel: yLabel)
    var frame = margins.frame(in: cell)
    y = Self.extended(y, axes.y, length: frame.height)
    yTicks = Self.ticks(axes.y, y, length: frame.height) { _ in 34 }
    margins.makeRoom(besideTicks: yTicks)
    frame = margins.frame(in: cell)
    xTicks = Self.ticks(axes.x, x, length: frame.width) { TextMetrics.width($0, size: TextSizes.tick) * 1.25 + 12 }
    turnsXLabels = axes.x.ticks != nil && !xTicks.fitSideBySide(in: x, length: frame.width)
    margins.makeRoom(belowTicks: xTicks, turned: turnsXLabels)
    frame = margins.frame(in: cell)
    if axes.y.ticks == nil { yTicks = Self.ticks(axes.y, y, length: frame.height) { _ in 34 } }
    geometry = PanelGeometry(frame: frame, x: x, y: y)
    placeTexts(axes)
  }

  private static func ticks(
    _ axis: Axis, _ range: AxisRange, length: Double, space: (String) -> Double
  ) -> Ticks {
    axis.ticks.map { Ticks($0, in: range) } ?? Ticks(in: range, length: length, space: space)
  }

  /// `range` with its automatic ends moved out to ticks.
  private static func extended(_ range: AxisRange, _ axis: Axis, length: Double) -> AxisRange {
    guard axis.scale == .linear, axis.ticks == nil, range.lower < range.upper,
      let step = Ticks(in: range, length: length, space: { _ in 34 }).step
    else { return range }
    var result = range
    if axis.lower == nil { result.lower = (range.lower / step + 1e-9).rounded(.down) * step }
    if axis.upper == nil { result.upper = (range.upper / step - 1e-9).rounded(.up) * step }
    return result
  }

  private mutating func placeTexts(_ axes: Axes) {
    var placer = LabelPlacer(geometry, axes)
    placer.placeNotes()
    placer.placeKnees()
    placer.placeLineLabels()
    if let legend = axes.legend { self.legend = placer.place(legend) }
    texts = placer.texts
    kneeTops = placer.kneeTops
    collisions = placer.collisions
  }
}

extension Axes {
  /// True if some series has bars.
  fileprivate var hasBars: Bool {
    series.contains { if case .bars = $0.content { true } else { false } }
  }
}
