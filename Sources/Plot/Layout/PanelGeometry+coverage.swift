extension PanelGeometry {
  /// What the data of `axes` covers of the frame.
  func coverage(of axes: Axes) -> OccupancyGrid {
    var grid = OccupancyGrid(frame)
    for series in axes.series { cover(series, in: &grid) }
    for case .line(let line) in axes.marks {
      guard let (start, end) = ends(of: line) else { continue }
      grid.cover(from: start, to: end)
    }
    for case .knee(let knee) in axes.marks {
      guard let point = point(knee.x, knee.y) else { continue }
      grid.cover(Rect(left: point.x - 8, bottom: point.y - 8, right: point.x + 8, top: point.y + 8))
      grid.cover(from: Point(x: point.x, y: frame.bottom), to: point)
    }
    return grid
  }

  /// The two ends of a reference line; nil if it lies outside the frame.
  func ends(of line: ReferenceLine) -> (Point, Point)? {
    switch line.direction {
    case .vertical:
      guard x.contains(line.position), let across = x.fraction(line.position) else { return nil }
      let place = frame.left + across * frame.width
      return (
        Point(x: place, y: frame.bottom + line.start * frame.height),
        Point(x: place, y: frame.bottom + line.end * frame.height)
      )
    case .horizontal:
      guard y.contains(line.position), let up = y.fraction(line.position) else { return nil }
      let place = frame.bottom + up * frame.height
      return (
        Point(x: frame.left + line.start * frame.width, y: place),
        Point(x: frame.left + line.end * frame.width, y: place)
      )
    }
  }

  private func cover(_ series: Series, in grid: inout OccupancyGrid) {
    switch series.content {
    case .line(let x, let y) where series.style.lineStyle != LineStyle.none:
      let curve = Thinning(geometry: self, scale: 1).curve(x, y)
      coverCurve(Values(curve[0]), Values(curve[1]), joined: true, in: &grid)
    case .line(let x, let y):
      coverCurve(x, y, joined: false, in: &grid)
    case .scatter(let x, let y, _):
      coverCurve(x, y, joined: false, in: &grid)
    case .bars(let bars):
      for index in bars.left.indices {
        coverRect(bars.left[index], bars.bottom[index], bars.right[index], bars.top[index], in: &grid)
      }
    case .errorBars(let bars):
      coverCurve(bars.x, bars.y, joined: series.style.lineStyle != LineStyle.none, in: &grid)
      for (bottom, top) in zip(zip(bars.x, bars.bottom), zip(bars.x, bars.top)) {
        coverLine(bottom.0, bottom.1, top.0, top.1, in: &grid)
      }
      for (left, right) in zip(zip(bars.left, bars.y), zip(bars.right, bars.y)) {
        coverLine(left.0, left.1, right.0, right.1, in: &grid)
      }
    case .band(let x, let lower, let upper):
      for index in x.indices.dropFirst() {
        coverRect(x[index - 1], lower[index], x[index], upper[index], in: &grid)
      }
    }
  }

  private func coverCurve(_ x: Values, _ y: Values, joined: Bool, in grid: inout OccupancyGrid) {
    var previous: Point?
    for (x, y) in zip(x, y) {
      let next = point(x, y).map(clamped)
      if let next {
        if joined, let previous { grid.cover(from: previous, to: next) }
        grid.cover(next)
      }
      previous = next
    }
  }

  private func coverLine(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double, in grid: inout OccupancyGrid) {
    guard let start = point(x0, y0), let end = point(x1, y1) else { return }
    grid.cover(from: clamped(start), to: clamped(end))
  }

  private func coverRect(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double, in grid: inout OccupancyGrid) {
    // On a log axis a bar stands on the lower end.
    guard let first = point(x0, y.scale == .log ? max(y0, y.lower) : y0), let last = point(x1, y1) else { return }
    grid.cover(
      Rect(
        left: min(first.x, last.x), bottom: min(first.y, last.y), right: max(first.x, last.x),
        top: max(first.y, last.y)))
  }

  /// `point`, moved to just outside the frame if it is far away, so that lines to it can be walked along.
  private func clamped(_ point: Point) -> Point {
    Point(
      x: min(max(point.x, frame.left - 2000), frame.right + 2000),
      y: min(max(point.y, frame.bottom - 2000), frame.top + 2000))
  }
}
