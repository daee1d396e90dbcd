/// A dict: an insertion-ordered hash table, laid out as CPython's, with a small open-addressed index into a dense
/// list of entries.
public final class DictObject: Object {
  struct Entry {
    let hash: Int
    var key: Value  // unbound once the entry is removed
    var value: Value
  }

  @exclusivity(unchecked) private(set) var entries: ContiguousArray<Entry> = []
  @exclusivity(unchecked) private var index = ContiguousArray<Int32>(repeating: DictObject.free, count: 8)
  /// The number of keys.
  @exclusivity(unchecked) public private(set) var count = 0
  private static let free: Int32 = -1
  private static let removed: Int32 = -2

  /// An empty dict.
  public override init() {}
  deinit {
    var values: ContiguousArray<Value> = []
    takeChildren(&values)
    Teardown.release(&values)
  }

  public override var typeName: String { "dict" }

  /// Spreads consecutive hashes over the table.
  @inline(__always) private static func slot(_ hash: Int, _ mask: Int) -> Int {
    let mixed = UInt(bitPattern: hash) &* 0x9E37_79B9_7F4A_7C15
    return Int(bitPattern: mixed ^ (mixed >> 32)) & mask
  }

  /// The entry's position for `key`, or the index slot where it would go, as `-1 - slot`.
  @inline(__always) private func find(_ key: Value, _ hash: Int) throws -> Int {
    let mask = index.count - 1
    var slot = Self.slot(hash, mask)
    while true {
      let position = Int(index[slot])
      if position >= 0 {
        if entries[position].hash == hash, try Value.sameKey(entries[position].key, key) { return position }
      } else if position == Self.free {
        return -1 - slot
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// The value for `key`, or nil. Throws TypeError for keys that cannot be hashed.
  public func get(_ key: Value) throws -> Value? {
    let position = try find(key, try key.hash())
    return position >= 0 ? entries[position].value : nil
  }

  /// Sets the value for `key`. Throws TypeError for keys that cannot be hashed.
  public func set(_ key: Value, _ value: Value) throws {
    let hash = try key.hash()
    let position = try find(key, hash)
    if position >= 0 {
      entries[position].value = value
      return
    }
    if entries.count >= Int32.max / 4 { throw PythonError("MemoryError", "dict too large") }
    index[-1 - position] = Int32(entries.count)
    entries.append(Entry(hash: hash, key: key, value: value))
    count += 1
    if entries.count * 2 > index.count { rebuild() }
  }

  /// Removes `key` and returns its value, or nil if it is not there.
  public func remove(_ key: Value) throws -> Value? {
    let position = try find(key, try key.hash())
    if position < 0 { return nil }
    return removeEntry(at: position)
  }

  /// Removes and returns the last entry, or nil if the dict is empty.
  func removeLast() -> (key: Value, value: Value)? {
    // So that taking the last entry again and again finds it at once.
    while entries.last?.key.isUnbound ?? false { entries.removeLast() }
    guard let key = entries.last?.key else { return nil }
    return (key, removeEntry(at: entries.count - 1))
  }

  private func removeEntry(at position: Int) -> Value {
    let value = entries[position].value
    let mask = index.count - 1
    var slot = Self.slot(entries[position].hash, mask)
    while index[slot] != Int32(position) { slot = (slot &+ 1) & mask }
    index[slot] = Self.removed
    entries[position].key = .unbound
    entries[position].value = .unbound
    count -= 1
    return value
  }

  /// Removes everything.
  func removeAll() {
    entries = []
    index = ContiguousArray(repeating: Self.free, count: 8)
    count = 0
  }

  /// Grows the index and drops the places of removed entries.
  private func rebuild() {
    entries.removeAll { $0.key.isUnbound }
    var size = 8
    while size < entries.count * 4 { size *= 2 }
    index = ContiguousArray(repeating: Self.free, count: size)
    for position in entries.indices {
      var slot = Self.slot(entries[position].hash, size - 1)
      while index[slot] >= 0 { slot = (slot &+ 1) & (size - 1) }
      index[slot] = Int32(position)
    }
  }

  /// The keys and values in order.
  public var pairs: some Sequence<(key: Value, value: Value)> {
    entries.lazy.filter { !$0.key.isUnbound }.map { ($0.key, $0.value) }
  }

  /// A new dict with the same entries.
  func copy() -> DictObject {
    let copy = DictObject()
    copy.entries = entries
    copy.index = index
    copy.count = count
    return copy
  }

  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    for entry in entries {
      into.append(entry.value)
      into.append(entry.key)
    }
    removeAll()
  }
}
