import Foundation
import LoopbackServer
import Testing

/// `akscript data`, as a user runs it.
@Suite struct DataCommandTests {
  private func data(_ arguments: [String], _ folder: URL, offline: String = "1") throws -> Program.Result {
    try Program.run(
      ["data"] + arguments, environment: ["AKSCRIPT_CACHE": folder.path, "AKSCRIPT_OFFLINE": offline])
  }

  @Test func listGetVerifyAndClear() throws {
    try withTemporaryFolder { folder in
      let server = try LoopbackServer(["/a": .file([1, 2, 3])])
      let fetched = try Program.run(
        ["-c", "fetch('mine.bin', origin='\(server.url("/a"))')"],
        environment: ["AKSCRIPT_CACHE": folder.path, "AKSCRIPT_OFFLINE": "0"])
      #expect(fetched.status == 0)
      let list = try data([], folder)
      #expect(list.status == 0 && list.output.contains("spoken_digits\n    3000 recordings"))
      #expect(list.output.contains("comes with akscript: /") && list.output.contains("not downloaded"))
      #expect(list.output.contains("other files in the cache\n    \(folder.path)/datasets/mine.bin, 0.0 MB\n"))
      let got = try data(["get", "spoken_digits"], folder)
      #expect(got.status == 0 && got.output.hasSuffix("/spoken_digits.pkl\n"))
      let verified = try data(["verify"], folder)
      #expect(verified.status == 0 && verified.output.contains(", right\n") && !verified.output.contains("WRONG"))
      let cleared = try data(["clear", "mine.bin"], folder)
      #expect(cleared.status == 0 && cleared.output == "1 file removed, 0.0 MB\n")
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/datasets/mine.bin"))
      let none = try data(["clear", "--all"], folder)
      #expect(none.output == "0 files removed, 0.0 MB\n")
    }
  }

  @Test func whatIsWrongIsFound() throws {
    try withTemporaryFolder { folder in
      let name = "ds_cnn_kws_iq8_wq4_aq4_laq1.h5"
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("datasets"), withIntermediateDirectories: true)
      try Data("wrong".utf8).write(to: folder.appendingPathComponent("datasets/\(name)"))
      let verified = try data(["verify"], folder)
      #expect(verified.status == 1 && verified.output.contains("WRONG, expected 2ba6220b"))
      #expect(try data(["clear", name], folder).output == "1 file removed, 0.0 MB\n")
    }
  }

  @Test(arguments: [
    ["clear"], ["clear", "x", "--all"], ["clear", "nothing"], ["get"], ["get", "nothing"], ["nonsense"],
  ])
  func usage(_ arguments: [String]) throws {
    try withTemporaryFolder { folder in
      let result = try data(arguments, folder)
      #expect(result.status == 2 && !result.errors.isEmpty, "\(result.output)\(result.errors)")
    }
  }

  @Test func originalsAreNotReplaced() throws {
    try withTemporaryFolder { folder in
      let result = try data(["get", "ds_cnn_kws_iq8_wq4_aq4_laq1.h5"], folder)
      #expect(result.status == 1 && result.output.isEmpty && result.errors.contains("AKSCRIPT_OFFLINE"))
    }
  }

  /// Tables of comma-separated values.
  @Test func tables() throws {
    try withTemporaryFolder { folder in
      try Data("word,n\nsix,1\nhappy,2\n".utf8).write(to: folder.appendingPathComponent("a.csv"))
      try Data("1,2.5\n3,4\n".utf8).write(to: folder.appendingPathComponent("b.csv"))
      try Data("a\n1,2\n".utf8).write(to: folder.appendingPathComponent("c.csv"))
      let result = try Program.run(
        ["-c", "t = load('a.csv')\nprint(t['word'], t['n'].sum())\nprint(load('b.csv'))\nload('c.csv')"], folder: folder
      )
      #expect(result.output == "['six', 'happy'] 3\n[[1.  2.5]\n [3.  4. ]]\n")
      #expect(result.status == 1 && result.errors.contains("ValueError: 'c.csv', line 2: found 2 cells, expected 1"))
    }
  }
}
