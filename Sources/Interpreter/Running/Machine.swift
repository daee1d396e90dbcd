/// One call's window on the value stack: two words, passed in registers. Valid only during its call.
struct Frame {
  let locals: UnsafeMutablePointer<Value>
  let machine: Machine
}

/// The state of one running program: value stack, recursion depth, step budget and cancel flag. Commands reach it through
/// their arguments, to call functions, print, and stop when asked to.
public final class Machine {
  let globals: GlobalTable
  /// What the program can call, for commands that look names up.
  public let registry: Registry
  @exclusivity(unchecked) var top: UnsafeMutablePointer<Value>
  private let stack: UnsafeMutablePointer<Value>
  let stackEnd: UnsafeMutablePointer<Value>
  @exclusivity(unchecked) var depth = 0
  let recursionLimit: Int
  /// The native stack's lowest usable address on the running thread.
  @exclusivity(unchecked) var nativeLimit: UInt = 0
  @exclusivity(unchecked) private var untilPoll: Int
  @exclusivity(unchecked) private var stepsLeft: Int
  let cancellation = Cancellation()
  var isCancelled: (() -> Bool)?
  var output: (String) -> Void
  /// Called by commands that use something outside the program.
  var onOutsideUse: ((OutsideUse) -> Void)?
  /// Exceptions being handled, innermost last: what a bare `raise` raises again.
  var handled: [PythonError] = []
  /// The value of the last expression statement, for the host to show.
  var result: Value?

  private static let pollInterval = 4096
  private static let stackCapacity = 1 << 20

  init(
    globals: GlobalTable, registry: Registry, stepBudget: Int?, recursionLimit: Int, output: @escaping (String) -> Void
  ) {
    self.globals = globals
    self.registry = registry
    self.recursionLimit = recursionLimit
    self.output = output
    stack = .allocate(capacity: Self.stackCapacity)
    top = stack
    stackEnd = stack + Self.stackCapacity
    stepsLeft = stepBudget ?? .max
    untilPoll = Self.pollInterval
  }
  deinit {
    pop(to: stack)
    stack.deallocate()
  }

  // MARK: steps

  /// Called once per loop turn and per call. The common path is one decrement; the flag and the budget are looked at
  /// every 4096 steps.
  @inline(__always) func step() throws {
    untilPoll &-= 1
    if untilPoll < 0 { try poll(steps: Self.pollInterval) }
  }

  /// Throws KeyboardInterrupt if the program is to stop. For long work in commands, at least every 50 ms.
  public func poll() throws { try poll(steps: 0) }

  /// The machine whose program runs on this thread, for loops in values, which know none. A run is synchronous, so the
  /// machine never crosses to another thread.
  private struct Running: @unchecked Sendable { unowned let machine: Machine }
  @TaskLocal private static var running: Running?

  /// Does `body` as part of a program of this machine.
  func running<Result>(_ body: () throws -> Result) rethrows -> Result {
    try Self.$running.withValue(Running(machine: self), operation: body)
  }

  /// Counts `steps` turns of a loop of the program that runs on this thread. Throws KeyboardInterrupt if it is to stop.
  static func pollRunning(steps: Int) throws { try running?.machine.poll(steps: steps) }

  @inline(never) private func poll(steps: Int) throws {
    if steps > 0 { untilPoll = Self.pollInterval }
    stepsLeft = max(stepsLeft - steps, -1)
    if cancellation.isCancelled || (isCancelled?() ?? false) {
      // Once raised, the request is spent: handlers and `finally` blocks must be able to run.
      cancellation.reset()
      throw PythonError("KeyboardInterrupt", "")
    }
    if stepsLeft < 0 {
      let error = PythonError("RuntimeError", "step budget exhausted", hint: "the program ran more steps than it may")
      error.isFatal = true
      throw error
    }
  }

  /// Gives the program a new number of loop turns and calls; nil for no limit.
  func allow(steps: Int?) {
    stepsLeft = steps ?? .max
    untilPoll = min(Self.pollInterval, steps ?? .max)
  }

  /// Says that a command uses something outside the program, for who may run it again or not.
  public func use(_ outside: OutsideUse) { onOutsideUse?(outside) }

  /// Writes to the program's standard output.
  public func write(_ text: String) { output(text) }

  // MARK: the value stack
  // A call pushes its arguments here; they become the callee's first locals in place.

  @inline(__always) func push(_ value: consuming Value) throws {
    if top >= stackEnd { throw PythonError("RecursionError", "value stack exhausted") }
    top.initialize(to: value)
    top += 1
  }
  /// Drops everything pushed since `base`.
  @inline(__always) func pop(to base: UnsafeMutablePointer<Value>) {
    while top > base {
      top -= 1
      top.deinitialize(count: 1)
    }
  }

  // MARK: calls

  /// Calls `callee` with these arguments, from host code.
  public func call(
    _ callee: Value, _ positional: [Value], keywords: [(name: String, value: Value)] = []
  ) throws -> Value {
    let base = top
    do {
      for argument in positional { try push(argument) }
      for (_, value) in keywords { try push(value) }
    } catch {
      pop(to: base)
      throw error
    }
    return try call(callee, at: base, keywords: keywords.map(\.name))
  }

  /// Calls `callee` with one argument, from host code.
  public func call(_ callee: Value, _ argument: Value) throws -> Value {
    let base = top
    try push(argument)
    return try call(callee, at: base, keywords: [])
  }

  /// Calls anything callable on the arguments at `base..<top`, of which the last `keywords.count` are named. Pops them.
  /// Out of line on purpose: what the caller lends needs no retain, nor does a function's code, reached through `let`s.
  @inline(never) func call(_ callee: Value, at base: UnsafeMutablePointer<Value>, keywords: [String]) throws -> Value {
    switch callee {
    case .function(let function): return try call(function, at: base, keywords: keywords)
    case .object(let object): return try call(object, at: base, keywords: keywords)
    default:
      pop(to: base)
      throw PythonError.type("'\(callee.typeName)' object is not callable")
    }
  }

  /// Calls a builtin or another object on the arguments at `base..<top`. Pops them.
  @inline(__always) func call(
    _ object: Object, at base: UnsafeMutablePointer<Value>, keywords: [String]
  ) throws -> Value {
    defer { pop(to: base) }
    try step()
    if StackGuard.isExhausted(limit: nativeLimit) { throw recursionError() }
    return try object.invoke(at: base, keywords: keywords, on: self)
  }

  @inline(__always) private func call(
    _ function: FunctionObject, at base: UnsafeMutablePointer<Value>, keywords: [String]
  ) throws -> Value {
    if top - base != function.code.plainCount || !keywords.isEmpty { try bind(function, base, keywords) }
    let end = base + function.code.localCount
    if end >= stackEnd || depth >= recursionLimit || StackGuard.isExhausted(limit: nativeLimit) {
      pop(to: base)
      throw recursionError()
    }
    while top < end {
      top.initialize(to: .unbound)
      top += 1
    }
    if function.code.needsCells { makeCells(function, function.code, base) }
    depth &+= 1
    defer {
      depth &-= 1
      if function.code.needsCells { top = base + function.code.firstFree }
      pop(to: base)
    }
    try step()
    return try function.code.run(Frame(locals: base, machine: self))
  }

  @inline(never) private func recursionError() -> PythonError {
    PythonError("RecursionError", "maximum recursion depth exceeded")
  }

  @inline(never) func makeCells(
    _ function: FunctionObject, _ code: FunctionCode, _ base: UnsafeMutablePointer<Value>
  ) {
    for slot in code.parameterCells { base[slot] = .object(Cell(base[slot])) }
    for slot in code.localCells { base[slot] = .object(Cell(.unbound)) }
    // Lent without a retain, as the function that owns them is for the call; the call drops them without a release.
    function.captured.withUnsafeBytes { cells in
      UnsafeMutableRawBufferPointer(start: base + code.firstFree, count: cells.count).copyMemory(from: cells)
    }
  }
}
