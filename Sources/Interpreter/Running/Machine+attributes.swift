extension Machine {
  /// `value.name`.
  @inline(never) func attribute(_ value: Value, _ name: String) throws -> Value {
    if case .object(let object) = value, let found = try object.attribute(name) { return found }
    if let method = directMethod(ofType: value, name) { return .object(BoundMethod(method, value)) }
    if let type = value.asObject(TypeObject.self) {
      for owner in [type.name] + type.bases {
        if let method = registry.method(owner, name) { return .object(method) }
      }
    }
    switch name {
    case "__class__": return .object(try type(of: value))
    default: break
    }
    if let part = Self.numberAttribute(value, name) { return part }
    if let member = registry.types[value.typeName]?.member(name) { return member }
    if case .function(let function) = value {
      switch name {
      case "__name__": return Value(function.code.name)
      case "__doc__": return function.code.documentation.map { Value($0) } ?? .none
      case "__qualname__": return Value(function.code.qualifiedName)
      case "__module__": return "__main__"
      default: break
      }
    }
    throw noAttribute(value, name)
  }

  /// What every number has, so that ints, floats and others can be treated alike.
  private static func numberAttribute(_ value: Value, _ name: String) -> Value? {
    if let integer = value.exactInteger {
      switch name {
      case "real", "numerator": return Value(integer)
      case "imag": return 0
      case "denominator": return 1
      default: return nil
      }
    }
    guard case .float = value else { return nil }
    return name == "real" ? value : name == "imag" ? 0.0 : nil
  }

  /// `value.name = new`.
  @inline(never) func setAttribute(_ value: Value, _ name: String, _ new: Value) throws {
    if case .object(let object) = value, try object.setAttribute(name, new) { return }
    throw try notWritable(value, name)
  }

  /// The error for `value.name = new`.
  private func notWritable(_ value: Value, _ name: String) throws -> PythonError {
    if Self.numberAttribute(value, name) != nil {
      return PythonError("AttributeError", "attribute '\(name)' of '\(value.typeName)' objects is not writable")
    }
    if case .object(let object) = value, object is RangeObject || object is SliceObject,
      try object.attribute(name) != nil
    {
      return PythonError("AttributeError", "readonly attribute")
    }
    if directMethod(ofType: value, name) != nil {
      return PythonError("AttributeError", "'\(value.typeName)' object attribute '\(name)' is read-only")
    }
    if let type = value.asObject(TypeObject.self), type.module == "builtins" {
      return .type("cannot set '\(name)' attribute of immutable type '\(type.name)'")
    }
    if case .function = value { return .notSupported("attributes of functions", hint: "use a dict") }
    if value.asObject(PythonError.self) != nil { return .notSupported("further attributes of exceptions") }
    return noAttribute(value, name)
  }

  /// The error for `del value.name`: no object here gives up an attribute.
  func notDeletable(_ value: Value, _ name: String) throws -> PythonError {
    if case .object(let object) = value, try object.attribute(name) != nil, !(object is RangeObject) {
      return PythonError("AttributeError", "'\(value.typeName)' object attribute '\(name)' cannot be deleted")
    }
    return try notWritable(value, name)
  }

  /// The method `name` of the value's type.
  func directMethod(ofType value: Value, _ name: String) -> Command? {
    switch value {
    case .object(let object): registry.method(of: object, name)
    case .bool: registry.method("bool", name) ?? registry.method("int", name)
    default: registry.method(value.typeName, name)
    }
  }

  private func noAttribute(_ value: Value, _ name: String) -> PythonError {
    // `hasattr(x, '__len__')` must not be answered with no.
    if name.hasPrefix("__"), name.hasSuffix("__"), name.count > 4 {
      return .notSupported("the attribute \(name) of a \(value.typeName)", hint: "use functions and operators")
    }
    let owner: String
    if let module = value.asObject(HostModule.self) {
      owner = "module '\(module.name)'"
    } else if let type = value.asObject(TypeObject.self) {
      owner = "type object '\(type.name)'"
    } else {
      owner = "'\(value.typeName)' object"
    }
    let nearest = Spelling.nearest(name, among: attributeNames(of: value))
    let part = value.asObject(HostModule.self).map {
      "only a part of \($0.name) is here: see help(\($0.alias ?? $0.name))"
    }
    return PythonError(
      "AttributeError", "\(owner) has no attribute '\(name)'", hint: nearest.map { "did you mean \($0)?" } ?? part)
  }

  /// The names that `value.name` knows, for completion and advice.
  func attributeNames(of value: Value) -> [String] {
    var names = Set(registry.methods(ofType: value.typeName).map(\.name))
    if case .object(let object) = value {
      names.formUnion(object.attributeNames)
      if let type = object as? TypeObject { names.formUnion(registry.methods(ofType: type.name).map(\.name)) }
      for base in object.baseTypeNames { names.formUnion(registry.methods(ofType: base).map(\.name)) }
    }
    return names.sorted()
  }

  /// `type(value)`; host types that nobody declared are made on the spot.
  func type(of value: Value) throws -> TypeObject {
    let name = value.typeName
    if let known = registry.types[name] { return known }
    var bases: [String] = []
    if case .object(let object) = value { bases = object.baseTypeNames }
    let type = TypeObject(name, "", bases: bases)
    registry.add(type)
    return type
  }

  /// The module that `import path` finds.
  func module(_ path: String) throws -> HostModule {
    if let found = registry.modules[path] {
      if found.isLive || found.isChanged { use(.world) }
      return found
    }
    let parts = path.split(separator: ".")
    let known = parts.indices.dropLast().last { registry.modules[parts[...$0].joined(separator: ".")] != nil }
    if let known {
      let parent = parts[...known].joined(separator: ".")
      let isPackage = registry.modules.keys.contains { $0.hasPrefix(parent + ".") }
      let missing = parts[...(known + 1)].joined(separator: ".")
      throw PythonError(
        "ModuleNotFoundError",
        "No module named '\(missing)'" + (isPackage ? "" : "; '\(parent)' is not a package"))
    }
    let names = registry.modules.keys.sorted()
    let inner = names.first { $0.hasSuffix("." + path) }.map { "there is \($0)" }
    let nearest = inner ?? Spelling.nearest(path, among: names).map { "did you mean \($0)?" }
    let outermost = names.filter { !$0.contains(".") }
    throw PythonError(
      "ModuleNotFoundError", "No module named '\(parts.first ?? "")'",
      hint: nearest ?? (outermost.isEmpty ? nil : "the modules are " + outermost.joined(separator: ", ")))
  }
}

/// A method together with its receiver, as `list.append` read without being called.
final class BoundMethod: Object {
  let command: Command
  private var receiver: Value

  init(_ command: Command, _ receiver: Value) {
    self.command = command
    self.receiver = receiver
  }
  deinit {
    var values: ContiguousArray<Value> = [receiver]
    receiver = .none
    Teardown.release(&values)
  }

  override var typeName: String { "builtin_function_or_method" }
  override var isCallable: Bool { true }
  override func repr() throws -> String {
    "<built-in method \(command.name) of \(receiver.typeName) object at \(address)>"
  }
  override func attribute(_ name: String) throws -> Value? {
    switch name {
    case "__name__": Value(command.name)
    case "__self__": receiver
    default: nil
    }
  }
  override func compare(_ op: ComparisonOperator, _ other: Value) throws -> Value? {
    guard op == .equal || op == .notEqual, let other = other.asObject(BoundMethod.self) else { return nil }
    let isSame = command === other.command && Value.identical(receiver, other.receiver)
    return .bool(isSame == (op == .equal))
  }
  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    into.append(receiver)
    receiver = .none
  }
  override func invoke(at base: UnsafeMutablePointer<Value>, keywords: [String], on machine: Machine) throws -> Value {
    // The receiver goes below the arguments.
    let count = machine.top - base
    try machine.push(.unbound)
    for index in stride(from: count, to: 0, by: -1) { base[index] = base[index - 1] }
    base[0] = receiver
    return try command.invoke(at: base, keywords: keywords, on: machine)
  }
}
