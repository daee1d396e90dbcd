/// A set or frozenset. Its items come in the order of CPython's table, so sets of numbers print the same.
public final class SetObject: Object {
  /// Whether it is a frozenset.
  public let isFrozen: Bool
  @exclusivity(unchecked) var table = SetTable()

  /// An empty set.
  public init(isFrozen: Bool = false) { self.isFrozen = isFrozen }

  /// The set of these items. Throws TypeError for items that cannot be hashed.
  public convenience init(_ items: some Sequence<Value>, isFrozen: Bool = false) throws {
    self.init(isFrozen: isFrozen)
    for item in items { try insert(item) }
  }

  /// `set(value)`: the set of what `value` holds. Throws TypeError if it cannot be iterated over.
  convenience init(contentsOf value: Value, isFrozen: Bool = false) throws {
    self.init(isFrozen: isFrozen)
    try update(with: value)
  }

  deinit {
    guard table.occupied.contains(where: { Self.mayNest($0.key) }) else { return }
    var values: ContiguousArray<Value> = []
    takeChildren(&values)
    Teardown.release(&values)
  }

  /// Whether an item can hold further values, so that freeing it may go deep.
  private static func mayNest(_ item: Value) -> Bool {
    switch item {
    case .tuple, .object: true
    default: false
    }
  }

  public override var typeName: String { isFrozen ? "frozenset" : "set" }
  /// Class descriptions lie at even addresses.
  public override var methodKind: Int { Self.methodKind(of: SetObject.self) + (isFrozen ? 1 : 0) }

  /// The number of items.
  public var count: Int { table.count }
  /// The items in order.
  public var items: ContiguousArray<Value> { table.keys }

  /// Adds an item. Throws TypeError if it cannot be hashed.
  public func insert(_ item: Value) throws { try table.insert(item, hash: try item.hash()) }

  public override func length() throws -> Int? { table.count }
  public override func contents() throws -> ContiguousArray<Value>? { table.keys }
  public override func makeIterator() throws -> IteratorObject? { SetIterator(self) }
  public override func contains(_ value: Value) throws -> Bool? { try has(value) }

  /// Whether `value` is an item; a set is looked up as the frozenset it equals.
  func has(_ value: Value) throws -> Bool { try table.contains(value, hash: try Self.lookupHash(value)) }

  /// Removes `value`; false if it is not there.
  func discard(_ value: Value) throws -> Bool { try table.remove(value, hash: try Self.lookupHash(value)) }

  private static func lookupHash(_ value: Value) throws -> Int {
    if case .object(let object) = value, let set = object.exactly(SetObject.self) { return set.contentHash }
    return try value.hash()
  }

  public override func hash() throws -> Int {
    if !isFrozen { throw PythonError.type("unhashable type: 'set'") }
    return contentHash
  }

  /// CPython's hash of a frozenset, the same for every order of the items.
  private var contentHash: Int {
    func shuffled(_ hash: UInt) -> UInt { ((hash ^ 89_869_747) ^ (hash << 16)) &* 3_644_798_167 }
    var hash = table.occupied.reduce(UInt(0)) { $0 ^ shuffled(UInt(bitPattern: $1.hash)) }
    hash ^= (UInt(table.count) + 1) &* 1_927_868_237
    hash ^= (hash >> 11) ^ (hash >> 25)
    hash = hash &* 69_069 &+ 907_133_923
    return hash == UInt.max ? 590_923_713 : Int(bitPattern: hash)
  }

  // MARK: operators

  /// The four operators of set algebra, between sets only.
  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value? {
    // With a dict's view on the other side, the view computes.
    guard !reflected, Self.from(other) != nil else { return nil }
    switch op {
    case .or: return .object(try union([other]))
    case .and: return .object(try intersection(other))
    case .subtract: return .object(try difference(other))
    case .xor: return .object(try symmetricDifference(other))
    default: return nil
    }
  }

  public override func inPlace(_ op: BinaryOperator, _ other: Value) throws -> Value? {
    if isFrozen || Self.from(other) == nil { return nil }
    switch op {
    case .or: try update(with: other)
    case .and: table = try intersection(other).table
    case .subtract: try subtract(other)
    case .xor: try toggle(other)
    default: return nil
    }
    return .object(self)
  }

  public override func compare(_ op: ComparisonOperator, _ other: Value) throws -> Value? {
    guard let other = Self.from(other) else { return nil }
    switch op {
    case .equal: return .bool(try count == other.count && isSubset(of: other))
    case .notEqual: return .bool(try count != other.count || !isSubset(of: other))
    case .lessEqual: return .bool(try isSubset(of: other))
    case .greaterEqual: return .bool(try other.isSubset(of: self))
    case .less: return .bool(try count < other.count && isSubset(of: other))
    case .greater: return .bool(try other.count < count && other.isSubset(of: self))
    }
  }

  // MARK: representation

  public override func repr() throws -> String { try Value.object(self).repr() }
  override func write(to writer: inout RepresentationWriter) throws {
    if table.count == 0 { return writer.write(text: "\(typeName)()") }
    try writer.nest(self, isFrozen ? "frozenset({" : "{", isFrozen ? "})" : "}") { try $0.items(table.keys) }
  }

  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    into.append(contentsOf: table.keys)
    table.removeAll()
  }
}
