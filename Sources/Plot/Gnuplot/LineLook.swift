/// The gnuplot words for the look of a line.
struct LineLook {
  let text: String

  /// The look of `style`, whose width is `width` pixels unless it says otherwise, and whose dash pattern is `dash`.
  init(_ style: Style, _ terminal: Terminal, width: Double, dash: LineStyle = .solid) {
    let width = style.lineWidth.map { $0 * 100 / 72 } ?? width
    let color = terminal.color(style.color ?? .ink, alpha: style.alpha ?? 1)
    let dash = (style.lineStyle ?? dash).dashType
    text = "dashtype \(dash) linewidth \(GnuplotText.number(width)) linecolor \(color)"
  }
}

extension LineStyle {
  /// The dashes in a form gnuplot reads; with round ends a dash looks longer than it is.
  var dashType: String {
    switch self {
    case .solid, .none: "1"
    case .dashed: "(8,6)"
    case .dashDot: "(8,5,1,5)"
    case .dotted: "(1,4)"
    }
  }
}

extension Marker {
  /// The point size of a marker of one point (1/72 inch) in a PNG.
  static let unit = 0.125

  /// The gnuplot words for a marker of `size` points (the house size if nil).
  func words(_ terminal: Terminal, size: Double?) -> String {
    let scale = self == .point ? Self.unit / 2 : Self.unit
    return "pointtype \(pointType) pointsize \(terminal.pointSize((size ?? 6) * scale))"
  }

  /// gnuplot's number for the sign, or the sign itself where gnuplot has none.
  var pointType: String {
    switch self {
    case .none, .pixel: "0"
    case .plus: "1"
    case .cross: "2"
    case .star: "3"
    case .square: "5"
    case .point, .circle: "7"
    case .triangleUp: "9"
    case .triangleDown: "11"
    case .diamond, .thinDiamond: "13"
    case .pentagon: "15"
    case .triangleLeft: "'◀'"
    case .triangleRight: "'▶'"
    case .verticalLine: "'|'"
    case .horizontalLine: "'–'"
    }
  }
}
