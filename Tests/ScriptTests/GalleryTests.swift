import Foundation
import Testing

/// `akscript render FOLDER -o FOLDER`, as a user runs it.
@Suite struct GalleryTests {
  private func withGallery(_ scripts: [String: String], _ body: (URL, Program.Result) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let source = folder.appendingPathComponent("lessons")
      try FileManager.default.createDirectory(at: source, withIntermediateDirectories: true)
      for (name, text) in scripts { try Data(text.utf8).write(to: source.appendingPathComponent(name)) }
      try body(
        folder.appendingPathComponent("site"), try Program.run(["render", "lessons/", "-o", "site/"], folder: folder))
    }
  }

  private func text(_ site: URL, _ name: String) throws -> String {
    try String(contentsOf: site.appendingPathComponent(name), encoding: .utf8)
  }

  @Test func pagesScriptsNotebooksAndCards() throws {
    let first = "# %% [markdown]\n# # One & all\n# First \\<lead>. See [two](b.md).\n# %%\nplot([1, 2]); title('T')\n"
    try withGallery(["a.akscript": first, "b.akscript": "# %%\nprint(2)\n", "c.txt": ""]) { site, result in
      #expect(result.status == 0 && result.errors == "")
      let files = try FileManager.default.contentsOfDirectory(atPath: site.path).sorted()
      #expect(files == ["a.akscript", "a.html", "a.ipynb", "b.akscript", "b.html", "b.ipynb", "index.html"])
      try #expect(text(site, "a.akscript") == first)
      let page = try text(site, "a.html")
      #expect(page.contains("<a href=\"b.html\">two</a>") && page.contains("href=\"a.ipynb\" download"))
      #expect(page.contains("<a href=\"index.html\">Lessons</a>"))
      try #expect(text(site, "a.ipynb").contains("image/svg+xml") && text(site, "b.ipynb").contains("2\\n"))
      let index = try text(site, "index.html")
      #expect(index.contains("<h1>Lessons</h1>") && index.contains("<a href=\"a.html\">One &amp; all</a>"))
      #expect(index.contains("<a href=\"b.html\">b</a>") && index.contains("<p>First &lt;lead&gt;. See two.</p>"))
      #expect(index.ranges(of: "<img src=\"data:image/svg+xml,").count == 1 && index.contains("2 pages"))
    }
  }

  @Test func aScriptThatFailsHasAPage() throws {
    try withGallery(["a.akscript": "# %%\n1 / 0\n", "b.akscript": "# %%\nprint(2)\n"]) { site, result in
      #expect(result.status == 1 && result.errors.contains("ZeroDivisionError"))
      try #expect(text(site, "a.html").contains("ZeroDivisionError") && text(site, "index.html").contains("b.html"))
    }
  }

  @Test func aScriptThatCannotRunEndsIt() throws {
    try withGallery(["a.akscript": "# %%\nx = = 1\n"]) { site, result in
      #expect(result.status == 1 && result.errors.contains("SyntaxError"))
      #expect(!FileManager.default.fileExists(atPath: site.path + "/index.html"))
    }
  }

  @Test func usage() throws {
    try withTemporaryFolder { folder in
      try Data("# %%\n1\n".utf8).write(to: folder.appendingPathComponent("index.akscript"))
      for (arguments, message) in [
        (["."], "need -o"), ([".", "-o", "s", "--to", "md"], "only HTML"), (["index.akscript"], "give --to"),
        ([".", "-o", "s", "-p", "a=1"], "needs one script"),
        ([".", "-o", "s"], "would be that of the page that leads"),
        (["index.akscript", "index.akscript", "-o", "s"], "rename one of them"),
      ] {
        let result = try Program.run(["render"] + arguments, folder: folder)
        #expect(result.status == 2 && result.errors.contains(message), "\(arguments): \(result.errors)")
      }
    }
  }
}
