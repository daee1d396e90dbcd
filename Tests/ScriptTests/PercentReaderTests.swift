import Testing

@testable import Script

@Suite struct PercentReaderTests {
  @Test func aPlainScriptIsOneCell() {
    let cells = Document(path: "a.akscript", text: "x = 1\nprint(x)\n").cells
    #expect(cells.count == 1)
    #expect(cells[0].kind == .code)
    #expect(cells[0].firstLine == 1)
    #expect(cells[0].source == "x = 1\nprint(x)\n")
  }

  @Test func markersSplitTheFileAndKeepLineNumbers() {
    let text = "# %% [markdown]\n# # Title\n#\n# text\n\n# %% Load it\nx = 1\n\n# %%\ny = 2\n"
    let cells = Document(path: "a.akscript", text: text).cells
    #expect(cells.map(\.kind) == [.markdown, .code, .code])
    #expect(cells[0].source == "# Title\n\ntext\n")
    #expect(cells[1].title == "Load it")
    #expect(cells.map(\.firstLine) == [2, 7, 10])
    #expect(cells[2].source == "y = 2\n")
  }

  @Test func codeBeforeTheFirstMarkerIsACell() {
    let cells = Document(path: "a", text: "import math\n# %%\nx = 1").cells
    #expect(cells.map(\.source) == ["import math", "x = 1"])
    #expect(Document(path: "a", text: "\n\n# %%\nx").cells.count == 1)
    #expect(Document(path: "a", text: "").cells.isEmpty)
  }

  @Test func tagsAndOptionsOfAMarker() {
    let text = "# %% Set it up tags=[\"parameters\", 'slow'] key=\"two words\" n=3\nx = 1"
    let cell = Document(path: "a", text: text).cells[0]
    #expect(cell.title == "Set it up")
    #expect(cell.tags == ["parameters", "slow"])
    #expect(cell.options == [.init(key: "key", value: "\"two words\""), .init(key: "n", value: "3")])
    #expect(cell.isTagged("slow") && !cell.isTagged("hide"))
  }

  @Test(arguments: ["#%%\nx", "# %%\nx", "#   %% title\nx"])
  func spellingsOfAMarker(_ text: String) {
    #expect(Document(path: "a", text: text).cells.map(\.source) == ["x"])
  }

  @Test(arguments: ["# %%time\nx", "# 100 %% of it\nx", "  # %%\nx", "print('# %%')"])
  func notMarkers(_ text: String) {
    #expect(Document(path: "a", text: text).cells.count == 1)
    #expect(Document(path: "a", text: text).cells[0].firstLine == 1)
  }

  @Test func windowsLineEnds() {
    let cells = Document(path: "a", text: "# %%\r\nx = 1\r\n# %%\r\ny = 2\r\n").cells
    #expect(cells.map(\.source) == ["x = 1", "y = 2\n"])
    #expect(cells.map(\.firstLine) == [2, 4])
  }

  @Test func theNameOfADocument() {
    #expect(Document(path: "a/b/edge_params.akscript", text: "").name == "edge_params")
    #expect(Document(path: ".hidden", text: "").name == ".hidden")
    #expect(Document(path: "<stdin>", text: "").name == "<stdin>")
  }
}
