import Testing

@testable import Plot

@Suite struct GnuplotScriptTests {
  @Test(arguments: [
    ("plain", "'plain'"), ("", "''"), ("O'Brien", "'O'.\"'\".'Brien'"), ("'six'", "\"'\".'six'.\"'\""),
    ("''", "\"'\".\"'\""), ("two\nlines", "'two'.\"\\n\".'lines'"), ("a\u{1B}[31m\u{0}b\u{9B}", "'a[31mb'"),
    ("`touch x`", "'`touch x`'"), ("back\\slash", "'back\\slash'"), ("a\r\nb", "'a'.\"\\n\".'b'"),
  ])
  func textsAreQuoted(text: String, quoted: String) {
    #expect(GnuplotText.quoted(text) == quoted)
  }

  @Test func formatsHavePerCentSignsDoubled() {
    #expect(GnuplotText.quotedFormat("100% x%") == "'100%% x%%'")
  }

  @Test func pathsKeepTheirControlCharacters() {
    #expect(GnuplotText.quotedPath("/a'b\tc\n.png") == "'/a'.\"'\".'b'.\"\\0011\".'c'.\"\\0012\".'.png'")
  }

  @Test func coloursAndNumbers() {
    #expect(GnuplotText.color(0x0B62A8) == "rgb '#0B62A8'")
    #expect(GnuplotText.color(0x0B62A8, alpha: 0.5) == "rgb '#800B62A8'")
    #expect(GnuplotText.number(3) == "3")
    #expect(GnuplotText.number(0.1) == "0.1")
    #expect(GnuplotText.number(1e300) == "1e+300")
  }

  @Test func aLinePlot() throws {
    var figure = try exampleFigure()
    figure.axes.legend = Legend(.lowerLeft)
    figure.axes.setGrid(true)
    let lines = commands(figure)
    #expect(lines[0].hasPrefix("set terminal pngcairo size 640,480 font 'DejaVu Sans,10.5' fontscale 1 "))
    #expect(lines[1] == "set output '/tmp/figure.png'")
    #expect(
      lines.last == "plot $d0 using 1:2 with lines dashtype 1 linewidth 2 linecolor rgb '#0B62A8' title 'a line', "
        + "NaN notitle")
    #expect(lines.contains { $0.hasPrefix("set key inside left bottom noautotitle") })
    #expect(lines.contains { $0.hasPrefix("set grid xtics ytics back linetype 1 dashtype (9,8)") })
    #expect(lines.contains { $0.hasPrefix("set label 'An example' at screen ") })
    #expect(!lines.contains { $0.contains("multiplot") })
  }

  @Test func withoutALegendThereAreNoTitles() throws {
    let lines = try commands(exampleFigure())
    #expect(lines.last?.contains("notitle") == true)
    #expect(lines.last?.contains("a line") == false)
    #expect(lines.contains { $0.contains("unset key") })
  }

  @Test func logarithmicAxesListTheirTicks() throws {
    let lines = try commands(lossFigure())
    #expect(lines.contains("set logscale x"))
    #expect(lines.contains { $0.hasPrefix("set xtics norotate ('2' 2, '5' 5, '10' 10, ") })
  }

  @Test func theKneeIsARingWithADropLine() throws {
    let lines = try commands(lossFigure())
    #expect(lines.contains { $0.hasPrefix("set label ' ' at screen") && $0.contains("pointtype 6") })
    #expect(lines.contains { $0.hasPrefix("set arrow") && $0.hasSuffix("linecolor rgb '#C54B0A'") })
    #expect(lines.contains { $0.hasPrefix("set label 'knee: 30 neurons' at screen") })
  }

  @Test func everyKindOfSeries() throws {
    var figure = Figure()
    try figure.axes.scatter(x: [1, 2], y: [1, 2], sizes: [4, 8])
    try figure.axes.bar(x: [1, 2], height: [1, 2])
    try figure.axes.hist(heights: [1, 2], edges: [0, 1, 2])
    try figure.axes.errorbar(
      x: [1, 2], y: [1, 2], below: [0.1], above: [0.2], capSize: 3, style: Style(marker: .square))
    try figure.axes.fillBetween(x: [1, 2], lower: [0, 1], style: Style(alpha: 0.5))
    let plot = try #require(commands(figure).last)
    #expect(plot.contains("with points dashtype 1 linewidth 1 linecolor rgb '#0B62A8' pointtype 7 pointsize variable"))
    #expect(plot.contains("using 1:2:3:4:5:6 with boxxyerror fillstyle solid 1.0 noborder"))
    #expect(plot.contains("with vectors nohead"))
    #expect(plot.contains("with linespoints"))
    #expect(plot.contains("using 1:2:3 with filledcurves fillstyle solid 1.0 noborder linecolor rgb '#80"))
  }

  @Test func moreThanTwoPlainLinesDifferInTheirDashes() throws {
    var figure = Figure()
    for _ in 0..<3 { try figure.axes.plot(x: [1, 2], y: [1, 2]) }
    let plot = try #require(commands(figure).last)
    #expect(plot.contains("dashtype 1 ") && plot.contains("dashtype (8,6)") && plot.contains("dashtype (8,5,1,5)"))
  }

  @Test func panelsAreDrawnIntoOneFile() throws {
    var figure = Figure(rows: 1, columns: 2)
    figure.title = "Both"
    let lines = commands(figure)
    #expect(lines.count { $0 == "set multiplot" } == 1)
    #expect(lines.count { $0.hasPrefix("plot ") } == 2)
    #expect(lines.count { $0.hasPrefix("set label 'Both'") } == 1)
  }

  @Test func dotsPerInchScaleEverything() throws {
    var figure = try exampleFigure()
    figure.dpi = 200
    #expect(commands(figure)[0].contains("size 1280,960 "))
    #expect(commands(figure)[0].contains("fontscale 2 linewidth 2 pointscale 2"))
    #expect(commands(figure, format: .svg)[0].contains("set terminal svg size 640,480 "))
    #expect(commands(figure, format: .pdf)[0].contains("set terminal pdfcairo size 6.4,4.8 "))
    #expect(commands(figure, theme: .dark)[0].contains("background rgb '#12161B'"))
  }

  @Test func gapsAreSentAsGaps() throws {
    var script = GnuplotScript()
    #expect(script.addData([[1, 2], [.infinity, 3]]) == "$d0")
    guard case .data(let name, let values, let columns) = script.steps[0] else {
      Issue.record("no data")
      return
    }
    #expect(name == "d0" && columns == 2)
    #expect(Values(values) == [1, .nan, 2, 3])
  }
}
