/// Left-aligned columns as wide as their longest cell.
struct Table {
  let header: [String]
  let rows: [[String]]
  var firstGap = 2
  private static let gap = 2

  private var widths: [Int] {
    header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
  }
  /// Characters of a rule over the table.
  var width: Int { widths.reduce(0) { $0 + $1 + Self.gap } }

  func line(_ cells: [String]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      let gap = column == 0 ? firstGap : Self.gap
      line += cell + String(repeating: " ", count: widths[column] - cell.count + gap)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
