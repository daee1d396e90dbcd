extension PanelGeometry {
  /// The lines that make up error bars with their caps, as four columns: x and y of one end, x and y of the other.
  func segments(of bars: Series.ErrorBars) -> [[Double]] {
    var columns: [[Double]] = [[], [], [], []]
    func add(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) {
      for (column, value) in [x0, y0, x1, y1].enumerated() { columns[column].append(value) }
    }
    let cap = bars.capSize * 100 / 72
    for (x, (bottom, top)) in zip(bars.x, zip(bars.bottom, bars.top)) {
      add(x, bottom, x, top)
      guard cap > 0, let across = self.x.fraction(x) else { continue }
      let left = self.x.value(at: across - cap / frame.width)
      let right = self.x.value(at: across + cap / frame.width)
      for end in [bottom, top] { add(left, end, right, end) }
    }
    for (y, (left, right)) in zip(bars.y, zip(bars.left, bars.right)) {
      add(left, y, right, y)
      guard cap > 0, let up = self.y.fraction(y) else { continue }
      let below = self.y.value(at: up - cap / frame.height)
      let above = self.y.value(at: up + cap / frame.height)
      for end in [left, right] { add(end, below, end, above) }
    }
    return columns
  }
}
