import BigInt

/// The general case of every operator. Nodes try the unboxed cases in line and call these otherwise, so these are kept
/// out of line: they would only swell the hot code.
extension Value {
  /// `a op b`.
  @inline(never) public static func binary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws -> Value {
    if let result = try numbers(op, a, b) { return result }
    if let result = try sequences(op, a, b) { return result }
    if let result = try objects(op, a, b) { return result }
    throw unsupported(op.symbol, op, a, b)
  }

  /// `a op= b`: changes `a` in place if its type does that, and returns the new value.
  @inline(never) public static func inPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) throws -> Value {
    if let result = try numbers(op, a, b) { return result }
    switch (op, a) {
    case (.add, .list(let list)):
      // What an array is added to becomes an array.
      if case .object(let object) = b, let result = try object.binary(op, a, reflected: true) { return result }
      list.items.append(contentsOf: try b.contents())
      return a
    case (.multiply, .list(let list)):
      if b.asObject(ArrayObject.self) == nil, let count = try b.repetitions() {
        list.items = try SequenceOperations.repeated(list.items, count)
        return a
      }
    case (.or, .dict(let dict)):
      try dict.update(from: b)
      return a
    case (_, .object(let object)): if let result = try object.inPlace(op, b) { return result }
    default: break
    }
    if let result = try sequences(op, a, b) { return result }
    if let result = try objects(op, a, b) { return result }
    throw unsupported(op.symbol + "=", op, a, b)
  }

  private static func numbers(_ op: BinaryOperator, _ a: Value, _ b: Value) throws -> Value? {
    switch (a, b) {
    case (.float(let x), .float(let y)): return try FloatArithmetic.binary(op, x, y).map { .float($0.computed) }
    case (.bool(let x), .bool(let y)):
      switch op {
      case .and: return .bool(x && y)
      case .or: return .bool(x || y)
      case .xor: return .bool(x != y)
      default: break
      }
    default: break
    }
    if let x = a.smallInteger, let y = b.smallInteger {
      if let result = try IntegerArithmetic.small(op, x, y) { return .int(result) }
      if op == .divide, x.magnitude < 1 << 53, y.magnitude < 1 << 53, y != 0 { return .float(Double(x) / Double(y)) }
      if op == .leftShift || op == .rightShift, y < 0 { throw PythonError.value("negative shift count") }
    }
    if let x = a.exactInteger, let y = b.exactInteger { return try IntegerArithmetic.big(op, x, y) }
    switch op {
    case .and, .or, .xor, .leftShift, .rightShift, .matrixMultiply: return nil
    default: break
    }
    guard let (x, y) = try floats(a, b) else { return nil }
    return try FloatArithmetic.binary(op, x, y).map { .float($0.computed) }
  }

  /// Two numbers as floats; nil if one of them is something else. Throws OverflowError for an int too large.
  static func floats(_ a: Value, _ b: Value) throws -> (Double, Double)? {
    guard a.isPlainNumber, b.isPlainNumber, let x = try a.exactDouble, let y = try b.exactDouble else { return nil }
    return (x, y)
  }

  private var isPlainNumber: Bool {
    switch self {
    case .float, .int, .bool: true
    case .object(let object): object.exactly(BigIntObject.self) != nil
    default: false
    }
  }

  /// A float, or an int converted to one; not objects that merely convert.
  private var exactDouble: Double? {
    get throws {
      switch self {
      case .float(let value): value
      case .int(let value): Double(value)
      case .bool(let value): value ? 1 : 0
      case .object(let object): try object.exactly(BigIntObject.self).map { try IntegerArithmetic.double($0.value) }
      default: nil
      }
    }
  }

  /// What the types of objects make of `a op b`; nil if neither takes part.
  static func objects(_ op: BinaryOperator, _ a: Value, _ b: Value) throws -> Value? {
    if case .object(let x) = a, let result = try x.binary(op, b, reflected: false) { return result }
    if case .object(let y) = b { return try y.binary(op, a, reflected: true) }
    return nil
  }

  private static func sequences(_ op: BinaryOperator, _ a: Value, _ b: Value) throws -> Value? {
    switch (op, a, b) {
    case (.add, .string(let x), .string(let y)): return Value(x.value + y.value)
    case (.add, .list(let x), .list(let y)): return .list(ListObject(x.items + y.items))
    case (.add, .tuple(let x), .tuple(let y)): return .tuple(TupleObject(x.items + y.items))
    case (.or, .dict(let x), .dict(let y)):
      let result = x.copy()
      for (key, value) in y.pairs { try result.set(key, value) }
      return .dict(result)
    case (.modulo, .string(let format), _): return Value(try Formatting.percent(format.value, b))
    case (.multiply, .string, _), (.multiply, .list, _), (.multiply, .tuple, _): return try repeated(a, b)
    case (.multiply, _, .string), (.multiply, _, .list), (.multiply, _, .tuple): return try repeated(b, a)
    default: return nil
    }
  }

  private static func repeated(_ sequence: Value, _ times: Value) throws -> Value? {
    // An array multiplies elements, even if it is a single int.
    guard times.asObject(ArrayObject.self) == nil, let count = try times.repetitions() else { return nil }
    switch sequence {
    case .string(let text): return Value(try SequenceOperations.repeated(text.value, count))
    case .list(let list): return .list(ListObject(try SequenceOperations.repeated(list.items, count)))
    case .tuple(let tuple): return .tuple(TupleObject(try SequenceOperations.repeated(tuple.items, count)))
    default: return nil
    }
  }

  /// The value as a number of repetitions; nil if it is no integer.
  func repetitions() throws -> Int? {
    if let count = asInt { return max(0, count) }
    if asBigInt == nil { return nil }
    throw PythonError("OverflowError", "cannot fit '\(typeName)' into an index-sized integer")
  }

  private static func unsupported(_ symbol: String, _ op: BinaryOperator, _ a: Value, _ b: Value) -> PythonError {
    switch (op, a, b) {
    case (.add, .string, _), (.add, .list, _), (.add, .tuple, _):
      return .type("can only concatenate \(a.typeName) (not \"\(b.typeName)\") to \(a.typeName)")
    case (.multiply, _, _) where a.typeName == "bytes":
      return .type("can't multiply sequence by non-int of type '\(b.typeName)'")
    case (.multiply, .string, _), (.multiply, .list, _), (.multiply, .tuple, _):
      return .type("can't multiply sequence by non-int of type '\(b.typeName)'")
    case (.multiply, _, .string), (.multiply, _, .list), (.multiply, _, .tuple):
      return .type("can't multiply sequence by non-int of type '\(a.typeName)'")
    case (.multiply, _, _) where b.typeName == "bytes":
      return .type("can't multiply sequence by non-int of type '\(a.typeName)'")
    default:
      let symbol = symbol == "**" ? "** or pow()" : symbol
      return .type("unsupported operand type(s) for \(symbol): '\(a.typeName)' and '\(b.typeName)'")
    }
  }

  /// `op self`.
  @inline(never) public func unary(_ op: UnaryOperator) throws -> Value {
    switch (op, self) {
    case (.negative, .int(let value)) where value != .min: return .int(-value)
    case (.absolute, .int(let value)) where value != .min: return .int(abs(value))
    case (.invert, .int(let value)): return .int(~value)
    case (.positive, .int): return self
    case (.negative, .float(let value)): return .float((-value).computed)
    case (.positive, .float): return self
    case (.absolute, .float(let value)): return .float(value.magnitude.computed)
    case (_, .object(let object)) where object.exactly(BigIntObject.self) == nil:
      if let result = try object.unary(op) { return result }
    default:
      if let value = exactInteger {
        switch op {
        case .negative: return Value(-value)
        case .positive: return Value(value)
        case .invert: return Value(-value - 1)
        case .absolute: return Value(BigInt(value.magnitude))
        }
      }
    }
    throw PythonError.type("bad operand type for \(op.symbol): '\(typeName)'")
  }
}

/// Repetition, with a limit so that one expression cannot take all memory.
enum SequenceOperations {
  static func repeated(_ items: ContiguousArray<Value>, _ times: Int) throws -> ContiguousArray<Value> {
    try MemoryLimit.check(MemoryLimit.product(items.count, times), each: MemoryLayout<Value>.stride)
    if items.count == 1 { return ContiguousArray(repeating: items[0], count: times) }
    var out: ContiguousArray<Value> = []
    out.reserveCapacity(items.count * times)
    for _ in 0..<(items.isEmpty ? 0 : times) { out.append(contentsOf: items) }
    return out
  }

  static func repeated(_ text: String, _ times: Int) throws -> String {
    let size = MemoryLimit.product(text.utf8.count, times)
    if size == nil, MemoryLimit.product(text.unicodeScalars.count, times) == nil {
      throw PythonError("OverflowError", "repeated string is too long")
    }
    try MemoryLimit.check(size)
    return text.isEmpty ? "" : String(repeating: text, count: times)
  }
}
