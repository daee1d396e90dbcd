/// Everything about a panel that depends on its size: the data rectangle, the visible ranges, the ticks, and where the
/// legend and the labels stand.
struct PanelLayout {
  let geometry: PanelGeometry
  let xTicks: Ticks
  let yTicks: Ticks
  /// Whether the texts beside the x ticks are turned so that they do not touch.
  let turnsXLabels: Bool
  /// The room around the data rectangle.
  let margins: Margins
  /// The title, the axis titles, notes and labels.
  private(set) var texts: [PlacedText]
  /// The arrows of notes.
  private(set) var arrows: [PlacedArrow]
  private(set) var legend: LegendPlace?
  /// How far up the drop line of each knee reaches, in the order of the knees.
  private(set) var kneeTops: [Double]
  /// How much of the data is covered by labels and the legend.
  private var collisions: Int

  /// The height a y tick takes, in pixels of 1/100 inch. On a log axis ticks stand unevenly, and the narrowest gap counts.
  private static func tickHeight(_ axis: Axis) -> Double { axis.scale == .log ? 22 : 31 }

  /// Lays out `axes` in `cell`, with margins at least as large as those of the panels in the same column and the same row.
  /// If labels or the legend would stand on data, an automatic y axis gets more room.
  init(_ axes: Axes, in cell: Rect, column: [Margins] = [], row: [Margins] = []) {
    self.init(axes, in: cell, column, row, headroom: 0)
    guard axes.y.upper == nil, axes.y.scale == .linear else { return }
    for headroom in [0.08, 0.16, 0.25, 0.35, 0.5, 0.7, 1] where collisions > 0 {
      let other = PanelLayout(axes, in: cell, column, row, headroom: headroom)
      if other.collisions < collisions { self = other }
    }
  }

  private init(_ axes: Axes, in cell: Rect, _ column: [Margins], _ row: [Margins], headroom: Double) {
    let extent = DataExtent(axes)
    let x = AxisRange(axes.x, data: extent.x, room: axes.hasBars ? 0.03 : 0.022)
    var y = AxisRange(axes.y, data: extent.y, room: 0.04)
    if headroom > 0, axes.y.upper == nil { y.upper += (y.upper - y.lower) * headroom }

    let title = TextMetrics.wrapped(axes.title, width: cell.width - 40, size: TextSizes.title, bold: true)
    let xLabel = TextMetrics.wrapped(axes.x.label, width: cell.width - 60, size: TextSizes.label, lines: 2)
    let yLabel = TextMetrics.wrapped(axes.y.label, width: cell.height - 60, size: TextSizes.label, lines: 2)
    var margins = Margins(title: title, xLabel: xLabel, yLabel: yLabel)
    func ticks(_ axis: Axis, _ range: AxisRange, _ length: Double, space: (String) -> Double) -> Ticks {
      axis.ticks.map { Ticks($0, in: range) } ?? Ticks(in: range, length: length, space: space)
    }

    // The room for y ticks changes the width, and that for x ticks the height: each is settled before the other is asked.
    y = Self.extended(y, axes.y, length: margins.frame(in: cell).height)
    margins.makeRoom(besideTicks: ticks(axes.y, y, margins.frame(in: cell).height) { _ in Self.tickHeight(axes.y) })
    for other in column { margins.widen(to: other) }
    let width = margins.frame(in: cell).width
    xTicks = ticks(axes.x, x, width) { TextMetrics.width($0, size: TextSizes.tick) * 1.25 + 12 }
    turnsXLabels = axes.x.ticks != nil && !xTicks.fitSideBySide(in: x, length: width)
    margins.makeRoom(belowTicks: xTicks, turned: turnsXLabels)
    for other in column { margins.widen(to: other) }
    for other in row { margins.heighten(to: other) }
    let frame = margins.frame(in: cell)
    yTicks = ticks(axes.y, y, frame.height) { _ in Self.tickHeight(axes.y) }
    geometry = PanelGeometry(frame: frame, x: x, y: y)
    self.margins = margins

    var placer = LabelPlacer(geometry, axes)
    placer.placeNotes()
    placer.placeKnees()
    placer.placeLineLabels()
    legend = axes.legend.flatMap { placer.place($0) }
    texts = margins.titles(title, xLabel, yLabel, around: frame) + placer.texts
    arrows = placer.arrows
    kneeTops = placer.kneeTops
    collisions = placer.collisions
  }

  /// `range` with its automatic ends moved out to ticks.
  private static func extended(_ range: AxisRange, _ axis: Axis, length: Double) -> AxisRange {
    guard axis.scale == .linear, axis.ticks == nil, range.lower < range.upper,
      let step = Ticks(in: range, length: length, space: { _ in tickHeight(axis) }).step
    else { return range }
    var result = range
    if axis.lower == nil { result.lower = (range.lower / step + 1e-9).rounded(.down) * step }
    if axis.upper == nil { result.upper = (range.upper / step - 1e-9).rounded(.up) * step }
    return result
  }
}

extension Axes {
  /// True if some series has bars.
  var hasBars: Bool {
    series.contains { if case .bars = $0.content { true } else { false } }
  }
}
