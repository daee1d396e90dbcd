import Testing

@testable import Interpreter

/// Line, column and extent of what each kind of error points at.
struct ErrorPlaceTests {
  private func expect(
    _ text: String, _ className: String, _ line: Int, _ column: Int, _ marked: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let outcome = run(text)
    #expect(outcome.error?.className == className, sourceLocation: sourceLocation)
    #expect(outcome.place == SourcePlace(line: line, column: column), sourceLocation: sourceLocation)
    #expect(outcome.marked == marked, sourceLocation: sourceLocation)
  }

  @Test func names() {
    expect("x = 1\ny = x + nope", "NameError", 2, 9, "nope")
    expect("def f():\n  print(later)\n  later = 1\nf()", "UnboundLocalError", 2, 9, "later")
    expect("del gone", "NameError", 1, 5, "gone")
    expect("x += 1", "NameError", 1, 1, "x")
  }

  @Test func operators() {
    expect("x = 1\nz = (x + 'a') * 2", "TypeError", 2, 6, "x + 'a'")
    expect("print(1, 5 / 0)", "ZeroDivisionError", 1, 10, "5 / 0")
    expect("a = -'x'", "TypeError", 1, 5, "-'x'")
    expect("if [] < 5: pass", "TypeError", 1, 4, "[] < 5")
    expect("x = 1 < 'a' < 2", "TypeError", 1, 5, "1 < 'a' < 2")
    expect("y = 1 in 5", "TypeError", 1, 5, "1 in 5")
    expect("x = [1]\nx[0] += 'a'", "TypeError", 2, 1, "x[0] += 'a'")
    expect("s = 'a'\ns += 1", "TypeError", 2, 1, "s += 1")
  }

  @Test func itemsAndAttributes() {
    expect("d = {}\nprint(d['k'])", "KeyError", 2, 7, "d['k']")
    expect("a = [1]\na[3] = 2", "IndexError", 2, 1, "a[3]")
    expect("a = [1]\ndel a[3]", "IndexError", 2, 5, "a[3]")
    expect("x = (1,).nope", "AttributeError", 1, 5, "(1,).nope")
    expect("x = 'a'.nope()", "AttributeError", 1, 5, "'a'.nope()")
    expect("a, b = 1, 2, 3", "ValueError", 1, 1, "a, b")
    expect("for a, b in [(1, 2, 3)]: pass", "ValueError", 1, 5, "a, b")
  }

  @Test func calls() {
    expect("def f(a): pass\nf(1, 2)", "TypeError", 2, 1, "f(1, 2)")
    expect("def f(alpha): pass\nf(1, alfa=2)", "TypeError", 2, 6, "alfa")
    expect("sorted([1], kee=2)", "TypeError", 1, 13, "kee")
    expect("x = int('q')", "ValueError", 1, 5, "int('q')")
    expect("print(*5)", "TypeError", 1, 1, "print(*5)")
    expect("5()", "TypeError", 1, 1, "5()")
  }

  @Test func statements() {
    expect("for x in 5: pass", "TypeError", 1, 10, "5")
    expect("raise ValueError('x')", "ValueError", 1, 1, "raise ValueError('x')")
    expect("assert 1 == 2, 'no'", "AssertionError", 1, 8, "1 == 2")
    expect("import nothing", "ModuleNotFoundError", 1, 8, "nothing")
    expect("try: pass\nexcept 5: pass\ntry:\n  1/0\nexcept 5: pass", "TypeError", 5, 8, "5")
    expect("with 5 as x: pass", "TypeError", 1, 6, "5")
    expect("raise", "RuntimeError", 1, 1, "raise")
  }

  @Test func nestedPlaces() {
    let outcome = run("def f(x):\n  return g(x) + 1\ndef g(y):\n  return [z / 0 for z in y]\nprint(f([1]))")
    let places = outcome.error?.traceback.map { $0.source.place(at: Int($0.range.start)) }
    #expect(
      places == [
        SourcePlace(line: 4, column: 11), SourcePlace(line: 2, column: 10), SourcePlace(line: 5, column: 7),
      ])
    #expect(outcome.error?.traceback.map(\.function) == ["g", "f", "<module>"])
  }

  @Test func insideFStrings() {
    expect("x = 1\ns = f'a{x}b{nope + 1}c'", "NameError", 2, 13, "nope")
    expect("s = f'{1:q}'", "ValueError", 1, 5, "f'{1:q}'")
    expect("s = f'{1 +}'", "SyntaxError", 1, 11, "")
    expect("s = f'''\n{ nope }'''", "NameError", 2, 3, "nope")
  }

  @Test func unicodeAndTabs() {
    expect("é = 'ü😀' + nope", "NameError", 1, 12, "nope")
    expect("if True:\n\tnope", "NameError", 2, 2, "nope")
    expect("x = 1 # 日本\r\ny = nope", "NameError", 2, 5, "nope")
  }

  @Test func syntax() {
    expect("x = = 1", "SyntaxError", 1, 5, "=")
    expect("f(1,\n  2", "SyntaxError", 1, 2, "(")
    expect("x = [1, 2)", "SyntaxError", 1, 10, ")")
    expect("x = 'abc", "SyntaxError", 1, 5, "'")
    expect("5 = x", "SyntaxError", 1, 1, "5")
    expect("if x\n  pass", "SyntaxError", 1, 5, "\n")
    expect("def f(a, a): pass", "SyntaxError", 1, 10, "a")
    expect("x = 012", "SyntaxError", 1, 5, "012")
    expect("return 5", "SyntaxError", 1, 1, "return 5")
    expect("  x = 1", "IndentationError", 1, 1, "  ")
    expect("if 1:\nx", "IndentationError", 2, 1, "x")
  }

  @Test func notSupported() {
    expect("@cache\ndef f(): pass", "SyntaxError", 1, 1, "@")
    expect("def f():\n  yield 1", "SyntaxError", 2, 3, "yield")
    expect("async def f(): pass", "SyntaxError", 1, 1, "async")
    expect("match x:\n  case 1: pass", "SyntaxError", 1, 1, "match")
    expect("x = 3j", "SyntaxError", 1, 5, "3j")
    expect("def f():\n  from os import *", "SyntaxError", 2, 18, "*")
    expect("x = await f()", "SyntaxError", 1, 5, "await")
    expect("x: f() = 1", "SyntaxError", 1, 4, "f()")
    expect("eval('1')", "NotImplementedError", 1, 1, "eval('1')")
  }
}
