import Foundation
import Testing

@testable import Script

/// Prose as HTML.
@Suite struct ProseTests {
  private func html(_ text: String, path: String = "/nowhere/a.akscript", pages: Set<String> = []) -> String {
    Prose(of: path, pages: pages).html(text, cell: 1)
  }

  @Test func titleLeadAndHeadings() {
    let prose = Prose(of: "a", pages: [])
    let body = prose.html(
      "# The *title* & more\n\nA `lead`.\n\nText.\n\n## One\n\n# Two\n\n## One\n\n### Three\n", cell: 1)
    #expect(prose.title?.html == "The <em>title</em> &amp; more" && prose.title?.text == "The title & more")
    #expect(prose.lead == "A <code>lead</code>." && prose.summary == "A lead.")
    #expect(prose.headings.map(\.id) == ["one", "two", "one-1"])
    #expect(body.hasPrefix("<p>Text.</p>") && !body.contains("<h1"))
    for tag in ["<h2 id=\"one\">", "<h2 id=\"two\">", "<h2 id=\"one-1\">", "<h3 id=\"three\">"] {
      #expect(body.contains(tag))
    }
  }

  /// A paragraph that leads to a list is not taken away from it.
  @Test func aLeadThatGoesOn() {
    let prose = Prose(of: "a", pages: [])
    let body = prose.html("# T\n\nTwo things:\n\n- a\n- b\n", cell: 1)
    #expect(prose.lead == nil && prose.summary == "Two things:" && body.hasPrefix("<p>Two things:</p>"))
  }

  @Test func githubsMarkdown() {
    let text = html(
      "| a | b |\n|---|--:|\n| 1 | 2 |\n\n~~gone~~ www.example.org\n\n- [x] done\n- [ ] open\n\nNote.[^n]\n\n[^n]: Text."
    )
    for piece in [
      "<div class=\"table text\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\">", "<th scope=\"col\">a</th>",
      "<th scope=\"col\" align=\"right\">b</th>", "<del>gone</del>", "href=\"http://www.example.org\"",
      "aria-label=\"done\"", "aria-label=\"to do\"", "id=\"fn-1-n\"", "href=\"#fn-1-n\"", "href=\"#fnref-1-n\"",
    ] { #expect(text.contains(piece), "\(piece) in \(text)") }
    #expect(!text.contains("<input"))
  }

  @Test(arguments: [("NOTE", "Note", "note"), ("warning", "Warning", "warn"), ("Tip", "Tip", "tip")])
  func callouts(_ word: String, _ label: String, _ name: String) {
    let text = html("> [!\(word)]\n> Some *text*.\n>\n> More.")
    #expect(
      text.hasPrefix(
        "<aside class=\"callout \(name)\" aria-labelledby=\"note-1\"><p class=\"label\" id=\"note-1\">\(label)</p>"))
    #expect(text.contains("<p>Some <em>text</em>.</p>") && !text.contains("[!"))
  }

  @Test(arguments: ["> [!OTHER]\n> a", "> [!NOTE] a", "> a\n> [!NOTE]", "> **[!NOTE]**\n> a"])
  func quotationsThatAreNoCallouts(_ text: String) { #expect(html(text).contains("<blockquote>")) }

  @Test func codeIsColoured() {
    #expect(html("```python\nx = 1\n```").contains("x = <span class=\"n\">1</span></code>"))
    #expect(html("```\nx = '<'\n```").contains("<code>x = '&lt;'</code>"))
    #expect(html("```python\nx = '<\n```").contains("x = '&lt;"))
  }

  // MARK: what must not work

  @Test(arguments: [
    "<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "<b onclick='x'>a</b>", "<style>*{}</style>",
    "<iframe src='http://a'></iframe>", "<svg/onload=x>", "a\n<!-- c -->\n<script>\n\nx\n\n</script>", "<a href='x'>",
  ])
  func rawHTMLIsText(_ text: String) {
    let html = html(text)
    for tag in ["<script", "<img", "<b ", "<style", "<iframe", "<svg", "<a "] {
      #expect(!html.contains(tag), "\(html)")
    }
    #expect(html.contains("&lt;"))
  }

  @Test func commentsAreNotShown() { #expect(html("a <!-- b --> c\n\n<!-- d -->\n") == "<p>a  c</p>") }

  @Test(arguments: [
    "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](java&#10;script:alert(1))", "[a](<java script:x>)",
    "[a](data:text/html,x)", "[a](vbscript:x)", "[a](file:///etc/passwd)", "<javascript:alert(1)>",
    "[a](&#x6A;avascript:x)", "![a](javascript:x)", "[a]\n\n[a]: javascript:x", "[a](\\javascript:x)",
  ])
  func dangerousLinksLeadNowhere(_ text: String) {
    #expect(!html(text).lowercased().contains("href=\"j"))
    #expect(
      !html(text).contains("href=\"data") && !html(text).contains("href=\"file") && !html(text).contains("href=\"vb"))
  }

  @Test func attributesCannotBeLeft() {
    let text = html("[a](http://x/\"onclick=\"y 'z\"w') ![a\"b<c](http://x/\"o.png)\n\n> [!NOTE]\n> \" <")
    #expect(!text.contains("\"onclick") && text.contains("&lt;c"))
  }

  @Test(arguments: ["http://example.org/a.png", "https://example.org/a.png", "//example.org/a.png", "HTTP://a/b"])
  func remoteImagesAreLinks(_ address: String) {
    let text = html("![words](\(address))")
    #expect(!text.contains("<img") && text.contains("words"))
  }

  @Test func localImages() throws {
    try withTemporaryFolder { folder in
      let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3])
      let below = folder.appendingPathComponent("doc")
      try FileManager.default.createDirectory(at: below, withIntermediateDirectories: true)
      try png.write(to: folder.appendingPathComponent("outside.png"))
      try png.write(to: below.appendingPathComponent("a b.png"))
      try Data("not an image".utf8).write(to: below.appendingPathComponent("text.png"))
      try Data("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>".utf8)
        .write(to: below.appendingPathComponent("c.svg"))
      try FileManager.default.createSymbolicLink(
        atPath: below.path + "/link.png", withDestinationPath: folder.path + "/outside.png")
      let path = below.path + "/a.akscript"
      #expect(
        html("![x \"y\"](<a b.png>)", path: path)
          == "<p><img src=\"data:image/png;base64,\(png.base64EncodedString())\" alt=\"x &quot;y&quot;\"></p>")
      #expect(html("![](c.svg)", path: path).contains("src=\"data:image/svg+xml;base64,"))
      for other in ["../outside.png", "link.png", "text.png", "none.png", folder.path + "/outside.png", ".", "%00"] {
        #expect(!html("![x](\(other))", path: path).contains("<img"), "\(other)")
      }
    }
  }

  @Test func linksToPagesOfTheSite() {
    let pages: Set = ["b c", "d"]
    #expect(html("[x](d.md#e)", pages: pages).contains("href=\"d.html#e\""))
    #expect(html("[x](b%20c.akscript)", pages: pages).contains("href=\"b%20c.html\""))
    // Pages lie side by side, wherever the sources do.
    #expect(html("[x](../f/d.md)", pages: pages).contains("href=\"d.html\""))
    for other in ["e.md", "../f/e.md", "d.ipynb", "https://a.org/d.md", "#d.md"] {
      #expect(html("[x](\(other))", pages: pages).contains("href=\"\(other)\""))
    }
  }

  // MARK: bounds

  private static let hostile = [
    "a", ">", "> ", "[", "]", "![", "*a_ ", "|", "|a", "`", "~", "<", "&", "- ", "1. ", "www.a_", "a@b.", "[a](",
    "[^a]",
    "\n", "\n# a\n", "\n|a|b|\n|-|-|\n", "[x]: /u\n", "- [ ] ", "<!--", "\\", "_*", "a\n=\n", "\0", "\u{FFFD}", "```\n",
  ]

  /// Whatever a cell holds, reading it takes no longer than its length allows.
  @Test(.timeLimit(.minutes(4)), arguments: hostile)
  func longProseIsBounded(_ piece: String) {
    // The longest are all treated alike, and take long to make.
    for size in piece == ">" || piece == "|" || piece == "a" ? [60_000, 10_000_000] : [60_000, 200_000] {
      let started = ContinuousClock.now
      let text = html(String(repeating: piece, count: size / piece.utf8.count))
      #expect(ContinuousClock.now - started < .seconds(15), "\(piece) \(size)")
      #expect(text.utf8.count < size * 40 + 1000)
    }
  }

  @Test func prosePastTheLimitIsShownAsItIs() {
    let text = String(repeating: "*a* <b>\n", count: ProseLimits.bytes / 8 + 1)
    #expect(html(text).contains("*a* &lt;b&gt;\n*a*") && !html(text).contains("<em>"))
    #expect(ProseLimits.verdict(on: String(repeating: "|", count: 257)) == .plain)
    #expect(ProseLimits.verdict(on: String(repeating: "> ", count: 257)) == .plain)
    #expect(ProseLimits.verdict(on: String(repeating: ">|\n", count: 5000)) == .markdown(findsAddresses: true))
    #expect(ProseLimits.verdict(on: String(repeating: "w", count: 2000)) == .markdown(findsAddresses: false))
  }

  @Test func randomProseIsWellFormed() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let text = (0..<40).map { _ in
        (Self.hostile + ["x", " ", "\n\n", "> [!NOTE]\n", "*", "\"", "    "]).randomElement(using: &random) ?? ""
      }
      .joined()
      let html = html(text)
      for tag in [
        "p", "a", "em", "strong", "code", "pre", "table", "div", "aside", "h2", "ul", "ol", "li", "blockquote",
      ] {
        let opened = html.ranges(of: "<\(tag)>").count + html.ranges(of: "<\(tag) ").count
        #expect(opened == html.ranges(of: "</\(tag)>").count, "<\(tag)> of \(text.debugDescription)")
      }
    }
  }
}
