import Foundation
import Interpreter
import Testing

@testable import Script

/// Programs whose output CPython with NumPy 2 wrote down; `numpy/generate.py` writes it anew.
@Suite("Programs with numpy") struct NumpyProgramTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "numpy")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".out") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test func thereAreProgramsForEveryTopic() { #expect(Self.names.count >= 60) }

  @Test(arguments: names) func printsWhatNumPyPrints(_ name: String) throws {
    let program = try String(contentsOf: Self.folder.appendingPathComponent(name + ".py"), encoding: .utf8)
    let expected = try String(contentsOf: Self.folder.appendingPathComponent(name + ".out"), encoding: .utf8)
    let output = NumpyHost.output(of: program, name: name + ".py")
    guard output != expected else { return }
    // The first line that differs says more than both outputs whole.
    let (got, wanted) = (output.split(separator: "\n"), expected.split(separator: "\n"))
    let place = zip(got, wanted).firstIndex { $0 != $1 } ?? min(got.count, wanted.count)
    #expect(
      got.dropFirst(place).first == wanted.dropFirst(place).first, "\(name).py, line \(place + 1) of the output")
    #expect(output.utf8.elementsEqual(expected.utf8), "\(name).py")
  }
}

extension Sequence {
  fileprivate func firstIndex(where isWanted: (Element) -> Bool) -> Int? {
    enumerated().first { isWanted($0.element) }?.offset
  }
}

/// An interpreter with numpy, for tests.
enum NumpyHost {
  static func make() -> Interpreter {
    let interpreter = Interpreter()
    interpreter.register(NumpyModule.module)
    interpreter.register(MathModule.module)
    return interpreter
  }

  /// What a program prints, and its error if it ends with one.
  static func output(of program: String, name: String = "test.py") -> String {
    var output = ""
    let interpreter = make()
    interpreter.output = { output += $0 }
    do {
      _ = try interpreter.run(program, name: name)
    } catch {
      output += DiagnosticFormatter(usesColor: false).text(for: error) + "\n"
    }
    return output
  }
}
