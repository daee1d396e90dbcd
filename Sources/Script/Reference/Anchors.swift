import Interpreter

/// The ids that GitHub gives to headings, and where each command is described.
struct Anchors {
  private var taken: [String: Int] = [:]
  private var places: [String: String] = [:]

  /// The id of the next heading with this text.
  mutating func add(_ heading: String) -> String {
    let id = heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == " " }
      .replacing(" ", with: "-")
    defer { taken[id, default: 0] += 1 }
    return taken[id].map { "\(id)-\($0)" } ?? id
  }

  /// The id of the heading of `entry`, which describes its command wherever else that is mentioned.
  mutating func add(_ entry: ReferenceSection.Entry) -> String {
    let id = add(entry.title)
    places[Self.key(entry.summary, entry.title)] = id
    if let command = entry.command { places[command.name] = places[command.name] ?? id }
    return id
  }

  /// Where the same command or type is already described.
  func anchor(of entry: ReferenceSection.Entry) -> String? { places[Self.key(entry.summary, entry.title)] }
  /// Where `command` is described, under whatever module.
  func anchor(of command: Command) -> String? { places[Self.key(command.summary, command.name)] }
  /// Where the command called `name` is described first.
  func anchor(named name: String) -> String? { places[name] }

  private static func key(_ summary: String, _ title: String) -> String {
    "\(title.split(separator: ".").last ?? ""): \(summary)"
  }
}
