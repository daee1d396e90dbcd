/// A module that programs can import: commands, types, constants and submodules under one name.
public final class HostModule: Object {
  /// The full name, such as `matplotlib.pyplot`.
  public let name: String
  /// The name that programs usually give it, such as `np`; nil if it is their own.
  public let alias: String?
  /// What the module is for, in one sentence.
  public let summary: String
  /// Its functions, by purpose.
  public let groups: [CommandGroup]
  /// Its functions.
  public var commands: [Command] { groups.flatMap(\.commands) }
  /// Its types.
  public let types: [TypeObject]
  /// Its submodules, whose names start with this module's name and a dot.
  public let submodules: [HostModule]
  private var members: [String: Value]
  /// Whether the program has set an attribute.
  private(set) var isChanged = false

  /// Declares a module.
  public convenience init(
    _ name: String, _ summary: String, alias: String? = nil, setup: String = "", commands: [Command] = [],
    types: [TypeObject] = [],
    constants: [String: Value] = [:], submodules: [HostModule] = []
  ) {
    self.init(
      name, summary, alias: alias, groups: [CommandGroup("", setup: setup, commands)], types: types,
      constants: constants,
      submodules: submodules)
  }

  /// Declares a module whose functions come in groups.
  public init(
    _ name: String, _ summary: String, alias: String? = nil, groups: [CommandGroup], types: [TypeObject] = [],
    constants: [String: Value] = [:], submodules: [HostModule] = []
  ) {
    self.name = name
    self.summary = summary
    self.alias = alias
    self.groups = groups
    self.types = types
    self.submodules = submodules
    members = constants
    for command in groups.flatMap(\.commands) { members[command.name] = .object(command) }
    for type in types { members[Self.lastPart(of: type.name)] = .object(type) }
    for submodule in submodules { members[Self.lastPart(of: submodule.name)] = .object(submodule) }
    members["__name__"] = Value(name)
  }

  private static func lastPart(of name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }

  public override var typeName: String { "module" }
  public override func repr() throws -> String { "<module '\(name)' (built-in)>" }
  public override func attribute(_ name: String) throws -> Value? { members[name] }
  public override func setAttribute(_ name: String, _ value: Value) throws -> Bool {
    members[name] = value
    isChanged = true
    return true
  }
  /// The members that show what is outside the program, and that a program can change without setting an attribute.
  var liveMembers: [Object] {
    members.values.compactMap { value in
      switch value {
      case .dict(let dict): dict
      case .list(let list): list
      default: nil
      }
    }
  }
  /// Whether there are any.
  var isLive: Bool { !liveMembers.isEmpty }
  public override var attributeNames: [String] { members.keys.sorted() }
  /// What `from module import *` binds.
  var publicNames: [String] { attributeNames.filter { !$0.hasPrefix("_") } }
}
