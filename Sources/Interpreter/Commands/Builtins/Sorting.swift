import NDArray

/// Stable sorting with Python's comparisons.
enum Sorting {
  /// Sorts the items. When a comparison throws, they are in the order reached so far, as in CPython; on Ctrl-C they stay as
  /// they were.
  static func sort(
    _ items: inout ContiguousArray<Value>, key: Value, isDescending: Bool, _ machine: Machine
  ) throws {
    var keys = items
    if !key.isNone {
      for index in keys.indices { keys[index] = try machine.call(key, items[index]) }
    }
    var places: ContiguousArray<Int> = []
    let unsorted = items
    func reorder() { items = ContiguousArray(places.lazy.map { unsorted[$0] }) }
    do {
      try order(keys, into: &places, isDescending: isDescending, machine)
    } catch let failure as Failure where failure.kind == .interrupted {
      // Moving millions of items about would take as long as the user waits.
      throw failure
    } catch {
      reorder()
      throw error
    }
    reorder()
  }

  /// The places of `keys` in sorted order; equal keys keep their order.
  private static func order(
    _ keys: ContiguousArray<Value>, into places: inout ContiguousArray<Int>, isDescending: Bool, _ machine: Machine
  ) throws {
    // Only mixed or rare keys pay for a general comparison.
    if let ints = try all(keys, { if case .int(let value) = $0 { value } else { nil } }) {
      return try MergeSort.sort(&places, of: ints, isDescending: isDescending, by: NaturalOrder())
    }
    if let floats = try all(keys, { if case .float(let value) = $0 { value } else { nil } }) {
      return try MergeSort.sort(&places, of: floats, isDescending: isDescending, by: NaturalOrder())
    }
    if let texts = try all(keys, { if case .string(let text) = $0, text.isASCII { text.value } else { nil } }) {
      // Swift orders other text by canonical equivalence, ASCII by code points.
      return try MergeSort.sort(&places, of: texts, isDescending: isDescending, by: NaturalOrder())
    }
    try MergeSort.sort(&places, of: keys, isDescending: isDescending, by: LanguageOrder(machine: machine))
  }

  private static func all<Key>(_ keys: ContiguousArray<Value>, _ convert: (Value) -> Key?) throws
    -> ContiguousArray<Key>?
  {
    var out: ContiguousArray<Key> = []
    out.reserveCapacity(keys.count)
    for key in keys {
      try Interruption.check()
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
