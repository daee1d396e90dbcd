import Foundation
import Testing

@testable import Interpreter

/// The programs in Tests/conformance print, byte for byte, what CPython printed when `regenerate.py` ran them.
struct ConformanceTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "conformance")
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    // Those with modules run where the modules are.
    return files.filter { $0.hasSuffix(".out") && !$0.hasPrefix("numpy_") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test func programsAreThere() { #expect(Self.names.count >= 505) }

  @Test(arguments: names) func printsWhatCPythonPrints(_ name: String) throws {
    let expected = try String(contentsOf: Self.folder.appending(path: name + ".out"), encoding: .utf8)
    let text = try String(contentsOf: Self.folder.appending(path: name + ".py"), encoding: .utf8)
    let found = try #require(onThread(kilobytes: 8 << 10) { Self.found(name, text) })
    if found != expected { Issue.record("\(name) differs:\n\(Self.difference(expected, found))") }
  }

  /// The output, with the uncaught exception as `regenerate.py` writes it.
  private static func found(_ name: String, _ text: String) -> String {
    let outcome = run(text, name: name + ".py")
    guard let error = outcome.error else { return outcome.output }
    let line = outcome.place?.line ?? 0
    let isSyntax = error.className == "SyntaxError" || error.baseTypeNames.contains("SyntaxError")
    return outcome.output + "!! \(error.className) at line \(line)" + (isSyntax ? "" : ": \(error.message)") + "\n"
  }

  private static func difference(_ expected: String, _ found: String) -> String {
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let given = found.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(wanted, given).enumerated().first { $1.0 != $1.1 }?.offset ?? min(wanted.count, given.count)
    func shown(_ lines: [Substring]) -> Substring { lines.indices.contains(line) ? lines[line] : "(nothing)" }
    return "line \(line + 1)\n  CPython   \(shown(wanted))\n  akscript  \(shown(given))"
  }
}
