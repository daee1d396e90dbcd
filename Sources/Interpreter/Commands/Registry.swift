/// All commands, types and modules one interpreter knows. Calls, attribute look-up, completion, `help` and the
/// reference documentation read from here.
public final class Registry {
  /// Commands that are builtins or parts of the prelude, by name.
  public private(set) var commands: [String: Command] = [:]
  /// Types by name.
  public private(set) var types: [String: TypeObject] = [:]
  /// Modules by full name, such as `matplotlib.pyplot`.
  public private(set) var modules: [String: HostModule] = [:]
  /// What the language itself has, by purpose.
  public internal(set) var builtinGroups: [CommandGroup] = []
  /// What the host lets programs use without importing it, by purpose.
  public private(set) var groups: [CommandGroup] = []
  private var methods: [String: [String: Command]] = [:]

  /// A registry that knows the methods of the language's own types.
  init() {
    for method in Methods.all { addMethod(method) }
  }

  /// Makes `command` known under its name and as a method of its types.
  func add(_ command: Command) {
    commands[command.name] = command
    addMethod(command)
  }
  /// Makes `command` known as a method of its types only.
  func addMethod(_ command: Command) {
    for type in command.methodOf { methods[type, default: [:]][command.name] = command }
  }
  func add(_ type: TypeObject) {
    types[type.name] = type
    for method in type.methods { methods[type.name, default: [:]][method.name] = method }
  }
  func add(_ group: CommandGroup) { groups.append(group) }
  func add(_ module: HostModule) {
    modules[module.name] = module
    for command in module.commands { addMethod(command) }
    for type in module.types { add(type) }
    for submodule in module.submodules { add(submodule) }
  }

  /// The command, type or module called `name`, with the name of its module before it if it belongs to one.
  func named(_ name: String) -> Value? {
    if let command = commands[name] { return .object(command) }
    if let module = modules[name] { return .object(module) }
    if let type = types[name] { return .object(type) }
    guard let dot = name.lastIndex(of: "."), let module = modules[String(name[..<dot])] else { return nil }
    return try? module.attribute(String(name[name.index(after: dot)...]))
  }

  /// The import that would define `name`; nil if no module, usual alias, command or type is called that.
  func importLine(for name: String) -> String? {
    let known = modules.values.sorted { ($0.name.count, $0.name) < ($1.name.count, $1.name) }
    if let module = known.first(where: { $0.alias == name }) { return "import \(module.name) as \(name)" }
    if modules[name] != nil { return "import \(name)" }
    let owner = known.first { module in
      module.commands.contains { $0.name == name } || module.types.contains { $0.name == name }
        || module.submodules.contains { $0.name == "\(module.name).\(name)" }
    }
    return owner.map { "from \($0.name) import \(name)" }
  }

  /// The method `name` of the type `type`, not looking at the types it derives from.
  func method(_ type: String, _ name: String) -> Command? { methods[type]?[name] }

  /// The method `name` of `object`'s type or of one it derives from.
  func method(of object: Object, _ name: String) -> Command? {
    if let found = methods[object.typeName]?[name] { return found }
    for type in object.baseTypeNames {
      if let found = methods[type]?[name] { return found }
    }
    return nil
  }

  /// All methods of the type `type`, by name.
  public func methods(ofType type: String) -> [Command] { (methods[type] ?? [:]).values.sorted { $0.name < $1.name } }
}
