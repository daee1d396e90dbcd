import Foundation
import Testing

/// The reference page, which the program writes about itself.
@Suite struct ReferenceTests {
  private static let page = Result { try Program.run(["reference"]) }

  /// The page in entries: the lines from each heading on.
  private func entries() throws -> [[Substring]] {
    try Self.page.get().output.split(separator: "\n").reduce(into: [[]]) { entries, line in
      if line.hasPrefix("## ") || line.hasPrefix("### ") { entries.append([]) }
      entries[entries.count - 1].append(line)
    }
  }

  @Test func theCommittedPageIsCurrent() throws {
    let result = try Self.page.get()
    #expect(result.status == 0, "\(result.errors)")
    let committed = try String(contentsOf: Program.root.appendingPathComponent("docs/reference.md"), encoding: .utf8)
    #expect(committed == result.output, "docs/reference.md is stale: make reference")
  }

  @Test func everyExampleFinishesOrRaisesWhatItsCommandSays() throws {
    for entry in try entries() {
      let raised = entry.compactMap {
        $0.wholeMatch(of: /([A-Z]\w*(?:Error|Interrupt)|StopIteration)(?:: .*)?/)?.output.1
      }
      let declared = entry.first { $0.hasPrefix("**Raises**") } ?? ""
      for name in raised { #expect(declared.contains(name), "\(entry[0])") }
    }
  }

  @Test func everyCallHasAnExampleAndEveryParameterATypeAndAMeaning() throws {
    for entry in try entries() {
      if entry.contains("```python"), entry[0].hasPrefix("### ") { #expect(entry.contains("```pycon"), "\(entry[0])") }
      for line in entry where line.hasPrefix("| `") {
        let cells = line.dropFirst(2).dropLast(2).replacing("\\|", with: "").components(separatedBy: " | ")
        #expect(cells.count < 3 || !cells[1].isEmpty, "\(entry[0]): \(line)")
        #expect(!(cells.last ?? "").isEmpty, "\(entry[0]): \(line)")
      }
    }
  }

  @Test func everyLinkHasItsHeading() throws {
    let text = try Self.page.get().output
    let headings = text.matches(of: /(?m)^#+ (.*)$/).map {
      String($0.output.1).lowercased().filter { $0.isLetter || $0.isNumber || "_- ".contains($0) }
        .replacingOccurrences(of: " ", with: "-")
    }
    let places = headings + text.matches(of: /<a id="([^"]*)">/).map { String($0.output.1) }
    #expect(Set(places).count == places.count)
    for link in text.matches(of: /\]\(#([^)]*)\)/) { #expect(places.contains(String(link.output.1))) }
  }
}
