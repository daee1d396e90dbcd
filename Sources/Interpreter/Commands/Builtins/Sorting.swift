/// Stable sorting with Python's comparisons.
enum Sorting {
  static func sorted(
    _ items: ContiguousArray<Value>, key: Value, isDescending: Bool, _ machine: Machine
  ) throws -> ContiguousArray<Value> {
    var keys = items
    if !key.isNone {
      for index in keys.indices { keys[index] = try machine.call(key, items[index]) }
    }
    let order = try self.order(keys, isDescending: isDescending, machine)
    return ContiguousArray(order.lazy.map { items[$0] })
  }

  /// The indices of `keys` in sorted order; equal keys keep their order.
  private static func order(
    _ keys: ContiguousArray<Value>, isDescending: Bool, _ machine: Machine
  ) throws -> ContiguousArray<Int> {
    // Only mixed or rare keys pay for a general comparison.
    if let ints = all(keys, { if case .int(let value) = $0 { value } else { nil } }) {
      return try MergeSort.places(ints, isDescending: isDescending, by: NaturalOrder())
    }
    if let floats = all(keys, { if case .float(let value) = $0 { value } else { nil } }) {
      return try MergeSort.places(floats, isDescending: isDescending, by: NaturalOrder())
    }
    if let texts = all(keys, { if case .string(let text) = $0, text.isASCII { text.value } else { nil } }) {
      // Swift orders other text by canonical equivalence, ASCII by code points.
      return try MergeSort.places(texts, isDescending: isDescending, by: NaturalOrder())
    }
    return try MergeSort.places(keys, isDescending: isDescending, by: LanguageOrder(machine: machine))
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
}

/// The order of the language's `<`; each comparison counts as a step.
private struct LanguageOrder: KeyOrder {
  let machine: Machine

  func precedes(_ a: Value, _ b: Value) throws -> Bool {
    try machine.step()
    return try Value.compare(.less, a, b).isTrue
  }
}
