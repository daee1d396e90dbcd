/// Commands that belong together, under one heading of `help()` and of the reference page.
public struct CommandGroup {
  /// The heading.
  public let title: String
  /// What a program does before the examples of the commands work.
  public let setup: String
  /// The commands, in the order in which one reads them.
  public let commands: [Command]
  /// Types whose constructors are commands of the group.
  public let types: [TypeObject]

  /// Declares a group.
  public init(_ title: String, setup: String = "", _ commands: [Command], types: [TypeObject] = []) {
    self.title = title
    self.setup = setup
    self.commands = commands
    self.types = types
  }
}
