/// Stable sorting with Python's comparisons.
enum Sorting {
  static func sorted(
    _ items: ContiguousArray<Value>, key: Value, isDescending: Bool, _ machine: Machine
  ) throws -> ContiguousArray<Value> {
    var keys = items
    if !key.isNone {
      for index in keys.indices { keys[index] = try machine.call(key, [items[index]]) }
    }
    let order = try self.order(keys, isDescending: isDescending)
    return ContiguousArray(order.lazy.map { items[$0] })
  }

  /// The indices of `keys` in sorted order; equal keys keep their order.
  private static func order(_ keys: ContiguousArray<Value>, isDescending: Bool) throws -> [Int] {
    // Only mixed or rare keys pay for a general comparison.
    if let ints = all(keys, { if case .int(let value) = $0 { value } else { nil } }) {
      return order(ints, isDescending, <)
    }
    if let floats = all(keys, { if case .float(let value) = $0, !value.isNaN { value } else { nil } }) {
      return order(floats, isDescending, <)
    }
    if let texts = all(keys, { if case .string(let value) = $0 { value } else { nil } }) {
      return order(texts.map { Array($0.value.utf8) }, isDescending) { $0.lexicographicallyPrecedes($1) }
    }
    return try MergeSort.order(keys, isDescending: isDescending) { try Value.compare(.less, $0, $1).isTrue }
  }

  private static func all<Key>(_ keys: ContiguousArray<Value>, _ convert: (Value) -> Key?) -> ContiguousArray<Key>? {
    var out: ContiguousArray<Key> = []
    out.reserveCapacity(keys.count)
    for key in keys {
      guard let converted = convert(key) else { return nil }
      out.append(converted)
    }
    return out
  }

  private static func order<Key>(
    _ keys: some RandomAccessCollection<Key>, _ isDescending: Bool, _ precedes: (Key, Key) -> Bool
  ) -> [Int] {
    // The position is the tie break, which makes any sort stable.
    var pairs = Array(zip(keys, 0...))
    pairs.sort {
      if precedes($0.0, $1.0) { return !isDescending }
      if precedes($1.0, $0.0) { return isDescending }
      return $0.1 < $1.1
    }
    return pairs.map(\.1)
  }
}
