import Testing

@testable import Script

@Suite struct PageComparisonTests {
  private func compare(
    old: String, new: String, tolerance: Double = 0, ignored: [Regex<AnyRegexOutput>] = []
  ) -> PageComparison {
    PageComparison(
      old: old, new: [.init(pieces: [.init(new, isOutput: true)], rules: .init(tolerance: tolerance, ignored: ignored))]
    )
  }

  @Test func equalPagesHaveNoChanges() {
    #expect(compare(old: "a\nb\n", new: "a\nb").isSame)
    #expect(compare(old: "\n", new: "").isSame)
  }

  @Test func changesNameTheLineOfTheOldPage() {
    let comparison = compare(old: "a\nb\nc\nd\n", new: "a\nB\nc\nd\ne")
    #expect(
      comparison.changes == [
        .init(line: 2, cell: 1, old: ["b"], new: ["B"]), .init(line: 5, cell: 1, old: [], new: ["e"]),
      ])
    #expect(comparison.text(path: "p.md") == "p.md:2, cell 1\n- b\n+ B\np.md:5, cell 1\n+ e")
    #expect(comparison.text(path: "p.md", limit: 2) == "p.md:2, cell 1\n- b\n… and 3 lines more")
  }

  @Test func numbersWithinTheTolerance() {
    #expect(!compare(old: "loss 7.10\n", new: "loss 7.11").isSame)
    #expect(compare(old: "loss 7.10, 3 %\n", new: "loss 7.11, 3 %", tolerance: 0.01).isSame)
    #expect(!compare(old: "loss 7.10\n", new: "loss 7.30", tolerance: 0.01).isSame)
    #expect(!compare(old: "loss 7.10\n", new: "Loss 7.10", tolerance: 0.5).isSame)
    #expect(!compare(old: "<!-- data: 12ab -->\n", new: "<!-- data: 12ac -->", tolerance: 0.9).isSame)
    #expect(compare(old: "[-1e3]\n", new: "[-1001]", tolerance: 0.01).isSame)
  }

  @Test func ignoredPatterns() throws {
    let seconds = try Regex("[0-9.]+ s")
    #expect(compare(old: "done in 1.2 s\n", new: "done in 10.9 s", ignored: [seconds]).isSame)
    #expect(!compare(old: "done in 1.2 s\n", new: "gone in 1.2 s", ignored: [seconds]).isSame)
  }

  @Test func everyCellHasRulesOfItsOwn() {
    let cells = ["a 1.0", "b 1.0"].map { PageComparison.Cell(pieces: [.init($0, isOutput: true)]) }
    var loose = cells
    loose[1].rules.tolerance = 0.1
    #expect(PageComparison(old: "a 1.0\n\nb 1.05\n", new: loose).isSame)
    #expect(PageComparison(old: "a 1.05\n\nb 1.0\n", new: loose).changes.map(\.cell) == [1])
    #expect(PageComparison(old: "b 1.0\n\na 1.0\n", new: cells).isSame == false, "the order counts")
  }

  @Test func onlyWhatHasChangedIsWrittenAnew() {
    var cells = ["a 1.0", "b 2.0", "c 3.0"].map { PageComparison.Cell(pieces: [.init($0, isOutput: true)]) }
    cells[0].rules.tolerance = 0.1
    #expect(PageComparison(old: "a 1.05\n\nb 1.0\n\nc 3.0\n", new: cells).merged == "a 1.05\n\nb 2.0\n\nc 3.0\n")
  }

  @Test func cellsThatWereLeftOutKeepTheirOutputs() {
    let old = "code\n\n```text\noutput\n```\n\nend\n"
    var cells = ["code", "end"].map { PageComparison.Cell(pieces: [.init($0, isOutput: true)]) }
    #expect(!PageComparison(old: old, new: cells).isSame)
    cells[0].isLeftOut = true
    let comparison = PageComparison(old: old, new: cells)
    #expect(comparison.isSame && comparison.merged == old)
  }
}
