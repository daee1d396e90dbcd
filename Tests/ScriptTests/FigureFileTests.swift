import Foundation
import Testing

@testable import Script

@Suite struct FigureFileTests {
  static let code = "plot([1, 2, 3], [3, 1, 2])\ntitle('t')\nshow()\nprint('after')"

  @Test func figuresAreNumberedByCell() throws {
    try withTemporaryFolder { folder in
      let script = "# %%\nplot([1, 2])\nshow()\nplot([2, 1])\nshow()\n# %% [markdown]\n# x\n# %%\nplot([3, 4])\n"
      try script.write(to: folder.appendingPathComponent("two.akscript"), atomically: true, encoding: .utf8)
      let result = try Program.run(["two.akscript"], folder: folder)
      #expect(result.status == 0, "\(result.errors)")
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("figures").path)
      #expect(files.sorted() == ["two_1_1.png", "two_1_2.png", "two_2_1.png"])
    }
  }

  @Test func aFolderThatCannotBeMadeIsAClearError() throws {
    try withTemporaryFolder { folder in
      try "".write(to: folder.appendingPathComponent("file"), atomically: true, encoding: .utf8)
      for place in ["file", "file/below", "/proc/figures"] {
        let result = try Program.run(["-c", Self.code, "--figures", place], folder: folder)
        #expect(result.status == 1)
        #expect(result.errors.contains(place) && result.errors.contains("--figures"), "\(result.errors)")
        #expect(result.errors.contains("<command>:3:"), "\(result.errors)")
        #expect(!result.output.contains("after"))
      }
    }
  }

  @Test func withoutGnuplotTheErrorSaysHowToGetIt() throws {
    try withTemporaryFolder { folder in
      let result = try Program.run(
        ["-c", Self.code, "--figures", folder.path], environment: ["PATH": "/nonexistent"])
      #expect(result.status == 1)
      #expect(
        result.errors.contains("gnuplot") && result.errors.contains("apt-get install gnuplot-nox"), "\(result.errors)")
    }
  }

  @Test func aGnuplotThatDiesWhileDrawingIsAClearErrorAndLeavesNoFile() throws {
    try withTemporaryFolder { folder in
      let real = try #require(Self.gnuplot)
      let program = folder.appendingPathComponent("gnuplot")
      // Answers the questions before the figure as gnuplot does, then is killed in the middle of it.
      try """
      #!/bin/sh
      case "$*" in *--version*) exec \(real) --version;; esac
      \(real) "$@" &
      pid=$!
      exec 0<&-
      sleep 0.05
      kill -9 $pid
      kill -9 $$
      """.write(to: program, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
      let figures = folder.appendingPathComponent("figures")
      let result = try Program.run(
        ["-c", Self.code, "--figures", figures.path], environment: ["PATH": "\(folder.path):/usr/bin:/bin"])
      #expect(result.status == 1)
      #expect(result.errors.contains("gnuplot"), "\(result.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: figures.path).isEmpty)
    }
  }

  @Test func aHostileTitleIsDrawnAndNotRun() throws {
    try withTemporaryFolder { folder in
      let canary = folder.appendingPathComponent("canary").path
      let texts = [
        "`touch \(canary)`", "'\nsystem 'touch \(canary)'", "\"`touch \(canary)`\"", "'; system('touch \(canary)'); '",
        "it''s 'six' \"loss\"", "100 % \\n {/Bold x} @ ~ ^ _",
      ]
      for text in texts {
        let literal = quoted(text).replacingOccurrences(of: "\n", with: "\\n")
        let code = """
          plot([1, 2], [1, 2], label=\(literal))
          title(\(literal)); xlabel(\(literal)); ylabel(\(literal))
          legend()
          show()
          """
        let result = try Program.run(["-c", code, "--figures", folder.appendingPathComponent("figures").path])
        #expect(result.status == 0, "\(text)\n\(result.errors)")
        #expect(!FileManager.default.fileExists(atPath: canary), "\(text) was run")
      }
    }
  }

  static var gnuplot: String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/gnuplot" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
