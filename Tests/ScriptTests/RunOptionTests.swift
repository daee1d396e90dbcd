import Foundation
import Testing

/// Options of commands that run a script, as a user gives them.
@Suite struct RunOptionTests {
  private func run(_ text: String, _ arguments: [[String]]) throws -> [Program.Result] {
    try withTemporaryFolder { folder in
      try Data(text.utf8).write(to: folder.appendingPathComponent("doc.akscript"))
      return try arguments.map { try Program.run(["doc.akscript", "--quiet"] + $0, folder: folder) }
    }
  }

  @Test func theCacheShowsWhatCellsGave() throws {
    // The file tells how often the second cell ran.
    let script = """
      # %%
      a = 1
      print('first')
      a
      # %%
      import time
      x = time.time()
      print('second')
      # %%
      print('third', a)
      """
    let results = try run(script, [["--cache"], ["--cache"], ["--from-cell", "2"], ["--from-cell", "9"], []])
    for result in results {
      #expect(result.status == 0 && result.output == "first\n1\nsecond\nthird 1\n" && result.errors == "")
    }
  }

  @Test func cellsBeforeTheFirstOneAreNotRun() throws {
    try withTemporaryFolder { folder in
      let script = folder.appendingPathComponent("doc.akscript")
      try Data("# %%\na = [0]\n# %%\na.append(len(a))\nprint(a)\n# %%\nprint(a)\n1 / b\n".utf8).write(to: script)
      var text = try String(contentsOf: script, encoding: .utf8)
      text = "# %%\nb = 0\n" + text
      try Data(text.utf8).write(to: script)
      let failed = try Program.run(["doc.akscript", "--cache", "--quiet"], folder: folder)
      #expect(failed.status == 1 && failed.output == "[0, 1]\n[0, 1]\n" && failed.errors.contains("ZeroDivisionError"))
      try Data(text.replacing("1 / b", with: "1 / (b + 1)").utf8).write(to: script)
      let mended = try Program.run(["doc.akscript", "--from-cell", "4"], folder: folder)
      #expect(mended.status == 0 && mended.output == "[0, 1]\n[0, 1]\n1.0\n")
    }
  }

  @Test func aTimeForCells() throws {
    let results = try run(
      "# %%\nprint('quick')\n# %%\nx = 0\nwhile True: x += 1\n",
      [["--timeout", "0.3"], ["--timeout", "0"], ["--timeout", "x"]])
    #expect(results[0].status == 1 && results[0].output == "quick\n")
    #expect(results[0].errors.hasPrefix("TimeoutError: the cell ran longer than 0.3 s\n  doc.akscript:5:"))
    #expect(results[1].status == 2 && results[2].status == 2)
    let handled = try run(
      "try:\n  while True: pass\nexcept KeyboardInterrupt: print('stopped')", [["--timeout", "0.3"]])
    #expect(handled[0].status == 1 && handled[0].output == "stopped\n" && handled[0].errors.hasPrefix("TimeoutError"))
    let stubborn = "while True:\n  try:\n    while True: pass\n  except KeyboardInterrupt: n = 1\n  if n: break"
    #expect(try run(stubborn, [["--timeout", "0.3"]])[0].status == 1)
    let meant = try run("# %% tags=[\"raises\"]\nwhile True: pass\n", [["--timeout", "0.3"]])
    #expect(meant[0].status == 1 && meant[0].errors.hasPrefix("TimeoutError"))
  }

  @Test func aSeed() throws {
    let results = try run(
      "import numpy as np\nprint(np.random.rand())",
      [["--seed", "0"], ["--seed", "0"], ["--seed", "1"], ["--seed", "-1"]])
    #expect(results[0].output == "0.5488135039273248\n" && results[1].output == results[0].output)
    #expect(results[2].output == "0.417022004702574\n" && results[3].status == 2)
  }

  @Test func slowCells() throws {
    let results = try run("# %% tags=[\"slow\"]\nprint('slow')\n# %%\nprint('quick')", [["--skip-slow"], []])
    #expect(results.map(\.output) == ["quick\n", "slow\nquick\n"])
  }

  @Test(arguments: [["--cache"], ["--from-cell", "0", "doc.akscript"], ["--from-cell", "1", "-i", "doc.akscript"]])
  func usage(_ arguments: [String]) throws {
    let result = try Program.run(arguments, input: "1")
    #expect(result.status == 2 && result.errors.contains("--from-cell"))
  }
}
