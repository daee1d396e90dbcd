import NDArray

extension Axes {
  /// Adds the points (x, y) joined by a line. Throws a `.value` failure unless both have the same number (at least one)
  /// of values.
  public mutating func plot(x: [Double], y: [Double], style: Style = Style(), label: String? = nil) throws {
    try checkSameLength(x, y) { "x and y must have same first dimension, but have shapes \($0) and \($1)" }
    add(.line(x: Values(x), y: Values(y)), lineStyle(style), label)
  }

  /// Adds markers at (x, y). `sizes` are diameters in points: none for the house size, one for all, or one each. Throws a
  /// `.value` failure if lengths differ or are zero.
  public mutating func scatter(
    x: [Double], y: [Double], sizes: [Double] = [], style: Style = Style(), label: String? = nil
  ) throws {
    try checkSameLength(x, y) { "x and y must be the same size, but have shapes \($0) and \($1)" }
    if sizes.count > 1 {
      try checkSameLength(x, sizes) {
        "s must be a scalar or the same size as x, but x and s have shapes \($0) and \($1)"
      }
    }
    add(.scatter(x: Values(x), y: Values(y), sizes: Values(sizes)), fillStyle(style), label)
  }

  /// Adds bars of the given widths centred on x, from `bottom` to `bottom + height`. A single width or bottom serves all
  /// bars. Throws a `.value` failure if lengths differ or are zero.
  public mutating func bar(
    x: [Double], height: [Double], width: [Double] = [0.8], bottom: [Double] = [0], style: Style = Style(),
    label: String? = nil
  ) throws {
    try checkSameLength(x, height) { "shape mismatch: x and height have shapes \($0) and \($1)" }
    let width = try spread(width, over: x, name: "width")
    let bottom = try spread(bottom, over: x, name: "bottom")
    let bars = Series.Bars(
      left: Values(zip(x, width).map { $0 - $1 / 2 }), right: Values(zip(x, width).map { $0 + $1 / 2 }),
      bottom: Values(bottom), top: Values(zip(bottom, height).map { $0 + $1 }))
    add(.bars(bars), fillStyle(style), label)
  }

  /// Adds the bars of a histogram: bar i stands between edges i and i + 1. Throws a `.value` failure unless there is one
  /// more edge than bars.
  public mutating func hist(heights: [Double], edges: [Double], style: Style = Style(), label: String? = nil) throws {
    guard edges.count == heights.count + 1 else {
      throw Failure(.value, "\(heights.count) bars need \(heights.count + 1) edges, but there are \(edges.count)")
    }
    let bars = Series.Bars(
      left: Values(Array(edges.dropLast())), right: Values(Array(edges.dropFirst())),
      bottom: Values(heights.map { _ in 0 }), top: Values(heights), isHistogram: true)
    add(.bars(bars), fillStyle(style), label)
  }

  /// Adds points with error bars. Each error is a length below/left or above/right of the point: one for all, one each, or
  /// none. Throws a `.value` failure if lengths differ or are zero, or if an error is negative.
  public mutating func errorbar(
    x: [Double], y: [Double], left: [Double] = [], right: [Double] = [], below: [Double] = [], above: [Double] = [],
    capSize: Double = 0, style: Style = Style(), label: String? = nil
  ) throws {
    try checkSameLength(x, y) { "'x' and 'y' must have the same size, but have shapes \($0) and \($1)" }
    var bars = Series.ErrorBars(x: Values(x), y: Values(y))
    bars.left = try ends(x, left, name: "xerr", sign: -1)
    bars.right = try ends(x, right, name: "xerr", sign: 1)
    bars.bottom = try ends(y, below, name: "yerr", sign: -1)
    bars.top = try ends(y, above, name: "yerr", sign: 1)
    bars.capSize = capSize
    add(.errorBars(bars), lineStyle(style), label)
  }

  /// Fills the area between two curves over x; a single bound serves all points. Throws a `.value` failure if lengths
  /// differ or are zero.
  public mutating func fillBetween(
    x: [Double], lower: [Double], upper: [Double] = [0], style: Style = Style(), label: String? = nil
  ) throws {
    let lower = try spread(lower, over: x, name: "y1")
    let upper = try spread(upper, over: x, name: "y2")
    try checkSameLength(x, lower) { "'x' and 'y1' must have the same size, but have shapes \($0) and \($1)" }
    add(.band(x: Values(x), lower: Values(lower), upper: Values(upper)), fillStyle(style), label)
  }

  private mutating func add(_ content: Series.Content, _ style: Style, _ label: String?) {
    series.append(Series(content, style: style, label: label))
  }

  private func ends(_ values: [Double], _ errors: [Double], name: String, sign: Double) throws -> Values {
    if errors.isEmpty { return [] }
    if let negative = errors.first(where: { $0 < 0 }) {
      throw Failure(.value, "'\(name)' must not contain negative values, but contains \(negative)")
    }
    return Values(zip(values, try spread(errors, over: values, name: name)).map { $0 + sign * $1 })
  }
}

/// One value for every element of `x`: `values` as they are, or the only one repeated.
private func spread(_ values: [Double], over x: [Double], name: String) throws -> [Double] {
  if values.count == 1, let only = values.first { return Array(repeating: only, count: x.count) }
  guard values.count == x.count else {
    throw Failure(.value, "shape mismatch: x and \(name) have shapes (\(x.count),) and (\(values.count),)")
  }
  return values
}

private func checkSameLength(_ x: [Double], _ y: [Double], message: (String, String) -> String) throws {
  guard x.count == y.count else { throw Failure(.value, message("(\(x.count),)", "(\(y.count),)")) }
  guard !x.isEmpty else {
    throw Failure(.value, "nothing to draw: x and y have shapes (0,) and (0,)", hint: "pass at least one point")
  }
}
