/// An iterator that reads from others.
class DerivedIterator: IteratorObject {
  fileprivate(set) var sources: [IteratorObject]
  fileprivate init(_ sources: [IteratorObject]) { self.sources = sources }
  deinit {
    var values: ContiguousArray<Value> = []
    takeChildren(&values)
    Teardown.release(&values)
  }
  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    for source in sources { into.append(.object(source)) }
    sources = []
  }
}

/// `enumerate()`.
final class EnumerateIterator: DerivedIterator {
  private var index: Int

  init(_ source: IteratorObject, from start: Int) {
    index = start
    super.init([source])
  }

  static var tooLarge: PythonError { .notSupported("enumerating beyond 64 bits") }

  override var typeName: String { "enumerate" }
  override func next() throws -> Value? {
    try nextPair().map { .tuple(TupleObject([$0, $1])) }
  }
  override var givesPairs: Bool { true }
  override func nextPair() throws -> (Value, Value)? {
    try StackGuard.check()
    guard let item = try sources[0].next() else { return nil }
    let (following, overflow) = index.addingReportingOverflow(1)
    if overflow { throw Self.tooLarge }
    defer { index = following }
    return (.int(index), item)
  }
}

/// `zip()`.
final class ZipIterator: DerivedIterator {
  private let isStrict: Bool

  init(_ sources: [IteratorObject], isStrict: Bool) {
    self.isStrict = isStrict
    super.init(sources)
  }

  override var typeName: String { "zip" }
  override var givesPairs: Bool { sources.count == 2 && !isStrict }
  override func nextPair() throws -> (Value, Value)? {
    if sources.isEmpty { return nil }
    try StackGuard.check()
    if let first = try sources[0].next(), let second = try sources[1].next() { return (first, second) }
    sources = []
    return nil
  }
  override func next() throws -> Value? {
    if sources.isEmpty { return nil }
    try StackGuard.check()
    var items: ContiguousArray<Value> = []
    items.reserveCapacity(sources.count)
    for index in sources.indices {
      if let item = try sources[index].next() {
        items.append(item)
        continue
      }
      if isStrict { try checkLengths(endedAt: index) }
      sources = []
      return nil
    }
    return .tuple(TupleObject(items))
  }

  private func checkLengths(endedAt index: Int) throws {
    func named(_ count: Int) -> String { count == 1 ? "argument 1" : "arguments 1-\(count)" }
    if index > 0 { throw PythonError.value("zip() argument \(index + 1) is shorter than \(named(index))") }
    for other in sources.indices.dropFirst() where try sources[other].next() != nil {
      throw PythonError.value("zip() argument \(other + 1) is longer than \(named(other))")
    }
  }
}

/// `map()`.
final class MapIterator: DerivedIterator {
  private var function: Value
  private let machine: Machine

  init(_ function: Value, _ sources: [IteratorObject], _ machine: Machine) {
    self.function = function
    self.machine = machine
    super.init(sources)
  }

  override var typeName: String { "map" }
  override func next() throws -> Value? {
    try StackGuard.check()
    if sources.count == 1 { return try sources[0].next().map { try machine.call(function, $0) } }
    var items: [Value] = []
    for source in sources {
      guard let item = try source.next() else { return nil }
      items.append(item)
    }
    return try machine.call(function, items)
  }
  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    super.takeChildren(&into)
    into.append(function)
    function = .none
  }
}

/// `filter()`.
final class FilterIterator: DerivedIterator {
  private var function: Value
  private let machine: Machine

  init(_ function: Value, _ source: IteratorObject, _ machine: Machine) {
    self.function = function
    self.machine = machine
    super.init([source])
  }

  override var typeName: String { "filter" }
  override func next() throws -> Value? {
    try StackGuard.check()
    while let item = try sources[0].next() {
      try machine.step()
      let keeps = function.isNone ? try item.isTrue : try machine.call(function, item).isTrue
      if keeps { return item }
    }
    return nil
  }
  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    super.takeChildren(&into)
    into.append(function)
    function = .none
  }
}

/// `iter(function, sentinel)`.
final class CallIterator: IteratorObject {
  private var function: Value?
  private var sentinel: Value
  private let machine: Machine

  init(_ function: Value, until sentinel: Value, _ machine: Machine) {
    self.function = function
    self.sentinel = sentinel
    self.machine = machine
  }
  deinit {
    var values: ContiguousArray<Value> = []
    takeChildren(&values)
    Teardown.release(&values)
  }

  override var typeName: String { "callable_iterator" }
  override func next() throws -> Value? {
    try StackGuard.check()
    guard let function else { return nil }
    let value = try machine.call(function, [])
    if try !value.equals(sentinel) { return value }
    self.function = nil
    return nil
  }
  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    if let function { into.append(function) }
    function = nil
    into.append(sentinel)
    sentinel = .none
  }
}

/// `reversed()` of a list, which is read live.
final class ReverseListIterator: IteratorObject {
  private var list: ListObject?
  private var position: Int

  init(_ list: ListObject) {
    self.list = list
    position = list.items.count - 1
  }

  override var typeName: String { "list_reverseiterator" }
  override func next() throws -> Value? {
    guard let items = list?.items, position >= 0, position < items.count else {
      list = nil
      return nil
    }
    position -= 1
    return items[position + 1]
  }
}
