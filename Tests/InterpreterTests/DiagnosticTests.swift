import NDArray
import Testing

@testable import Interpreter

/// The text of diagnostics, whole.
struct DiagnosticTests {
  private func text(
    _ source: SourceFile, _ formatter: DiagnosticFormatter = DiagnosticFormatter(),
    prepare: (Interpreter) throws -> Void = { _ in }
  ) throws -> String {
    let interpreter = Interpreter()
    try prepare(interpreter)
    do {
      _ = try interpreter.run(try interpreter.compile(source))
    } catch {
      return formatter.text(for: error)
    }
    Issue.record("the program did not fail")
    return ""
  }

  @Test func undefinedNameAtThePrompt() throws {
    let source = SourceFile(name: "input 3", text: "pop_laier(1)\n", kind: .input)
    let found = try text(source) { interpreter in
      try interpreter.define(Command("pop_layer", "Removes the last layer.") { _ in .none })
    }
    #expect(
      found == """
        NameError: name 'pop_laier' is not defined
          input 3, line 1, column 1
        1 │ pop_laier(1)
          │ ^^^^^^^^^ did you mean pop_layer?
        """)
  }

  @Test func keyInACalledFunctionOfACell() throws {
    let source = SourceFile(
      name: "edge_params.akscript",
      text: "index = {'six': 1, 'seven': 2}\ndef pick(word):\n    return index[word]\n\npick('sixx')\n", firstLine: 30)
    #expect(
      try text(source) == """
        KeyError: 'sixx'
          edge_params.akscript:32:12, called from edge_params.akscript:34:1
        32 │     return index[word]
           │            ^^^^^^^^^^^ did you mean 'six'?
        """)
  }

  @Test func syntaxErrorWithAdvice() throws {
    let source = SourceFile(name: "a.py", text: "x = 1\nclass Point:\n    pass\n")
    #expect(
      try text(source) == """
        SyntaxError: not supported: class definitions
          a.py:2:1
        2 │ class Point:
          │ ^^^^^ use functions, dicts and tuples
        """)
  }

  @Test func tabsAndWideCharactersAlign() throws {
    let source = SourceFile(name: "a.py", text: "if True:\n\tx = '日本' + nope\n")
    #expect(
      try text(source) == """
        NameError: name 'nope' is not defined
          a.py:2:13
        2 │ \tx = '日本' + nope
          │ \t             ^^^^
        """)
  }

  @Test func deepTracebacksAreShortened() throws {
    let source = SourceFile(name: "a.py", text: "def f(n):\n    return f(n + 1)\nf(0)\n")
    let lines = try text(source).split(separator: "\n")
    #expect(lines[0] == "RecursionError: maximum recursion depth exceeded")
    #expect(lines[1] == "  a.py:2:12")
    #expect(lines[2] == "  called from a.py:2:12")
    #expect(lines[6].hasPrefix("  … ") && lines[6].hasSuffix(" more calls …"))
    #expect(lines[10] == "  called from a.py:3:1")
    #expect(lines.count == 13)
  }

  @Test func causeIsNamed() throws {
    let source = SourceFile(
      name: "a.py", text: "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise ValueError('bad') from e\n")
    #expect(
      try text(source) == """
        ValueError: bad
          because of ZeroDivisionError: division by zero
          a.py:4:5
        4 │     raise ValueError('bad') from e
          │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """)
  }

  @Test func colourAndASCII() throws {
    let source = SourceFile(name: "a.py", text: "nope\n")
    #expect(
      try text(source, DiagnosticFormatter(isASCII: true)) == """
        NameError: name 'nope' is not defined
          a.py:1:1
        1 | nope
          | ^^^^
        """)
    let coloured = try text(source, DiagnosticFormatter(usesColor: true))
    #expect(coloured.hasPrefix("\u{1B}[1;31mNameError\u{1B}[0m: name"))
    #expect(coloured.contains("\u{1B}[31m^^^^\u{1B}[0m"))
  }

  @Test func narrowTerminal() throws {
    let long = "value = [1111, 2222, 3333, 4444, 5555, 6666] + nothing_here + [7777, 8888]\n"
    let found = try text(SourceFile(name: "a.py", text: long), DiagnosticFormatter(width: 40))
    let lines = found.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(lines[0] == "NameError: name 'nothing_here' is not" && lines[1] == "  defined")
    let column = try #require(lines[4].firstIndex(of: "^")).utf16Offset(in: lines[4])
    #expect(lines[3].dropFirst(column).hasPrefix("nothing_here"))
    #expect(lines[4].filter { $0 == "^" }.count == 12)
  }

  @Test func failuresOfTheHost() throws {
    let source = SourceFile(name: "a.py", text: "x = load('f')\n")
    let found = try text(source) { interpreter in
      try interpreter.define(
        Command("load", "Reads a file.", parameters: [.required("path", "the file")]) { _ in
          throw Failure(.fileNotFound, "no file f", hint: "fetch it first")
        })
    }
    #expect(
      found == """
        FileNotFoundError: no file f
          a.py:1:5
        1 │ x = load('f')
          │     ^^^^^^^^^ fetch it first
        """)
    #expect(
      DiagnosticFormatter().text(for: Failure(.value, "bad", hint: "do better")) == "ValueError: bad\n  do better")
  }
}
