/// A panel drawn with characters: gnuplot draws the data on a grid, and the titles, axes and ticks are put around it.
struct TextPanel {
  let axes: Axes
  let format: TextFormat
  /// The grid: a unit is a character, the origin the middle of the lower left one.
  let geometry: PanelGeometry
  let glyphs: TextGlyphs
  private let xTicks: Ticks
  private let yTicks: Ticks
  /// The characters left of the y axis.
  private let margin: Int
  private let head: [String]
  private let foot: [String]

  /// Lays out `axes`; what stands above the grid is a `TextHead`.
  init(_ axes: Axes, _ format: TextFormat) {
    self.axes = axes
    self.format = format
    glyphs = TextGlyphs(axes, isUnicode: format.isUnicode)
    head = TextHead(axes, format, glyphs).lines
    foot =
      axes.x.label.isEmpty ? [] : TextLines.centered(axes.x.label, in: format.columns).map { format.painted($0, 2) }
    let height = max(format.rows - head.count - foot.count - 2, 5)
    let extent = DataExtent(axes)
    let tickHeight = { (_: String) in 2.5 }
    let y = AxisRange(axes.y, data: extent.y, room: 0.04)
    yTicks = axes.y.ticks.map { Ticks($0, in: y) } ?? Ticks(in: y, length: Double(height - 1), space: tickHeight)
    margin = min((yTicks.labels.map(TextLines.width).max() ?? 0) + 1, format.columns / 3)
    let width = format.columns - margin - 2
    let x = AxisRange(axes.x, data: extent.x, room: axes.hasBars ? 0.03 : 0.022)
    xTicks =
      axes.x.ticks.map { Ticks($0, in: x) }
      ?? Ticks(in: x, length: Double(width - 1)) { Double(TextLines.width($0)) + 3 }
    geometry = PanelGeometry(
      frame: Rect(left: 0, bottom: 0, right: Double(width - 1), top: Double(height - 1)), x: x, y: y)
  }

  /// The number of characters in a line of the grid.
  var width: Int { Int(geometry.frame.width) + 1 }
  /// The number of lines of the grid.
  var height: Int { Int(geometry.frame.height) + 1 }

  /// All lines of the panel, with the grid that gnuplot drew.
  func lines(grid: [Substring]) -> [String] {
    var labels: [Int: String] = [:]
    for (label, position) in zip(yTicks.labels, yTicks.positions) {
      if let row = place(geometry.y, position, of: height) { labels[height - 1 - row] = label }
    }
    let rows = (0..<height).map { row in
      let label = TextLines.shortened(labels[row] ?? "", to: margin - 1)
      let axis = labels[row] == nil ? (format.isUnicode ? "│" : "|") : (format.isUnicode ? "┤" : "+")
      let blanks = String(repeating: " ", count: margin - TextLines.width(label) - 1)
      return format.painted(blanks + label + " " + axis, 2) + painted(row < grid.count ? grid[row] : "")
    }
    return head + rows + axisLines + foot
  }

  /// The x axis and the texts under it.
  private var axisLines: [String] {
    var axis = Array(repeating: format.isUnicode ? "─" : "-", count: width)
    // One text for each column; empty after one that takes two.
    var texts = Array(repeating: " ", count: margin + 1 + width)
    var free = 0
    for (label, position) in zip(xTicks.labels, xTicks.positions) {
      guard let column = place(geometry.x, position, of: width) else { continue }
      axis[column] = format.isUnicode ? "┬" : "+"
      let cells = TextLines.cells(label)
      let start = max(min(margin + 1 + column - cells.count / 2, texts.count - cells.count), 0)
      guard start >= free, start + cells.count <= texts.count else { continue }
      texts.replaceSubrange(start..<start + cells.count, with: cells)
      free = start + cells.count + 1
    }
    let corner = String(repeating: " ", count: margin) + (format.isUnicode ? "└" : "+")
    return [format.painted(corner + axis.joined(), 2), format.painted(TextLines.trimmed(texts.joined()), 2)]
  }

  private func place(_ range: AxisRange, _ position: Double, of count: Int) -> Int? {
    guard range.contains(position), let fraction = range.fraction(position) else { return nil }
    return Int((fraction * Double(count - 1)).rounded())
  }

  /// A line of the grid with the signs of the series, in their colours.
  private func painted(_ line: Substring) -> String {
    var result = ""
    var run = ""
    var rendition: Int?
    for character in TextLines.trimmed(String(line)) {
      let glyph = glyphs[character]
      if glyph?.rendition != rendition {
        result += format.painted(run, rendition)
        (run, rendition) = ("", glyph?.rendition)
      }
      run += glyph?.text ?? " "
    }
    return result + format.painted(run, rendition)
  }
}
