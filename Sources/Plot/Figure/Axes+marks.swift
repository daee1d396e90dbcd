extension Axes {
  /// Draws a line from bottom to top at `x`, in ink unless the style names a colour.
  public mutating func axvline(_ x: Double, style: Style = Style(), label: String? = nil) {
    marks.append(.line(ReferenceLine(.vertical, at: x, style: style, label: label)))
  }

  /// Draws a line from left to right at `y`, in ink unless the style names a colour.
  public mutating func axhline(_ y: Double, style: Style = Style(), label: String? = nil) {
    marks.append(.line(ReferenceLine(.horizontal, at: y, style: style, label: label)))
  }

  /// Puts `note` into the panel.
  public mutating func annotate(_ note: Note) { marks.append(.text(note)) }

  /// Marks (x, y) as the point to read off: a ring, a line down to the axis, and `text` clear of the curves.
  public mutating func markKnee(x: Double, y: Double, text: String) {
    marks.append(.knee(Knee(x: x, y: y, text: text)))
  }

  /// Turns grid lines on or off for one axis or both.
  public mutating func setGrid(_ on: Bool, x: Bool = true, y: Bool = true, style: Style = Style(lineStyle: .dashed)) {
    if x { self.x.hasGrid = on }
    if y { self.y.hasGrid = on }
    gridStyle = style
  }
}
