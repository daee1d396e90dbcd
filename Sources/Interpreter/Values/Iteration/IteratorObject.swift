/// Something that hands out one value after the other: what `for`, `next` and the builtins that consume read from.
open class IteratorObject: Object {
  open override var typeName: String { "iterator" }
  /// The next value, or nil at the end.
  open func next() throws -> Value? { nil }
  /// Whether every value is a tuple of two, which `nextPair` hands out without making the tuple.
  var givesPairs: Bool { false }
  /// The items of the next value, or nil at the end. Only where `givesPairs`.
  func nextPair() throws -> (Value, Value)? { nil }
  public override func makeIterator() throws -> IteratorObject? { self }
}

/// Goes through values that were made ahead.
final class ItemsIterator: IteratorObject {
  private var items: ContiguousArray<Value>
  private var position = 0
  private let name: String

  init(_ items: ContiguousArray<Value>, named name: String = "iterator") {
    self.items = items
    self.name = name
  }
  deinit { Teardown.release(&items) }

  override var typeName: String { name }
  override func next() throws -> Value? {
    guard position < items.count else { return nil }
    position += 1
    return items[position - 1]
  }
  override func takeChildren(_ into: inout ContiguousArray<Value>) { Teardown.move(&items, into: &into) }
}
