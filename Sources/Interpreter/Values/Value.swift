public import BigInt

/// A Python value in 16 bytes. Numbers, booleans and None live in the enum itself, so arithmetic on them never touches
/// a reference count; every class payload is one native reference, so a copy is at most one retain.
public enum Value {
  /// No value: a local before its first assignment, or an argument that was not given. Never visible to programs.
  case unbound
  /// `None`.
  case none
  /// `True` or `False`.
  case bool(Bool)
  /// An int that fits 64 bits; larger ones are `BigIntObject`s.
  case int(Int)
  /// A float.
  case float(Double)
  /// A str.
  case string(StringObject)
  /// A list.
  case list(ListObject)
  /// A tuple.
  case tuple(TupleObject)
  /// A dict.
  case dict(DictObject)
  /// A function defined by the program.
  case function(FunctionObject)
  /// Everything rarer: large ints, bytes, sets, ranges, types, commands, modules, arrays, host objects.
  case object(Object)
}

extension Value {
  /// A str.
  public init(_ text: String) { self = .string(StringObject(text)) }
  /// An int of any size.
  public init(_ integer: BigInt) { self = Int(exactly: integer).map(Value.int) ?? .object(BigIntObject(integer)) }
  /// A new list.
  public init(list items: some Sequence<Value>) { self = .list(ListObject(ContiguousArray(items))) }
  /// A new tuple.
  public init(tuple items: some Sequence<Value>) { self = .tuple(TupleObject(ContiguousArray(items))) }

  @inline(__always) var isUnbound: Bool {
    if case .unbound = self { return true }
    return false
  }
  /// Whether this is a number, a truth value or None, with nothing behind it to free.
  @inline(__always) var isPlain: Bool {
    switch self {
    case .unbound, .none, .bool, .int, .float: true
    default: false
    }
  }
  /// Whether this is `None`.
  public var isNone: Bool {
    if case .none = self { return true }
    return false
  }

  /// The type's name, as in messages.
  public var typeName: String {
    switch self {
    case .unbound: "unbound"
    case .none: "NoneType"
    case .bool: "bool"
    case .int: "int"
    case .float: "float"
    case .string: "str"
    case .list: "list"
    case .tuple: "tuple"
    case .dict: "dict"
    case .function: "function"
    case .object(let object): object.typeName
    }
  }

  /// Whether it can be called.
  var isCallable: Bool {
    switch self {
    case .function: true
    case .object(let object): object.isCallable
    default: false
    }
  }

  /// The text of a str, else nil.
  public var asString: String? {
    if case .string(let text) = self { return text.value }
    return nil
  }
  /// The value where an int is expected: an int, a bool or an object that is an integer (`__index__`), if it fits 64 bits.
  public var asInt: Int? {
    switch self {
    case .int(let value): value
    case .bool(let value): value ? 1 : 0
    case .object(let object): object.integerIndex.flatMap { Int(exactly: $0) }
    default: nil
    }
  }
  /// What is wrong where an int is expected and the value is none.
  public var notAnInteger: PythonError {
    .type(
      asObject(ArrayObject.self) == nil
        ? "'\(typeName)' object cannot be interpreted as an integer"
        : "only integer scalar arrays can be converted to a scalar index")
  }
  /// The value where an int of any size is expected and the nearest that fits 64 bits will do.
  var clampedInt: Int? {
    if case .int(let value) = self { return value }
    return asBigInt.map { Int(clamping: $0) }
  }
  /// The value where an int of any size is expected.
  public var asBigInt: BigInt? {
    switch self {
    case .int(let value): BigInt(value)
    case .bool(let value): value ? 1 : 0
    case .object(let object): object.integerIndex
    default: nil
    }
  }
  /// The value where a real number is expected: a float, int, bool or an object that converts to float.
  public var asDouble: Double? {
    switch self {
    case .int(let value): Double(value)
    case .float(let value): value
    case .bool(let value): value ? 1 : 0
    case .object(let object): object.floatValue
    default: nil
    }
  }
  /// The host object of class `type`, else nil.
  public func asObject<T: Object>(_ type: T.Type) -> T? {
    if case .object(let object) = self { return object as? T }
    return nil
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral
{
  /// A str.
  public init(stringLiteral value: String) { self.init(value) }
  /// An int.
  public init(integerLiteral value: Int) { self = .int(value) }
  /// A float.
  public init(floatLiteral value: Double) { self = .float(value) }
  /// A bool.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}
