import Foundation
import Testing

@testable import Interpreter

/// Several syntax errors of one source are found at once, and never one that follows from another.
struct SyntaxRecoveryTests {
  private func places(_ text: String) -> [String] {
    Parser.errors(in: SourceFile(name: "test.py", text: text)).map { error in
      let place = error.traceback.first.map { $0.source.place(at: Int($0.range.start)) }
      return "\(place?.line ?? 0): \(error.message)"
    }
  }

  @Test func statementsAreIndependent() {
    #expect(places("x = = 1\ny = 2\nz = 3 4\n") == ["1: invalid syntax", "3: invalid syntax"])
    #expect(
      places("def f(a, a):\n  return = 1\n\nfor i in:\n  pass\n")
        == ["1: duplicate argument 'a' in function definition", "4: invalid syntax"])
    #expect(places("if a:\n  b = = 1\n  c\n  d = = 2\nelse:\n  e = = 3\n").map { $0.prefix(1) } == ["2", "4", "6"])
    #expect(places("class A:\n  def f(self):\n    return 1\nx = yield 3\n").map { $0.prefix(1) } == ["1", "4"])
  }

  @Test func whatHangsOnABrokenLineIsNotBlamed() {
    #expect(places("if a\n  return 1\nelif b:\n  break\nelse:\n  c\nd = 1\n") == ["1: expected ':'"])
    #expect(places("try\n  a\nexcept E:\n  b\nfinally:\n  c\n") == ["1: expected ':'"])
    #expect(places("de f(x):\n  return x\nprint(1)\n") == ["1: invalid syntax"])
    #expect(places("a\n    b\n    return c\nd\n") == ["2: unexpected indent"])
    #expect(places("def f():\nx = 1\n") == ["2: expected an indented block after function definition on line 1"])
    #expect(places("for i in a:\n  for j in b\n    continue\n  x = = 1\n") == ["2: expected ':'", "4: invalid syntax"])
  }

  @Test func openBracketsAndTextsEndTheSearch() {
    #expect(places("x = (1,\ny = 2\nz = = 3\n") == ["1: '(' was never closed"])
    #expect(places("x = \"\"\"a\nb\ny = \"\"\"c\"\"\"\nz = = 3\n").count == 1)
    #expect(places("x = 1)\ny = = 2\n") == ["1: unmatched ')'"])
    #expect(places("x = 'a\ny = = 2\n").count == 1)
    #expect(places("x = = 1\ny = 'a\n").map { $0.prefix(1) } == ["1", "2"])
  }

  @Test func noMoreThanTenAreFound() {
    #expect(places(String(repeating: "x = = 1\n", count: 30)).count == 10)
    #expect(places("pass\n").isEmpty)
  }

  // MARK: any program with something wrong

  private struct Sample {
    let text: String
    let bytes: [UInt8]
    /// What a mutation may touch: words, numbers and signs.
    let tokens: [Range<Int>]
    /// Where statements start that do not go on with another one, and their indentation.
    let starts: [(offset: Int, blanks: String)]

    init?(_ name: String) {
      guard let text = try? String(contentsOf: ConformanceTests.folder.appending(path: name + ".py"), encoding: .utf8)
      else { return nil }
      let source = SourceFile(name: name, text: text)
      guard Parser.errors(in: source).isEmpty else { return nil }
      self.text = text
      bytes = Array(text.utf8)
      var tokens: [Range<Int>] = []
      var starts: [(Int, String)] = []
      var isStart = true
      for token in Lexer.tokens(source) {
        let range = Int(token.range.start)..<Int(token.range.end)
        switch token.kind {
        case .newline, .indent, .dedent: isStart = true
        case .end, .error: break
        case .keyword(.elif), .keyword(.else), .keyword(.except), .keyword(.finally):
          tokens.append(range)
          isStart = false
        default:
          tokens.append(range)
          if isStart {
            let lineStart = bytes[..<range.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            let blanks = String(decoding: bytes[lineStart..<range.lowerBound], as: UTF8.self)
            if blanks.allSatisfy({ $0 == " " }) { starts.append((range.lowerBound, blanks)) }
          }
          isStart = false
        }
      }
      self.tokens = tokens
      self.starts = starts
    }

    func replacing(_ range: Range<Int>, with text: String) -> String {
      String(decoding: bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...], as: UTF8.self)
    }
    func line(at offset: Int) -> Int { bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1 }
  }

  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  /// A part of the programs, to keep the suite quick.
  private static let sampleNames = ConformanceTests.names.enumerated().filter { $0.offset % 4 == 0 }.map(\.element)

  private static func firstError(_ source: SourceFile) -> PythonError? {
    do {
      _ = try Parser.parse(source)
      return nil
    } catch {
      return error as? PythonError
    }
  }
  private static func described(_ error: PythonError?) -> String {
    guard let error, let range = error.traceback.first?.range else { return "none" }
    return "\(error.className): \(error.message) \(range.start) \(range.end)"
  }

  @Test(arguments: sampleNames) func oneWrongPlaceGivesOneError(_ name: String) throws {
    guard let sample = Sample(name), !sample.tokens.isEmpty else { return }
    var generator = Generator(state: UInt64(sample.bytes.count))
    let replacements = ["", "=", "= =", ":", ",", "if", "x y", "1", "]", "(", "."]
    for _ in 0..<12 {
      let range = sample.tokens.randomElement(using: &generator) ?? 0..<0
      let replacement = replacements.randomElement(using: &generator) ?? ""
      let source = SourceFile(name: name, text: sample.replacing(range, with: replacement))
      let errors = Parser.errors(in: source)
      let found = errors.map(Self.described).joined(separator: "; ")
      #expect(errors.count <= 1, "\(name): '\(replacement)' in line \(sample.line(at: range.lowerBound)): \(found)")
      #expect(Self.described(errors.first) == Self.described(Self.firstError(source)))
    }
  }

  @Test(arguments: sampleNames) func oneLineWithAnotherIndentationGivesOneError(_ name: String) throws {
    guard let sample = Sample(name) else { return }
    var generator = Generator(state: UInt64(sample.bytes.count))
    for start in sample.starts.shuffled(using: &generator).prefix(10) {
      for blanks in [start.blanks + "  ", start.blanks + "        ", String(start.blanks.dropLast(2)), ""] {
        let text = sample.replacing(start.offset - start.blanks.utf8.count..<start.offset, with: blanks)
        let errors = Parser.errors(in: SourceFile(name: name, text: text))
        let found = errors.map(Self.described).joined(separator: "; ")
        #expect(errors.count <= 1, "\(name): line \(sample.line(at: start.offset)): \(found)")
      }
    }
  }

  @Test(arguments: sampleNames) func twoWrongPlacesAreBothReported(_ name: String) throws {
    guard let sample = Sample(name), sample.starts.count >= 6 else { return }
    var generator = Generator(state: UInt64(sample.bytes.count))
    let wrong = ["x = = 1", "for in y: pass", "def f(a, a): pass", "a b", "if x", "print 'a'", "f(x for x in y, 1)"]
    for _ in 0..<4 {
      let first = Int.random(in: 0..<sample.starts.count / 2, using: &generator)
      let second = Int.random(in: sample.starts.count / 2 + 1..<sample.starts.count, using: &generator)
      let (early, late) = (sample.starts[first], sample.starts[second])
      let lateText = (wrong.randomElement(using: &generator) ?? "") + "\n" + late.blanks
      let earlyText = (wrong.randomElement(using: &generator) ?? "") + "\n" + early.blanks
      let withLate = sample.replacing(late.offset..<late.offset, with: lateText)
      var bytes = Array(withLate.utf8)
      bytes.insert(contentsOf: Array(earlyText.utf8), at: early.offset)
      let errors = Parser.errors(in: SourceFile(name: name, text: String(decoding: bytes, as: UTF8.self)))
      let lines = errors.compactMap { $0.traceback.first.map { $0.source.place(at: Int($0.range.start)).line } }
      #expect(
        lines == [sample.line(at: early.offset), sample.line(at: late.offset) + 1], "\(name): \(earlyText)\(lateText)")
    }
  }
}
