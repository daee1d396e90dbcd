import Foundation
import Testing

/// Figures at the prompt of a real terminal.
@Suite(.serialized) struct PromptFigureTests {
  private func atPrompt(
    environment: [String: String?] = [:], columns: Int = 60, rows: Int = 20, _ body: (PromptSession, URL) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let session = try PromptSession(in: folder, environment: environment, rows: rows, columns: columns)
      try session.wait(for: ">>> ")
      try body(session, folder)
    }
  }

  /// Figures are drawn with characters, as wide as the window, and again after later changes.
  @Test func textIsDrawnAgainAfterChanges() throws {
    try atPrompt(environment: ["TERM": "dumb", "LC_ALL": "C.UTF-8"]) { session, _ in
      let drawn = try session.enter("plot([1, 2, 3], [4, 6, 5])")
      let lines = drawn.split(separator: "\n")
      #expect(drawn.contains(" +") && drawn.contains("**"))
      #expect(lines.count <= 20 && lines.dropFirst().allSatisfy { $0.count <= 60 } && lines.contains { $0.count == 59 })
      let again = try session.enter("ylabel('loss')")
      #expect(again.contains("\nloss\n") && again.contains("**"))
      session.resize(rows: 16, columns: 40)
      let narrow = try session.enter("title('A title')")
      #expect(narrow.contains("                A title\nloss\n"))
      #expect(narrow.split(separator: "\n").count <= 16)
      // Inputs that change no figure draw none.
      try #expect(!session.enter("2 + 3").contains("**"))
      try #expect(!session.enter("show()").contains("**"))
      let other = try session.enter("from matplotlib.pyplot import bar, close; bar([1, 2], [3, 4])")
      #expect(other.contains("##") && !other.contains("A title"))
    }
  }

  @Test func modes() throws {
    try atPrompt { session, folder in
      try #expect(session.enter("%figure").contains("as text: the terminal has no sixels"))
      try #expect(session.enter("plot([1, 2], [3, 5])").contains("•••"))
      try #expect(session.enter("%figure png").contains("figures are written to figures"))
      try #expect(session.enter("xlabel('n')").contains("figure in figures/prompt_2_1.png"))
      // Drawn again, a figure keeps its file.
      try #expect(session.enter("ylabel('m'); show()").contains("figure in figures/prompt_2_1.png"))
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/figures")
      #expect(files == ["prompt_2_1.png"])
      try session.enter("%figure off")
      try #expect(session.enter("plot([1, 2], [3, 5])").hasSuffix("plot([1, 2], [3, 5])"))
      try session.enter("savefig('mine.svg')")
      #expect(FileManager.default.fileExists(atPath: folder.path + "/mine.svg"))
      try session.enter("%figure text")
      try #expect(session.enter("from matplotlib.pyplot import close; close(); plot([1, 2], [3, 5])").contains("•••"))
      try #expect(session.enter("%figure pgn").contains("no way to show figures called 'pgn'"))
    }
  }

  /// A terminal that answers that it shows sixels gets them; what is typed while it is asked is not lost.
  @Test func sixels() throws {
    try atPrompt { session, _ in
      session.type("plot([1, 2], [3, 5])\r")
      try session.wait(for: "5])\n")
      Thread.sleep(forTimeInterval: 0.05)
      session.type("7 \u{1B}[?62;4;22c* 6\r")
      try session.wait(for: "\n42\n>>> ")
      #expect(session.received.contains("\u{1B}P") && session.received.contains("\u{1B}\\"))
      try #expect(session.enter("%figure").contains("as sixels (auto)"))
      try session.enter("%figure text")
      try #expect(session.enter("title('t')").contains("•••"))
    }
  }

  /// A terminal that answers late, over a slow line, leaves nothing at the prompt.
  @Test func lateAnswers() throws {
    try atPrompt { session, _ in
      try session.enter("plot([1, 2], [3, 5])")
      session.type("4\u{1B}[?62;22c2\r")
      try session.wait(for: "\n42\n>>> ")
    }
  }

  /// What an input drew before it failed is shown with it.
  @Test func figuresOfInputsThatFail() throws {
    try atPrompt { session, _ in
      let shown = try session.enter("plot([1, 2], [3, 5]); 1 / 0")
      #expect(shown.contains("•••") && shown.contains("ZeroDivisionError"))
      try #expect(!session.enter("x = 1").contains("•••"))
      try #expect(session.enter("show(); plot([1, 2], [3])").contains("ValueError"))
      try #expect(!session.enter("x = 2").contains("┤"))
    }
  }

  @Test func filesShowTheirFiguresToo() throws {
    try withTemporaryFolder { folder in
      let text = "# %%\nplot([1, 2], [3, 4])\n# %%\nplot([1, 2], [4, 3])\ntitle('second')\n"
      try Data(text.utf8).write(to: folder.appendingPathComponent("two.akscript"))
      let session = try PromptSession(in: folder, arguments: ["-i", "two.akscript"])
      let shown = try session.wait(for: ">>> ")
      #expect(shown.components(separatedBy: "└").count == 3 && shown.contains("second"))
      try #expect(session.enter("%run two.akscript").components(separatedBy: "└").count == 3)
    }
  }

  /// Ctrl-C while gnuplot draws, which here never ends.
  @Test func controlCWhileDrawing() throws {
    try withTemporaryFolder { folder in
      let gnuplot = folder.appendingPathComponent("gnuplot").path
      try Data("#!/bin/sh\nexec sleep 600\n".utf8).write(to: URL(fileURLWithPath: gnuplot))
      chmod(gnuplot, 0o755)
      let session = try PromptSession(in: folder, environment: ["PATH": folder.path + ":/usr/bin:/bin"])
      try session.wait(for: ">>> ")
      session.type("plot([1, 2], [3, 5])\r")
      try session.wait(for: "5])\n")
      Thread.sleep(forTimeInterval: 0.5)
      session.type("\u{3}")
      try session.wait(for: "KeyboardInterrupt")
      try session.wait(for: ">>> ")
      try #expect(session.enter("1 + 1").hasSuffix("\n2"))
    }
  }

  @Test func withoutGnuplotTheSessionGoesOn() throws {
    try atPrompt(environment: ["PATH": "/nonexistent"]) { session, _ in
      try #expect(session.enter("plot([1, 2], [3, 5])").contains("RuntimeError: gnuplot"))
      try #expect(!session.enter("x = 1").contains("Error"))
      try #expect(session.enter("x").hasSuffix("\n1"))
    }
  }
}
