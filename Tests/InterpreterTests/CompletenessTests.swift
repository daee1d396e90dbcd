import Testing

@testable import Interpreter

/// What a prompt does with text as it is entered.
struct CompletenessTests {
  @Test(arguments: [
    "x = 1", "", "   ", "# comment", "f(1,\n  2)", "x = '''a\nb'''", "for i in x:\n  print(i)\n", "if x: pass\n",
    "def f():\n  return 1\n\n", "a; b", "x = 1 + \\\n 2", "try:\n  x\nfinally:\n  y\n", "lambda: 0",
  ]) func complete(_ text: String) { #expect(Completeness.of(text) == .complete) }

  @Test(arguments: [
    "f(1,", "x = [", "x = {'a': 1,\n", "x = '''abc", "if x:", "if x:\n", "for i in x:\n  print(i)", "def f():",
    "x = 1 + \\", "try:\n  x\n", "if x: pass", "while True:\n  if y:\n", "f'''{x}", "else_ = (\n#\n", "with a as b:",
    "def f(a,\n", "try:\n  x\nexcept E:\n",
    "def f():\n  try:\n    return 1\n", "for i in x:\n  try:\n    y\n", "if x:\n  y\n  ",
    "if x:\n  try:\n    y\n  finally:\n",
  ]) func incomplete(_ text: String) { #expect(Completeness.of(text) == .incomplete) }

  @Test(arguments: [
    "x = = 1", "5 = x", "x = 'abc", "f(]", "  x", "return 1", "1x", "def f(: pass", "x = )", "if x:\ny",
    "class A: pass",
    "print 'a'", "x = 1 +", "for x y", "a b", "def f():\n  try:\n    x\n  y = 1\n", "try:\n  x\ny",
  ]) func invalid(_ text: String) { #expect(Completeness.of(text) == .invalid) }
}
