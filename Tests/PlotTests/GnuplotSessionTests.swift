import Foundation
import NDArray
import Testing

@testable import Plot

@Suite struct GnuplotSessionTests {
  private func session() throws -> GnuplotSession {
    let program = try GnuplotProgram(environment: ProcessInfo.processInfo.environment)
    return try GnuplotSession(program, deadline: .now + .seconds(30), progress: nil)
  }

  private func script(_ commands: String...) -> GnuplotScript {
    var script = GnuplotScript()
    for command in commands { script.add(command) }
    return script
  }

  private func isGone(_ pid: Int32) -> Bool { kill(pid, 0) == -1 && errno == ESRCH }

  @Test func anErrorIsToldAndEndsTheSession() throws {
    let session = try session()
    let found = failure { try session.run(script("plot $nosuch"), deadline: .now + .seconds(30), progress: nil) }
    #expect(found == Failure(.runtime, "gnuplot could not draw the figure: no datablock named $nosuch"))
    #expect(!session.isUsable)
  }

  @Test func aWarningIsNoError() throws {
    let session = try session()
    try session.run(
      script("set terminal svg", "set output '/dev/null'", "plot [0:1] 1"), deadline: .now + .seconds(30), progress: nil
    )
  }

  @Test func dyingMidwayIsToldAndLeavesNoZombie() throws {
    var session: GnuplotSession? = try self.session()
    let pid = try #require(session?.processIdentifier)
    let found = failure {
      try session?.run(script("pause 30"), deadline: .now + .seconds(30)) { _, _ in kill(pid, SIGKILL) }
    }
    #expect(found?.message == "gnuplot ended while drawing")
    #expect(session?.isUsable == false)
    session = nil
    #expect(isGone(pid))
  }

  @Test func aStoppedGnuplotIsGivenUpEvenWithMuchToSend() throws {
    var session: GnuplotSession? = try self.session()
    let pid = try #require(session?.processIdentifier)
    kill(pid, SIGSTOP)
    var commands = GnuplotScript()
    _ = commands.addData([Array(repeating: 1, count: 100_000)])
    let start = ContinuousClock.now
    let found = failure { try session?.run(commands, deadline: start + .milliseconds(150), progress: nil) }
    #expect(found?.message.hasPrefix("gnuplot took too long") == true)
    session = nil
    #expect(isGone(pid))
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  @Test func stoppingIsQuick() throws {
    struct Stop: Error {}
    var session: GnuplotSession? = try self.session()
    let pid = try #require(session?.processIdentifier)
    var asked = ContinuousClock.now
    #expect(throws: Stop.self) {
      try session?.run(script("pause 30"), deadline: .now + .seconds(30)) { _, _ in
        asked = .now
        throw Stop()
      }
    }
    session = nil
    #expect(ContinuousClock.now - asked < .milliseconds(200))
    #expect(isGone(pid))
  }

  @Test func progressIsAskedEveryFiftyMilliseconds() throws {
    struct Stop: Error {}
    let session = try session()
    var calls = 0
    let start = ContinuousClock.now
    _ = failure {
      try session.run(script("pause 30"), deadline: .now + .seconds(30)) { _, _ in
        calls += 1
        if ContinuousClock.now - start > .milliseconds(500) { throw Stop() }
      }
    }
    #expect(calls >= 8)
  }

  @Test func endingASessionLeavesNoZombie() throws {
    var session: GnuplotSession? = try self.session()
    let pid = try #require(session?.processIdentifier)
    session = nil
    #expect(isGone(pid))
  }

  @Test func gnuplotIsInItsOwnProcessGroup() throws {
    let session = try session()
    #expect(getpgid(session.processIdentifier) == session.processIdentifier)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/fd")))
  func gnuplotInheritsNoFiles() throws {
    let first = try session()
    let second = try session()
    for session in [first, second] {
      let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(session.processIdentifier)/fd")
      #expect(open.sorted() == ["0", "1", "2"])
    }
  }

  @Test func aRendererStartsAnewWhenItsIdleGnuplotHasDied() throws {
    let directory = try TemporaryDirectory()
    let environment = try directory.environmentWithGnuplot(
      """
      echo $$ > '\(directory.path)/pid'
      exec \(try GnuplotProgram(environment: ProcessInfo.processInfo.environment).path) "$@"
      """)
    let renderer = Renderer(environment: environment)
    try renderer.write(exampleFigure(), to: directory.file("a.png"))
    let first = try String(contentsOfFile: directory.file("pid"), encoding: .utf8)
    try renderer.write(exampleFigure(), to: directory.file("b.png"))
    #expect(try String(contentsOfFile: directory.file("pid"), encoding: .utf8) == first)
    kill(try #require(Int32(first.trimmingCharacters(in: .newlines))), SIGKILL)
    usleep(50_000)
    try renderer.write(exampleFigure(), to: directory.file("c.png"))
    #expect(try String(contentsOfFile: directory.file("pid"), encoding: .utf8) != first)
    #expect(directory.contents == ["a.png", "b.png", "c.png", "gnuplot", "pid"])
  }

  @Test func theFontIsTheFirstThatExists() {
    #expect(Font.choose(from: "Inter\nLiberation Sans\nDejaVu Sans") == "Inter")
    #expect(Font.choose(from: "DejaVu Sans\nLiberation Sans\nDejaVu Sans") == "Liberation Sans")
    #expect(Font.choose(from: "DejaVu Sans\nDejaVu Sans,DejaVu Sans Condensed\nDejaVu Sans,Book") == "DejaVu Sans")
    #expect(Font.choose(from: "") == "Sans")
  }
}
