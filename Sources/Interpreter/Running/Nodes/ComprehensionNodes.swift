/// A list, set or dict comprehension: a loop statement that adds to a container in a hidden local.
final class ComprehensionNode: ExpressionNode {
  private let result: Comprehension.Result
  private let slot: Int
  private let cellSlots: [Int]
  private let loop: StatementNode

  init(
    _ result: Comprehension.Result, slot: Int, cellSlots: [Int], loop: StatementNode, _ range: SourceRange
  ) {
    self.result = result
    self.slot = slot
    self.cellSlots = cellSlots
    self.loop = loop
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    for slot in cellSlots { frame.locals[slot] = .object(Cell(.unbound)) }
    frame.locals[slot] =
      switch result {
      case .list, .generator: .list(ListObject([]))
      case .set: .object(SetObject())
      case .dict: .dict(DictObject())
      }
    _ = try loop.execute(frame)
    let place = frame.locals + slot
    let value = place.move()
    place.initialize(to: .unbound)
    return value
  }
}

/// The innermost statement of a list comprehension.
final class AppendStatement: StatementNode {
  private let slot: Int
  private let element: ExpressionNode
  init(_ slot: Int, _ element: ExpressionNode) {
    self.slot = slot
    self.element = element
  }
  override func execute(_ frame: Frame) throws -> Completion {
    let value = try element.evaluate(frame)
    (frame.locals + slot).lentList?._withUnsafeGuaranteedRef { $0.items.append(value) }
    return .normal
  }
}

/// The innermost statement of a set or dict comprehension.
final class InsertStatement: StatementNode {
  private let slot: Int
  private let key: ExpressionNode
  private let value: ExpressionNode?
  init(_ slot: Int, _ key: ExpressionNode, _ value: ExpressionNode?) {
    self.slot = slot
    self.key = key
    self.value = value
  }
  override func execute(_ frame: Frame) throws -> Completion {
    let item = try key.evaluate(frame)
    let content = try value?.evaluate(frame)
    do {
      switch frame.locals[slot] {
      case .dict(let dict): try dict.set(item, content ?? .none)
      case .object(let object): try object.exactly(SetObject.self)?.insert(item)
      default: break
      }
    } catch { throw key.located(error) }
    return .normal
  }
}

/// A generator expression: makes the iterator, with the first iterable evaluated now.
final class GeneratorNode: ExpressionNode {
  private let code: GeneratorCode
  private let first: ExpressionNode
  private let captured: [Int]
  init(_ code: GeneratorCode, first: ExpressionNode, captured: [Int], _ range: SourceRange) {
    self.code = code
    self.first = first
    self.captured = captured
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    let iterable = try first.evaluate(frame)
    do {
      let iterator = try iterable.makeIterator()
      return .object(
        GeneratorIterator(code, first: iterator, captured: captured.map { frame.locals[$0] }, frame.machine))
    } catch { throw first.located(error) }
  }
}

/// The compiled form of a generator expression.
final class GeneratorCode {
  enum Clause {
    /// The first loop's iterable is given when the generator is made.
    case loop(TargetNode, ExpressionNode?)
    case condition(ExpressionNode)
  }
  let qualifiedName: String
  let source: SourceFile
  let localCount: Int
  let cellSlots: [Int]
  let firstFree: Int
  let clauses: [Clause]
  let element: ExpressionNode

  init(
    qualifiedName: String, source: SourceFile, localCount: Int, cellSlots: [Int], firstFree: Int, clauses: [Clause],
    element: ExpressionNode
  ) {
    self.qualifiedName = qualifiedName
    self.source = source
    self.localCount = localCount
    self.cellSlots = cellSlots
    self.firstFree = firstFree
    self.clauses = clauses
    self.element = element
  }
}

/// A generator expression being read: its loops wait for the next value to be asked for. Its locals lie on the heap,
/// since it outlives the call that made it.
final class GeneratorIterator: IteratorObject {
  private let code: GeneratorCode
  private let machine: Machine
  private let locals: UnsafeMutablePointer<Value>
  private var iterators: [IteratorObject?]
  private var isStarted = false
  private var isFinished = false
  private var isRunning = false

  init(_ code: GeneratorCode, first: IteratorObject, captured: [Value], _ machine: Machine) {
    self.code = code
    self.machine = machine
    let count = max(code.localCount, 1)
    locals = .allocate(capacity: count)
    locals.initialize(repeating: .unbound, count: count)
    iterators = Array(repeating: nil, count: code.clauses.count)
    super.init()
    for slot in code.cellSlots { locals[slot] = .object(Cell(.unbound)) }
    for (index, cell) in captured.enumerated() { locals[code.firstFree + index] = cell }
    iterators[0] = first
  }
  deinit {
    var values: ContiguousArray<Value> = []
    takeChildren(&values)
    Teardown.release(&values)
    locals.deinitialize(count: max(code.localCount, 1))
    locals.deallocate()
  }

  override var typeName: String { "generator" }
  override func repr() throws -> String { "<generator object \(code.qualifiedName) at \(address)>" }

  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    for slot in 0..<code.localCount {
      into.append(locals[slot])
      locals[slot] = .unbound
    }
    for iterator in iterators { if let iterator { into.append(.object(iterator)) } }
    iterators = []
  }

  override func next() throws -> Value? {
    if isFinished { return nil }
    if isRunning { throw PythonError.value("generator already executing") }
    if machine.depth >= machine.recursionLimit || StackGuard.isExhausted(limit: machine.nativeLimit) {
      throw PythonError("RecursionError", "maximum recursion depth exceeded")
    }
    isRunning = true
    machine.depth += 1
    defer {
      isRunning = false
      machine.depth -= 1
    }
    do {
      if let value = try advance() { return value }
      isFinished = true
      return nil
    } catch {
      isFinished = true
      let error = PythonError.from(error)
      error.traceback.append(
        PythonError.Frame(
          function: "<genexpr>", source: code.source, range: error.openRange ?? code.element.range))
      error.openRange = nil
      throw error
    }
  }

  private func advance() throws -> Value? {
    let frame = Frame(locals: locals, machine: machine)
    // Whether the clause at `level` is to go on, rather than to start.
    var isResuming = isStarted
    var level = isStarted ? previousLoop(code.clauses.count) : 0
    isStarted = true
    while level >= 0 {
      if level == code.clauses.count { return try code.element.evaluate(frame) }
      switch code.clauses[level] {
      case .condition(let test):
        if try test.isTrue(frame) {
          level += 1
          isResuming = false
        } else {
          level = previousLoop(level)
          isResuming = true
        }
      case .loop(let target, let iterable):
        try machine.step()
        if !isResuming, let iterable {
          let value = try iterable.evaluate(frame)
          do { iterators[level] = try value.makeIterator() } catch { throw iterable.located(error) }
        }
        if let item = try iterators[level]?.next() {
          try target.assign(item, frame)
          level += 1
          isResuming = false
        } else {
          iterators[level] = nil
          level = previousLoop(level)
          isResuming = true
        }
      }
    }
    return nil
  }

  /// The loop around the clause at `level`, or -1.
  private func previousLoop(_ level: Int) -> Int {
    var level = level - 1
    while level >= 0 {
      if case .loop = code.clauses[level] { return level }
      level -= 1
    }
    return -1
  }
}
