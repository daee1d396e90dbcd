import Foundation
import Interpreter
import Testing

/// docs/from-python.md: what stands on its right side runs, in order.
@Suite struct FromPythonTests {
  /// The code of the tables between two headings: of the right cell of each row, or of the left one where that is the same.
  private func snippets() throws -> [String] {
    let page = try String(contentsOf: Program.root.appendingPathComponent("docs/from-python.md"), encoding: .utf8)
    let lines = page.split(separator: "\n").drop { $0 != "## Data" }.prefix { $0 != "## Scripts and notebooks" }
    return lines.filter { $0.hasPrefix("|") && !$0.hasPrefix("|---") && $0 != "| Python | akscript |" }.flatMap { row in
      let cells = row.replacing("\\|", with: "\u{0}").split(separator: "|").map { $0.replacing("\u{0}", with: "|") }
      let isSame = cells[1].hasPrefix(" the same")
      return (cells[1].hasPrefix(" the same") ? [cells[0], cells[1]] : [cells[1]]).flatMap { cell in
        let code = cell.matches(of: /`([^`]+)`/).map { String($0.output.1) }
        // Beside "the same" there may be names of other things.
        return isSame && cell == cells[1] ? code.filter { $0.contains("(") } : code
      }
    }
  }

  @Test func theRightSideRuns() throws {
    let interpreter = Interpreter()
    // A name alone is mentioned, not used; and the scaling is for other models than the bundled one, as the page says.
    let code = try snippets().filter { snippet in
      snippet.wholeMatch(of: /\w+/) == nil && !snippet.contains("input_scaling=")
        && (try? interpreter.compile(SourceFile(name: "snippet", text: snippet))) != nil
    }
    #expect(code.count > 70, "\(code.count)")
    try withTemporaryFolder { folder in
      try Data(code.joined(separator: "\n").utf8).write(to: folder.appendingPathComponent("all.akscript"))
      let result = try Program.run(["all.akscript", "--quiet"], folder: folder)
      #expect(result.status == 0, "\(result.errors)")
    }
  }
}
