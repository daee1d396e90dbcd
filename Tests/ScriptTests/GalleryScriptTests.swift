import Foundation
import Testing

/// A script written with the packages' own names and idioms, as users of the original tutorial have them, runs as it is.
@Suite struct GalleryScriptTests {
  @Test func aPlainPythonScriptGivesTheNumbersOfTheTutorial() throws {
    try withTemporaryFolder { folder in
      let script = Program.fixtures.appendingPathComponent("gallery/edge_params.py").path
      let result = try Program.run([script, "--figures", folder.path])
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("Median of 270 samples: 23.0\nWeights: 27\n"))
      let tutorial = try Program.run([Program.tutorial, "--figures", folder.path + "/tutorial"])
      let table = Self.table(in: result.output)
      #expect(table.count == 11)
      #expect(table == Self.table(in: tutorial.output))
      let figures = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".png") }
      #expect(figures.sorted() == ["edge_params_1_1.png", "edge_params_1_2.png"])
    }
  }

  /// The lines that give neurons, loss and learned neurons.
  private static func table(in output: String) -> [String] {
    output.split(separator: "\n").map(String.init).filter { line in
      line.split(separator: " ").count == 3 && line.split(separator: " ").allSatisfy { Double($0) != nil }
    }
  }
}
