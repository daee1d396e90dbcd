/// What the data of a panel spans along its two axes.
struct DataExtent {
  /// From the smallest to the largest x that has a place; nil if there is none.
  private(set) var x: ClosedRange<Double>?
  /// From the smallest to the largest y that has a place; nil if there is none.
  private(set) var y: ClosedRange<Double>?
  private let xScale: Axis.Scale
  private let yScale: Axis.Scale

  /// The span of all data and reference lines of `axes`.
  init(_ axes: Axes) {
    xScale = axes.x.scale
    yScale = axes.y.scale
    for series in axes.series { include(series.content) }
    for case .line(let line) in axes.marks {
      if line.direction == .vertical { includeX([line.position]) } else { includeY([line.position]) }
    }
    for case .knee(let knee) in axes.marks {
      includeX([knee.x])
      includeY([knee.y])
    }
  }

  private mutating func include(_ content: Series.Content) {
    switch content {
    case .line(let x, let y), .scatter(let x, let y, _):
      includeX(x)
      includeY(y)
    case .bars(let bars):
      includeX(bars.left)
      includeX(bars.right)
      includeY(bars.bottom)
      includeY(bars.top)
    case .errorBars(let bars):
      for column in [bars.x, bars.left, bars.right] { includeX(column) }
      for column in [bars.y, bars.bottom, bars.top] { includeY(column) }
    case .band(let x, let lower, let upper):
      includeX(x)
      includeY(lower)
      includeY(upper)
    }
  }

  private mutating func includeX(_ values: Values) { x = Self.union(x, values, xScale) }

  private mutating func includeY(_ values: Values) { y = Self.union(y, values, yScale) }

  private static func union(_ range: ClosedRange<Double>?, _ values: Values, _ scale: Axis.Scale) -> ClosedRange<
    Double
  >? {
    var low = range?.lowerBound ?? .infinity
    var high = range?.upperBound ?? -.infinity
    for value in values where value.isFinite && (scale == .linear || value > 0) {
      low = min(low, value)
      high = max(high, value)
    }
    return low <= high ? low...high : nil
  }
}
