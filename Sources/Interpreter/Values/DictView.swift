/// `dict.keys()`, `dict.values()` or `dict.items()`: shows the dict as it is at any time.
public final class DictView: Object {
  private var dict: DictObject
  private let part: DictIterator.Part

  init(_ dict: DictObject, _ part: DictIterator.Part) {
    self.dict = dict
    self.part = part
  }

  public override var typeName: String {
    switch part {
    case .keys: "dict_keys"
    case .values: "dict_values"
    case .items: "dict_items"
    }
  }

  public override func length() throws -> Int? { dict.count }
  public override func makeIterator() throws -> IteratorObject? { DictIterator(dict, part) }
  public override func contents() throws -> ContiguousArray<Value>? {
    switch part {
    case .keys: ContiguousArray(dict.pairs.map(\.key))
    case .values: ContiguousArray(dict.pairs.map(\.value))
    case .items: ContiguousArray(dict.pairs.map { Value(tuple: [$0.key, $0.value]) })
    }
  }

  /// An iterator from the last entry to the first.
  func reversed() throws -> IteratorObject {
    let name =
      switch part {
      case .keys: "dict_reversekeyiterator"
      case .values: "dict_reversevalueiterator"
      case .items: "dict_reverseitemiterator"
      }
    return ItemsIterator(ContiguousArray((try contents() ?? []).reversed()), named: name)
  }

  public override func contains(_ value: Value) throws -> Bool? {
    switch part {
    case .keys: return try dict.get(value) != nil
    case .values: return nil
    case .items:
      guard case .tuple(let pair) = value, pair.items.count == 2 else { return false }
      return try dict.get(pair.items[0])?.equals(pair.items[1]) ?? false
    }
  }

  public override func hash() throws -> Int {
    if part == .values { return try super.hash() }
    throw PythonError.type("unhashable type: '\(typeName)'")
  }

  // MARK: as a set

  private var isSet: Bool { part != .values }

  /// The set of what the view holds.
  private func set() throws -> SetObject {
    try SetObject(contentsOf: part == .keys ? .dict(dict) : .object(self))
  }

  /// The set operators, with anything that can be iterated over.
  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value? {
    guard isSet else { return nil }
    switch op {
    case .and: return .object(try intersection(other))
    case .or, .subtract, .xor: break
    default: return nil
    }
    let left = try reflected ? SetObject(contentsOf: other) : set()
    let right = reflected ? .object(self) : other
    switch op {
    case .or: try left.update(with: right)
    case .subtract: try left.subtract(right)
    default: try left.toggle(right)
    }
    return .object(left)
  }

  private func intersection(_ value: Value) throws -> SetObject {
    if let other = SetObject.from(value), !other.isFrozen, dict.count <= other.count {
      return try other.intersection(.object(self))
    }
    if let other = value.asObject(DictView.self), other.isSet, other.dict.count > dict.count {
      return try other.intersection(.object(self))
    }
    let result = SetObject()
    for item in try value.contents() where try contains(item) ?? false { try result.insert(item) }
    return result
  }

  public override func compare(_ op: ComparisonOperator, _ other: Value) throws -> Value? {
    guard isSet, other.asObject(DictView.self)?.isSet ?? (SetObject.from(other) != nil) else { return nil }
    return try Value.compare(op, .object(try set()), .object(SetObject(contentsOf: other)))
  }

  /// Whether the view and `value` have nothing in common.
  func isDisjoint(with value: Value) throws -> Bool {
    for item in try value.contents() where try contains(item) ?? false { return false }
    return true
  }

  // MARK: representation

  public override func repr() throws -> String { try Value.object(self).repr() }
  override func write(to writer: inout RepresentationWriter) throws {
    let items = try contents() ?? []
    try writer.nest(self, "\(typeName)([", "])") { try $0.items(items) }
  }

  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    into.append(.dict(dict))
    dict = DictObject()
  }
}
