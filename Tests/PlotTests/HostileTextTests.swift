import Foundation
import Testing

@testable import Plot

/// Texts that would be code in a careless plotter: each must appear in the drawing as it stands.
@Suite struct HostileTextTests {
  private static let renderer = Renderer()

  static let texts: [String] = [
    "'six' loss", "two '' apostrophes", "O'Brien's", "`touch CANARY`", "\"a_b^{c}\" {/Bold x}", "@x &{y} ~a{.8-}",
    "<b>&amp; $HOME", "'; system('touch CANARY') #", "é−∞ 日本 🎉 naïve", "\\n %s %d 100% \\",
    "'.system(\"touch CANARY\").'",
    "\u{1B}[31mred\u{7}", "';\n!touch CANARY\n'", "\\", "%", "\"", "e", "$d0", "EOD", "a\u{301}\u{202E}b",
  ]

  @Test(arguments: HostileTextTests.texts)
  func textIsDrawnLiterally(text: String) throws {
    let directory = try TemporaryDirectory()
    let text = text.replacingOccurrences(of: "CANARY", with: directory.file("c"))
    var figure = Figure(size: .init(width: 16, height: 8))
    try figure.axes.plot(x: [1, 2], y: [1, 2], label: text)
    figure.title = text
    figure.axes.title = text
    figure.axes.x.label = text
    figure.axes.y.label = text
    figure.axes.x.ticks = [Axis.Tick(1.5, label: text)]
    figure.axes.legend = Legend(title: text)
    figure.axes.annotate(Note(text, at: .init(x: 1, y: 1)))
    figure.axes.markKnee(x: 1.2, y: 1.2, text: text)
    try Self.renderer.write(figure, to: directory.file("a.svg"))
    let drawn = try textElements(in: directory.file("a.svg"))
    for line in text.split(separator: "\n") {
      let visible = String(
        String.UnicodeScalarView(line.unicodeScalars.filter { $0.properties.generalCategory != .control }))
      // Legend, its title, the tick, note, knee and the four titles.
      #expect(drawn.count { $0 == visible } >= 6, "\(visible) in \(drawn)")
    }
    figure.size = .init(width: 3.2, height: 2.4)
    try Self.renderer.write(figure, to: directory.file("a.png"))
    #expect(directory.contents == ["a.png", "a.svg"])
  }

  @Test func aVeryLongTextLeavesRoomForTheData() throws {
    let directory = try TemporaryDirectory()
    for text in [
      String(repeating: "x", count: 10_000), String(repeating: "word ", count: 2_000),
      "a" + String(repeating: "\u{301}", count: 10_000), String(repeating: "line\n", count: 2_000),
    ] {
      var figure = Figure()
      try figure.axes.plot(x: [1, 2], y: [1, 2], label: text)
      figure.axes.title = text
      figure.axes.x.label = text
      figure.axes.y.label = text
      figure.axes.x.ticks = [Axis.Tick(1.5, label: text)]
      figure.axes.legend = Legend(title: text)
      figure.axes.annotate(Note(text, at: .init(x: 1, y: 1)))
      figure.axes.markKnee(x: 1.2, y: 1.2, text: text)
      try Self.renderer.write(figure, to: directory.file("a.png"))
      #expect(try pngSize(directory.file("a.png")) == (640, 480))
      let layout = try #require(figure.layouts(on: Rect(left: 0, bottom: 0, right: 640, top: 480), below: nil).first)
      #expect(layout.geometry.frame.height > 150 && layout.geometry.frame.width > 200)
    }
  }

  /// The contents of the text elements of an SVG file.
  private func textElements(in path: String) throws -> [String] {
    let svg = try String(contentsOfFile: path, encoding: .utf8)
    return svg.matches(of: /<text[^>]*>([^<]*)<\/text>/).map {
      $0.1.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
        .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&amp;", with: "&")
        .trimmingCharacters(in: .whitespaces)
    }
  }
}
