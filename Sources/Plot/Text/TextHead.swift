/// What stands above the grid of a panel: the title, the notes, the legend and the title of the y axis. Nothing is written
/// on the grid itself, where it would cover data.
struct TextHead {
  let axes: Axes
  let format: TextFormat
  let glyphs: TextGlyphs

  init(_ axes: Axes, _ format: TextFormat, _ glyphs: TextGlyphs) {
    (self.axes, self.format, self.glyphs) = (axes, format, glyphs)
  }

  /// The lines, none of them empty.
  var lines: [String] {
    let columns = format.columns
    let title = TextLines.centered(axes.title, in: columns).map { format.painted($0, 1) }
    let notes = TextLines.centered(self.notes, in: columns).map { format.painted($0, Color.accent.rendition) }
    let yLabel = axes.y.label.isEmpty ? [] : [format.painted(TextLines.shortened(axes.y.label, to: columns), 2)]
    return title + notes + TextLines.joined(legend, in: columns) + yLabel
  }

  private var notes: String {
    let texts = axes.marks.compactMap { mark in
      switch mark {
      case .line(let line): axes.legend == nil ? line.label : nil
      case .text(let note): note.text
      case .knee(let knee): knee.text
      }
    }
    return texts.joined(separator: "; ")
  }

  private var legend: [(text: String, width: Int)] {
    guard axes.legend != nil else { return [] }
    return axes.series.enumerated().compactMap { index, series in
      guard let label = series.label, Axes.isListed(label), let sign = glyphs.sign(of: series, index) else {
        return nil
      }
      let name = TextLines.shortened(label, to: format.columns / 2)
      return (format.painted(sign.text, sign.rendition) + " " + name, TextLines.width(name) + 2)
    }
  }
}
