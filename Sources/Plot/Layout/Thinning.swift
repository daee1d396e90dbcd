/// The points of a series that can be told apart in the drawing. gnuplot reads some 100 000 points a second, and a figure is
/// some thousand pixels wide.
struct Thinning {
  /// Series with fewer points are left alone.
  static let limit = 20_000
  private static let cellLimit = 32e6

  let geometry: PanelGeometry
  /// Pixels for each 1/100 inch.
  let scale: Double

  /// What has to be kept of a curve: of the points that follow one another in one column of pixels the first, the lowest, the
  /// highest and the last, and one of the gaps between two of them.
  func curve(_ x: Values, _ y: Values) -> [[Double]] {
    guard x.count > Self.limit else { return [x.elements, y.elements] }
    var kept: [Int] = []
    var run: Run?
    for index in x.indices {
      let column = geometry.point(x[index], y[index]).map { ($0.x * scale).rounded(.down) }
      if let current = run, column == current.column {
        run?.take(index, y)
      } else {
        if let run { kept += run.indices }
        run = Run(column: column, index: index)
      }
    }
    if let run { kept += run.indices }
    return [kept.map { x[$0] }, kept.map { y[$0] }]
  }

  /// What has to be kept of a cloud of markers: as many in each half pixel as can be told from fewer.
  func cloud(_ columns: [Values], alpha: Double?) -> [[Double]] {
    guard columns[0].count > Self.limit else { return columns.map(\.elements) }
    let most = alpha.map { Int(4 / max($0, 0.01)) + 1 } ?? 1
    let frame = geometry.frame
    // More cells than these would take more memory than the points; half pixels of a large figure are then larger.
    let cells = min(scale * 2, (Self.cellLimit / max(frame.width * frame.height, 1)).squareRoot())
    let (width, height) = (Int(frame.width * cells) + 2, Int(frame.height * cells) + 2)
    var counts = [UInt16](repeating: 0, count: width * height)
    let (x, y) = (columns[0].elements, columns[1].elements)
    let kept = x.indices.filter { index in
      guard let point = geometry.point(x[index], y[index]), frame.contains(point) else { return false }
      let column = min(max(Int((point.x - frame.left) * cells), 0), width - 1)
      let row = min(max(Int((point.y - frame.bottom) * cells), 0), height - 1)
      guard counts[row * width + column] < most else { return false }
      counts[row * width + column] += 1
      return true
    }
    return columns.map { column in kept.map { column[$0] } }
  }

  /// Points that follow one another in one column of pixels; gaps are a column of their own.
  private struct Run {
    let column: Double?
    private let first: Int
    private var last: Int
    private var lowest: Int
    private var highest: Int

    init(column: Double?, index: Int) {
      self.column = column
      (first, last, lowest, highest) = (index, index, index, index)
    }

    mutating func take(_ index: Int, _ y: Values) {
      last = index
      if y[index] < y[lowest] { lowest = index }
      if y[index] > y[highest] { highest = index }
    }

    /// The points to keep, in order.
    var indices: [Int] {
      column == nil ? [first] : Set([first, lowest, highest, last]).sorted()
    }
  }
}
