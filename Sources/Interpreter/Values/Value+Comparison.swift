import BigInt

extension Value {
  /// Whether two values are the same object: `is`.
  public static func identical(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.none, .none): true
    case (.bool(let x), .bool(let y)): x == y
    case (.int(let x), .int(let y)): x == y
    case (.float(let x), .float(let y)): x.bitPattern == y.bitPattern
    case (.string(let x), .string(let y)): x === y || (x.value.isEmpty && y.value.isEmpty)
    case (.list(let x), .list(let y)): x === y
    case (.tuple(let x), .tuple(let y)): x === y || (x.items.isEmpty && y.items.isEmpty)
    case (.dict(let x), .dict(let y)): x === y
    case (.function(let x), .function(let y)): x === y
    case (.object(let x), .object(let y)): x === y
    default: false
    }
  }

  /// Equality of dict keys.
  @inline(__always) static func sameKey(_ a: Value, _ b: Value) throws -> Bool {
    if case .int(let x) = a, case .int(let y) = b { return x == y }
    if case .string(let x) = a, case .string(let y) = b { return x === y || StringObject.same(x, y) }
    return try a.equals(b)
  }

  /// `self is other or self == other`, the equality that containers use.
  public func equals(_ other: Value) throws -> Bool {
    switch (self, other) {
    case (.int(let x), .int(let y)): return x == y
    case (.string(let x), .string(let y)): return StringObject.same(x, y)
    case (.float(let x), .float(let y)) where x == y: return true
    case (.float(let x), .float(let y)) where x.bitPattern == y.bitPattern && !x.hasNaNIdentity:
      throw PythonError.notSupported(
        "a computed nan where there is one already: they are equal only if they are the same object")
    default: return try Value.identical(self, other) || Value.compare(.equal, self, other).isTrue
    }
  }

  /// `a op b` for any two values; not a bool when a host type says so.
  @inline(never) public static func compare(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value {
    switch (a, b) {
    case (.object, _), (_, .object):
      if let result = try compareObjects(op, a, b) { return result }
    case (.string(let x), .string(let y)):
      if op == .equal || op == .notEqual { return .bool(StringObject.same(x, y) == (op == .equal)) }
      // UTF-8 sorts as the code points do.
      if op == .less || op == .greaterEqual {
        return .bool(x.value.utf8.lexicographicallyPrecedes(y.value.utf8) == (op == .less))
      }
      return .bool(y.value.utf8.lexicographicallyPrecedes(x.value.utf8) == (op == .greater))
    case (.list(let x), .list(let y)): return try compareSequences(op, x.items, y.items)
    case (.tuple(let x), .tuple(let y)): return try compareSequences(op, x.items, y.items)
    case (.dict(let x), .dict(let y)) where op == .equal || op == .notEqual:
      return .bool(try equalDicts(x, y) == (op == .equal))
    default: break
    }
    if let result = compareNumbers(op, a, b) { return .bool(result) }
    switch op {
    case .equal: return .bool(identical(a, b))
    case .notEqual: return .bool(!identical(a, b))
    default:
      throw PythonError.type(
        "'\(op.symbol)' not supported between instances of '\(a.typeName)' and '\(b.typeName)'")
    }
  }

  private static func compareObjects(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws -> Value? {
    if case .object(let x) = a, let result = try x.compare(op, b) { return result }
    if case .object(let y) = b { return try y.compare(op.mirrored, a) }
    return nil
  }

  private static func compareSequences(
    _ op: ComparisonOperator, _ x: ContiguousArray<Value>, _ y: ContiguousArray<Value>
  ) throws -> Value {
    try StackGuard.check(" in comparison")
    if x.count != y.count {
      if op == .equal { return false }
      if op == .notEqual { return true }
    }
    for (p, q) in zip(x, y) where try !p.equals(q) {
      if op == .equal { return false }
      if op == .notEqual { return true }
      return try compare(op, p, q)
    }
    return .bool(op.holds(x.count, y.count))
  }

  private static func equalDicts(_ x: DictObject, _ y: DictObject) throws -> Bool {
    try StackGuard.check(" in comparison")
    if x.count != y.count { return false }
    for (key, value) in x.pairs {
      guard let other = try y.get(key), try value.equals(other) else { return false }
    }
    return true
  }

  /// Compares two real numbers exactly, whatever their types; nil if one is no number.
  static func compareNumbers(_ op: ComparisonOperator, _ a: Value, _ b: Value) -> Bool? {
    switch (a, b) {
    case (.float(let x), .float(let y)): return op.holds(x, y)
    // Ints of up to 53 bits are floats too.
    case (.float(let x), .int(let y)) where y.magnitude <= 1 << 53: return op.holds(x, Double(y))
    case (.int(let x), .float(let y)) where x.magnitude <= 1 << 53: return op.holds(Double(x), y)
    case (.float(let x), _):
      guard let y = b.exactInteger else { return nil }
      return compare(op.mirrored, y, x)
    case (_, .float(let y)):
      guard let x = a.exactInteger else { return nil }
      return compare(op, x, y)
    default:
      if let x = a.smallInteger, let y = b.smallInteger { return op.holds(x, y) }
      guard let x = a.exactInteger, let y = b.exactInteger else { return nil }
      return op.holds(x, y)
    }
  }

  private static func compare(_ op: ComparisonOperator, _ x: BigInt, _ y: Double) -> Bool {
    if y.isNaN { return op == .notEqual }
    if y.isInfinite { return op.holds(0, y > 0 ? 1 : -1) }
    let whole = y.rounded(.down)
    let integer = BigInt(whole)
    // An int equal to the whole part is below the float if there is a fraction.
    return x == integer ? op.holds(0, y > whole ? 1 : 0) : op.holds(x, integer)
  }

  /// An int or bool that fits 64 bits.
  @inline(__always) var smallInteger: Int? {
    switch self {
    case .int(let value): value
    case .bool(let value): value ? 1 : 0
    default: nil
    }
  }
  /// An int or bool of any size; not objects that merely convert.
  var exactInteger: BigInt? {
    switch self {
    case .int(let value): BigInt(value)
    case .bool(let value): value ? 1 : 0
    case .object(let object): object.exactly(BigIntObject.self)?.value
    default: nil
    }
  }
}

extension Double {
  private static var identityBits: UInt64 { (1 << 49) - 1 }

  /// Whether this NaN has bits of its own, as `float('nan')` makes them, by which it can be told from others.
  fileprivate var hasNaNIdentity: Bool { bitPattern & Self.identityBits != 0 }

  /// The result of an operation: a new object, which if NaN has no longer the bits of an operand.
  @inline(__always) public var computed: Double {
    self == self ? self : Double(bitPattern: bitPattern & ~Self.identityBits)
  }
}

extension ComparisonOperator {
  @inline(__always) func holds<T: Comparable>(_ x: T, _ y: T) -> Bool {
    switch self {
    case .less: x < y
    case .lessEqual: x <= y
    case .greater: x > y
    case .greaterEqual: x >= y
    case .equal: x == y
    case .notEqual: x != y
    }
  }
}
