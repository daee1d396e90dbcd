extension PanelScript {
  /// The parts of the plot command, one or more for each series, whose data is appended to `script`.
  func plots(in script: inout GnuplotScript) -> [String] {
    let variation = LineVariation(axes.series)
    var plots: [String] = []
    for (series, dash) in zip(axes.series, variation.dashes) {
      let style = series.style.lineStyle == nil ? series.style.with(lineStyle: dash) : series.style
      plots += self.plots(series.content, style: style, title: title(series.label), in: &script)
    }
    for case .line(let line) in axes.marks where axes.legend != nil {
      guard let label = line.label, Axes.isListed(label) else { continue }
      plots.append("NaN with lines \(LineLook(line.style, terminal, width: 1.4).text) \(title(label))")
    }
    return plots
  }

  private func title(_ label: String?) -> String {
    guard axes.legend != nil, let label, Axes.isListed(label) else { return "notitle" }
    return "title \(GnuplotText.quoted(LegendPlace.shortened(label, in: layout.geometry.frame)))"
  }

  private func plots(
    _ content: Series.Content, style: Style, title: String, in script: inout GnuplotScript
  ) -> [String] {
    switch content {
    case .line(let x, let y):
      let isCloud = style.lineStyle == LineStyle.none
      let data = script.addData(isCloud ? thinning.cloud([x, y], alpha: style.alpha) : thinning.curve(x, y))
      return ["\(data) using 1:2 \(curve(style)) \(title)"]
    case .scatter(let x, let y, let sizes):
      return [scatter(x, y, sizes, style: style, title: title, in: &script)]
    case .bars(let bars):
      return [self.bars(bars, style: style, title: title, in: &script)]
    case .errorBars(let bars):
      let points = script.addData([bars.x.elements, bars.y.elements])
      let look = LineLook(style.with(lineStyle: .solid), terminal, width: 1.4).text
      let curve = "\(points) using 1:2 \(curve(style)) \(title)"
      let segments = layout.geometry.segments(of: bars)
      guard segments.first?.isEmpty == false else { return [curve] }
      let ends = script.addData(segments)
      return ["\(ends) using 1:2:($3-$1):($4-$2) with vectors nohead \(look) notitle", curve]
    case .band(let x, let lower, let upper):
      let data = script.addData([x.elements, lower.elements, upper.elements])
      return ["\(data) using 1:2:3 with filledcurves \(fill(style)) \(title)"]
    }
  }

  private func curve(_ style: Style) -> String {
    let hasLine = style.lineStyle != LineStyle.none
    let marker = style.marker.flatMap { $0 == .none ? nil : $0 }
    let kind = hasLine ? (marker == nil ? "lines" : "linespoints") : "points"
    let look = LineLook(style, terminal, width: 2).text
    return "with \(kind) \(look)"
      + (hasLine && marker == nil ? "" : " " + (marker ?? .none).words(terminal, size: style.markerSize))
  }

  private func scatter(
    _ x: Values, _ y: Values, _ sizes: Values, style: Style, title: String, in script: inout GnuplotScript
  ) -> String {
    let look = LineLook(style, terminal, width: 1).text
    let marker = style.marker ?? .circle
    if sizes.count == x.count, sizes.count > 1 {
      var columns = thinning.cloud([x, y, sizes], alpha: style.alpha)
      columns[2] = columns[2].map { max($0 * Marker.unit, 0.02) }
      let data = script.addData(columns)
      let size = "using 1:2:($3*\(terminal.pointSize(1)))"
      return "\(data) \(size) with points \(look) pointtype \(marker.pointType) pointsize variable \(title)"
    }
    let data = script.addData(thinning.cloud([x, y], alpha: style.alpha))
    return
      "\(data) using 1:2 with points \(look) \(marker.words(terminal, size: sizes.first ?? style.markerSize)) \(title)"
  }

  private var thinning: Thinning { Thinning(geometry: layout.geometry, scale: terminal.pixelsPerUnit) }

  private func bars(_ bars: Series.Bars, style: Style, title: String, in script: inout GnuplotScript) -> String {
    // A histogram's bars touch; a narrow gap keeps them apart for the eye.
    let gap = bars.isHistogram && layout.geometry.x.scale == .linear ? 0.07 : 0
    let lowest = layout.geometry.y.scale == .log ? layout.geometry.y.lower : -Double.infinity
    let columns: [[Double]] = [
      zip(bars.left, bars.right).map { ($0 + $1) / 2 }, bars.top.elements,
      zip(bars.left, bars.right).map { $0 + gap * ($1 - $0) }, zip(bars.left, bars.right).map { $1 - gap * ($1 - $0) },
      bars.bottom.map { max($0, lowest) }, bars.top.elements,
    ]
    return "\(script.addData(columns)) using 1:2:3:4:5:6 with boxxyerror \(fill(style)) \(title)"
  }

  private func fill(_ style: Style) -> String {
    "fillstyle solid 1.0 noborder linecolor \(terminal.color(style.color ?? .ink, alpha: style.alpha ?? 1))"
  }
}

/// The dash patterns of a panel's lines: with more than two lines of automatic look they differ in more than colour.
private struct LineVariation {
  let dashes: [LineStyle]

  init(_ series: [Series]) {
    let automatic = series.map { $0.isLine && $0.style.lineStyle == nil && $0.style.marker == nil }
    let count = automatic.count { $0 }
    var next = 0
    dashes = automatic.map { isAutomatic in
      guard isAutomatic, count > 2 else { return .solid }
      defer { next += 1 }
      return Self.patterns[next % Self.patterns.count]
    }
  }

  private static let patterns: [LineStyle] = [.solid, .dashed, .dashDot, .dotted]
}

extension Series {
  fileprivate var isLine: Bool { if case .line = content { true } else { false } }
}

extension Style {
  /// The same style with another dash pattern.
  func with(lineStyle: LineStyle) -> Style {
    var copy = self
    copy.lineStyle = lineStyle
    return copy
  }
}
