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
    var order = Array(keys.indices)
    // A descending sort keeps the order of equal keys, so it is an ascending one read backwards.
    if isDescending { order.reverse() }
    try mergeSort(&order) { try Value.compare(.less, keys[$0], keys[$1]).isTrue }
    if isDescending { order.reverse() }
    return order
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

  /// Stable; compares a later element with an earlier one, as CPython does, so that errors name the types alike.
  private static func mergeSort(_ order: inout [Int], _ precedes: (Int, Int) throws -> Bool) throws {
    let run = 16
    for start in stride(from: 0, to: order.count, by: run) {
      for index in (start + 1)..<max(start + 1, min(start + run, order.count)) {
        let pivot = order[index]
        var low = start
        var high = index
        while low < high {
          let middle = (low + high) / 2
          if try precedes(pivot, order[middle]) { high = middle } else { low = middle + 1 }
        }
        order.remove(at: index)
        order.insert(pivot, at: low)
      }
    }
    var width = run
    while width < order.count {
      var merged: [Int] = []
      merged.reserveCapacity(order.count)
      for start in stride(from: 0, to: order.count, by: width * 2) {
        var left = start
        let middle = min(start + width, order.count)
        var right = middle
        let end = min(start + width * 2, order.count)
        while left < middle, right < end {
          if try precedes(order[right], order[left]) {
            merged.append(order[right])
            right += 1
          } else {
            merged.append(order[left])
            left += 1
          }
        }
        merged += order[left..<middle]
        merged += order[right..<end]
      }
      order = merged
      width *= 2
    }
  }
}
