/// A list.
public final class ListObject: Object {
  /// The items.
  @exclusivity(unchecked) public var items: ContiguousArray<Value>

  /// A list of these items.
  public init(_ items: ContiguousArray<Value>) { self.items = items }
  deinit { Teardown.release(&items) }

  public override var typeName: String { "list" }

  /// The place of index `index`, which may count from the end.
  @inline(__always) func offset(_ index: Int, _ message: StaticString = "list index out of range") throws -> Int {
    let place = index < 0 ? index &+ items.count : index
    if place < 0 || place >= items.count { throw PythonError.index("\(message)") }
    return place
  }

  override func takeChildren(_ into: inout ContiguousArray<Value>) { Teardown.move(&items, into: &into) }
}

/// A tuple.
public final class TupleObject: Object {
  /// The items.
  @exclusivity(unchecked) public private(set) var items: ContiguousArray<Value>

  /// A tuple of these items.
  public init(_ items: ContiguousArray<Value>) { self.items = items }
  deinit { Teardown.release(&items) }

  public override var typeName: String { "tuple" }

  override func takeChildren(_ into: inout ContiguousArray<Value>) { Teardown.move(&items, into: &into) }
}
