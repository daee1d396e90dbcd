extension Figure {
  /// What the figure shows, in one or two sentences, for those who do not see it.
  public var description: String {
    let shown = panels.filter { !$0.series.isEmpty || !$0.marks.isEmpty }
    guard let first = shown.first else { return "An empty figure." }
    guard shown.count > 1 else { return first.description(title: title.isEmpty ? first.title : title) }
    let names = shown.prefix(12).map { $0.title.isEmpty ? $0.kind : $0.title }
    let rest = shown.count > names.count ? " and \(shown.count - names.count) more" : ""
    let head = "\(shown.count) panels" + (title.isEmpty ? "" : " titled “\(title.oneLine)”")
    return "\(head): \(names.map(\.oneLine).joined(separator: ", "))\(rest). "
      + "The first is a \(first.description(title: first.title).loweringFirst)"
  }
}

extension Axes {
  /// What a panel shows: its kind, title and axes, and then each series and mark.
  fileprivate func description(title: String) -> String {
    let name = title.isEmpty ? "" : " “\(title.oneLine)”"
    let extent = DescribedExtent(of: self)
    let axes = [("x", x, extent.x), ("y", y, extent.y)].map { letter, axis, range in
      let label = axis.label.isEmpty ? letter : axis.label.oneLine
      let scale = axis.scale == .log ? " on a logarithmic scale" : ""
      return label + (range.map { " from \($0.lower.described) to \($0.upper.described)" } ?? "") + scale
    }
    return "\(kind)\(name), \(axes[0]), \(axes[1])." + (details.isEmpty ? "" : " \(details.uppercasingFirst).")
  }

  /// The kinds of what is drawn.
  fileprivate var kind: String {
    let kinds = series.map(\.content.kind)
    if kinds.contains("line") { return kinds.contains("bars") ? "Bar and line chart" : "Line plot" }
    return switch kinds.first {
    case "histogram": "Histogram"
    case "bars": "Bar chart"
    case "points": "Scatter plot"
    case "error bars": "Plot with error bars"
    case "band": "Band between two curves"
    default: "Plot"
    }
  }

  private static let maximumSeries = 6

  private var details: String {
    let named = series.filter { $0.label != nil }
    let told = named.isEmpty ? Array(series.prefix(2)) : named
    var parts = told.prefix(Self.maximumSeries).compactMap(\.described)
    let untold = series.count - min(told.count, Self.maximumSeries)
    if untold > 0, !parts.isEmpty { parts.append("\(untold) more series") }
    parts += marks.compactMap(\.described).prefix(Self.maximumSeries)
    return parts.joined(separator: "; ")
  }
}

extension Mark {
  /// What it marks; nil for what has no words.
  fileprivate var described: String? {
    switch self {
    case .line(let line):
      guard let label = line.label else { return nil }
      return "a line at \(line.direction == .vertical ? "x" : "y") = \(line.position.described), \(label.oneLine)"
    case .text(let note): return note.text.isEmpty ? nil : "a note, \(note.text.oneLine)"
    case .knee(let knee): return "marked at (\(knee.x.described), \(knee.y.described)): \(knee.text.oneLine)"
    }
  }
}
