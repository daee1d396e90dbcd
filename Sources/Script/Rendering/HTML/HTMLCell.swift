import Foundation

/// A code cell in a page: its code, what it gave right under it, and how long it took.
struct HTMLCell {
  let cell: Cell
  let record: CellRecord
  /// Its number among the code cells, from 1.
  let number: Int

  /// The cell's HTML; empty if it has nothing to show. Throws an OS failure if a figure's file cannot be read.
  func html() throws -> String {
    let source = cell.source.withoutLineEndsAtTheEnd
    let hasCode = !cell.isTagged("hide-input") && !source.isEmpty
    var parts = hasCode ? [code(source)] : []
    if !cell.isTagged("hide-output") {
      for (place, output) in record.outputs.enumerated() {
        parts.append(try html(of: output, names: parts.isEmpty ? "out bare" : "out", number: place + 1))
      }
    }
    guard !parts.isEmpty else { return "" }
    let names = lines(source) > Self.longestUndivided ? "cell long" : "cell"
    return "<div class=\"\(names)\" id=\"cell-\(number)\"><div class=\"box\">\(parts.joined())</div>"
      + "<footer>\(footer)</footer></div>"
  }

  /// On paper longer cells may be divided, so that they do not leave half a page empty before them.
  private static let longestUndivided = 20

  /// About how many lines of text are as high as the cell.
  private func lines(_ source: String) -> Int {
    record.outputs.reduce(source.count(where: \.isNewline)) { count, output in
      switch output {
      case .text(let text), .warning(let text), .value(let text, _), .error(_, _, let text):
        count + text.count(where: \.isNewline) + 2
      case .figure: count + 18
      }
    }
  }

  private func code(_ source: String) -> String {
    HTMLText.box("code", class: "code", label: "Code of cell \(number)", HighlightedCode.html(source))
  }

  private var footer: String {
    let tags = ["parameters", "raises", "volatile"].filter(cell.isTagged)
    return (tags + [record.seconds.map(Self.duration) ?? "not run"]).joined(separator: " · ")
  }

  private func html(of output: CellRecord.Output, names: String, number: Int) throws -> String {
    switch output {
    case .text(let text): box(text.withoutLineEndsAtTheEnd, names, label("Output", number))
    case .warning(let text): box(text.withoutLineEndsAtTheEnd, names + " note", label("Warning", number))
    case .value(let text, nil): box(text, names, label("Output", number))
    case .value(_, let table?):
      "<div class=\"\(names) table\" tabindex=\"0\" role=\"region\" aria-label=\"\(label("Output table", number))\">"
        + table + "</div>"
    case .figure(let figure):
      try HTMLFigure(
        record: figure, caption: cell.option("caption").map(HTMLText.escaped), alternative: cell.option("alt")
      ).html()
    case .error(_, _, let diagnostic): error(diagnostic, names, label("Error", number))
    }
  }

  private func box(_ text: String, _ names: String, _ label: String) -> String {
    HTMLText.box("samp", class: names, label: label, HTMLText.escaped(text))
  }

  private func error(_ diagnostic: String, _ names: String, _ label: String) -> String {
    let first = diagnostic.prefix { !$0.isNewline }
    return HTMLText.box(
      "samp", class: names, label: label,
      "<span class=\"err\">\(HTMLText.escaped(first))</span>" + HTMLText.escaped(diagnostic[first.endIndex...]))
  }

  private func label(_ what: String, _ place: Int) -> String {
    place == 1 ? "\(what) of cell \(number)" : "\(what) \(place) of cell \(number)"
  }

  /// A time as readers of pages want it.
  static func duration(_ seconds: Double) -> String {
    if seconds < 0.001 { return "under 1 ms" }
    if seconds < 0.9995 { return "\(Int((seconds * 1000).rounded())) ms" }
    return String(format: seconds < 10 ? "%.2f s" : "%.1f s", seconds)
  }
}
