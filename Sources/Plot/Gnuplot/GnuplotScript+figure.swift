extension GnuplotScript {
  /// The commands that draw `figure` into the file `output`.
  init(_ figure: Figure, output: String, format: OutputFormat, theme: Theme, font: String) {
    let terminal = Terminal(format: format, theme: theme, font: font, figure: figure)
    add(terminal.command)
    add("set output \(GnuplotText.quotedPath(output))")
    let page = Rect(left: 0, bottom: 0, right: figure.size.width * 100, top: figure.size.height * 100)
    addHouseStyle(terminal)
    let isGrid = figure.panels.count > 1 || !figure.title.isEmpty
    if isGrid { add("set multiplot") }
    let title = TextMetrics.wrapped(figure.title, width: page.width - 40, size: TextSizes.title, bold: true)
    let headline = title.isEmpty ? 0 : TextMetrics.height(title, size: TextSizes.title) + 8
    for (index, axes) in figure.panels.enumerated() {
      let cell = figure.cell(index, in: page, below: headline)
      var panel = PanelScript(axes: axes, layout: PanelLayout(axes, in: cell), page: page, terminal: terminal)
      if index == 0, !title.isEmpty { panel.addHeadline(title, height: headline) }
      panel.write(to: &self)
    }
  }

  /// What is the same in every panel.
  private mutating func addHouseStyle(_ terminal: Terminal) {
    add("set minussign; set datafile missing '?'")
    add("set border 3 linewidth 0.8 linecolor \(terminal.muted)")
    add("set tics nomirror out scale 0.5 textcolor \(terminal.muted)")
    add("set style fill solid 1.0 noborder")
  }
}

extension Figure {
  /// The room of the panel with this index, where the first `headline` pixels of the page are taken.
  fileprivate func cell(_ index: Int, in page: Rect, below headline: Double) -> Rect {
    let (row, column) = (Double(index / columns), Double(index % columns))
    let width = page.width / Double(columns)
    let height = (page.height - headline) / Double(rows)
    let top = page.top - headline - row * height
    return Rect(left: column * width, bottom: top - height, right: (column + 1) * width, top: top)
  }
}
