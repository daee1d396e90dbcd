import Foundation
import Testing

@testable import Interpreter

/// Cancelling, step budgets, and recursion that must end in RecursionError on any thread.
struct LimitTests {
  @Test func cancelFromAnotherThread() {
    let interpreter = Interpreter()
    let cancellation = interpreter.cancellation
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.05) { cancellation.cancel() }
    #expect(throws: PythonError.self) { try interpreter.run("while True: pass") }
    #expect(throws: Never.self) { try interpreter.run("x = 1") }
  }

  @Test func cancelRunsFinallyBlocks() throws {
    let interpreter = Interpreter()
    var output = ""
    interpreter.output = { output += $0 }
    var polls = 0
    interpreter.isCancelled = {
      polls += 1
      return polls == 2
    }
    do {
      _ = try interpreter.run("n = 0\ntry:\n  while True: n += 1\nfinally:\n  print('cleaned')")
      Issue.record("the program was not stopped")
    } catch let error as PythonError {
      #expect(error.className == "KeyboardInterrupt")
      #expect(error.message == "")
      #expect(error.traceback.first.map { $0.source.place(at: Int($0.range.start)).line } == 3)
    }
    #expect(output == "cleaned\n")
    #expect(try interpreter.run("n > 0")?.isTrue == true)
  }

  @Test(arguments: [
    "while True: pass", "for i in range(10 ** 12): pass", "def f(): f()\nwhile True:\n  try: f()\n  except: pass",
    "while True:\n  try:\n    while True: pass\n  except: pass\n  finally: pass", "sum(1 for _ in range(10 ** 12))",
    "list(map(abs, range(10 ** 9)))", "[0 for _ in range(10 ** 9)]", "list(filter(None, range(-10 ** 9, 0)))",
    "sum(range(10 ** 12))", "max(range(10 ** 12))", "list(zip(range(10 ** 12)))",
    "-1 in iter(range(10 ** 12))", "all(range(1, 10 ** 12))",
  ]) func budgetEndsEveryLoop(_ text: String) throws {
    let interpreter = Interpreter(stepBudget: 20_000)
    do {
      _ = try interpreter.run(text)
      Issue.record("the program was not stopped")
    } catch {
      let error = try #require(error as? PythonError)
      #expect(error.message == "step budget exhausted")
      // Where the budget ran out is in the text, and nowhere else.
      let frame = try #require(error.traceback.first)
      #expect(frame.range.start < frame.range.end && Int(frame.range.end) <= text.utf8.count)
    }
  }

  @Test func budgetCanBeRenewed() throws {
    let interpreter = Interpreter(stepBudget: 10_000)
    #expect(throws: PythonError.self) { try interpreter.run("while True: pass") }
    interpreter.allow(steps: nil)
    #expect(try interpreter.run("sum(i for i in range(20000))")?.asInt == 199_990_000)
  }

  /// Programs that recurse without end, in every way the language has.
  static let recursions = [
    "def f(n): return f(n + 1)\nf(0)",
    "f = lambda x: f(x)\nf(1)",
    "def f(x): return [f(y) for y in [x]]\nf(1)",
    "def f(x): return sum(f(y) for y in [x])\nf(1)",
    "def f(x): return sorted([x, x], key=f)\nf(1)",
    "def f(x): return list(map(f, [x]))\nf(1)",
    "def f(x): return max([x, x], key=f)\nf(1)",
    "def f(*a, **k): return f(*a, **k)\nf(1, b=2)",
    "def f(x):\n  try:\n    return f(x)\n  finally:\n    x = 1\nf(1)",
    "a = []\nfor i in range(200000): a = [a]\nrepr(a)",
    "a = []\nb = []\nfor i in range(200000): a = [a]; b = [b]\na == b",
    "a = ()\nfor i in range(200000): a = (a,)\nhash(a)",
    "a = {}\nfor i in range(200000): a = {1: a}\nstr(a)",
    "a = {}\nb = {}\nfor i in range(200000): a = {1: a}; b = {1: b}\na == b",
    "a = []\na.append(a)\nb = []\nb.append(b)\na == b",
    "m = [1]\nfor i in range(200000): m = map(abs, m)\nlist(m)",
    "m = [1]\nfor i in range(200000): m = (x for x in m)\nlist(m)",
    "m = [1]\nfor i in range(200000): m = enumerate(m)\nlist(m)",
    "e = ValueError(1)\nfor i in range(200000): e = ValueError(e)\nrepr(e)",
  ]

  /// The error's class, if it has a place; which call was one too many depends on the stack.
  private static func placedErrorClass(_ text: String) -> String? {
    let outcome = run(text)
    return outcome.place == nil ? nil : outcome.error?.className
  }

  @Test(arguments: recursions) func endsOnASmallStack(_ text: String) {
    let className = onThread(kilobytes: 512) { Self.placedErrorClass(text) }
    #expect(className == "RecursionError")
  }

  @Test(arguments: recursions) func endsOnALargeStack(_ text: String) {
    let className = onThread(kilobytes: 2 << 10) { Self.placedErrorClass(text) }
    #expect(className == "RecursionError")
  }

  @Test func recursionGoesAsDeepAsInCPython() {
    let depth = onThread(kilobytes: 16 << 10) {
      run("n = 0\ndef f():\n  global n\n  n += 1\n  f()\ntry: f()\nexcept RecursionError: pass\nn").value?.asInt
    }
    #expect(depth == 999)
  }

  @Test(arguments: [
    "a = []\nfor i in range(50000): a = [a]", "a = None\nfor i in range(50000): a = (a, 1)",
    "a = None\nfor i in range(50000): a = {'k': a}", "f = None\nfor i in range(50000): f = (lambda g: lambda: g)(f)",
    "f = None\nfor i in range(50000): f = lambda x=f: x", "m = []\nfor i in range(50000): m = map(abs, m)",
    "m = []\nfor i in range(50000): m = (x for x in m)", "s = 1\nfor i in range(50000): s = slice(s)",
    "e = None\nfor i in range(50000): e = ValueError(e)", "m = []\nfor i in range(50000): m = [m.append]",
    "v = {}\nfor i in range(50000): v = {1: v.values()}",
  ]) func deepStructuresAreFreedWithoutRecursion(_ text: String) {
    let className = onThread(kilobytes: 512) { run(text).error?.className }
    #expect(className == .some(nil))
  }

  @Test func errorsKeepTheInterpreterUsable() throws {
    let interpreter = Interpreter()
    for _ in 0..<5 {
      #expect(throws: PythonError.self) { try interpreter.run("def f(a): return f(a)\nf(1)") }
      #expect(throws: PythonError.self) { try interpreter.run("print(1, 2, 3, 4, undefined)") }
    }
    #expect(try interpreter.run("[i for i in range(3)]")?.repr() == "[0, 1, 2]")
  }
}
