import Interpreter

/// One section of the reference page.
struct ReferenceSection {
  /// A command or type of the section.
  struct Entry {
    enum Subject {
      case command(Command)
      case type(TypeObject)
    }
    let subject: Subject
    /// The name with its module.
    let title: String
    /// The name alone.
    var name: String { title.split(separator: ".").last.map(String.init) ?? title }
    var anchor = ""

    /// What a call of it is declared as, if it can be called.
    var command: Command? {
      switch subject {
      case .command(let command): command
      case .type(let type): type.constructor
      }
    }
    var type: TypeObject? {
      if case .type(let type) = subject { return type }
      return nil
    }
    var summary: String { type?.summary ?? command?.summary ?? "" }
  }

  let title: String
  let introduction: String
  let setup: String
  private(set) var entries: [Entry]
  private(set) var anchor = ""

  /// The section of a group that needs no import.
  init(_ group: CommandGroup) {
    self.init(group, title: group.title, introduction: "", setup: group.setup, prefix: "")
  }

  /// The section of a group of a module's functions.
  init(_ group: CommandGroup, of module: HostModule, isFirst: Bool = true) {
    self.init(
      group, title: group.title.isEmpty ? module.name : "\(module.name): \(group.title.lowercased())",
      introduction: isFirst ? module.summary : "", setup: group.setup.isEmpty ? "import \(module.name)" : group.setup,
      prefix: module.name + ".")
  }

  private init(_ group: CommandGroup, title: String, introduction: String, setup: String, prefix: String) {
    self.title = title
    self.introduction = introduction
    self.setup = setup
    entries =
      group.commands.map { Entry(subject: .command($0), title: prefix + $0.name) }
      + group.types.map { Entry(subject: .type($0), title: $0.name.contains(".") ? $0.name : prefix + $0.name) }
  }

  /// Gives the section and what is in it their places on the page.
  mutating func place(_ anchors: inout Anchors) {
    anchor = anchors.add(title)
    for index in entries.indices {
      if let known = anchors.anchor(of: entries[index]) {
        entries[index].anchor = known
      } else {
        entries[index].anchor = anchors.add(entries[index])
      }
    }
  }
}
