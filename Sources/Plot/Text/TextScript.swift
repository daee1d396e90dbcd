extension GnuplotScript {
  /// The commands that draw the data of `panels` as characters into the file `output`, one grid after another.
  init(_ panels: [TextPanel], output: String) {
    add("set terminal dumb size 80,24 mono noenhanced")
    add("set output \(GnuplotText.quotedPath(output))")
    add("unset border; unset tics; unset key; set datafile missing '?'; set clip two")
    add("set lmargin 0; set rmargin 0; set tmargin 0; set bmargin 0")
    for panel in panels { add(panel) }
  }

  private mutating func add(_ panel: TextPanel) {
    add("set terminal dumb size \(panel.width),\(panel.height) mono noenhanced; unset logscale")
    for (name, range) in [("x", panel.geometry.x), ("y", panel.geometry.y)] {
      if range.scale == .log { add("set logscale \(name)") }
      add("set \(name)range [\(GnuplotText.number(range.lower)):\(GnuplotText.number(range.upper))]")
    }
    var plots: [String] = []
    for mark in panel.axes.marks { plots += plot(mark, in: panel) }
    for (index, series) in panel.axes.series.enumerated() { plots += plot(series, index, in: panel) }
    for case .knee(let knee) in panel.axes.marks {
      plots.append("\(addData([[knee.x], [knee.y]])) using 1:2 with points pointtype '\(TextGlyphs.knee)'")
    }
    add("plot " + (plots + ["NaN"]).joined(separator: ", "))
  }

  private mutating func plot(_ series: Series, _ index: Int, in panel: TextPanel) -> [String] {
    let (style, geometry) = (series.style, panel.geometry)
    // Half a character is as fine as the grid can show.
    let thinning = Thinning(geometry: geometry, scale: 2)
    let line = "with lines linetype \(TextGlyphs.lineType(index))"
    let points = "with points pointtype '\(TextGlyphs.point(index))'"
    let markers = series.hasMarkersOnLine ? "with points pointtype '\(TextGlyphs.marker(index))'" : nil
    switch series.content {
    case .line(let x, let y):
      let isCloud = style.lineStyle == LineStyle.none
      let data = addData(isCloud ? thinning.cloud([x, y], alpha: nil) : thinning.curve(x, y))
      return (isCloud ? [points] : [line, markers].compactMap(\.self)).map { "\(data) using 1:2 \($0)" }
    case .scatter(let x, let y, _):
      return ["\(addData(thinning.cloud([x, y], alpha: nil))) using 1:2 \(points)"]
    case .bars(let bars):
      return [segments(geometry.columns(of: bars), index)]
    case .errorBars(let bars):
      let data = addData([bars.x.elements, bars.y.elements])
      var flat = bars
      flat.capSize = 0
      let ends = geometry.segments(of: flat)
      let curve = style.lineStyle == LineStyle.none ? [points] : [line, markers].compactMap(\.self)
      return (ends[0].isEmpty ? [] : [segments(ends, index)]) + curve.map { "\(data) using 1:2 \($0)" }
    case .band(let x, let lower, let upper):
      return [segments(geometry.columns(between: lower, and: upper, at: x), index)]
    }
  }

  /// Lines from the first two columns to the last two. gnuplot's vectors have characters of their own here, so they are
  /// pieces of one curve with gaps.
  private mutating func segments(_ columns: [[Double]], _ index: Int) -> String {
    let x = zip(columns[0], columns[2]).flatMap { [$0, $1, .nan] }
    let y = zip(columns[1], columns[3]).flatMap { [$0, $1, .nan] }
    return "\(addData([x, y])) using 1:2 with lines linetype \(TextGlyphs.lineType(index))"
  }

  private mutating func plot(_ mark: Mark, in panel: TextPanel) -> [String] {
    let geometry = panel.geometry
    switch mark {
    case .line(let line):
      let isVertical = line.direction == .vertical
      let along = isVertical ? geometry.y : geometry.x
      let (start, end) = (along.value(at: line.start), along.value(at: line.end))
      let at = [line.position, line.position]
      let data = addData(isVertical ? [at, [start, end]] : [[start, end], at])
      let type = isVertical ? TextGlyphs.verticalLine : TextGlyphs.horizontalLine
      return ["\(data) using 1:2 with lines linetype \(type)"]
    case .knee(let knee):
      let data = addData([[knee.x, knee.x], [geometry.y.value(at: 0), knee.y]])
      return ["\(data) using 1:2 with lines linetype \(TextGlyphs.verticalLine)"]
    case .text: return []
    }
  }
}

extension PanelGeometry {
  /// The area between two curves as vertical lines, one for each column of characters, as `segments(of:)` gives lines.
  fileprivate func columns(between lower: Values, and upper: Values, at x: Values) -> [[Double]] {
    var columns: [[Double]] = [[], [], [], []]
    for index in x.indices.dropFirst() {
      guard let start = self.x.fraction(x[index - 1]), let end = self.x.fraction(x[index]), start != end else {
        continue
      }
      let (first, last) = (max(min(start, end), 0) * frame.width, min(max(start, end), 1) * frame.width)
      guard first <= last, first.rounded(.up) <= last else { continue }
      for column in Int(first.rounded(.up))...Int(last) {
        let fraction = Double(column) / frame.width
        let part = (fraction - start) / (end - start)
        func between(_ values: Values) -> Double { values[index - 1] + (values[index] - values[index - 1]) * part }
        let place = self.x.value(at: fraction)
        for (index, value) in [place, between(lower), place, between(upper)].enumerated() {
          columns[index].append(value)
        }
      }
    }
    return columns
  }

  /// The bars as vertical lines, one for each column of characters, as `segments(of:)` gives lines.
  fileprivate func columns(of bars: Series.Bars) -> [[Double]] {
    var columns: [[Double]] = [[], [], [], []]
    for (index, (left, right)) in zip(bars.left, bars.right).enumerated() {
      guard let first = x.fraction(left), let last = x.fraction(right) else { continue }
      let (bottom, top) = (max(bars.bottom[index], y.scale == .log ? y.lower : -.infinity), bars.top[index])
      guard top != bottom, top.isFinite, bottom.isFinite, max(first, last) >= 0, min(first, last) <= 1 else { continue }
      let ends = [min(first, last), max(first, last)].map { min(max($0, 0), 1) * frame.width }
      // A bar has the columns from its left edge to its right edge, and one at least.
      let from = Int((ends[0] - 1e-9).rounded(.up))
      let to = Int((ends[1] - 1e-9).rounded(.up)) - 1
      let middle = Int(((ends[0] + ends[1]) / 2).rounded())
      for column in from <= to ? from...to : middle...middle {
        let place = x.value(at: Double(column) / frame.width)
        for (index, value) in [place, bottom, place, top].enumerated() { columns[index].append(value) }
      }
    }
    return columns
  }
}
