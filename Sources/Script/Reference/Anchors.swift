import Interpreter

/// The ids that GitHub gives to headings, and where each command is described.
struct Anchors {
  private var taken: [String: Int] = [:]
  private var places: [String: String] = [:]
  /// The id of each entry's heading by its text, such as "numpy.save".
  private var headings: [String: String] = [:]

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
    headings[entry.title] = id
    places[Self.key(entry.summary, entry.title)] = id
    if let command = entry.command { places[command.name] = places[command.name] ?? id }
    return id
  }

  /// Where the same command or type is already described.
  func anchor(of entry: ReferenceSection.Entry) -> String? { places[Self.key(entry.summary, entry.title)] }
  /// Where `command` is described, under whatever module.
  func anchor(of command: Command) -> String? { places[Self.key(command.summary, command.name)] }
  /// Where the command is described that `entry` means by `name`: the one of its module, else the first of that name.
  func anchor(named name: String, in entry: ReferenceSection.Entry) -> String? {
    let module = entry.title.split(separator: ".").dropLast()
    return headings[(module + [Substring(name)]).joined(separator: ".")] ?? places[name]
  }

  private static func key(_ summary: String, _ title: String) -> String {
    "\(title.split(separator: ".").last ?? ""): \(summary)"
  }
}
