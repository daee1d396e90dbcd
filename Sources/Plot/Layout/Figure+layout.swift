extension Figure {
  /// The title of the whole figure at the top of `page`, if it has one.
  func headline(on page: Rect) -> PlacedText? {
    let title = TextMetrics.wrapped(title, width: page.width - 40, size: TextSizes.title, bold: true)
    guard !title.isEmpty else { return nil }
    let height = TextMetrics.height(title, size: TextSizes.title)
    var headline = PlacedText(
      title, at: Point(x: page.width / 2, y: page.top - height - 12), alignment: .center, size: TextSizes.title)
    headline.isBold = true
    return headline
  }

  /// The layout of every panel. The data rectangles of a column are equally wide, those of a row equally high.
  func layouts(on page: Rect, below headline: PlacedText?) -> [PanelLayout] {
    let cells = panels.indices.map { cell($0, on: page, below: headline?.box.bottom ?? page.top) }
    let alone = zip(panels, cells).map { PanelLayout($0, in: $1) }
    guard panels.count > 1 else { return alone }
    return panels.indices.map { index in
      let column = panels.indices.filter { $0 % columns == index % columns }.map { alone[$0].margins }
      let row = panels.indices.filter { $0 / columns == index / columns }.map { alone[$0].margins }
      return PanelLayout(panels[index], in: cells[index], column: column, row: row)
    }
  }

  private func cell(_ index: Int, on page: Rect, below top: Double) -> Rect {
    let (row, column) = (Double(index / columns), Double(index % columns))
    let width = page.width / Double(columns)
    let height = top / Double(rows)
    return Rect(
      left: column * width, bottom: top - (row + 1) * height, right: (column + 1) * width, top: top - row * height)
  }
}
