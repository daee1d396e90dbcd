import NDArray
import Testing

@testable import Interpreter

/// A host's type, as other targets write them.
private final class Counter: Object {
  var count: Int
  var isOpen = false
  init(_ count: Int) { self.count = count }
  override var typeName: String { "Counter" }
  override var baseTypeNames: [String] { ["Base"] }
  override func attribute(_ name: String) throws -> Value? { name == "count" ? .int(count) : nil }
  override func setAttribute(_ name: String, _ value: Value) throws -> Bool {
    guard name == "count", let count = value.asInt else { return false }
    self.count = count
    return true
  }
  override var attributeNames: [String] { ["count"] }
  override func length() throws -> Int? { count }
  override func item(_ index: Value) throws -> Value { .int((index.asInt ?? 0) * 10) }
  override func item(_ row: Int, _ column: Int) throws -> Value { Value("\(row),\(column)") }
  override func setItem(_ index: Value, _ value: Value) throws { count = value.asInt ?? 0 }
  override func contents() throws -> ContiguousArray<Value>? { ContiguousArray((0..<count).map(Value.int)) }
  override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value? {
    guard op == .add, let more = other.asInt else { return nil }
    return Value(reflected ? "\(more)+c" : "c+\(more)")
  }
  override func inPlace(_ op: BinaryOperator, _ other: Value) throws -> Value? {
    guard op == .add, let more = other.asInt else { return nil }
    count += more
    return .object(self)
  }
  override func compare(_ op: ComparisonOperator, _ other: Value) throws -> Value? {
    guard let number = other.asInt else { return nil }
    return Value(list: [.bool(op.holds(count, number))])
  }
  override func unary(_ op: UnaryOperator) throws -> Value? { op == .negative ? .int(-count) : nil }
  override func enter() throws -> Value? {
    isOpen = true
    return .object(self)
  }
  override func exit(_ error: PythonError?) throws -> Bool {
    isOpen = false
    return error?.className == "KeyError"
  }
  override var isCallable: Bool { true }
  override func call(_ positional: [Value], keywords: [(name: String, value: Value)], on machine: Machine) throws
    -> Value
  {
    Value("called \(positional.count) \(keywords.map(\.name))")
  }
}

/// Commands, modules, types and objects that a host adds.
struct HostTests {
  private func prepare(_ interpreter: Interpreter) throws {
    try interpreter.define(
      TypeObject(
        "Counter", "Counts.", module: "host", bases: ["Base"],
        constructor: Command("Counter", "Makes a counter.", parameters: [.optional("count", 3, "where to start")]) {
          .object(Counter(try $0.int("count")))
        }, members: ["LIMIT": 99]))
    try interpreter.define(
      Command(
        "bump", "Adds to a counter.",
        parameters: [
          .required("counter", "the counter", type: "Counter"), .optional("by", 1, "how much"),
          .optional("label", .none, "a name", type: "str or None", kind: .keywordOnly),
        ], returns: "the new count", raises: "ValueError when negative", example: "bump(c, 2)", seeAlso: ["Counter"],
        methodOf: ["Counter"]
      ) { arguments in
        let counter = try arguments.object("counter", Counter.self, expected: "Counter")
        let by = try arguments.int("by")
        if by < 0 { throw arguments.error("by", Failure(.value, "cannot go back", hint: "use a positive number")) }
        counter.count += by
        return .int(counter.count)
      })
    try interpreter.define(
      .own("train", "Does nothing.", parameters: [.optional("num_weights", 1, "how many")]) { _ in .none })
    try interpreter.define(
      Command(
        "apply", "Calls a function.",
        parameters: [
          .required("f", "the function"), .variadic("args", "arguments"), .variadicKeywords("named", "more"),
        ]
      ) { arguments in
        let named = arguments["named"]
        guard case .dict(let dict) = named else { return .none }
        return try arguments.machine.call(
          arguments["f"], Array(arguments.items("args")), keywords: dict.pairs.map { ($0.key.asString ?? "", $0.value) }
        )
      })
    let inner = HostModule("outer.inner", "Inner things.", constants: ["answer": 42])
    interpreter.register(
      HostModule(
        "outer", "Outer things.",
        commands: [Command("twice", "Doubles.", parameters: [.required("x", "a number")]) { .int(try $0.int(0) * 2) }],
        constants: ["name": "outer"], submodules: [inner]))
  }

  private func output(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> String {
    let outcome = run(text, prepare: prepare)
    if let error = outcome.error {
      Issue.record("\(DiagnosticFormatter().text(for: error))", sourceLocation: sourceLocation)
    }
    return outcome.output
  }

  @Test func objectsTakePartInTheLanguage() {
    #expect(
      output(
        """
        c = Counter()
        print(c.count, len(c), c[2], c[1, 2], list(c), c + 1, 2 + c, -c, c == 3, c < 5, 5 > c, [*c], sum(c))
        c += 4
        c.count += 1
        print(c.count, bool(c), bool(Counter(0)), c(1, a=2), callable(c), 1 in c, 99 in c)
        c[0] = 2
        print(c.count, [x * 2 for x in c], isinstance(c, Counter), type(c) is Counter, Counter, Counter.LIMIT)
        """) == """
          3 3 20 1,2 [0, 1, 2] c+1 2+c -3 [True] [True] [True] [0, 1, 2] 3
          8 True False called 1 ["a"] True True False
          2 [0, 2] True True <class 'host.Counter'> 99

          """)
  }

  @Test func commandsAreMethodsToo() {
    #expect(
      output("c = Counter(1)\nprint(bump(c), c.bump(), c.bump(by=5), bump(counter=c, by=2), c.bump(1, label='x'))")
        == "2 3 8 10 11\n")
    #expect(
      output("f = Counter(1).bump\nprint(f(2), hasattr(Counter(), 'bump'), hasattr(1, 'bump'))") == "3 True False\n")
    #expect(
      output("def g(a, b=0, **k): return a + b + len(k)\nprint(apply(g, 1, b=2, z=3), apply(len, 'abc'))") == "4 3\n")
  }

  /// The exception, its place as `line:column marked text`, and the advice.
  private func failure(_ text: String) -> (String, String?, String?) {
    let outcome = run(text, prepare: prepare)
    let place = outcome.place.map { "\($0.line):\($0.column) \(outcome.marked ?? "")" }
    return (outcome.error.map { "\($0.className): \($0.message)" } ?? "", place, outcome.error?.hint)
  }

  @Test func argumentsAreCheckedByName() {
    #expect(failure("bump(1)") == ("TypeError: bump() argument 'counter' must be Counter, not int", "1:6 1", nil))
    #expect(
      failure("bump(Counter(), 'a')") == ("TypeError: bump() argument 'by' must be int, not str", "1:17 'a'", nil))
    #expect(
      failure("Counter().bump(by='a')") == ("TypeError: bump() argument 'by' must be int, not str", "1:16 by", nil))
    #expect(failure("Counter().bump([])") == ("TypeError: bump() argument 'by' must be int, not list", "1:16 []", nil))
    #expect(failure("bump(Counter(), -1)") == ("ValueError: cannot go back", "1:17 -1", "use a positive number"))
    #expect(
      failure("bump(Counter(), bi=1)")
        == ("TypeError: bump() got an unexpected keyword argument 'bi'", "1:17 bi", "did you mean by?"))
    #expect(
      failure("train(num_weight=1)")
        == (
          "TypeError: train() got an unexpected keyword 'num_weight', did you mean 'num_weights'?", "1:7 num_weight",
          nil
        )
    )
    #expect(
      failure("train(colour=1)")
        == ("TypeError: train() got an unexpected keyword 'colour'", "1:7 colour", "it takes num_weights"))
    #expect(
      failure("bump()") == ("TypeError: bump() missing 1 required positional argument: 'counter'", "1:1 bump()", nil))
    let missing = "AttributeError: 'Counter' object has no attribute "
    #expect(failure("Counter().bmp()") == (missing + "'bmp'", "1:1 Counter().bmp()", "did you mean bump?"))
    #expect(failure("c = Counter()\nc.conut") == (missing + "'conut'", "2:1 c.conut", "did you mean count?"))
    #expect(failure("c = Counter()\nc.nothing = 1") == (missing + "'nothing'", "2:1 c.nothing", nil))
  }

  @Test func modules() {
    #expect(
      output(
        """
        import outer, outer.inner
        import outer.inner as short
        from outer import twice as double, name
        from outer.inner import (answer,)
        print(outer.twice(4), outer.inner.answer, short.answer, double(2), name, answer, outer.inner is short)
        outer.extra = 5
        print(outer.extra, outer.__name__)
        """) == "8 42 42 4 outer 42 True\n5 outer\n")
    #expect(
      output(
        """
        from outer import *
        print(twice(4), name, inner.answer)
        def f(): return name
        print(f(), [twice(n) for n in range(2)])
        """) == "8 outer 42\nouter [0, 2]\n")
    let missing = "ModuleNotFoundError: No module named 'ouder'"
    #expect(
      failure("from outer import *\nouter") == (
        "NameError: name 'outer' is not defined", "2:1 outer", "it needs 'import outer'"
      ))
    #expect(failure("from ouder import *") == (missing, "1:6 ouder", "did you mean outer?"))
    #expect(failure("import ouder") == (missing, "1:8 ouder", "did you mean outer?"))
    #expect(
      failure("from outer import twise")
        == (
          "ImportError: cannot import name 'twise' from 'outer' (unknown location)", "1:19 twise", "did you mean twice?"
        ))
    #expect(
      failure("import outer\nouter.nope")
        == (
          "AttributeError: module 'outer' has no attribute 'nope'", "2:1 outer.nope",
          "only a part of outer is here: see help(outer)"
        ))
  }

  @Test func withStatement() {
    #expect(
      output(
        """
        with Counter(1) as a, Counter(2) as b:
            print(a.count, b.count)
        with Counter(5) as c:
            {}['swallowed']
        print('after')
        def f():
            with Counter(7) as c:
                return c.count
        print(f())
        for i in range(2):
            with Counter(i):
                continue
        try:
            with Counter(1): raise ValueError('not swallowed')
        except ValueError as e: print(e)
        """) == "1 2\nafter\n7\nnot swallowed\n")
  }

  @Test func helpAndSignatures() throws {
    #expect(
      output("help(bump)") == """
        bump(counter, by=1, *, label=None)    also counter.bump(…) for Counter
          Adds to a counter.
          counter  Counter      the counter
          by       int          how much
          label    str or None  a name
          Returns the new count
          Raises ValueError when negative
          Example:  bump(c, 2)
          See also: Counter

        """)
    #expect(output("def f(a, b=2, *c, d=3, **e):\n  'Doc.'\nhelp(f)") == "f(a, b=2, *args, d=3, **kwargs)\n  Doc.\n")
  }

  @Test func namesForCompletion() throws {
    let interpreter = Interpreter()
    try prepare(interpreter)
    _ = try interpreter.run("counter = Counter()\ntotal = 1")
    #expect(interpreter.globalNames == ["counter", "total"])
    #expect(interpreter.builtinNames.contains("bump") && interpreter.builtinNames.contains("print"))
    #expect(interpreter.attributeNames(of: try #require(interpreter.global("counter"))) == ["bump", "count"])
    #expect(interpreter.attributeNames(of: "text").contains("upper"))
    #expect(interpreter.builtin("bump") != nil && interpreter.builtin("nope") == nil)
  }

  @Test func globalsOutliveCells() throws {
    let interpreter = Interpreter()
    #expect(try interpreter.run("x = 5\nx + 1")?.asInt == 6)
    for text in ["x * 2;", "y = x", "def f(): return z"] {
      let shown = try interpreter.run(text)
      #expect(shown?.typeName == nil)
    }
    #expect(try interpreter.run("z = 7\nf()")?.asInt == 7)
    #expect(try interpreter.run("print")?.repr() == "<built-in function print>")
    #expect(try interpreter.run("for i in []: i\n5 if x else 6")?.asInt == 5)
    try interpreter.setGlobal("x", 9)
    #expect(try interpreter.run("x")?.asInt == 9)
    interpreter.removeGlobals()
    #expect(throws: PythonError.self) { try interpreter.run("x") }
    #expect(try interpreter.run("len([1])")?.asInt == 1)
  }

  @Test func readsWritesAndUndefinedNames() throws {
    let interpreter = Interpreter()
    let first = try interpreter.compile(
      SourceFile(name: "a", text: "import m\ndef f(x):\n  global g\n  g = x + later\n"))
    let second = try interpreter.compile(
      SourceFile(name: "a", text: "later = 1\nprint(latr, [q for q in f(1)])", firstLine: 10))
    #expect(first.assignedNames == ["m", "f", "g"])
    #expect(Set(first.readNames.map(\.name)).isSuperset(of: ["later"]))
    let undefined = interpreter.undefinedNames(in: [first, second])
    #expect(undefined.map(\.message) == ["name 'latr' is not defined"])
    #expect(undefined.first?.hint == "did you mean later?")
    #expect(
      undefined.first?.traceback.first.map { $0.source.place(at: Int($0.range.start)) }
        == SourcePlace(line: 11, column: 7))
  }
}
