public import BigInt

/// Base of all heap values. Other targets subclass it to bring their own types into the language and override what
/// their type can do; everything else answers with Python's error.
open class Object {
  /// Creates the object.
  public init() {}

  /// The type's name, as `type(x).__name__` and messages show it.
  open var typeName: String { "object" }
  /// Names of the types this one derives from, nearest first; `isinstance` and methods of a type look here too.
  open var baseTypeNames: [String] { [] }
  /// The value in `if`, `while`, `and`, `or`, `not`. Objects with a length are false when it is 0.
  open func isTrue() throws -> Bool { try length().map { $0 != 0 } ?? true }

  // MARK: items

  /// `self[index]`.
  open func item(_ index: Value) throws -> Value {
    throw PythonError.type("'\(typeName)' object is not subscriptable")
  }
  /// `self[index] = value`.
  open func setItem(_ index: Value, _ value: Value) throws {
    throw PythonError.notAssignable(.object(self), index)
  }
  /// `del self[index]`.
  open func deleteItem(_ index: Value) throws {
    throw PythonError.notDeletable(.object(self), index)
  }
  /// `self[row, column]` with two ints; override it to answer without a tuple being made.
  open func item(_ row: Int, _ column: Int) throws -> Value { try item(Value(tuple: [.int(row), .int(column)])) }
  /// `self[row, column] = value` with two ints; override it to store without a tuple being made.
  open func setItem(_ row: Int, _ column: Int, _ value: Value) throws {
    try setItem(Value(tuple: [.int(row), .int(column)]), value)
  }

  // MARK: attributes

  /// The attribute `name`, or nil if there is none; commands declared as methods of the type are found without this.
  open func attribute(_ name: String) throws -> Value? { nil }
  /// Sets the attribute `name`; false if the type has no such attribute.
  open func setAttribute(_ name: String, _ value: Value) throws -> Bool { false }
  /// The names `attribute` answers, for completion, `dir` and did-you-mean.
  open var attributeNames: [String] { [] }

  // MARK: calls

  /// Whether `call` works.
  open var isCallable: Bool { false }
  /// `self(...)`.
  open func call(_ positional: [Value], keywords: [(name: String, value: Value)], on machine: Machine) throws -> Value {
    throw PythonError.type("'\(typeName)' object is not callable")
  }
  /// `self(...)` with the arguments on the value stack from `base`, the last of them named. The caller drops them.
  func invoke(at base: UnsafeMutablePointer<Value>, keywords: [String], on machine: Machine) throws -> Value {
    let count = machine.top - base
    let positional = (0..<count - keywords.count).map { base[$0] }
    let named = keywords.enumerated().map { (name: $1, value: base[positional.count + $0]) }
    return try call(positional, keywords: named, on: machine)
  }

  /// What a call site may remember a method by: objects of the same kind have the same methods and no attributes that hide
  /// them. 0 where that is not so.
  open var methodKind: Int { 0 }
  /// A kind of its own for a class all of whose objects have the same methods.
  static func methodKind(of type: Object.Type) -> Int { Int(bitPattern: ObjectIdentifier(type)) }

  // MARK: containers

  /// `len(self)`, or nil if the type has no length.
  open func length() throws -> Int? { nil }
  /// All items in order, or nil if the type cannot be iterated over.
  open func contents() throws -> ContiguousArray<Value>? { nil }
  /// A new iterator over the items, or nil if the type cannot be iterated over. Made from `contents` unless overridden.
  open func makeIterator() throws -> IteratorObject? { try contents().map { ItemsIterator($0) } }
  /// `value in self`, or nil to search the items.
  open func contains(_ value: Value) throws -> Bool? { nil }

  // MARK: operators

  /// `self op other`, or `other op self` when `reflected`; nil if the type does not take part.
  open func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value? { nil }
  /// `self op= other`, or nil to compute `self op other` instead.
  open func inPlace(_ op: BinaryOperator, _ other: Value) throws -> Value? { nil }
  /// `self op other`, which need not be a bool (arrays compare element by element); nil if the type does not take part.
  open func compare(_ op: ComparisonOperator, _ other: Value) throws -> Value? { nil }
  /// `op self`, or nil if the type does not take part.
  open func unary(_ op: UnaryOperator) throws -> Value? { nil }
  /// The hash, equal for equal values. Identity unless overridden; unhashable types throw.
  open func hash() throws -> Int { ObjectIdentifier(self).hashValue >> 4 }

  // MARK: conversions

  /// `repr(self)`.
  open func repr() throws -> String { "<\(typeName) object at \(address)>" }
  /// Writes `repr(self)`; containers override it to notice that they hold themselves.
  func write(to writer: inout RepresentationWriter) throws { writer.write(text: try repr()) }
  /// `str(self)`.
  open func str() throws -> String { try repr() }
  /// `format(self, spec)`.
  open func format(_ spec: String) throws -> String {
    if spec.isEmpty { return try str() }
    throw PythonError.type("unsupported format string passed to \(typeName).__format__")
  }
  /// The value where Python wants an exact integer (`__index__`), as for list indices.
  open var integerIndex: BigInt? { nil }
  /// The value `float(self)` gives.
  open var floatValue: Double? { nil }
  /// The same, where the type has something to say about why it gives none.
  open func requireFloatValue() throws -> Double? { floatValue }
  /// The value `int(self)` gives; may drop a fraction.
  open func truncated() throws -> BigInt? { integerIndex }

  /// `round(self)`, or `round(self, digits)`; nil if the type cannot be rounded.
  open func rounded(toDigits digits: Int?) throws -> Value? { nil }

  // MARK: with

  /// Entering `with self as x`: the value of `x`, or nil if the type cannot be used in `with`.
  open func enter() throws -> Value? { nil }
  /// Leaving `with self`, because of `error` if there was one; true swallows the error.
  open func exit(_ error: PythonError?) throws -> Bool { false }

  // MARK: saving

  /// How the object outlives the program that made it.
  open var state: ObjectState { .unknown }

  /// Gives up the values the object holds, so that `Teardown` can free deep structures without recursion.
  func takeChildren(_ into: inout ContiguousArray<Value>) {}

  /// The object's address as CPython writes it.
  final var address: String { "0x" + String(UInt(bitPattern: ObjectIdentifier(self).hashValue), radix: 16) }
}

extension Object {
  /// A cast to a final class by comparing the class pointer: `as?` would call into the runtime.
  @inline(__always) final func exactly<T: Object>(_: T.Type) -> T? {
    type(of: self) == T.self ? unsafeDowncast(self, to: T.self) : nil
  }
}
