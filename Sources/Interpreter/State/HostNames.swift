/// What the host gave, by names under which another process has the same.
final class HostNames {
  private var names: [ObjectIdentifier: String] = [:]
  private var objects: [String: Object] = [:]
  private var live: Set<ObjectIdentifier> = []

  /// The names of all that programs can use.
  init(_ registry: Registry, builtins: [(name: String, value: Value)]) {
    for (name, value) in builtins { add(value, name) }
    for module in registry.modules.values.sorted(by: { $0.name < $1.name }) {
      add(.object(module), "module \(module.name)")
      for member in module.liveMembers { live.insert(ObjectIdentifier(member)) }
      for name in module.attributeNames {
        if let value = try? module.attribute(name) { add(value, "\(module.name).\(name)") }
      }
    }
  }

  private func add(_ value: Value, _ name: String) {
    guard case .object(let object) = value else { return }
    switch object {
    case is Command: break
    case let type as TypeObject:
      for method in type.methods { add(.object(method), "\(name).\(method.name)") }
    case is HostModule where name.hasPrefix("module "): break
    default: return
    }
    if names[ObjectIdentifier(object)] == nil {
      names[ObjectIdentifier(object)] = name
      objects[name] = object
    }
  }

  /// The name of an object that the host gave and no program has changed.
  func name(of object: Object) -> String? {
    guard let name = names[ObjectIdentifier(object)] else { return nil }
    return object.exactly(HostModule.self)?.isChanged == true ? nil : name
  }
  /// Whether a module shows the object of the world outside.
  func isLive(_ object: Object) -> Bool { live.contains(ObjectIdentifier(object)) }
  /// The object with a name.
  func object(_ name: String) -> Object? { objects[name] }
}
