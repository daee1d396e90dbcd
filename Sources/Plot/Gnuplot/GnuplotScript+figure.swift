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
    let headline = figure.headline(on: page)
    for (index, (axes, layout)) in zip(figure.panels, figure.layouts(on: page, below: headline)).enumerated() {
      PanelScript(
        axes: axes, layout: layout, page: page, terminal: terminal, headline: index == 0 ? headline : nil
      ).write(to: &self)
    }
  }

  /// What is the same in every panel.
  private mutating func addHouseStyle(_ terminal: Terminal) {
    add("set minussign; set datafile missing '?'; set clip two")
    add("set border 3 linewidth 0.8 linecolor \(terminal.muted)")
    add("set tics nomirror out scale 0.5 textcolor \(terminal.muted)")
    add("set style fill solid 1.0 noborder")
  }
}
