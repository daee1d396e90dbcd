import Foundation
import Testing

/// `akscript render --to html`, as a user runs it.
@Suite struct HTMLPageTests {
  private static let script = """
    # %% [markdown]
    # # A title
    # A lead.
    # ## First
    # ## Second
    # ![remote](https://example.org/a.png) <script>alert(1)</script>
    # %% tags=["parameters"]
    seed = 3
    # %%
    print('<b>')
    import numpy as np
    np.arange(6).reshape(2, 3)
    # %% caption="Under <it>" alt="In words"
    plot([1, 2, 3], [1, 4, 9], label='n'); title('A "title" & <more>'); xlabel('x')
    # %% tags=["hide-input"]
    plot([1, 2], [2, 1], label='falls'); title('Second')
    # %% tags=["hide-output"]
    print('hidden')
    # %% tags=["skip"]
    print('skipped')
    # %% tags=["raises"]
    1 / 0

    """

  private func rendered(_ text: String, _ arguments: [String] = []) throws -> (page: String, result: Program.Result) {
    try withTemporaryFolder { folder in
      try Data(text.utf8).write(to: folder.appendingPathComponent("doc.akscript"))
      let result = try Program.run(["render", "doc.akscript", "--to", "html"] + arguments, folder: folder)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(
        files.allSatisfy { $0.hasPrefix("doc.") || $0 == ".akscript-cache" }, "nothing but the page is left: \(files)")
      let page = try? String(contentsOf: folder.appendingPathComponent("doc.html"), encoding: .utf8)
      return (page ?? "", result)
    }
  }

  @Test func structure() throws {
    let (page, result) = try rendered(Self.script)
    #expect(result.status == 0 && result.output == "" && result.errors == "")
    for piece in [
      "<title>A title · akscript</title>", "<meta name=\"description\" content=\"A lead.\">", "<html lang=\"en\">",
      "<h1>A title</h1>", "<p class=\"lead\">A lead.</p>", "<a href=\"#first\">First</a>", "<h2 id=\"second\">",
      "<div class=\"cell\" id=\"cell-1\">", "aria-label=\"Code of cell 2\"", "aria-label=\"Output of cell 2\"",
      "<samp>&lt;b&gt;</samp>", "aria-label=\"Output table 2 of cell 2\"", "<td>0</td><td>1</td><td>2</td>",
      "alt=\"In words\"", "<figcaption>Under &lt;it&gt;</figcaption>", "alt=\"Line plot “Second”",
      "<span class=\"err\">ZeroDivisionError: division by zero</span>", "<dt>Seed</dt><dd>3</dd>", "for 6 cells</dd>",
      "not run", "media=\"(max-width: 560px)\"", "download=\"doc.akscript\"", "download=\"doc.ipynb\"",
    ] { #expect(page.contains(piece), "\(piece)") }
    for piece in ["<samp>hidden", "Code of cell 4\"", "<script", "{{", "20[0-9][0-9]-"] {
      #expect(!page.contains(piece))
    }
    #expect(page.ranges(of: /data-digest="[0-9a-f]{16}"/).count == 2)
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test func idsAndLabelsAreUnique() throws {
    let (page, _) = try rendered(Self.script)
    for pattern in [try Regex(" id=\"([^\"]*)\""), try Regex("role=\"region\" aria-label=\"([^\"]*)\"")] {
      let names = page.matches(of: pattern).compactMap { $0.output[1].substring }
      #expect(Set(names).count == names.count && names.count > 4, "\(names)")
    }
  }

  /// Links may lead elsewhere; nothing is loaded from there.
  @Test(arguments: ["svg", "png"]) func nothingIsLoadedFromElsewhere(_ format: String) throws {
    let (page, result) = try rendered(Self.script, ["--format", format])
    #expect(result.status == 0)
    let sources = page.matches(of: /(?:src|srcset|poster)="([^"]*)"/).map(\.output.1)
    #expect(sources.count == (format == "svg" ? 4 : 2))
    for source in sources {
      #expect(source.hasPrefix(format == "svg" ? "data:image/svg+xml," : "data:image/png;base64,"))
      #expect(!source.contains("<") && !source.contains("\""))
    }
    #expect(!page.contains("url(") && !page.contains("@import") && !page.contains("<link rel=\"stylesheet\""))
    #expect(page.matches(of: /<link [^>]*href="([^"]*)"/).map(\.output.1) == ["data:,"])
  }

  @Test func drawingsFollowTheTheme() throws {
    let (page, _) = try rendered(Self.script)
    #expect(page.contains("prefers-color-scheme:dark)%7B") || page.contains("prefers-color-scheme:dark){"))
    // In srcset blanks and commas part addresses.
    for source in page.matches(of: /srcset="([^"]*)"/).map(\.output.1) {
      #expect(!source.dropFirst("data:image/svg+xml,".count).contains { " ,\n".contains($0) })
    }
  }

  @Test func aFailureLeavesWhatCameBefore() throws {
    let (page, result) = try rendered("# %%\nprint('before')\n# %%\n[][1]\n# %%\nprint('after')\n")
    #expect(result.status == 1 && result.errors.contains("IndexError"))
    #expect(page.contains("<samp>before</samp>") && page.contains("IndexError") && !page.contains("<samp>after"))
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test func nothingIsWrittenForADocumentThatCannotRun() throws {
    let (page, result) = try rendered("# %%\nx = = 1\n")
    #expect(page == "" && result.status == 1)
  }

  @Test func warningsAreInThePageAndInNotebooksAlone() throws {
    let script = """
      # %%
      from akida import Model, InputData, FullyConnected, AkidaUnsupervised
      import numpy as np
      m = Model([InputData(input_shape=(1, 1, 8)), FullyConnected(units=4, activation=False)])
      m.compile(AkidaUnsupervised(num_weights=2, num_classes=2))
      print('before')
      m.fit(np.ones((3, 1, 1, 8), dtype='uint8'), [0, 1, 7])
      print('after')

      """
    let (page, result) = try rendered(script)
    #expect(result.status == 0 && result.errors.contains("warning: fit left out 1 of 3"))
    #expect(page.contains("aria-label=\"Warning 2 of cell 1\"><samp>warning: fit left out 1 of 3"))
    try withTemporaryFolder { folder in
      try Data(script.utf8).write(to: folder.appendingPathComponent("doc.akscript"))
      for format in ["md", "ipynb"] { _ = try Program.run(["render", "doc.akscript", "--to", format], folder: folder) }
      let markdown = try String(contentsOf: folder.appendingPathComponent("doc.md"), encoding: .utf8)
      #expect(markdown.contains("```text\nbefore\nafter\n```"))
      let notebook = try String(contentsOf: folder.appendingPathComponent("doc.ipynb"), encoding: .utf8)
      #expect(notebook.contains("\"name\" : \"stderr\""))
    }
  }

  @Test func valuesThatAreTables() throws {
    let (page, _) = try rendered(
      """
      # %%
      [{'a': '<', 'b': 1.5}, {'a': None, 'b': 2}]
      # %%
      [(1, 'x'), (2, 'y')]
      # %%
      [(1, 2), (3,)]
      # %%
      [{'a': 1}, {'b': 1}]
      # %%
      import numpy as np
      np.zeros((31, 2))

      """)
    #expect(page.contains("<th scope=\"col\" class=\"t\">a</th><th scope=\"col\">b</th>"))
    #expect(page.contains("<td class=\"t\">&lt;</td><td>1.5</td>") && page.contains("<td>2</td><td class=\"t\">y</td>"))
    #expect(page.ranges(of: "<table>").count == 2 && page.contains("[(1, 2), (3,)]</samp>"))
  }

  /// A page that nobody can write leaves the one that was there.
  @Test func aPageIsWrittenWholeOrNotAtAll() throws {
    try withTemporaryFolder { folder in
      try Data("# %%\n1\n".utf8).write(to: folder.appendingPathComponent("doc.akscript"))
      let result = try Program.run(["render", "doc.akscript", "--to", "html", "-o", "no/doc.html"], folder: folder)
      #expect(result.status == 2 && result.errors.contains("cannot write 'no/doc.html'"))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != ".akscript-cache" } == [
          "doc.akscript"
        ])
    }
  }
}
