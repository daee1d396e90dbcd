/// Writes the commands for one panel.
struct PanelScript {
  let axes: Axes
  let layout: PanelLayout
  let page: Rect
  let terminal: Terminal
  /// The title of the whole figure, if this panel has to draw it.
  let headline: PlacedText?

  /// Appends the commands to `script`.
  func write(to script: inout GnuplotScript) {
    script.add("unset label; unset arrow; unset logscale; unset grid; unset key")
    writeFrame(to: &script)
    writeTicks("x", axes.x, layout.geometry.x, layout.xTicks, to: &script)
    writeTicks("y", axes.y, layout.geometry.y, layout.yTicks, to: &script)
    writeGrid(to: &script)
    writeLegend(to: &script)
    writeMarks(to: &script)
    let plots = plots(in: &script)
    script.add("plot " + (plots + ["NaN notitle"]).joined(separator: ", "))
  }

  /// A place of the page as gnuplot reads it.
  func place(_ point: Point) -> String {
    func share(_ part: Double, _ whole: Double) -> String { GnuplotText.number((part / whole * 1e6).rounded() / 1e6) }
    return "screen \(share(point.x, page.width)), screen \(share(point.y, page.height))"
  }

  private func writeFrame(to script: inout GnuplotScript) {
    let frame = layout.geometry.frame
    func share(_ part: Double, _ whole: Double) -> String { GnuplotText.number((part / whole * 1e6).rounded() / 1e6) }
    script.add(
      "set lmargin at screen \(share(frame.left, page.width)); set rmargin at screen \(share(frame.right, page.width)); "
        + "set bmargin at screen \(share(frame.bottom, page.height)); "
        + "set tmargin at screen \(share(frame.top, page.height))")
  }

  private func writeTicks(
    _ name: String, _ axis: Axis, _ range: AxisRange, _ ticks: Ticks, to script: inout GnuplotScript
  ) {
    if range.scale == .log { script.add("set logscale \(name)") }
    script.add("set \(name)range [\(GnuplotText.number(range.lower)):\(GnuplotText.number(range.upper))]")
    guard !ticks.positions.isEmpty else { return script.add("unset \(name)tics") }
    let list = zip(ticks.labels, ticks.positions).map {
      "\(GnuplotText.quotedFormat($0)) \(GnuplotText.number($1))"
    }
    let turn = name == "x" && layout.turnsXLabels ? "rotate by 45 right" : "norotate"
    // The SVG terminal sets the texts below the axis further away than the others do.
    let lift = name == "x" && terminal.format == .svg ? "offset 0,0.3 " : ""
    script.add("set \(name)tics \(turn) \(lift)(\(list.joined(separator: ", ")))")
  }

  private func writeGrid(to script: inout GnuplotScript) {
    let names = [axes.x.hasGrid ? "xtics" : nil, axes.y.hasGrid ? "ytics" : nil].compactMap(\.self)
    guard !names.isEmpty else { return }
    let style = axes.gridStyle
    let dash =
      switch style.lineStyle ?? .solid {
      case .dashed: "(9,8)"  // shorter dashes melt into a line
      case let other: other.dashType
      }
    let color = style.color.map { terminal.color($0, alpha: style.alpha ?? 1) } ?? terminal.rule
    let width = GnuplotText.number(style.lineWidth.map { $0 * 100 / 72 } ?? 0.8)
    script.add(
      "set grid \(names.joined(separator: " ")) back linetype 1 dashtype \(dash) linewidth \(width) linecolor \(color)")
  }

  private func writeLegend(to script: inout GnuplotScript) {
    guard let legend = axes.legend, let place = layout.legend else { return }
    let font = terminal.font(TextSizes.small)
    let title = legend.title.map { LegendPlace.shortened($0, in: layout.geometry.frame) }
    let heading = title.map { "title \(GnuplotText.quoted($0)) font \(font)" } ?? "notitle"
    let spacing = terminal.format == .svg ? "0.95" : "1.15"
    script.add(
      "set key inside \(place.horizontal.rawValue) \(place.vertical.rawValue) noautotitle reverse Left samplen 2 "
        + "spacing \(spacing) height 0.3 textcolor \(terminal.color(.ink)) font \(font) noenhanced \(heading)")
  }

  private func writeMarks(to script: inout GnuplotScript) {
    for text in layout.texts { write(text, to: &script) }
    if let headline { write(headline, to: &script) }
    for case .line(let line) in axes.marks { write(line, to: &script) }
    for arrow in layout.arrows { write(arrow, to: &script) }
    let knees = axes.marks.compactMap { if case .knee(let knee) = $0 { knee } else { nil } }
    for (knee, top) in zip(knees, layout.kneeTops) { write(knee, top: top, to: &script) }
  }

  private func write(_ text: PlacedText, to script: inout GnuplotScript) {
    let font = terminal.font(text.size, bold: text.isBold)
    let turn = text.isTurned ? "rotate by 90 " : ""
    for (line, point) in text.lines where !line.isEmpty {
      script.add(
        "set label \(GnuplotText.quoted(line)) at \(place(point)) \(text.alignment.rawValue) \(turn)front "
          + "textcolor \(terminal.color(text.color)) font \(font) noenhanced")
    }
  }

  private func write(_ line: ReferenceLine, to script: inout GnuplotScript) {
    guard let (start, end) = layout.geometry.ends(of: line) else { return }
    let look = LineLook(line.style, terminal, width: 1.4)
    script.add("set arrow from \(place(start)) to \(place(end)) nohead front \(look.text)")
  }

  private func write(_ knee: Knee, top: Double, to script: inout GnuplotScript) {
    guard let point = layout.geometry.point(knee.x, knee.y), layout.geometry.frame.contains(point) else { return }
    let accent = terminal.color(.accent)
    let foot = Point(x: point.x, y: layout.geometry.frame.bottom)
    let head = Point(x: point.x, y: top)
    script.add(
      "set arrow from \(place(foot)) to \(place(head)) nohead front dashtype (6,6) linewidth 1 linecolor \(accent)")
    script.add(
      "set label ' ' at \(place(point)) point pointtype 6 pointsize \(terminal.pointSize(1.9)) linewidth 1.8 linecolor \(accent) front"
    )
  }

  private func write(_ arrow: PlacedArrow, to script: inout GnuplotScript) {
    script.add(
      "set arrow from \(place(arrow.start)) to \(place(arrow.end)) front head filled "
        + "size screen 0.015,20 linewidth 1 linecolor \(terminal.color(arrow.color))")
  }
}
