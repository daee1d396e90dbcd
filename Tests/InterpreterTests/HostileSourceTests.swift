import Testing

@testable import Interpreter

/// Source text made to break a reader: every one ends in an error or a value, on a small stack.
struct HostileSourceTests {
  /// The outcome's error class, or nil. How far a reader gets depends on the stack, so the place only has to be there.
  private func errorClass(_ text: String, kilobytes: Int = 512) -> String? {
    onThread(kilobytes: kilobytes) {
      let outcome = run(text)
      return outcome.place == nil ? outcome.error.map { "\($0.className) without a place" } : outcome.error?.className
    } ?? "no result"
  }

  /// The outcome's error class with its line and column, or nil.
  private func failure(_ text: String, kilobytes: Int = 512) -> String? {
    onThread(kilobytes: kilobytes) {
      let outcome = run(text)
      return outcome.error.map { "\($0.className) \(outcome.place?.line ?? 0):\(outcome.place?.column ?? 0)" }
    } ?? "no result"
  }

  private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test func deepNesting() {
    #expect(errorClass(repeated("(", 30_000)) == "SyntaxError")
    #expect(errorClass("x = " + repeated("[", 150) + repeated("]", 150), kilobytes: 8 << 10) == nil)
    #expect(errorClass("x = " + repeated("(", 250) + "1" + repeated(")", 250)) == "SyntaxError")
    #expect(errorClass("x = " + repeated("-", 30_000) + "1") == "SyntaxError")
    #expect(errorClass("x = " + repeated("not ", 30_000) + "1") == "SyntaxError")
    #expect(errorClass("x = " + repeated("lambda: ", 20_000) + "1") == "SyntaxError")
    #expect(errorClass("x = " + repeated("1 if 1 else ", 20_000) + "1") == "SyntaxError")
    #expect(errorClass("x = 2" + repeated(" ** 2", 20_000)) == "SyntaxError")
    #expect(errorClass("x = " + repeated("{1: ", 20_000)) == "SyntaxError")
    #expect(errorClass(repeated("f(", 20_000)) == "SyntaxError")
    #expect(errorClass(repeated("a[", 20_000)) == "SyntaxError")
    #expect(errorClass("x = " + repeated("f'{", 1000)) == "SyntaxError")
  }

  @Test func longChains() {
    #expect(errorClass("x = 1" + repeated(" + 1", 30_000)) == "SyntaxError")
    #expect(errorClass("x = a" + repeated(".a", 30_000)) == "SyntaxError")
    #expect(errorClass("x = a" + repeated("()", 30_000)) == "SyntaxError")
    #expect(errorClass("x = 1" + repeated(" + 1", 300), kilobytes: 8 << 10) == nil)
    #expect(errorClass("x = 1" + repeated(" and 1", 20_000)) == nil)
    #expect(errorClass("x = 0" + repeated(" or 0", 20_000)) == nil)
    #expect(errorClass("x = 1" + repeated(" < 2", 20_000)) == nil)
    #expect(errorClass("x = [" + repeated("1, ", 30_000) + "]") == nil)
    #expect(errorClass("x = " + repeated("'a' ", 20_000)) == nil)
    #expect(errorClass("x = 1" + repeated("\nx = x + 1", 20_000)) == nil)
    #expect(errorClass("x = 1; " + repeated("x = 2; ", 20_000)) == nil)
    #expect(errorClass(repeated("x = ", 20_000) + "1") == nil)
    #expect(errorClass("if 0: pass\n" + repeated("elif 0: pass\n", 2000)) == nil)
  }

  @Test func deepBlocks() {
    var text = ""
    for depth in 0..<150 { text += repeated(" ", depth) + "if 1:\n" }
    text += repeated(" ", 150) + "pass\n"
    #expect(errorClass(text, kilobytes: 8 << 10) == "IndentationError")
    #expect(errorClass(text) != nil)
    text = ""
    for depth in 0..<30 { text += repeated(" ", depth) + "for i in []:\n" }
    #expect(errorClass(text + repeated(" ", 30) + "pass\n") == "SyntaxError")
    text = ""
    for depth in 0..<60 { text += repeated(" ", depth) + "def f():\n" }
    #expect([nil, "SyntaxError"].contains(errorClass(text + repeated(" ", 60) + "pass\n")))
  }

  @Test func oddBytes() {
    #expect(failure("x = 1\0") == "SyntaxError 1:6")
    #expect(failure("\u{FEFF}x = 1") == nil)
    #expect(failure("x = 1\r\ny = 2\r\nif x:\r\n  z = 3\r\n") == nil)
    #expect(failure("x = 1\ry = 2\r") == nil)
    #expect(failure("\u{0C}x = 1") == nil)
    #expect(failure("x = \u{200B}1") == "SyntaxError 1:5")
    #expect(failure("x = 1 \u{7F}") == "SyntaxError 1:7")
    #expect(failure("\u{1F600} = 1") == "SyntaxError 1:1")
    #expect(failure("naïve = 1; été = naïve; 变量 = été") == nil)
    #expect(failure("ﬁ = 1") == "SyntaxError 1:1")
    #expect(failure("e\u{301} = 1") == "SyntaxError 1:2")
    #expect(failure("x = '\\ud800'") == "SyntaxError 1:6")
    #expect(failure("x = '\\x4'") == "SyntaxError 1:6")
    #expect(failure("x = '\\U00110000'") == "SyntaxError 1:6")
    #expect(failure("x = b'é'") == "SyntaxError 1:7")
    #expect(failure("\\") == "SyntaxError 1:1")
    #expect(failure("x = \\") == "SyntaxError 1:5")
  }

  @Test(arguments: [
    "'", "\"", "'''", "\"\"\"", "f'", "f'{", "f'{x", "f'{x!", "f'{x:", "f'{x:{", "b'", "r'\\", "'\\", "f'''{",
  ])
  func unterminatedStrings(_ text: String) {
    #expect(failure("x = " + text) == "SyntaxError 1:5")
    #expect(failure("x = " + text + "\n") == "SyntaxError 1:5")
  }

  @Test func numbers() {
    #expect(failure("x = 1" + repeated("0", 5000)) == "SyntaxError 1:5")
    #expect(failure("x = 0x" + repeated("f", 10_000)) == nil)
    #expect(failure("x = 0x" + repeated("f", 30_000)) == "SyntaxError 1:5")
    #expect(failure("x = 1e999999999") == nil)
    #expect(failure("x = 0." + repeated("1", 30_000)) == nil)
    for text in ["0x", "0b2", "0o8", "1__0", "1_", "0_x", "1e", "1e+", "1.e", "00001", "0xg", "0b"] {
      #expect(failure("x = " + text) == "SyntaxError 1:5", "\(text)")
    }
    #expect(failure("x = 5in") == "SyntaxError 1:8")
    #expect(failure("x = 1.2.3") == "SyntaxError 1:8")
  }

  @Test func hugeResults() {
    for text in [
      "'a' * 10 ** 12", "[0] * 10 ** 12", "(0,) * 10 ** 15", "b'a' * 10 ** 12", "2 ** 10 ** 10", "1 << 10 ** 12",
      "10 ** 10 ** 8", "list(range(10 ** 15))", "'{:1000000000000}'.format(1)", "'%1000000000000d' % 1",
      "f'{1:1000000000000}'", "bytes(10 ** 15)", "'x'.ljust(10 ** 14)", "(10 ** 4000) ** 10 ** 5",
      "'a'.zfill(10 ** 15)",
    ] {
      let found = failure("x = " + text)
      #expect(
        ["MemoryError 1:5", "OverflowError 1:5", "ValueError 1:5"].contains(found), "\(text): \(found ?? "none")")
    }
  }

  @Test func everyPrefixAndDeletionOfAProgram() {
    let text = """
      def f(a, *b, c=1, **d):
          '''doc'''
          for x, (y, *z) in [(1, (2, 3))]:
              if x < y <= 3 and not z: break
              elif x: continue
          else:
              return {k: v for k, v in d.items() if k}, [i async for i in b]
          try:
              with open('f') as g, h: x[1:2, ...] = f"{a!r:>{c}} {{}}" 'b' % (1,)
          except (A, B) as e: raise C from e
          finally: del x[0], y.z; global q
      lambda *a, b=2: (yield)
      import a.b as c; from d import (e as f, g,)
      assert x := 1, 0x1F + 1_0.5e-3 @ b'\\x00'
      """
    let characters = Array(text)
    let crashes = onThread(kilobytes: 512) {
      let interpreter = Interpreter()
      for length in 0...characters.count {
        _ = try? interpreter.compile(SourceFile(name: "p", text: String(characters[..<length])))
      }
      for index in characters.indices {
        var changed = characters
        changed.remove(at: index)
        _ = Completeness.of(String(changed))
      }
      return 0
    }
    #expect(crashes == 0)
  }

  @Test func randomTokens() {
    var generator = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 0...UInt64.max, using: &generator)
    print("HostileSourceTests.randomTokens seed \(seed)")
    let words = [
      "x", "1", "'a'", "f'{x}'", "(", ")", "[", "]", "{", "}", ",", ":", "=", "==", "+", "-", "*", "**", "if", "else",
      "for",
      "in", "lambda", "def", "not", "and", "is", ":=", ".", "\n", "\n  ", "try", "except", "with", "as", "return",
      "import",
      "del", "raise", "while", "1.5", "b'x'", "None", "@", "~", "->", ";", "#", "\\", "global", "yield", "...",
    ]
    var state = seed
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % count
    }
    let interpreter = Interpreter()
    interpreter.output = { _ in }
    for _ in 0..<3000 {
      interpreter.allow(steps: 10_000)
      let text = (0..<(1 + next(20))).map { _ in words[next(words.count)] }.joined(separator: " ")
      _ = try? interpreter.run(text)
    }
  }
}
