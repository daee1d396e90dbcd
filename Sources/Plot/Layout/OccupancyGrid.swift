/// Which parts of a figure are covered by data, in cells of 3 by 3 pixels. Labels and the legend look for free room here.
struct OccupancyGrid {
  private static let cell = 3.0
  private let columns: Int
  private let rows: Int
  private let origin: Point
  private var cells: [Bool]

  /// An empty grid over `frame`.
  init(_ frame: Rect) {
    columns = max(1, Int(min(frame.width / Self.cell, 4000)) + 1)
    rows = max(1, Int(min(frame.height / Self.cell, 4000)) + 1)
    origin = Point(x: frame.left, y: frame.bottom)
    cells = Array(repeating: false, count: columns * rows)
  }

  /// Covers a line from one place to another.
  mutating func cover(from start: Point, to end: Point) {
    let length = max(abs(end.x - start.x), abs(end.y - start.y))
    let steps = Int(min(length / Self.cell, 20_000)) + 1
    for step in 0...steps {
      let part = Double(step) / Double(steps)
      cover(Point(x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part))
    }
  }

  /// Covers one place, if it is inside.
  mutating func cover(_ point: Point) {
    guard let column = index(point.x - origin.x, columns), let row = index(point.y - origin.y, rows) else { return }
    cells[row * columns + column] = true
  }

  /// Covers a rectangle.
  mutating func cover(_ rect: Rect) {
    let across = range(rect.left - origin.x, rect.right - origin.x, columns)
    for row in range(rect.bottom - origin.y, rect.top - origin.y, rows) {
      for index in row * columns + across.lowerBound..<row * columns + across.upperBound { cells[index] = true }
    }
  }

  /// How many covered cells `rect` touches.
  func count(in rect: Rect) -> Int {
    let across = range(rect.left - origin.x, rect.right - origin.x, columns)
    var count = 0
    for row in range(rect.bottom - origin.y, rect.top - origin.y, rows) {
      for index in row * columns + across.lowerBound..<row * columns + across.upperBound where cells[index] {
        count += 1
      }
    }
    return count
  }

  /// The upper edge of the highest covered cell between two places along x; nil if nothing is covered there.
  func top(from left: Double, to right: Double) -> Double? {
    let span = range(left - origin.x, right - origin.x, columns)
    for row in stride(from: rows - 1, through: 0, by: -1) where span.contains(where: { cells[row * columns + $0] }) {
      return origin.y + Double(row + 1) * Self.cell
    }
    return nil
  }

  private func index(_ distance: Double, _ count: Int) -> Int? {
    let index = distance / Self.cell
    return index >= 0 && index < Double(count) ? Int(index) : nil
  }

  private func range(_ low: Double, _ high: Double, _ count: Int) -> Range<Int> {
    let limit = Double(count)
    let first = Int(max(0, min(limit, (low / Self.cell).rounded(.down))))
    let end = Int(max(0, min(limit, (high / Self.cell).rounded(.up))))
    return first..<max(first, end)
  }
}
