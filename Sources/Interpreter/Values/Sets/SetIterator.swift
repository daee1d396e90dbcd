/// Goes through a set; a set that changes its size meanwhile is an error.
final class SetIterator: IteratorObject {
  private var set: SetObject?
  private let count: Int
  private var place = 0

  init(_ set: SetObject) {
    self.set = set
    count = set.count
  }

  override var typeName: String { "set_iterator" }
  override func next() throws -> Value? {
    guard let set else { return nil }
    if set.count != count { throw PythonError("RuntimeError", "Set changed size during iteration") }
    while place < set.table.slots.count {
      let key = set.table.slots[place].key
      place += 1
      if !key.isUnbound { return key }
    }
    self.set = nil
    return nil
  }
  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    if let set { into.append(.object(set)) }
    set = nil
  }
}
