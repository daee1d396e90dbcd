/// Frees nested containers one after the other instead of one inside the other: a list nested a million deep would
/// otherwise overflow the stack when its last reference goes.
enum Teardown {
  /// Called by a container's `deinit` with what it held.
  @inline(__always) static func release(_ items: inout ContiguousArray<Value>) {
    if items.contains(where: \.mayHoldValues) { drain(&items) }
  }

  @inline(never) private static func drain(_ items: inout ContiguousArray<Value>) {
    var pending: ContiguousArray<Value> = []
    move(&items, into: &pending)
    while let last = pending.popLast() {
      guard var object = last.container else { continue }
      _ = consume last
      // Still shared: whoever drops the last reference takes it apart.
      if isKnownUniquelyReferenced(&object) { object.takeChildren(&pending) }
    }
  }

  /// Empties `items`, keeping those that may hold further values in `pending`.
  static func move(_ items: inout ContiguousArray<Value>, into pending: inout ContiguousArray<Value>) {
    for item in items where item.mayHoldValues { pending.append(item) }
    items = []
  }
}

extension Value {
  /// Whether dropping the value can free further values.
  @inline(__always) fileprivate var mayHoldValues: Bool {
    switch self {
    case .list, .tuple, .dict, .function, .object: true
    default: false
    }
  }

  fileprivate var container: Object? {
    switch self {
    case .list(let object): object
    case .tuple(let object): object
    case .dict(let object): object
    case .function(let object): object
    case .object(let object): object
    default: nil
    }
  }
}
