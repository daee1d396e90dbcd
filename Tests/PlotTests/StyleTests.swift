import NDArray
import Testing

@testable import Plot

@Suite struct StyleTests {
  @Test(arguments: [
    ("", Style()),
    ("ro--", Style(color: .fixed(red: 255, green: 0, blue: 0), lineStyle: .dashed, marker: .circle)),
    ("C10", Style(color: .cycle(10))),
    ("C1^", Style(color: .cycle(1), lineStyle: LineStyle.none, marker: .triangleUp)),
    ("-.", Style(lineStyle: .dashDot)),
    (":k", Style(color: .ink, lineStyle: .dotted)),
    ("s-", Style(lineStyle: .solid, marker: .square)),
    (".", Style(lineStyle: LineStyle.none, marker: .point)),
    ("--x", Style(lineStyle: .dashed, marker: .cross)),
    ("red", Style(color: .fixed(red: 255, green: 0, blue: 0))),
    ("#102030", Style(color: .fixed(red: 16, green: 32, blue: 48))),
  ])
  func formatStrings(text: String, style: Style) throws {
    #expect(try Style(format: text) == style)
  }

  @Test(arguments: ["oo", "rr", "--:", "?", "ro--q", "C", "é", "C1C2"])
  func formatStringsThatMeanNothing(text: String) {
    let found = failure { _ = try Style(format: text) }
    #expect(found?.kind == .value)
    #expect(found?.message.hasPrefix("'\(text)' is not a valid format string") == true)
  }

  @Test(arguments: [
    ("C0", Color.cycle(0)), ("k", .ink), ("white", .paper), ("0", .fixed(red: 0, green: 0, blue: 0)),
    ("0.5", .fixed(red: 128, green: 128, blue: 128)), ("#abc", .fixed(red: 0xAA, green: 0xBB, blue: 0xCC)),
    ("SteelBlue", .fixed(red: 70, green: 130, blue: 180)), ("tab:orange", .fixed(red: 255, green: 127, blue: 14)),
  ])
  func colours(text: String, color: Color) throws {
    #expect(try Color(text) == color)
  }

  @Test(arguments: ["", "nocolour", "#12", "#12345g", "1.5", "-1", "C-1", "nan", "# 12345"])
  func notColours(text: String) {
    #expect(failure { _ = try Color(text) }?.message == "'\(text)' is not a valid value for color")
  }

  @Test func theCycleStartsAgain() {
    #expect(Theme.light.code(.cycle(5)) == Theme.light.code(.cycle(0)))
    #expect(Theme.light.code(.cycle(-1)) == Theme.light.code(.cycle(4)))
    #expect(Theme.light.code(.cycle(1)) == 0xC54B0A)
    #expect(Theme.dark.code(.cycle(0)) == 0x5FA8EE)
  }
}
