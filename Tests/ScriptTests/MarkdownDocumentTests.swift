import Foundation
import Testing

@testable import Script

/// Markdown with blocks of akscript, as documents.
@Suite struct MarkdownDocumentTests {
  private func cells(_ text: String) -> [String] {
    Document(path: "a.md", text: text, format: .markdown).cells.map {
      "\($0.kind == .code ? "code" : "prose"):\($0.source)"
    }
  }

  @Test func blocksAndProse() {
    #expect(cells("# A\n\n```akscript\nx = 1\n```\n\nB\n") == ["prose:# A", "code:x = 1", "prose:B"])
    #expect(cells("```akscript\nx = 1\n```\n```akscript\ny = 2\n```") == ["code:x = 1", "code:y = 2"])
    #expect(cells("~~~~ akscript\nx = '~~~'\n~~~\n~~~~\n") == ["code:x = '~~~'\n~~~"])
    #expect(cells("  ```akscript\n  x\n   y\n z\n  ```\n") == ["code:x\n y\nz"])
    #expect(
      cells("a\u{0C}b\u{2028}c\n\n```akscript\ns = 'a\u{2028}b'\n```") == [
        "prose:a\u{0C}b\u{2028}c", "code:s = 'a\u{2028}b'",
      ])
    #expect(cells("```akscript\nnever closed") == ["code:never closed"])
    #expect(cells("```akscript\n```\n") == ["code:"])
    #expect(cells("") == [] && cells("\n \n") == [])
  }

  @Test(arguments: [
    "```python\nx\n```", "```akscripts\nx\n```", "    ```akscript\n    x\n    ```", "`` ```akscript `x` ``",
    "````markdown\n```akscript\nx\n```\n````", "```text\nx\n```", "``akscript\nx\n``",
  ])
  func whatIsNoBlock(_ text: String) { #expect(cells(text) == ["prose:" + text]) }

  @Test func tagsOptionsAndLines() throws {
    let text = "one\n\n```akscript Title tags=[\"raises\", \"slow\"] rtol=\"0.1\"\n1 / 0\n```\n"
    let cell = try #require(Document(path: "a.md", text: text, format: .markdown).cells.last)
    #expect(
      cell.tags == ["raises", "slow"] && cell.title == "Title" && cell.option("rtol") == "0.1" && cell.firstLine == 4)
  }

  @Test func outputsOfEarlierRunsAreLeftOut() {
    let outputs =
      "```text\n1\n```\n\n![T](figures/a_1_1.png)\n<!-- data: 00 -->\n\n<!-- volatile -->\n\n```text\n2\n```\n\n<!-- end of volatile -->"
    #expect(cells("```akscript\n1\n```\n\n\(outputs)\n\nProse\n") == ["code:1", "prose:Prose"])
    #expect(
      cells("```akscript\n1\n```\n\nProse\n\n```text\nkept\n```\n") == ["code:1", "prose:Prose\n\n```text\nkept\n```"])
    #expect(cells("```akscript\n1\n```\n\n![no output](a.png)\n") == ["code:1", "prose:![no output](a.png)"])
  }

  @Test func asAScript() {
    let document = Document(path: "a.md", text: "# A\n\n```akscript tags=[\"slow\"]\nx = 1\n```\n", format: .markdown)
    #expect(document.script == "# %% [markdown]\n# # A\n\n# %% tags=[\"slow\"]\nx = 1\n")
  }

  /// The outputs in a page are compared and written anew in place.
  @Test func aPageThatChecksItself() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("page.md")
      try "# A page\n\n```akscript\nprint(6 * 7)\nplot([1, 2])\n```\n\nThe end.\n".write(
        to: file, atomically: true, encoding: .utf8)
      func check(_ arguments: [String] = []) throws -> Program.Result {
        try Program.run(["check", "page.md"] + arguments, folder: folder)
      }
      #expect(try check().status == 1)
      #expect(try check(["--update"]).status == 0)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(
        text.contains("```\n\n```text\n42\n```\n\n![](figures/page_1_1.png)\n<!-- data: ")
          && text.hasSuffix("The end.\n"))
      #expect(FileManager.default.fileExists(atPath: folder.path + "/figures/page_1_1.png"))
      #expect(try check().output == "page.md: current\n")
      try text.replacing("42", with: "43").write(to: file, atomically: true, encoding: .utf8)
      let stale = try check()
      #expect(stale.status == 1 && stale.output.contains("- 43\n+ 42"))
      let run = try Program.run(["page.md", "--quiet"], folder: folder)
      #expect(run.status == 0 && run.output == "42\n")
    }
  }

  /// Pages are current once they have been written.
  @Test(arguments: [
    "```akscript\nprint(1)", "# T\n\n```akscript\nprint(1)\n```\n\n```akscript tags=[\"raises\"]\n1/0\n```\n",
  ])
  func writtenOnce(_ text: String) throws {
    try withTemporaryFolder { folder in
      try text.write(to: folder.appendingPathComponent("page.md"), atomically: true, encoding: .utf8)
      #expect(try Program.run(["check", "page.md", "--update"], folder: folder).status == 0)
      let again = try Program.run(["check", "page.md"], folder: folder)
      #expect(again.output == "page.md: current\n", "\(again.output)")
    }
  }

  /// Errors name lines of the Markdown file.
  @Test func errorsNameLines() throws {
    try withTemporaryFolder { folder in
      try "one\ntwo\n\n```akscript\nx = 1\ny = x / 0\n```\n".write(
        to: folder.appendingPathComponent("page.md"), atomically: true, encoding: .utf8)
      let result = try Program.run(["page.md"], folder: folder)
      #expect(result.status == 1 && result.errors.contains("page.md:6:5"))
    }
  }

  /// Every text is a document, and nothing of its code is lost.
  @Test func randomTexts() {
    var random = SplitMix(state: 7)
    let pieces = [
      "```akscript", "```", "````", "~~~", "```text", "# A", "", "x = 1", "![a](b)", "<!-- data: 1 -->", "    ```",
      "\t```akscript",
    ]
    for _ in 0..<2000 {
      let lines = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
      let document = Document(path: "a.md", text: lines.joined(separator: "\n"), format: .markdown)
      let again = Document(path: "a.akscript", text: document.script)
      #expect(again.cells.map(\.kind) == document.cells.map(\.kind), "\(lines)")
    }
  }
}
