public import Foundation
public import NDArray

extension Renderer {
  /// Draws `figure` with characters, panel under panel, for terminals; the lines end with line breaks. Throws what
  /// `write(_:to:theme:progress:)` throws.
  public func text(_ figure: Figure, _ format: TextFormat, progress: ProgressHandler? = nil) throws -> String {
    let panels = try computing(progress: progress) { figure.panels.map { TextPanel($0, format) } }
    let drawn = try drawing(progress: progress) { path, _ in GnuplotScript(panels, output: path) }
    // gnuplot's grids each start with a form feed.
    let grids = String(decoding: drawn, as: UTF8.self).split(separator: "\u{0C}", omittingEmptySubsequences: false)
      .dropFirst().map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    var lines = TextLines.centered(figure.title, in: format.columns).map { format.painted($0, 1) }
    for (index, panel) in panels.enumerated() {
      lines += panel.lines(grid: index < grids.count ? grids[index] : [])
    }
    let text = lines.map { $0 + "\n" }.joined()
    return format.isUnicode ? text : TextLines.ascii(text)
  }

  /// Draws `figure` as sixels, which some terminals show as pixels among their text. Throws what
  /// `write(_:to:theme:progress:)` throws.
  public func sixels(_ figure: Figure, theme: Theme = .light, progress: ProgressHandler? = nil) throws
    -> Foundation.Data
  {
    try figure.checkSize()
    return try drawing(progress: progress) { path, font in
      GnuplotScript(figure, output: path, format: .sixel, theme: theme, font: font)
    }
  }
}
