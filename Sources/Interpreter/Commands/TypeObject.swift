/// A type as a value: `int`, `ValueError`, or a host's class. Calling it runs its constructor; `isinstance` compares names.
public final class TypeObject: Object {
  /// The type's name.
  public let name: String
  /// Names of the types it derives from, nearest first.
  public let bases: [String]
  /// What it stands for, in one sentence.
  public let summary: String
  /// The module the type says it is from.
  public let module: String
  /// What calling the type does; nil if its objects cannot be made by calling.
  public let constructor: Command?
  /// Its methods: the first parameter of each is the receiver.
  public let methods: [Command]
  /// What its objects know of themselves, and what that means.
  public let attributes: KeyValuePairs<String, String>
  private let members: [String: Value]

  /// Declares a type. `members` are its class attributes, such as the cases of an enumeration.
  public init(
    _ name: String, _ summary: String, module: String = "builtins", bases: [String] = [], constructor: Command? = nil,
    methods: [Command] = [], attributes: KeyValuePairs<String, String> = [:], members: [String: Value] = [:]
  ) {
    self.name = name
    self.summary = summary
    self.module = module
    self.bases = bases
    self.constructor = constructor
    self.methods = methods
    self.attributes = attributes
    self.members = members
  }

  /// Whether its objects can be raised.
  public var isException: Bool { name == "BaseException" || bases.contains("BaseException") }

  public override var typeName: String { "type" }
  public override var isCallable: Bool { true }
  public override func repr() throws -> String {
    module == "builtins" ? "<class '\(name)'>" : "<class '\(module).\(name)'>"
  }
  /// Names of its class attributes.
  public var memberNames: [String] { members.keys.filter { !$0.hasPrefix("_") }.sorted() }
  /// The class attribute `name`, which the type's objects have too.
  func member(_ name: String) -> Value? { members[name] }

  public override func attribute(_ name: String) throws -> Value? {
    if let value = members[name] { return value }
    switch name {
    case "__name__", "__qualname__": return Value(self.name)
    case "__module__": return Value(module)
    default: return methods.first { $0.name == name }.map { .object($0) }
    }
  }
  public override var attributeNames: [String] { members.keys.sorted() + methods.map(\.name) }

  public override func item(_ index: Value) throws -> Value {
    if ["list", "dict", "tuple", "set", "frozenset", "type"].contains(name) {
      throw PythonError.notSupported("generic types such as \(name)[…]")
    }
    throw PythonError.type("type '\(name)' is not subscriptable")
  }

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value? {
    guard op == .or, other.isNone || other.asObject(TypeObject.self) != nil else { return nil }
    throw PythonError.notSupported("unions of types", hint: "write the types as a tuple")
  }

  override func invoke(at base: UnsafeMutablePointer<Value>, keywords: [String], on machine: Machine) throws -> Value {
    guard let constructor else { throw PythonError.type("cannot create '\(name)' instances") }
    return try constructor.invoke(at: base, keywords: keywords, on: machine)
  }

  /// Whether `value` is an object of this type or of one derived from it.
  public func isType(of value: Value) -> Bool {
    if value.typeName == name || name == "object" { return true }
    switch value {
    case .bool: return name == "int"
    case .object(let object): return object.baseTypeNames.contains(name)
    default: return false
    }
  }
}
