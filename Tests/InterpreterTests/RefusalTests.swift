import Testing

@testable import Interpreter

/// What Python has and the language leaves out is named, at its place.
struct RefusalTests {
  private func expectRefusal(
    _ text: String, _ line: Int, _ column: Int, _ marked: String, _ what: String, isSyntax: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectError(
      text, isSyntax ? "SyntaxError" : "NotImplementedError", line, column, marked, message: "not supported: " + what,
      sourceLocation: sourceLocation)
  }

  @Test func statements() {
    expectRefusal("x = 1\nclass Point:\n  pass", 2, 1, "class", "class definitions")
    expectRefusal("def f():\n  class Point: pass", 2, 3, "class", "class definitions")
    expectRefusal("@cache\ndef f(): pass", 1, 1, "@", "decorators")
    expectRefusal("def f():\n  yield 1", 2, 3, "yield", "generators (yield)")
    expectRefusal("def f():\n  x = yield", 2, 7, "yield", "generators (yield)")
    expectRefusal("def f():\n  yield from x", 2, 3, "yield", "generators (yield)")
    expectRefusal("f = lambda: (yield)", 1, 14, "yield", "generators (yield)")
    expectRefusal("async def f(): pass", 1, 1, "async", "async and await")
    expectRefusal("x = await f()", 1, 5, "await", "async and await")
    expectRefusal("x = [i async for i in y]", 1, 8, "async", "async and await")
    expectRefusal("if x:\n  match x:\n    case 1: pass", 2, 3, "match", "match statements")
    expectRefusal("try: pass\nexcept* ValueError: pass", 2, 7, "*", "except*")
    expectRefusal("from . import x", 1, 6, ".", "relative imports")
    expectRefusal("x: f() = 1", 1, 4, "f()", "annotations that compute something")
    expectRefusal("def f(a: g(1)): pass", 1, 10, "g(1)", "annotations that compute something")
  }

  @Test func literals() {
    expectRefusal("x = 1 + 3j", 1, 9, "3j", "complex numbers")
    expectRefusal(
      "x = 'a\\N{BULLET}'", 1, 7, "\\N",
      "character names (\\N{…}); write \\u with the character's number")
    expectRefusal("x = '\\ud800'", 1, 6, "\\ud800", "surrogate code points in a str")
    expectRefusal("ﬁ = 1", 1, 1, "ﬁ", "the character 'ﬁ' in a name")
  }

  @Test func builtins() {
    for name in ["eval", "exec", "compile", "__import__", "input", "globals", "locals", "vars", "breakpoint"] {
      expectRefusal("x = [\(name)('a')]", 1, 6, "\(name)('a')", "\(name)()", isSyntax: false)
    }
    for name in ["bytearray", "complex", "memoryview", "dir", "delattr", "property", "super", "NotImplemented", "exit"]
    {
      expectRefusal("x = 1\nprint(x, \(name))", 2, 10, name, "the built-in \(name)", isSyntax: false)
    }
    expectRefusal("x = type('A', (), {})", 1, 5, "type('A', (), {})", "classes", isSyntax: false)
  }

  @Test func specialAttributes() {
    expectRefusal("x = 'a'.__len__()", 1, 5, "'a'.__len__()", "the attribute __len__ of a str", isSyntax: false)
    expectRefusal(
      "x = []\nhasattr(x, '__iter__')", 2, 1, "hasattr(x, '__iter__')", "the attribute __iter__ of a list",
      isSyntax: false)
    expectRefusal(
      "def f(): pass\nf.__code__", 2, 1, "f.__code__", "the attribute __code__ of a function", isSyntax: false)
  }

  @Test func documentation() {
    expectRefusal(
      "x = len.__doc__", 1, 5, "len.__doc__", "the attribute __doc__ of a builtin_function_or_method", isSyntax: false)
    expectRefusal("x = int.__doc__", 1, 5, "int.__doc__", "the attribute __doc__ of a type", isSyntax: false)
    expectRefusal("x = (5).__doc__", 1, 5, "(5).__doc__", "the attribute __doc__ of a int", isSyntax: false)
  }

  @Test func values() {
    let surrogate = "surrogate code points in a str (U+D800)"
    expectRefusal("x = chr(0xd800)", 1, 5, "chr(0xd800)", surrogate, isSyntax: false)
    expectRefusal("x = '%c' % 0xd800", 1, 5, "'%c' % 0xd800", surrogate, isSyntax: false)
    expectRefusal("x = 'a'.translate({97: 0xd800})", 1, 5, "'a'.translate({97: 0xd800})", surrogate, isSyntax: false)
    expectRefusal(
      "x = (-8) ** 0.5", 1, 5, "(-8) ** 0.5", "complex numbers (a negative number to a fraction)", isSyntax: false)
    expectRefusal("x = b'%d' % 5", 1, 5, "b'%d' % 5", "% formatting of bytes", isSyntax: false)
    expectRefusal("x = int | str", 1, 5, "int | str", "unions of types", isSyntax: false)
    expectRefusal("x = list[int]", 1, 5, "list[int]", "generic types such as list[…]", isSyntax: false)
    expectRefusal(
      "for i in range(2 ** 70): pass", 1, 10, "range(2 ** 70)", "ranges of ints beyond 64 bits", isSyntax: false)
    expectRefusal("x = 'a'.encode('utf-16')", 1, 5, "'a'.encode('utf-16')", "the encoding utf-16", isSyntax: false)
    expectRefusal(
      "x = b'\\xff'.decode('ascii', 'surrogateescape')", 1, 5, "b'\\xff'.decode('ascii', 'surrogateescape')",
      "the error handler surrogateescape", isSyntax: false)
    expectRefusal("def f(): pass\nf.count = 1", 2, 1, "f.count", "attributes of functions", isSyntax: false)
    expectRefusal("e = ValueError()\ne.note = 1", 2, 1, "e.note", "further attributes of exceptions", isSyntax: false)
    expectRefusal(
      "try: 1 / 0\nexcept ZeroDivisionError as e: e.__traceback__", 2, 32, "e.__traceback__", "tracebacks as objects",
      isSyntax: false)
  }
}
