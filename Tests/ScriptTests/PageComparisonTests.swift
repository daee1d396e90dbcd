import Testing

@testable import Script

@Suite struct PageComparisonTests {
  @Test func equalPagesHaveNoChanges() {
    #expect(PageComparison(old: "a\nb\n", new: "a\nb\n").isSame)
    #expect(PageComparison(old: "", new: "").isSame)
  }

  @Test func changesNameTheLineOfTheOldPage() {
    let comparison = PageComparison(old: "a\nb\nc\nd", new: "a\nB\nc\nd\ne")
    #expect(comparison.changes == [.init(line: 2, old: ["b"], new: ["B"]), .init(line: 5, old: [], new: ["e"])])
    #expect(comparison.text(path: "p.md") == "p.md:2\n- b\n+ B\np.md:5\n+ e")
    #expect(comparison.text(path: "p.md", limit: 2) == "p.md:2\n- b\n… and 3 lines more")
  }

  @Test func numbersWithinTheTolerance() {
    #expect(!PageComparison(old: "loss 7.10", new: "loss 7.11").isSame)
    #expect(PageComparison(old: "loss 7.10, 3 %", new: "loss 7.11, 3 %", tolerance: 0.01).isSame)
    #expect(!PageComparison(old: "loss 7.10", new: "loss 7.30", tolerance: 0.01).isSame)
    #expect(!PageComparison(old: "loss 7.10", new: "Loss 7.10", tolerance: 0.5).isSame)
    #expect(!PageComparison(old: "<!-- data: 12ab -->", new: "<!-- data: 12ac -->", tolerance: 0.9).isSame)
    #expect(PageComparison(old: "[-1e3]", new: "[-1001]", tolerance: 0.01).isSame)
  }

  @Test func ignoredPatterns() throws {
    let seconds = try Regex("[0-9.]+ s")
    #expect(PageComparison(old: "done in 1.2 s", new: "done in 10.9 s", ignored: [seconds]).isSame)
    #expect(!PageComparison(old: "done in 1.2 s", new: "gone in 1.2 s", ignored: [seconds]).isSame)
  }
}
