import NDArray

extension Value {
  /// All items, in order. Throws TypeError if the value cannot be iterated over.
  public func contents() throws -> ContiguousArray<Value> {
    switch self {
    case .list(let list): return list.items
    case .tuple(let tuple): return tuple.items
    case .dict(let dict): return ContiguousArray(dict.pairs.map(\.key))
    case .string(let text): return ContiguousArray(text.value.unicodeScalars.lazy.map(StringObject.character))
    case .object(let object):
      if let iterator = object as? IteratorObject {
        var items: ContiguousArray<Value> = []
        while let item = try iterator.next() {
          try Interruption.check()
          if items.count == items.capacity {
            try MemoryLimit.check(items.count * 2, each: MemoryLayout<Value>.stride)
          }
          items.append(item)
        }
        return items
      }
      if let items = try object.contents() { return items }
    default: break
    }
    throw PythonError.type("'\(typeName)' object is not iterable")
  }

  /// All items, in order. Throws the TypeError `message` if the value cannot be iterated over.
  func contents(otherwise message: @autoclosure () -> String) throws -> ContiguousArray<Value> {
    if case .object(let object) = self, !(object is IteratorObject) {
      // Its own errors about the items are not about what it is.
      guard let iterator = try object.makeIterator() else { throw PythonError.type(message()) }
      return try Value.object(iterator).contents()
    }
    guard isIterable else { throw PythonError.type(message()) }
    return try contents()
  }

  private var isIterable: Bool {
    switch self {
    case .list, .tuple, .dict, .string, .object: true
    default: false
    }
  }

  /// A new iterator over the items. Throws TypeError if the value cannot be iterated over.
  public func makeIterator() throws -> IteratorObject {
    switch self {
    case .list(let list): return ListIterator(list)
    case .tuple(let tuple): return ItemsIterator(tuple.items, named: "tuple_iterator")
    case .dict(let dict): return DictIterator(dict, .keys)
    case .string(let text):
      return ItemsIterator(try contents(), named: text.isASCII ? "str_ascii_iterator" : "str_iterator")
    case .object(let object): if let iterator = try object.makeIterator() { return iterator }
    default: break
    }
    throw PythonError.type("'\(typeName)' object is not iterable")
  }
}

/// Reads a list by index, so that it sees what a loop's body does to the list, as Python does.
final class ListIterator: IteratorObject {
  private var list: ListObject?
  private var position = 0

  init(_ list: ListObject) { self.list = list }

  override var typeName: String { "list_iterator" }
  override func next() throws -> Value? {
    guard let items = list?.items, position < items.count else {
      list = nil
      return nil
    }
    position += 1
    return items[position - 1]
  }
  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    if let list { into.append(.list(list)) }
    list = nil
  }
}

/// Goes through a dict's keys, values or items; a dict that changes its size meanwhile is an error.
final class DictIterator: IteratorObject {
  /// What of each entry is handed out.
  enum Part { case keys, values, items }

  private var dict: DictObject?
  private let part: Part
  private let count: Int
  private var remaining: Int
  private var position = 0

  init(_ dict: DictObject, _ part: Part) {
    self.dict = dict
    self.part = part
    count = dict.count
    remaining = count
  }

  override var typeName: String {
    switch part {
    case .keys: "dict_keyiterator"
    case .values: "dict_valueiterator"
    case .items: "dict_itemiterator"
    }
  }
  override func next() throws -> Value? {
    guard let (key, value) = try nextPair() else { return nil }
    return switch part {
    case .keys: key
    case .values: value
    case .items: .tuple(TupleObject([key, value]))
    }
  }
  override var givesPairs: Bool { part == .items }
  override func nextPair() throws -> (Value, Value)? {
    guard let dict else { return nil }
    if dict.count != count { throw PythonError("RuntimeError", "dictionary changed size during iteration") }
    if remaining == 0, dict.entries[position...].contains(where: { !$0.key.isUnbound }) {
      throw PythonError("RuntimeError", "dictionary keys changed during iteration")
    }
    while position < dict.entries.count {
      let entry = dict.entries[position]
      position += 1
      if entry.key.isUnbound { continue }
      remaining -= 1
      return (entry.key, entry.value)
    }
    self.dict = nil
    return nil
  }
  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    if let dict { into.append(.dict(dict)) }
    dict = nil
  }
}
