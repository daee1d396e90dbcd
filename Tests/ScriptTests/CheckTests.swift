import Foundation
import Testing

/// `akscript check`, as a user runs it.
@Suite struct CheckTests {
  private let script = """
    # %% [markdown]
    # # A page
    # %%
    total = sum(range(10))
    print('total', total)
    # %%
    plot([1, 2, 3], [4, 5, 6])
    title('A line')
    # %%
    total / 7

    """

  /// Runs `body` in a folder with the script and its current page.
  private func withPage(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try write(script, to: folder)
      let made = try check(folder, ["--update"])
      #expect(made.status == 0 && made.output == "doc.md: written anew\n" && made.errors == "")
      try body(folder)
    }
  }

  private func write(_ text: String, to folder: URL, as name: String = "doc.akscript") throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  private func check(_ folder: URL, _ arguments: [String] = []) throws -> Program.Result {
    try Program.run(["check", "doc.akscript"] + arguments, folder: folder)
  }

  @Test func aPageThatIsCurrent() throws {
    try withPage { folder in
      let result = try check(folder)
      #expect(result.status == 0 && result.output == "doc.md: current\n")
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/figures")
      #expect(files == ["doc_2_1.png"])
    }
  }

  @Test(arguments: [
    ("range(10)", "range(11)", "- total 45\n+ total 55"), ("[4, 5, 6]", "[4, 5, 7]", "- <!-- data: "),
    ("'A line'", "'A Line'", "+ ![A Line]"),
    ("# # A page", "# # The page", "doc.md:1, cell 1\n- # A page\n+ # The page"),
    ("total / 7", "total / 9", "+ 5.0"),
  ])
  func whatIsOutOfDate(_ old: String, _ new: String, _ change: String) throws {
    try withPage { folder in
      try write(script.replacing(old, with: new), to: folder)
      let result = try check(folder)
      #expect(result.status == 1 && result.output.hasPrefix("doc.md: out of date\n"))
      #expect(result.output.contains(change), "\(result.output)")
      try #expect(check(folder, ["--update"]).status == 0)
      try #expect(check(folder).output == "doc.md: current\n")
    }
  }

  /// The folder that a script is named from says nothing.
  @Test func thePlaceDoesNotMatter() throws {
    try withTemporaryFolder { folder in
      try write("# %% tags=[\"raises\"]\n1 / 0\n", to: folder)
      try #expect(check(folder, ["--update"]).status == 0)
      let other = try Program.run(["check", folder.path + "/doc.akscript"], folder: Program.root)
      #expect(other.status == 0, "\(other.output)")
    }
  }

  @Test func theOrderOfCells() throws {
    try withPage { folder in
      let cells = script.components(separatedBy: "# %%\n")
      try write([cells[0], cells[1], cells[3], cells[2]].joined(separator: "# %%\n"), to: folder)
      try #expect(check(folder).status == 1)
    }
  }

  @Test func tolerances() throws {
    try withPage { folder in
      try write(script.replacing("total / 7", with: "total / 7.001"), to: folder)
      let page = folder.appendingPathComponent("doc.md")
      let text = try String(contentsOf: page, encoding: .utf8)
      try write(text.replacing("total / 7\n", with: "total / 7.001\n"), to: folder, as: "doc.md")
      try #expect(check(folder).status == 1)
      try #expect(check(folder, ["--rtol", "0.001"]).status == 0)
      try #expect(check(folder, ["--ignore", "6\\.4[0-9]+"]).status == 0)
      try #expect(check(folder, ["--ignore", "["]).status == 2)
    }
  }

  /// What a cell tagged `volatile` gives may differ from run to run.
  @Test func volatileCells() throws {
    try withTemporaryFolder { folder in
      let text = "# %% tags=[\"volatile\"]\nimport time\nprint(time.time())\nplot([1, time.time()])\n# %%\n1\n"
      try write(text, to: folder)
      try #expect(check(folder, ["--update"]).status == 0)
      let page = try String(contentsOf: folder.appendingPathComponent("doc.md"), encoding: .utf8)
      #expect(page.contains("<!-- volatile -->\n\n```text\n1") && page.contains("-->\n\n<!-- end of volatile -->"))
      try #expect(check(folder).output == "doc.md: current\n")
      try write(text.replacing("time.time())\nplot", with: "time.time(), 2)\nplot"), to: folder)
      try #expect(check(folder).status == 1)
    }
  }

  @Test func otherPlacesAndNone() throws {
    try withTemporaryFolder { folder in
      try write(script, to: folder)
      try FileManager.default.createDirectory(atPath: folder.path + "/empty", withIntermediateDirectories: true)
      let missing = try check(folder)
      #expect(missing.status == 1 && missing.output.contains("there is no such page; --update writes it"))
      try FileManager.default.createDirectory(atPath: folder.path + "/pages", withIntermediateDirectories: true)
      let made = try Program.run(["check", ".", "--pages", "pages", "--update"], folder: folder)
      #expect(made.status == 0 && made.output == "pages/doc.md: written anew\n")
      try #expect(Program.run(["check", ".", "--pages", "pages"], folder: folder).status == 0)
      let none = try Program.run(["check", "empty"], folder: folder)
      #expect(none.status == 2 && none.errors.contains("no .akscript files in 'empty'"))
    }
  }

  /// The project's own pages: `make pages` writes them.
  @Test func thePagesOfTheTutorialsAreCurrent() throws {
    let result = try Program.run(
      ["check", "tutorials", "--pages", "docs/tutorials", "--quiet"], folder: Program.root)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    let rule = try Program.run(["check", "docs/learning-rule.md", "--quiet"], folder: Program.root)
    #expect(rule.status == 0, "\(rule.output)\(rule.errors)")
  }

  /// A script that fails leaves its page.
  @Test func aFailingScript() throws {
    try withPage { folder in
      try write(script + "1 / 0\n", to: folder)
      let result = try check(folder, ["--update"])
      #expect(result.status == 1 && result.errors.contains("ZeroDivisionError"))
      let page = try String(contentsOf: folder.appendingPathComponent("doc.md"), encoding: .utf8)
      #expect(page.contains("total 45"))
    }
  }

  @Test func cellsHaveTolerancesOfTheirOwn() throws {
    try withTemporaryFolder { folder in
      let script =
        "# %% rtol=\"0.01\"\nprint(VALUE)\n\n# %% ignore=\"[0-9.]+ s\"\nprint('VALUE s')\n\n# %%\nprint('end')\n"
      try write(script.replacing("VALUE", with: "100.0"), to: folder)
      try #expect(check(folder, ["--update"]).status == 0)
      try write(script.replacing("VALUE", with: "100.5"), to: folder)
      let page = try String(contentsOf: folder.appendingPathComponent("doc.md"), encoding: .utf8)
      // The code differs, the outputs do not.
      let result = try check(folder)
      #expect(result.status == 1 && result.output.contains("+ print(100.5)") && !result.output.contains("+ 100.5"))
      #expect(page.contains("100.0"))
      try write("# %% rtol=\"2\"\n1\n", to: folder)
      let wrong = try check(folder)
      #expect(wrong.status == 2 && wrong.errors.contains("rtol=\"2\", expected a fraction from 0 to 1"))
    }
  }

  @Test func slowCellsMayBeLeftOut() throws {
    try withTemporaryFolder { folder in
      try write("# %%\nprint('quick')\n\n# %% tags=[\"slow\"]\nprint('slow')\n\n# %%\nprint('end')\n", to: folder)
      try #expect(check(folder, ["--update"]).status == 0)
      try #expect(check(folder, ["--skip-slow"]).output == "doc.md: current\n")
      try #expect(check(folder, ["--skip-slow", "--update"]).status == 2)
      try write("# %%\nprint('quick')\n\n# %% tags=[\"slow\"]\nprint('slow')\n", to: folder)
      try #expect(check(folder, ["--skip-slow"]).status == 1, "a cell is missing")
    }
  }

  @Test func figuresThatHaveNotChangedStay() throws {
    try withTemporaryFolder { folder in
      try write("# %%\nplot([1, 2])\n\n# %%\nprint(1)\n", to: folder)
      try #expect(check(folder, ["--update"]).status == 0)
      let figure = folder.appendingPathComponent("figures/doc_1_1.png")
      try Data("kept".utf8).write(to: figure)
      try write("# %%\nplot([1, 2])\n\n# %%\nprint(2)\n", to: folder)
      try #expect(check(folder, ["--update"]).status == 0)
      try #expect(Data(contentsOf: figure) == Data("kept".utf8))
      try write("# %%\nplot([1, 3])\n\n# %%\nprint(2)\n", to: folder)
      try #expect(check(folder, ["--update"]).status == 0)
      try #expect(Data(contentsOf: figure) != Data("kept".utf8))
    }
  }

  /// One script that fails does not hide the others.
  @Test func allScriptsOfAFolder() throws {
    try withTemporaryFolder { folder in
      try write("1 / 0\n", to: folder, as: "a.akscript")
      try write("# %% rtol=\"5\"\n1\n", to: folder, as: "b.akscript")
      try write("print(1)\n", to: folder, as: "c.akscript")
      let result = try Program.run(["check", ".", "--update"], folder: folder)
      #expect(result.status == 2 && result.output.hasSuffix("c.md: written anew\n"), "\(result.output)")
      #expect(result.errors.contains("a.akscript: failed") && result.errors.contains("rtol=\"5\""))
    }
  }

  @Test(arguments: ["", "\n\n\n", " ", "\r\n", "# %%\n", "# %%\n# %%\n# %% [markdown]\n# %%\n"])
  func emptyDocuments(_ text: String) throws {
    try withTemporaryFolder { folder in
      for name in ["doc.akscript", "page.md"] {
        try write(text, to: folder, as: name)
        let first = try Program.run(["check", name, "--update"], folder: folder)
        let second = try Program.run(["check", name], folder: folder)
        #expect(first.status == 0 && second.status == 0, "\(name): \(second.output)\(second.errors)")
      }
    }
  }

  /// Prose that speaks of volatile outputs hides nothing.
  @Test func volatileMarksInProse() throws {
    try withTemporaryFolder { folder in
      let script = "# %% [markdown]\n# ```\n# <!-- volatile -->\n# ```\n# %%\nprint(VALUE)\n"
      try write(script.replacing("VALUE", with: "1"), to: folder)
      try #expect(check(folder, ["--update"]).status == 0)
      try write(script.replacing("VALUE", with: "2"), to: folder)
      try #expect(check(folder).status == 1)
    }
  }
}
