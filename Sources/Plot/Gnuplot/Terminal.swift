/// The gnuplot terminal for an output format, with its sizes.
struct Terminal {
  let format: OutputFormat
  let theme: Theme
  let font: String
  let figure: Figure

  /// The command that chooses the terminal.
  var command: String {
    let paper = GnuplotText.color(theme.paper)
    let family = GnuplotText.quoted("\(font),\(GnuplotText.number(fontSize(TextSizes.tick)))")
    let common = "background \(paper) noenhanced rounded"
    switch format {
    case .png:
      let (width, height) = figure.pixelSize
      let scale = GnuplotText.number(figure.dpi / 100)
      return "set terminal pngcairo size \(width),\(height) font \(family) fontscale \(scale) linewidth \(scale) "
        + "pointscale \(scale) dashlength 1 \(common)"
    case .sixel:
      let (width, height) = figure.pixelSize
      return "set terminal sixelgd size \(width),\(height) truecolor font \(family) \(common)"
    case .svg:
      let size = "\(Int(figure.size.width * 100 + 0.5)),\(Int(figure.size.height * 100 + 0.5))"
      return "set terminal svg size \(size) dynamic font \(family) linewidth 1 \(common)"
    case .pdf:
      let size = "\(GnuplotText.number(figure.size.width)),\(GnuplotText.number(figure.size.height))"
      return "set terminal pdfcairo size \(size) font \(family) fontscale 1 linewidth 1.4 \(common)"
    }
  }

  /// The font of texts that are `pixels` of 1/100 inch high, as a gnuplot string.
  func font(_ pixels: Double, bold: Bool = false) -> String {
    // Pango takes the weight from the name; in SVG it would become part of the family.
    guard format == .svg else {
      return GnuplotText.quoted("\(font)\(bold ? " Bold" : ""),\(GnuplotText.number(fontSize(pixels)))")
    }
    return GnuplotText.quoted("\(font),\(GnuplotText.number(bold ? SVGTheme.titleSize : fontSize(pixels)))")
  }

  /// A size in the unit of the terminal: points for PNG and PDF, pixels for SVG.
  private func fontSize(_ pixels: Double) -> Double {
    let size =
      switch format {
      case .png: pixels * 0.778
      case .sixel: pixels * 0.75 * figure.dpi / 100
      case .svg: pixels * 0.97
      case .pdf: pixels * 0.559
      }
    return (size * 10).rounded() / 10
  }

  /// How finely the output shows 1/100 inch: vector formats may be enlarged.
  var pixelsPerUnit: Double { format == .png || format == .sixel ? figure.dpi / 100 : 4 }

  /// A point size that looks the same in every format.
  func pointSize(_ size: Double) -> String {
    let factor =
      switch format {
      case .png, .sixel: 1.0
      case .svg: 0.66
      case .pdf: 0.8
      }
    return GnuplotText.number(max(0.02, (size * factor * 1000).rounded() / 1000))
  }

  /// A colour as gnuplot reads it.
  func color(_ color: Color, alpha: Double = 1) -> String { GnuplotText.color(theme.code(color), alpha: alpha) }

  /// The colour of axes and tick labels.
  var muted: String { GnuplotText.color(theme.muted) }

  /// The colour of grid lines.
  var rule: String { GnuplotText.color(theme.rule) }
}
