/// A module that programs can import: commands, types, constants and submodules under one name.
public final class HostModule: Object {
  /// The full name, such as `matplotlib.pyplot`.
  public let name: String
  /// What the module is for, in one sentence.
  public let summary: String
  /// Its functions.
  public let commands: [Command]
  /// Its types.
  public let types: [TypeObject]
  /// Its submodules, whose names start with this module's name and a dot.
  public let submodules: [HostModule]
  private var members: [String: Value]

  /// Declares a module.
  public init(
    _ name: String, _ summary: String, commands: [Command] = [], types: [TypeObject] = [],
    constants: [String: Value] = [:], submodules: [HostModule] = []
  ) {
    self.name = name
    self.summary = summary
    self.commands = commands
    self.types = types
    self.submodules = submodules
    members = constants
    for command in commands { members[command.name] = .object(command) }
    for type in types { members[Self.lastPart(of: type.name)] = .object(type) }
    for submodule in submodules { members[Self.lastPart(of: submodule.name)] = .object(submodule) }
    members["__name__"] = Value(name)
    members["__doc__"] = Value(summary)
  }

  private static func lastPart(of name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }

  public override var typeName: String { "module" }
  public override func repr() throws -> String { "<module '\(name)' (built-in)>" }
  public override func attribute(_ name: String) throws -> Value? { members[name] }
  public override func setAttribute(_ name: String, _ value: Value) throws -> Bool {
    members[name] = value
    return true
  }
  public override var attributeNames: [String] { members.keys.sorted() }
  /// What `from module import *` binds.
  var publicNames: [String] { attributeNames.filter { !$0.hasPrefix("_") } }
}
