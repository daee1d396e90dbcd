import Foundation
import Testing

/// The expected outputs of the programs in Tests/conformance are what CPython prints today, where there is a CPython.
struct PythonCheckTests {
  /// A Python 3.11: `AKSCRIPT_PYTHON`, else what `python3` is. Without NumPy 2 it checks the programs that need none.
  static let python: String? = {
    let named = ProcessInfo.processInfo.environment["AKSCRIPT_PYTHON"]
    let check = "import sys; sys.exit(sys.version_info[:2] != (3, 11))"
    for candidate in [named, "python3"].compactMap(\.self) where !candidate.isEmpty {
      if let run = try? run(candidate, ["-c", check]), run.status == 0 { return candidate }
    }
    return nil
  }()

  @Test(.enabled(if: python != nil, "needs Python 3.11; name it in AKSCRIPT_PYTHON"))
  func theCommittedOutputsAreCurrent() throws {
    let script = ConformanceTests.folder.appending(path: "regenerate.py").path()
    let check = try Self.run(try #require(Self.python), [script, "--check"])
    #expect(check.status == 0, "\(check.text)")
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}
