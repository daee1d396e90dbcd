import Foundation
import Testing

/// What is wrong in a document is said at once, in order, before anything runs.
@Suite struct SeveralErrorsTests {
  private func run(_ text: String) throws -> Program.Result {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("wrong.akscript")
      try Data(text.utf8).write(to: file)
      let result = try Program.run([file.path])
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      return result
    }
  }

  @Test func everyUndefinedNameIsReportedWhereItIsFirstUsed() throws {
    let errors = try run("# %%\nlenght = 1\nprint(length + y)\nprint(y)\n# %%\nz = zz\n").errors
    let places = errors.split(separator: "\n").filter { $0.contains("wrong.akscript:") }.map {
      $0.split(separator: ":").suffix(2).joined(separator: ":")
    }
    #expect(places == ["3:7", "3:16", "6:5"])
    #expect(errors.contains("name 'length' is not defined"))
    #expect(errors.contains("did you mean lenght?"))
  }

  @Test func everyCellWithASyntaxErrorIsReported() throws {
    let errors = try run("# %%\nprint('not yet')\n# %%\nx = (3\n# %%\ny = undefined\n# %%\nfor i in\n").errors
    #expect(errors.contains("'(' was never closed\n") && errors.contains(":4:5\n"))
    #expect(errors.contains("invalid syntax\n") && errors.contains(":8:9\n"))
    #expect(!errors.contains("undefined'"))
  }

  @Test func everyWrongStatementOfACellIsReported() throws {
    let errors = try run("# %%\nx = = 1\ny = 2\ndef f(a, a):\n  return a\n# %%\nfor i in\n").errors
    let places = errors.split(separator: "\n").filter { $0.contains("wrong.akscript:") }.map {
      $0.split(separator: ":").suffix(2).joined(separator: ":")
    }
    #expect(places == ["2:5", "4:10", "7:9"])
  }

  @Test func noMoreThanTenAreReported() throws {
    let errors = try run("# %%\n" + (1...30).map { "print(missing\($0))\n" }.joined()).errors
    #expect(errors.components(separatedBy: "NameError").count - 1 == 10)
  }
}
