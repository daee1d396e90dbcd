import Foundation
import Interpreter
import Testing

@testable import Script

/// Programs with modules that print, byte for byte, what CPython with NumPy 2 printed.
@Suite("Conformance with modules") struct NumpyConformanceTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  /// The programs in Tests/conformance that need modules; `regenerate.py` writes their outputs.
  static let named = names(in: "conformance").filter { $0.hasPrefix("numpy_") }
  /// A sample of random programs, a hundred in a file; `tools/random-programs/run.py --sample` writes them.
  static let random = names(in: "Fixtures/random-programs")

  private static func names(in folder: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: tests.appending(path: folder).path())) ?? []
    return files.filter { $0.hasSuffix(".out") }.map { String($0.dropLast(4)) }.sorted()
  }

  @Test func programsAreThere() { #expect(Self.named.count >= 90 && Self.random.count >= 3) }

  @Test(arguments: named) func printsWhatCPythonPrints(_ name: String) throws {
    try Self.compare("conformance/" + name)
  }

  @Test(arguments: random) func randomProgramsPrintWhatCPythonPrints(_ name: String) throws {
    try Self.compare("Fixtures/random-programs/" + name)
  }

  private static func compare(_ path: String) throws {
    let text = try String(contentsOf: tests.appending(path: path + ".py"), encoding: .utf8)
    let expected = try String(contentsOf: tests.appending(path: path + ".out"), encoding: .utf8)
    let found = try output(of: text)
    if found.utf8.elementsEqual(expected.utf8) { return }
    // The first line that differs says more than both outputs whole.
    let (wanted, given) = (lines(expected), lines(found))
    let line = zip(wanted, given).enumerated().first { $1.0 != $1.1 }?.offset ?? min(wanted.count, given.count)
    Issue.record(
      """
      \(path).py differs in line \(line + 1)
        CPython   \(wanted.dropFirst(line).first ?? "(nothing)")
        akscript  \(given.dropFirst(line).first ?? "(nothing)")
      """)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// What a program prints, with the uncaught exception as `regenerate.py` writes it.
  private static func output(of text: String) throws -> String {
    let interpreter = Interpreter()
    for module in [NumpyModule.module, MathModule.module, JSONModule.module, OSModule.module, TimeModule.module] {
      interpreter.register(module)
    }
    var output = ""
    interpreter.output = { output += $0 }
    do { _ = try interpreter.run(text, name: "test.py") } catch let error as PythonError {
      let frame = try #require(error.traceback.first)
      let line = frame.source.place(at: Int(frame.range.start)).line
      output += "!! \(error.className) at line \(line): \(error.message)\n"
    }
    return output
  }
}
