/// What gnuplot's characters stand for. It draws every line type with a character of its own, so that each character of the
/// grid tells which series or mark it belongs to.
struct TextGlyphs {
  /// What a character of the grid shows and in which ANSI rendition.
  struct Glyph {
    let text: String
    let rendition: Int?
  }

  /// The line types of series are 1 to 5, after which they repeat; those of bars are the same with other signs.
  static let seriesLimit = 5
  static let verticalLine = 6
  static let horizontalLine = 7
  /// The character of the point to read off.
  static let knee: Character = "O"

  private let glyphs: [Character: Glyph]

  /// The glyphs for the series and marks of `axes`.
  init(_ axes: Axes, isUnicode: Bool) {
    var glyphs: [Character: Glyph] = [:]
    for (index, series) in axes.series.enumerated().prefix(Self.seriesLimit) {
      let rendition = (series.style.color ?? .ink).rendition
      let signs = series.isBand ? Self.bands : series.hasBars ? Self.bars : Self.points
      glyphs[Self.lines[index]] = Glyph(text: signs[isUnicode ? 0 : 1][index], rendition: rendition)
      glyphs[Self.markers[index]] = Glyph(text: Self.markerSigns[isUnicode ? 0 : 1][index], rendition: rendition)
    }
    glyphs[Self.lines[Self.verticalLine - 1]] = Glyph(text: isUnicode ? "┊" : ":", rendition: 2)
    glyphs[Self.lines[Self.horizontalLine - 1]] = Glyph(text: isUnicode ? "┄" : "-", rendition: 2)
    glyphs[Self.knee] = Glyph(text: isUnicode ? "◯" : "O", rendition: Color.accent.rendition)
    self.glyphs = glyphs
  }

  /// gnuplot's number of the line type of a series.
  static func lineType(_ index: Int) -> Int { index % seriesLimit + 1 }

  /// What gnuplot is to draw for a marker on the line of a series.
  static func marker(_ index: Int) -> Character { markers[index % seriesLimit] }

  /// What gnuplot is to draw for a marker of a series without a line.
  static func point(_ index: Int) -> Character { lines[index % seriesLimit] }

  /// What a character of the grid stands for; nil for blanks.
  subscript(character: Character) -> Glyph? { glyphs[character] }

  /// The sign of a series for the legend.
  func sign(of series: Series, _ index: Int) -> Glyph? {
    glyphs[series.hasMarkersOnLine ? Self.marker(index) : Self.point(index)]
  }

  /// The characters that gnuplot draws line types 1 to 7 with.
  private static let lines: [Character] = ["*", "#", "$", "%", "@", "&", "="]
  private static let markers: [Character] = ["A", "B", "C", "D", "E"]
  private static let markerSigns = [["●", "◆", "■", "▲", "▼"], ["O", "A", "H", "M", "V"]]
  private static let points = [["•", "◦", "×", "+", "▪"], ["*", "o", "x", "+", "%"]]
  private static let bands = [["░", "▒", "░", "▒", "░"], [".", ":", ".", ":", "."]]
  private static let bars = [["█", "▓", "▒", "░", "▪"], ["#", "=", "%", ".", "+"]]
}

extension Series {
  /// Whether it is drawn as rectangles.
  var hasBars: Bool { if case .bars = content { true } else { false } }

  /// Whether it is drawn as the area between two curves.
  var isBand: Bool { if case .band = content { true } else { false } }

  /// Whether it is drawn as a line with markers.
  var hasMarkersOnLine: Bool {
    switch content {
    case .line, .errorBars:
      style.lineStyle != LineStyle.none && style.marker.map { $0 != .none && $0 != .pixel } ?? false
    case .scatter, .bars, .band: false
    }
  }
}
