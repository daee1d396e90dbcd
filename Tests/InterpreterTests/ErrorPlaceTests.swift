import Testing

@testable import Interpreter

/// Line, column and extent of what each kind of error points at.
struct ErrorPlaceTests {
  @Test func names() {
    expectError("x = 1\ny = x + nope", "NameError", 2, 9, "nope")
    expectError("def f():\n  print(later)\n  later = 1\nf()", "UnboundLocalError", 2, 9, "later")
    expectError("del gone", "NameError", 1, 5, "gone")
    expectError("x += 1", "NameError", 1, 1, "x")
  }

  @Test func operators() {
    expectError("x = 1\nz = (x + 'a') * 2", "TypeError", 2, 6, "x + 'a'")
    expectError("print(1, 5 / 0)", "ZeroDivisionError", 1, 10, "5 / 0")
    expectError("a = -'x'", "TypeError", 1, 5, "-'x'")
    expectError("if [] < 5: pass", "TypeError", 1, 4, "[] < 5")
    expectError("x = 1 < 'a' < 2", "TypeError", 1, 5, "1 < 'a' < 2")
    expectError("y = 1 in 5", "TypeError", 1, 5, "1 in 5")
    expectError("x = [1]\nx[0] += 'a'", "TypeError", 2, 1, "x[0] += 'a'")
    expectError("s = 'a'\ns += 1", "TypeError", 2, 1, "s += 1")
  }

  @Test func itemsAndAttributes() {
    expectError("d = {}\nprint(d['k'])", "KeyError", 2, 7, "d['k']")
    expectError("a = [1]\na[3] = 2", "IndexError", 2, 1, "a[3]")
    expectError("a = [1]\ndel a[3]", "IndexError", 2, 5, "a[3]")
    expectError("x = (1,).nope", "AttributeError", 1, 5, "(1,).nope")
    expectError("x = 'a'.nope()", "AttributeError", 1, 5, "'a'.nope()")
    expectError("a, b = 1, 2, 3", "ValueError", 1, 1, "a, b")
    expectError("for a, b in [(1, 2, 3)]: pass", "ValueError", 1, 5, "a, b")
  }

  @Test func calls() {
    expectError("def f(a): pass\nf(1, 2)", "TypeError", 2, 1, "f(1, 2)")
    expectError("def f(alpha): pass\nf(1, alfa=2)", "TypeError", 2, 6, "alfa")
    expectError("sorted([1], kee=2)", "TypeError", 1, 13, "kee")
    expectError("x = int('q')", "ValueError", 1, 5, "int('q')")
    expectError("print(*5)", "TypeError", 1, 1, "print(*5)")
    expectError("5()", "TypeError", 1, 1, "5()")
  }

  @Test func statements() {
    expectError("for x in 5: pass", "TypeError", 1, 10, "5")
    expectError("raise ValueError('x')", "ValueError", 1, 1, "raise ValueError('x')")
    expectError("assert 1 == 2, 'no'", "AssertionError", 1, 8, "1 == 2")
    expectError("import nothing", "ModuleNotFoundError", 1, 8, "nothing")
    expectError("try: pass\nexcept 5: pass\ntry:\n  1/0\nexcept 5: pass", "TypeError", 5, 8, "5")
    expectError("with 5 as x: pass", "TypeError", 1, 6, "5")
    expectError("raise", "RuntimeError", 1, 1, "raise")
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
    expectError("x = 1\ns = f'a{x}b{nope + 1}c'", "NameError", 2, 13, "nope")
    expectError("s = f'{1:q}'", "ValueError", 1, 5, "f'{1:q}'")
    expectError("s = f'{1 +}'", "SyntaxError", 1, 11, "")
    expectError("s = f'''\n{ nope }'''", "NameError", 2, 3, "nope")
  }

  @Test func unicodeAndTabs() {
    expectError("é = 'ü😀' + nope", "NameError", 1, 12, "nope")
    expectError("if True:\n\tnope", "NameError", 2, 2, "nope")
    expectError("x = 1 # 日本\r\ny = nope", "NameError", 2, 5, "nope")
  }

  @Test func syntax() {
    expectError("x = = 1", "SyntaxError", 1, 5, "=")
    expectError("f(1,\n  2", "SyntaxError", 1, 2, "(")
    expectError("x = [1, 2)", "SyntaxError", 1, 10, ")")
    expectError("x = 'abc", "SyntaxError", 1, 5, "'")
    expectError("5 = x", "SyntaxError", 1, 1, "5")
    expectError("if x\n  pass", "SyntaxError", 1, 5, "\n")
    expectError("def f(a, a): pass", "SyntaxError", 1, 10, "a")
    expectError("x = 012", "SyntaxError", 1, 5, "012")
    expectError("return 5", "SyntaxError", 1, 1, "return 5")
    expectError("  x = 1", "IndentationError", 1, 1, "  ")
    expectError("if 1:\nx", "IndentationError", 2, 1, "x")
  }

  @Test func chainsOverSeveralLines() {
    expectError("s = 'a'\nt = (s\n  .upper()\n  .nope()\n  .lower())", "AttributeError", 4, 4, "nope()")
    expectError("s = ['a']\nt = (s\n  .copy()\n  .pop(5)\n  .lower())", "IndexError", 4, 4, "pop(5)")
    expectError("t = max(\n  1,\n  None).x", "TypeError", 1, 5, "max(\n  1,\n  None)")
    expectError("t = max(\n  1,\n  2).x", "AttributeError", 3, 6, "x")
  }

  @Test func syntaxThatIsNearlyRight() {
    expectError("(x.y := 1)", "SyntaxError", 1, 2, "x.y")
    expectError("x[0] := 1", "SyntaxError", 1, 1, "x[0]")
    expectError("try: pass\nexcept A, B: pass", "SyntaxError", 2, 8, "A, B")
    expectError("def f(a, *): pass", "SyntaxError", 1, 10, "*")
    expectError("x = {1: , 2: 3}", "SyntaxError", 1, 7, ":")
    expectError("x = f'a{!r}'", "SyntaxError", 1, 9, "!")
    expectError("x = 'ab\\x4'", "SyntaxError", 1, 8, "\\x4")
    expectError("return_ = 1\ndef f():\n  return *a", "SyntaxError", 3, 10, "*a")
    expectError("x = [i for i in (j := [1])]", "SyntaxError", 1, 18, "j")
    expectError("def f():\n  x = 1\n  def g():\n    global x\n    nonlocal x", "SyntaxError", 4, 12, "x")
    expectError("def f():\n  def g():\n    nonlocal x\n  y = 1", "SyntaxError", 3, 14, "x")
  }
}
