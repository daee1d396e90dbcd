final class LocalTarget: TargetNode {
  let slot: Int
  private let name: Name
  init(_ slot: Int, _ name: Name) {
    self.slot = slot
    self.name = name
    super.init(name.range)
  }
  override func assign(_ value: consuming Value, _ frame: Frame) { frame.store(value, slot) }
  override func delete(_ frame: Frame) throws {
    if frame.locals[slot].isUnbound { throw PythonError.unboundLocal(name) }
    frame.locals[slot] = .unbound
  }
}

final class CellTarget: TargetNode {
  private let slot: Int
  private let name: Name
  init(_ slot: Int, _ name: Name) {
    self.slot = slot
    self.name = name
    super.init(name.range)
  }
  override func assign(_ value: consuming Value, _ frame: Frame) throws {
    try frame.withCell(slot) { $0.value = value }
  }
  override func delete(_ frame: Frame) throws {
    try frame.withCell(slot) { cell in
      if cell.value.isUnbound { throw PythonError.unboundLocal(name) }
      cell.value = .unbound
    }
  }
}

final class GlobalTarget: TargetNode {
  private let slot: Int
  private let name: Name
  init(_ slot: Int, _ name: Name) {
    self.slot = slot
    self.name = name
    super.init(name.range)
  }
  override func assign(_ value: consuming Value, _ frame: Frame) { frame.machine.globals.values[slot] = value }
  override func delete(_ frame: Frame) throws {
    let globals = frame.machine.globals
    if globals.values[slot].isUnbound { throw located(PythonError.undefined(name.text, globals)) }
    globals.values[slot] = .unbound
  }
}

final class ItemTarget: TargetNode {
  private let container: Operand
  private let index: Operand
  private let isQuick: Bool
  init(_ container: Operand, _ index: Operand, _ range: SourceRange) {
    self.container = container
    self.index = index
    isQuick = index.isQuick
    super.init(range)
  }
  override func assign(_ value: consuming Value, _ frame: Frame) throws {
    if let place = index.quickInteger(frame), let list = container.lentList(frame) {
      do {
        try list._withUnsafeGuaranteedRef {
          $0.items[try $0.offset(place, "list assignment index out of range")] = value
        }
      } catch { throw located(error) }
      return
    }
    if isQuick, let dict = container.lentDict(frame) {
      let key = try index.value(frame)
      do { return try dict._withUnsafeGuaranteedRef { try $0.set(key, value) } } catch { throw located(error) }
    }
    let into = try container.value(frame)
    let at = try index.value(frame)
    do { try Value.setItem(into, at, value) } catch { throw located(error) }
  }
  override func delete(_ frame: Frame) throws {
    let from = try container.value(frame)
    let at = try index.value(frame)
    do { try Value.deleteItem(from, at) } catch { throw located(error) }
  }
}

/// `a[i, j] = value`: arrays take the two indices as they are.
final class PairItemTarget: TargetNode {
  private let container: Operand
  private let row: Operand
  private let column: Operand
  init(_ container: Operand, _ row: Operand, _ column: Operand, _ range: SourceRange) {
    self.container = container
    self.row = row
    self.column = column
    super.init(range)
  }
  override func assign(_ value: consuming Value, _ frame: Frame) throws {
    if case .local(let slot, _) = container, let x = row.quickInteger(frame), let y = column.quickInteger(frame),
      let object = (frame.locals + slot).lentObject
    {
      do { return try object._withUnsafeGuaranteedRef { try $0.setItem(x, y, value) } } catch { throw located(error) }
    }
    let into = try container.value(frame)
    let i = try row.value(frame)
    let j = try column.value(frame)
    do {
      if case .object(let object) = into, case .int(let x) = i, case .int(let y) = j {
        return try object.setItem(x, y, value)
      }
      try Value.setItem(into, .tuple(TupleObject([i, j])), value)
    } catch { throw located(error) }
  }
  override func delete(_ frame: Frame) throws {
    let from = try container.value(frame)
    let at = Value(tuple: [try row.value(frame), try column.value(frame)])
    do { try Value.deleteItem(from, at) } catch { throw located(error) }
  }
}

final class AttributeTarget: TargetNode {
  private let object: Operand
  private let name: String
  init(_ object: Operand, _ name: String, _ range: SourceRange) {
    self.object = object
    self.name = name
    super.init(range)
  }
  override func assign(_ value: consuming Value, _ frame: Frame) throws {
    let target = try object.value(frame)
    do { try frame.machine.setAttribute(target, name, value) } catch { throw located(error) }
  }
  override func delete(_ frame: Frame) throws {
    let target = try object.value(frame)
    do { throw try frame.machine.notDeletable(target, name) } catch { throw located(error) }
  }
}

/// `a, (b, *c) = values`
final class TupleTarget: TargetNode {
  private let parts: [TargetNode]
  /// The first two parts also sit in fields, for the reason given at `Block`.
  private let first: TargetNode
  private let second: TargetNode
  /// The place of the starred part, or -1.
  private let star: Int
  /// Whether the target is two names or places, as most are.
  let isPair: Bool
  init(_ parts: [TargetNode], star: Int, _ range: SourceRange) {
    self.parts = parts
    self.star = star
    isPair = parts.count == 2 && star < 0
    first = parts.first ?? TargetNode(range)
    second = isPair ? parts[1] : TargetNode(range)
    super.init(range)
  }

  /// `first, second = a, b`, for a target that is a pair.
  @inline(__always) func assign(_ a: consuming Value, _ b: consuming Value, _ frame: Frame) throws {
    try first.assign(a, frame)
    try second.assign(b, frame)
  }

  override func assign(_ value: consuming Value, _ frame: Frame) throws {
    if isPair, case .tuple(let tuple) = value, tuple.items.count == 2 {
      return try assign(tuple.items[0], tuple.items[1], frame)
    }
    let items: ContiguousArray<Value>
    do { items = try unpack(value) } catch { throw located(error) }
    if star < 0 {
      for index in parts.indices { try parts[index].assign(items[index], frame) }
      return
    }
    let after = parts.count - star - 1
    for index in 0..<star { try parts[index].assign(items[index], frame) }
    let rest = items[star..<(items.count - after)]
    try parts[star].assign(.list(ListObject(ContiguousArray(rest))), frame)
    for index in 0..<after { try parts[star + 1 + index].assign(items[items.count - after + index], frame) }
  }

  private func unpack(_ value: Value) throws -> ContiguousArray<Value> {
    let wanted = star < 0 ? parts.count : parts.count - 1
    let items = try received(value, limit: star < 0 ? wanted + 1 : .max)
    if items.count < wanted {
      let atLeast = star < 0 ? "" : "at least "
      throw PythonError.value("not enough values to unpack (expected \(atLeast)\(wanted), got \(items.count))")
    }
    if star < 0, items.count > wanted { throw PythonError.value("too many values to unpack (expected \(wanted))") }
    return items
  }

  /// The values; of what makes them one by one no more than `limit`, as Python takes them.
  private func received(_ value: Value, limit: Int) throws -> ContiguousArray<Value> {
    let message = "cannot unpack non-iterable \(value.typeName) object"
    guard case .object(let object) = value else { return try value.contents(otherwise: message) }
    guard let iterator = try object.makeIterator() else { throw PythonError.type(message) }
    var items: ContiguousArray<Value> = []
    while items.count < limit, let item = try iterator.next() { items.append(item) }
    return items
  }

  override func delete(_ frame: Frame) throws { for part in parts { try part.delete(frame) } }
}
