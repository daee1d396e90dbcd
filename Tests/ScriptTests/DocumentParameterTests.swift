import Foundation
import Testing

@testable import Script

@Suite struct DocumentParameterTests {
  @Test func namesValuesAndComments() {
    let text = """
      # %% tags=["parameters"]
      # what follows can be set
      data = 'a # b'   # samples: "a" name
      sizes = [1, 2,
               3]  # to try
      n=5
      x == 3
      print(n)
      # %%
      other = 1
      """
    #expect(
      Document(path: "a", text: text).parameters == [
        .init(name: "data", value: "'a # b'", comment: "samples: \"a\" name"),
        .init(name: "sizes", value: "[1, 2, 3]", comment: "to try"), .init(name: "n", value: "5", comment: ""),
      ])
    #expect(Document(path: "a", text: "x = 1").parameters.isEmpty)
  }

  @Test func helpOfADocument() throws {
    let help = try Program.run(["--help", Program.tutorial])
    #expect(
      help.status == 0 && help.output.contains("Two numbers for an edge-learning layer\n\nset with -p name=value:\n"))
    #expect(help.output.contains("  word         'six'                           the class to train\n"))
    #expect(help.output.contains("  sizes        [2, 3, 4, 5, 6, 7, 8, 9, 10, …  neurons per class to try\n"))
    #expect(try Program.run(["--help"]).output.contains("USAGE"))
    try withTemporaryFolder { folder in
      try Data("print(1)\n".utf8).write(to: folder.appendingPathComponent("plain.akscript"))
      let none = try Program.run(["plain.akscript", "--help"], folder: folder)
      #expect(none.status == 0 && none.output.contains("takes no -p"))
    }
  }
}
