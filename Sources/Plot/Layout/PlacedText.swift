/// An arrow with its place in the figure.
struct PlacedArrow: Equatable {
  var start: Point
  var end: Point
  var color: Color
}

/// A text with its place in the figure.
struct PlacedText: Equatable {
  let text: String
  /// The room it takes.
  var box: Rect
  let alignment: Note.Alignment
  let color: Color
  /// Its height in pixels of 1/100 inch.
  let size: Double
  var isBold = false
  /// Whether it reads upwards.
  private(set) var isTurned = false

  /// `text` whose box has its lower left corner at `anchor`, or its lower middle or lower right for another alignment.
  init(
    _ text: String, at anchor: Point, alignment: Note.Alignment = .left, color: Color = .ink,
    size: Double = TextSizes.small
  ) {
    self.text = text
    self.alignment = alignment
    self.color = color
    self.size = size
    let width = TextMetrics.width(text, size: size)
    let left =
      switch alignment {
      case .left: anchor.x
      case .center: anchor.x - width / 2
      case .right: anchor.x - width
      }
    box = Rect(
      left: left, bottom: anchor.y, right: left + width, top: anchor.y + TextMetrics.height(text, size: size))
  }

  /// Turns the text to read upwards, with its last line at `rightEdge` and its middle at the height `middle`.
  mutating func turn(rightEdge: Double, middle: Double) {
    let (width, height) = (box.width, box.height)
    box = Rect(left: rightEdge - height, bottom: middle - width / 2, right: rightEdge, top: middle + width / 2)
    isTurned = true
  }

  /// Each line with the middle of its left, middle or right edge.
  var lines: [(text: String, at: Point)] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let along =
      switch alignment {
      case .left: isTurned ? box.bottom : box.left
      case .center: isTurned ? (box.bottom + box.top) / 2 : (box.left + box.right) / 2
      case .right: isTurned ? box.top : box.right
      }
    return lines.enumerated().map { index, line in
      let across = (Double(index) + 0.5) * TextMetrics.lineHeight * size
      return (String(line), isTurned ? Point(x: box.left + across, y: along) : Point(x: along, y: box.top - across))
    }
  }
}
