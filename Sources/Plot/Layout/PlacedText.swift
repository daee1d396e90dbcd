/// A text with its place in the figure.
struct PlacedText: Equatable {
  var text: String
  /// The room it takes.
  var box: Rect
  var alignment = Note.Alignment.left
  var color = Color.ink
  /// Its height in pixels of 1/100 inch.
  var size = TextSizes.small

  /// `text` with a corner of its box at `anchor`: its lower left, or lower right if it is aligned to the right.
  init(
    _ text: String, at anchor: Point, alignment: Note.Alignment = .left, color: Color = .ink,
    size: Double = TextSizes.small
  ) {
    self.text = text
    self.alignment = alignment
    self.color = color
    self.size = size
    let width = TextMetrics.width(text, size: size)
    let shift =
      switch alignment {
      case .left: 0.0;
      case .center: 0.5;
      case .right: 1.0
      }
    let left = anchor.x - shift * width
    box = Rect(
      left: left, bottom: anchor.y, right: left + width, top: anchor.y + TextMetrics.height(text, size: size))
  }

  /// Each line with the middle of its left, middle or right edge.
  var lines: [(text: String, at: Point)] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let x =
      switch alignment {
      case .left: box.left;
      case .center: (box.left + box.right) / 2;
      case .right: box.right
      }
    return lines.enumerated().map { index, line in
      (String(line), Point(x: x, y: box.top - (Double(index) + 0.5) * TextMetrics.lineHeight * size))
    }
  }
}
