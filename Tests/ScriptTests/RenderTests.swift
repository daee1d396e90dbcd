import Foundation
import Testing

/// `akscript render`, as a user runs it.
@Suite struct RenderTests {
  private func rendered(_ text: String, to format: String, arguments: [String] = []) throws -> (
    page: String, result: Program.Result
  ) {
    try withTemporaryFolder { folder in
      try Data(text.utf8).write(to: folder.appendingPathComponent("doc.akscript"))
      let result = try Program.run(["render", "doc.akscript", "--to", format] + arguments, folder: folder)
      let page = try? String(contentsOf: folder.appendingPathComponent("doc." + format), encoding: .utf8)
      return (page ?? "", result)
    }
  }

  @Test func markdown() throws {
    let (page, result) = try rendered(
      """
      # %% [markdown]
      # # Title
      # Some *prose*.
      # %% tags=["parameters"]
      n = 3
      # %%
      print('n is', n)
      n + 1
      # %% tags=["hide-input"]
      plot([1, 2], [3, 4]); title('A [title]')
      # %% tags=["hide-output"]
      print('```')
      # %% tags=["skip"]
      1 / 0
      # %% tags=["raises"]
      1 / 0
      # %%
      '````'
      """, to: "md", arguments: ["-p", "n=5"])
    #expect(result.status == 0 && result.output == "" && result.errors == "")
    let expected = """
      # Title
      Some *prose*.

      ```python
      n = 3
      ```

      ```python
      print('n is', n)
      n + 1
      ```

      ```text
      n is 5
      ```

      ```text
      6
      ```

      ![A \\[title\\]](figures/doc_3_1.png)
      <!-- data: DIGEST -->

      ````python
      print('```')
      ````

      ```python
      1 / 0
      ```

      ```python
      1 / 0
      ```

      ```text
      ZeroDivisionError: division by zero
        doc.akscript:16:1
      16 │ 1 / 0
         │ ^^^^^
      ```

      `````python
      '````'
      `````

      `````text
      '````'
      `````

      """
    #expect(page.replacing(/data:\ [0-9a-f]{16}/, with: "data: DIGEST") == expected)
  }

  @Test func aNotebookHoldsOutputsAndFigures() throws {
    let (page, result) = try rendered(
      "# %%\nprint('a')\nprint('b')\n7\n# %%\nplot([1, 2])\nxlabel('n')\n", to: "ipynb")
    #expect(result.status == 0)
    let notebook = try #require(JSONSerialization.jsonObject(with: Data(page.utf8)) as? [String: Any])
    let cells = try #require(notebook["cells"] as? [[String: Any]])
    let first = try #require(cells[0]["outputs"] as? [[String: Any]])
    #expect(first.map { $0["output_type"] as? String } == ["stream", "execute_result"])
    #expect(first[0]["text"] as? [String] == ["a\n", "b\n"])
    #expect((first[1]["data"] as? [String: [String]])?["text/plain"] == ["7"])
    #expect(first[1]["execution_count"] as? Int == 1 && cells[1]["execution_count"] as? Int == 2)
    let second = try #require(cells[1]["outputs"] as? [[String: Any]])
    let image = try #require((second[0]["data"] as? [String: [String]])?["image/png"])
    #expect(Data(base64Encoded: image.joined())?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
  }

  /// A cell that fails leaves what came before it, its diagnostic, and an exit code.
  @Test func aFailingCellEndsThePage() throws {
    let (page, result) = try rendered("# %%\nprint('before')\n# %%\nx = [1][2]\n# %%\nprint('after')\n", to: "md")
    #expect(result.status == 1 && result.errors.contains("IndexError"))
    #expect(page.contains("before\n") && page.contains("IndexError: list index out of range\n  doc.akscript:4:"))
    #expect(page.contains("print('after')") && !page.contains("```text\nafter"))
  }

  @Test func aCellThatHasToFailMustFail() throws {
    let (_, result) = try rendered("# %% tags=[\"raises\"]\nx = 1\n# %%\nx\n", to: "md")
    #expect(result.status == 1 && result.errors.contains("no error came of it"))
  }

  /// A name that nothing defines may be what it fails by; elsewhere such a name is found before anything runs.
  @Test func aCellThatHasToFailMayNameWhatIsNotThere() throws {
    let (page, result) = try rendered("# %% tags=[\"raises\"]\nnowhere\n# %%\n3\n", to: "md")
    #expect(result.status == 0 && page.contains("NameError: name 'nowhere' is not defined") && page.contains("3\n```"))
    let (other, failed) = try rendered("# %% tags=[\"raises\"]\nnowhere\n# %%\nelsewhere\n", to: "md")
    #expect(failed.status == 1 && failed.errors.contains("'elsewhere'") && other == "")
  }

  @Test func nothingIsWrittenForADocumentThatCannotRun() throws {
    let (page, result) = try rendered("# %%\nx = = 1\n", to: "md")
    #expect(page == "" && result.status == 1 && result.errors.contains("SyntaxError"))
    let (other, usage) = try rendered("# %%\nx = 1\n", to: "md", arguments: ["-p", "n=5"])
    #expect(other == "" && usage.status == 2)
  }

  @Test func anInterruptedRenderLeavesThePageThatWasThere() throws {
    try withTemporaryFolder { folder in
      let script = "# %%\nimport time\nwith open('started', 'w') as f: f.write('1')\n# %%\ntime.sleep(600)\n"
      try Data(script.utf8).write(to: folder.appendingPathComponent("doc.akscript"))
      try Data("the page before".utf8).write(to: folder.appendingPathComponent("doc.md"))
      let process = Process()
      process.executableURL = Program.executable
      process.arguments = ["render", "doc.akscript", "--to", "md"]
      process.currentDirectoryURL = folder
      process.standardError = Pipe()
      try process.run()
      let started = folder.appendingPathComponent("started").path
      while process.isRunning, !FileManager.default.fileExists(atPath: started) { Thread.sleep(forTimeInterval: 0.02) }
      process.interrupt()
      process.waitUntilExit()
      #expect(process.terminationStatus == 130)
      let page = try String(contentsOf: folder.appendingPathComponent("doc.md"), encoding: .utf8)
      #expect(page == "the page before")
    }
  }

  @Test func aNotebookRunsAndComesBack() throws {
    try withTemporaryFolder { folder in
      let script = "# %% Hello\nprint(1 + 1)\n\n\n# %% [markdown]\n#odd\n"
      try Data(script.utf8).write(to: folder.appendingPathComponent("doc.akscript"))
      _ = try Program.run(["render", "doc.akscript", "--to", "ipynb", "-o", "made.ipynb"], folder: folder)
      #expect(try Program.run(["made.ipynb"], folder: folder).output == "2\n")
      let back = try Program.run(["render", "made.ipynb", "--to", "akscript", "-o", "back.akscript"], folder: folder)
      #expect(back.status == 0)
      #expect(try String(contentsOf: folder.appendingPathComponent("back.akscript"), encoding: .utf8) == script)
      let unwritable = try Program.run(
        ["render", "made.ipynb", "--to", "md", "-o", "nowhere/made.md", "--figures", "f"], folder: folder)
      #expect(unwritable.status == 2 && unwritable.errors.contains("cannot write 'nowhere/made.md'"))
    }
  }

  /// No source is replaced by what is made of it.
  @Test func sourcesStay() throws {
    try withTemporaryFolder { folder in
      let script = folder.appendingPathComponent("doc.akscript")
      try Data("# %%\nprint(1)\n".utf8).write(to: script)
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent("link.html"), withDestinationURL: script)
      #expect(try Program.run(["render", "doc.akscript", "--to", "ipynb"], folder: folder).status == 0)
      for arguments in [
        ["doc.akscript", "--to", "html", "-o", "doc.akscript"], ["doc.akscript", "--to", "html", "-o", "link.html"],
        ["doc.ipynb", "--to", "ipynb"], ["doc.akscript", "--to", "akscript"], [".", "-o", "."],
        ["doc.akscript", "doc.ipynb", "-o", "../\(folder.lastPathComponent)"],
      ] {
        let result = try Program.run(["render"] + arguments, folder: folder)
        #expect(result.status == 2, "\(arguments): \(result.errors)")
      }
      #expect(try String(contentsOf: script, encoding: .utf8) == "# %%\nprint(1)\n")
    }
  }

  /// A record is made in time that grows with what is printed, not with its square.
  @Test func muchOutput() throws {
    let (page, result) = try rendered("for i in range(150000): print(i)\n", to: "md")
    #expect(result.status == 0 && page.hasSuffix("149999\n```\n"))
  }
}
