import Foundation
import NDArray
import Testing

@testable import Script

@Suite struct NotebookTests {
  private func there(_ text: String) throws -> [String: Any] {
    let data = try Notebook.data(of: Document(path: "a.akscript", text: text))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func thereAndBack(_ text: String) throws -> String {
    let data = try Notebook.data(of: Document(path: "a.akscript", text: text))
    return try Notebook.script(of: data, path: "a.ipynb")
  }

  @Test func everyCellIsOne() throws {
    let notebook = try there(
      "# %% [markdown]\n# # Title\n#\n# text\n\n# %% Load tags=[\"parameters\", \"slow\"] n=3\nx = 1\n")
    let cells = try #require(notebook["cells"] as? [[String: Any]])
    #expect(notebook["nbformat"] as? Int == 4 && notebook["nbformat_minor"] as? Int == 5)
    #expect(cells.map { $0["cell_type"] as? String } == ["markdown", "code"])
    #expect(cells.map { $0["id"] as? String } == ["cell-1", "cell-2"])
    #expect(cells[0]["source"] as? [String] == ["# Title\n", "\n", "text"])
    #expect(cells[1]["source"] as? [String] == ["x = 1"])
    let metadata = try #require(cells[1]["metadata"] as? [String: Any])
    #expect(metadata["tags"] as? [String] == ["parameters", "slow"] && metadata["title"] as? String == "Load")
    // What the script's text says in its own way is not repeated.
    #expect((metadata["akscript"] as? [String: Any])?["text"] == nil)
  }

  @Test(arguments: [
    "", "\n\n", "x = 1", "x = 1\n", "\n\n# %%\nx = 1\n\n\n\n", "#%%\nx\n#   %%   title  \n# %% [md] a=1\n#no blank\n\n",
    "# %%\r\nx = 1\r\n# %% [markdown]\r\n# a\r\n", "# %% [markdown]\nnot a comment\n# # one\n#\n#\n",
    "# %% tags=['a']\nx\n# %% tags=[\"a\",\"b\"]   k = 1\n", "# %%", "# %%\n# %%\n\n# %%",
  ])
  func theWayBackChangesNothing(_ text: String) throws { #expect(try thereAndBack(text) == text) }

  @Test func theWayBackChangesNothingOfRandomDocuments() throws {
    var random = SystemRandomNumberGenerator()
    let lines = [
      "x = 1", "", "  y = 'é日'", "# a comment", "#", "# # title", "#tight", "print(\"\\n%%\")", "\t", "# ```", "```",
      "# %%", "# %% [markdown]", "# %% Some title", "#%%", "# %% tags=[\"raises\"]",
      "# %% t tags=['a', \"b\"] k=\"v w\" z=1",
      "# %% [md] tags=[]", "# %%   ", "# %% [markdown] Title a=b",
    ]
    let ends = ["\n", "\n", "\n", "\n\n", "\r\n", "\r"]
    for _ in 0..<500 {
      let count = Int.random(in: 0...12, using: &random)
      let end = ends.randomElement(using: &random) ?? "\n"
      var text = (0..<count).map { _ in (lines.randomElement(using: &random) ?? "") + end }.joined()
      if Bool.random(using: &random), text.hasSuffix("\n") { text.removeLast() }
      let back = try thereAndBack(text)
      #expect(back == text, "of \(text.debugDescription) came \(back.debugDescription)")
    }
  }

  /// A cell that was edited in the notebook is written as it is there.
  @Test func editsCount() throws {
    let data = try Notebook.data(of: Document(path: "a", text: "#%%   odd marker\nx = 1\n\n\n\n# %%\ny = 2\n"))
    let edited = String(decoding: data, as: UTF8.self).replacing("\"x = 1\"", with: "\"x = 10\\n\", \"z = 3\"")
    let back = try Notebook.script(of: Data(edited.utf8), path: "a")
    #expect(back == "# %% odd marker\nx = 10\nz = 3\n\n# %%\ny = 2\n")
  }

  @Test func notebooksOfOthers() throws {
    let text = """
      {"cells": [{"cell_type": "markdown", "metadata": {}, "source": "# Hello\\nyou"},
       {"cell_type": "code", "execution_count": null, "metadata": {"collapsed": true, "tags": ["raises"]}, "outputs": [
         {"output_type": "display_data", "data": {"text/html": "<b>", "application/json": {"a": 1}}, "metadata": {}}],
        "source": ["x = 1\\n", "x"]}],
       "metadata": {"kernelspec": {"name": "python3"}}, "nbformat": 4, "nbformat_minor": 2}
      """
    let script = try Notebook.script(of: Data(text.utf8), path: "a.ipynb")
    #expect(script == "# %% [markdown]\n# # Hello\n# you\n\n# %% tags=[\"raises\"]\nx = 1\nx\n")
  }

  @Test(arguments: [
    ("", "is not a Jupyter notebook"), ("[1, 2]", "is not a Jupyter notebook"),
    ("{\"cells\": []}", "it has no 'metadata'"),
    (
      "{\"cells\": [], \"metadata\": {}, \"nbformat\": 3, \"nbformat_minor\": 0}", "has nbformat 3, where 4 is expected"
    ),
  ])
  func othersAreRefused(_ text: String, _ message: String) throws {
    let failure = #expect(throws: Failure.self) { try Notebook.script(of: Data(text.utf8), path: "b.ipynb") }
    #expect(failure?.message.contains(message) == true, "\(failure?.message ?? "")")
  }
}
