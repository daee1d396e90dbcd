import NDArray

/// The stack machine that a pickle is a program for. It builds values; it cannot call anything.
struct UnpicklingMachine {
  var input: PickleInput
  let encoding: PickleStringEncoding
  private let progress: ProgressHandler?
  private var stack: [PickleValue] = []
  private var marks: [Int] = []
  private var memo = PickleMemo()
  /// Every container built. Until the end they are kept alive by this list alone, as releasing a nested one would recurse.
  private var containers: [PickledContainer] = []
  /// Whether some container may be reachable in two ways, and so from itself.
  var hasSharedContainers = false
  private var budget: UnpicklingBudget
  /// Where the operation that is being carried out started.
  private var operationStart = 0

  init(_ input: PickleInput, encoding: PickleStringEncoding, progress: ProgressHandler?) {
    self.input = input
    self.encoding = encoding
    self.progress = progress
    budget = UnpicklingBudget(fileSize: input.count)
  }

  /// Carries out the program and gives its result.
  mutating func run() throws -> PickleValue {
    var isComplete = false
    defer { if !isComplete { PickleGraph.dismantle(containers) } }
    if input.position == input.count { throw failure("ran out of input") }
    var untilProgress = 0
    var nextProgress = 0
    while true {
      untilProgress -= 1
      if untilProgress < 0 || input.position >= nextProgress {
        untilProgress = 4096
        nextProgress = input.position + (1 << 16)
        try progress?(input.position, input.count)
      }
      operationStart = input.position
      let byte = try input.byte()
      guard let operation = PickleOpcode(rawValue: byte) else {
        throw failure("invalid load key 0x\(String(byte, radix: 16))")
      }
      if operation == .stop {
        let result = try pop()
        try checkGraph()
        isComplete = true
        return result
      }
      try execute(operation)
    }
  }

  /// A failure that names the operation being carried out.
  func failure(_ message: String, hint: String? = nil) -> Failure {
    Failure(.unpickling, "\(message) at byte \(operationStart)", hint: hint)
  }

  private func checkGraph() throws(Failure) {
    guard hasSharedContainers else { return }
    switch PickleGraph.shape(of: containers) {
    case .recursive: throw failure("the pickle ends with a container that contains itself")
    case .levels(let depth): try checkDepth(depth)
    }
  }

  private func checkDepth(_ depth: Int) throws(Failure) {
    guard depth < UnpicklingBudget.greatestDepth else {
      throw failure("more than \(UnpicklingBudget.greatestDepth) containers within each other")
    }
  }

  // MARK: Memory

  /// Accounts for a copy of `bytes` bytes of something the pickle may ask for again.
  mutating func takeCopy(_ bytes: Int) throws(Failure) {
    guard budget.takeCopy(bytes) else { throw tooMuchMemory() }
  }

  private mutating func takeObject(_ bytes: Int) throws(Failure) {
    guard budget.takeObject(bytes) else { throw tooMuchMemory() }
  }

  private func tooMuchMemory() -> Failure {
    failure("the values take more memory than a file of \(input.count) bytes may ask for")
  }

  // MARK: Stack

  /// Puts a value on the stack.
  mutating func push(_ value: PickleValue) throws(Failure) {
    try takeObject(MemoryLayout<PickleValue>.stride)
    stack.append(value)
  }

  /// Puts a new container on the stack.
  mutating func push<Container: PickledContainer>(
    new container: Container, _ wrap: (Container) -> PickleValue
  ) throws(Failure) {
    try takeObject(80)
    containers.append(container)
    try adopt(container.items[...], in: container)
    try push(wrap(container))
  }

  /// Takes the top of the stack, which must lie above the last mark.
  mutating func pop() throws(Failure) -> PickleValue {
    guard stack.count > (marks.last ?? 0), let value = stack.popLast() else { throw failure("nothing on the stack") }
    return value
  }

  /// The top of the stack, left in place.
  func top() throws(Failure) -> PickleValue {
    guard stack.count > (marks.last ?? 0), let value = stack.last else { throw failure("nothing on the stack") }
    return value
  }

  /// Takes the last `count` values off the stack, in order.
  mutating func pop(_ count: Int) throws(Failure) -> [PickleValue] {
    guard stack.count - (marks.last ?? 0) >= count else { throw failure("too few values on the stack") }
    defer { stack.removeLast(count) }
    return Array(stack.suffix(count))
  }

  /// Takes everything above the last mark off the stack, and the mark.
  mutating func popToMark() throws(Failure) -> [PickleValue] {
    guard let mark = marks.popLast() else { throw failure("no mark on the stack") }
    defer { stack.removeSubrange(mark...) }
    return Array(stack[mark...])
  }

  mutating func pushMark() throws(Failure) {
    try takeObject(8)
    marks.append(stack.count)
  }

  /// Drops the top of the stack, which may be a mark.
  mutating func drop() throws(Failure) {
    if let mark = marks.last, mark == stack.count { marks.removeLast() } else { _ = try pop() }
  }

  // MARK: Containers

  /// Appends values to a container.
  mutating func append(_ values: [PickleValue], to container: PickledContainer) throws(Failure) {
    try adopt(values[...], in: container)
    container.items += values
  }

  private mutating func adopt(_ values: ArraySlice<PickleValue>, in parent: PickledContainer) throws(Failure) {
    for value in values {
      guard let child = value.container, child.depth >= parent.depth else { continue }
      parent.depth = child.depth + 1
    }
    try checkDepth(Int(parent.depth))
  }

  // MARK: Memo

  /// Gives the top of the stack a number to refer to it by.
  mutating func memoize(at index: Int? = nil) throws(Failure) {
    try takeObject(MemoryLayout<PickleValue>.stride)
    memo.store(try top(), at: index ?? memo.count)
  }

  /// Puts the value with number `index` on the stack.
  mutating func pushMemoized(_ index: Int) throws(Failure) {
    guard let value = memo.value(at: index) else { throw failure("no value has memo number \(index)") }
    try pushAgain(value)
  }

  /// Puts a value on the stack that is held elsewhere too.
  mutating func pushAgain(_ value: PickleValue) throws(Failure) {
    if value.container != nil { hasSharedContainers = true }
    try push(value)
  }
}
