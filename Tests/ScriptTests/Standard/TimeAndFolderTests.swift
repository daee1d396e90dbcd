import Foundation
import Interpreter
import Testing

@testable import Script

@Suite("Time") struct TimeTests {
  private let host: Host

  init() throws { host = try Host() }

  @Test func clocksMove() throws {
    let now = try #require(try host.call("time", "time").asDouble)
    #expect(abs(now - Date().timeIntervalSince1970) < 5)
    for clock in ["perf_counter", "monotonic", "process_time"] {
      let first = try #require(try host.call("time", clock).asDouble)
      let second = try #require(try host.call("time", clock).asDouble)
      #expect(second >= first && first > 0)
    }
    #expect(try host.call("time", "time_ns").asInt ?? 0 > 1_500_000_000_000_000_000)
  }

  @Test func sleepWaits() throws {
    let start = ContinuousClock.now
    _ = try host.call("time", "sleep", 0.05)
    #expect(ContinuousClock.now - start >= .milliseconds(50))
  }

  @Test func sleepEndsWhenTheProgramIsStopped() {
    let start = ContinuousClock.now
    host.interpreter.isCancelled = { ContinuousClock.now - start > .milliseconds(60) }
    #expect(host.error { try host.call("time", "sleep", 60) } == "KeyboardInterrupt: ")
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test func sleepRefusesWhatCPythonRefuses() {
    #expect(host.error { try host.call("time", "sleep", -1) } == "ValueError: sleep length must be non-negative")
    #expect(
      host.error { try host.call("time", "sleep", "a") }
        == "TypeError: 'str' object cannot be interpreted as an integer")
    #expect(
      host.error { try host.call("time", "sleep", .float(.nan)) } == "ValueError: Invalid value NaN (not a number)")
  }
}

@Suite("Folders") struct FolderTests {
  private let host: Host

  init() throws { host = try Host() }

  @Test func foldersAreMade() throws {
    let path = Value(host.folder + "/a/b/c/")
    _ = try host.call("os", "makedirs", path)
    #expect(try host.call("os.path", "isdir", path).isTrue)
    #expect(host.error { try host.call("os", "makedirs", path) } == "FileExistsError: [Errno 17] File exists: 'a/b/c/'")
    _ = try host.call("os", "makedirs", path, keywords: [("exist_ok", true)])
    try host.put([1, 2], at: "a/f")
    #expect(
      try host.call("os", "listdir", Value(host.folder + "/a")).contents().map { try $0.repr() }.sorted() == [
        "'b'", "'f'",
      ])
    #expect(try host.call("os.path", "getsize", Value(host.folder + "/a/f")).asInt == 2)
    #expect(try host.call("os.path", "isfile", Value(host.folder + "/a/f")).isTrue)
    _ = try host.call("os", "remove", Value(host.folder + "/a/f"))
    #expect(try !host.call("os.path", "exists", Value(host.folder + "/a/f")).isTrue)
  }

  @Test func errors() throws {
    #expect(
      host.error { try host.call("os", "mkdir", Value(host.folder + "/x/y")) }
        == "FileNotFoundError: [Errno 2] No such file or directory: 'x/y'")
    #expect(
      host.error { try host.call("os", "listdir", Value(host.folder + "/x")) }
        == "FileNotFoundError: [Errno 2] No such file or directory: 'x'")
    #expect(
      host.error { try host.call("os", "remove", Value(host.folder + "/x")) }
        == "FileNotFoundError: [Errno 2] No such file or directory: 'x'")
    try host.put([], at: "f")
    #expect(
      host.error { try host.call("os", "makedirs", Value(host.folder + "/f"), keywords: [("exist_ok", true)]) }
        == "FileExistsError: [Errno 17] File exists: 'f'")
  }

  @Test func environment() throws {
    #expect(try host.call("os", "getcwd").asString == FileManager.default.currentDirectoryPath)
    #expect(try host.call("os", "getenv", "PATH").asString == ProcessInfo.processInfo.environment["PATH"])
    #expect(try host.call("os", "getenv", "AKSCRIPT_NOT_SET", 5).asInt == 5)
    guard case .dict(let environment) = try OSModule.module.attribute("environ") else {
      Issue.record("expected a dict")
      return
    }
    #expect(try environment.get("PATH")?.asString == ProcessInfo.processInfo.environment["PATH"])
  }
}
