import Foundation
import NDArray
import Testing

@testable import Plot

@Suite struct GnuplotFailureTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  @Test func gnuplotIsMissing() throws {
    let figure = try exampleFigure()
    let renderer = Renderer(environment: ["PATH": "/nowhere:relative:\(directory.path)"])
    let found = failure { try renderer.write(figure, to: directory.file("a.png")) }
    #expect(found?.kind == .runtime)
    #expect(found?.message.hasPrefix("gnuplot is not on PATH") == true)
    #expect(found?.hint == "install it: apt-get install gnuplot-nox / brew install gnuplot")
    #expect(directory.contents.isEmpty)
  }

  @Test func gnuplotIsTooOld() throws {
    let environment = try directory.environmentWithGnuplot(
      """
      while read -r line; do
        case "$line" in *GPVAL_VERSION*) echo 4.6 >&2 ;; "print '@"*) echo "$line" | sed "s/print '//; s/'//" >&2 ;; esac
      done
      """)
    let found = failure { try Renderer(environment: environment).write(exampleFigure(), to: directory.file("a.png")) }
    #expect(found?.message == "gnuplot 5.2 or newer is needed, but found version '4.6'")
    #expect(directory.contents == ["gnuplot"])
  }

  @Test(arguments: ["exit 3", "echo broken >&2; exit 1", "kill -9 $$"])
  func gnuplotEndsAtOnce(script: String) throws {
    let environment = try directory.environmentWithGnuplot(script)
    let found = failure { try Renderer(environment: environment).write(exampleFigure(), to: directory.file("a.png")) }
    #expect(found?.kind == .runtime)
    #expect(found?.message.hasPrefix("gnuplot ended while drawing") == true)
    #expect(directory.contents == ["gnuplot"])
  }

  @Test func gnuplotCannotBeExecuted() throws {
    let environment = try directory.environmentWithGnuplot("")
    try Data([0x7F, 0x45, 0x4C, 0x46, 1, 2, 3]).write(to: URL(fileURLWithPath: directory.file("gnuplot")))
    let found = failure { try Renderer(environment: environment).write(exampleFigure(), to: directory.file("a.png")) }
    #expect(found?.message.hasPrefix("gnuplot (\(directory.file("gnuplot"))) does not start: ") == true)
  }

  @Test func gnuplotHangs() throws {
    let environment = try directory.environmentWithGnuplot("exec sleep 60")
    let start = ContinuousClock.now
    let renderer = Renderer(environment: environment, timeout: .milliseconds(200))
    let found = failure { try renderer.write(exampleFigure(), to: directory.file("a.png")) }
    #expect(found?.message == "gnuplot took too long to draw the figure and was stopped")
    #expect(ContinuousClock.now - start < .seconds(3))
    #expect(directory.contents == ["gnuplot"])
  }

  @Test func theDiskIsFull() throws {
    // A limit on the file size fails a write just as a full disk does.
    let program = try GnuplotProgram(environment: ProcessInfo.processInfo.environment).path
    let environment = try directory.environmentWithGnuplot("trap '' XFSZ; ulimit -f 8; exec \(program) \"$@\"")
    try "old".write(toFile: directory.file("a.png"), atomically: true, encoding: .utf8)
    for name in ["a.png", "b.svg", "c.pdf"] {
      let found = failure { try Renderer(environment: environment).write(lossFigure(), to: directory.file(name)) }
      #expect(found?.kind == .os || found?.kind == .runtime, "\(name): \(String(describing: found))")
    }
    #expect(directory.contents == ["a.png", "gnuplot"])
    #expect(try String(contentsOfFile: directory.file("a.png"), encoding: .utf8) == "old")
  }

  @Test func placesThatCannotBeWritten() throws {
    let renderer = Renderer()
    let figure = try exampleFigure()
    func kind(_ path: String) -> Failure.Kind? { failure { try renderer.write(figure, to: path) }?.kind }
    #expect(kind(directory.file("none/a.png")) == .fileNotFound)
    try FileManager.default.createDirectory(atPath: directory.file("d.png"), withIntermediateDirectories: false)
    #expect(kind(directory.file("d.png")) == .isADirectory)
    try "".write(toFile: directory.file("file"), atomically: true, encoding: .utf8)
    #expect(kind(directory.file("file/a.png")) == .os)
    #expect(kind("a\0b.png") == .value)
    #expect(
      failure { try renderer.write(figure, to: "/none/a.png") }?.message
        == "[Errno 2] No such file or directory: '/none/a.png'")
    #expect(directory.contents == ["d.png", "file"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func directoriesWithoutPermission() throws {
    try FileManager.default.createDirectory(
      atPath: directory.file("closed"), withIntermediateDirectories: false, attributes: [.posixPermissions: 0o555])
    let found = failure { try Renderer().write(exampleFigure(), to: directory.file("closed/a.png")) }
    #expect(found?.kind == .permission)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
  func aFileSystemThatTakesNoFiles() throws {
    let found = failure { try Renderer().write(exampleFigure(), to: "/proc/a.png") }
    #expect(found != nil)
    #expect(!FileManager.default.fileExists(atPath: "/proc/a.png"))
  }

  @Test func stoppingKillsGnuplotAtOnce() throws {
    struct Stop: Error {}
    let environment = try directory.environmentWithGnuplot("echo $$ > '\(directory.path)/pid'; exec sleep 60")
    let start = ContinuousClock.now
    #expect(throws: Stop.self) {
      try Renderer(environment: environment).write(exampleFigure(), to: directory.file("a.png")) { _, _ in
        if FileManager.default.fileExists(atPath: directory.file("pid")) { throw Stop() }
      }
    }
    #expect(ContinuousClock.now - start < .seconds(2))
    let text = try String(contentsOfFile: directory.file("pid"), encoding: .utf8)
    let pid = try #require(Int32(text.trimmingCharacters(in: .newlines)))
    #expect(kill(pid, 0) == -1 && errno == ESRCH)
    #expect(directory.contents == ["gnuplot", "pid"])
  }
}
