import Interpreter

/// A section of the reference page as Markdown.
struct SectionText {
  private let section: ReferenceSection
  private let anchors: Anchors
  private let registry: Registry
  private let runner: ExampleRunner

  init(_ section: ReferenceSection, anchors: Anchors, registry: Registry, runner: ExampleRunner) {
    self.section = section
    self.anchors = anchors
    self.registry = registry
    self.runner = runner
  }

  func markdown() throws -> String {
    try runner.start(section.setup)
    var parts = ["## \(section.title)"]
    if !section.introduction.isEmpty { parts.append(section.introduction) }
    if section.setup.contains("\n") {
      parts.append("The examples begin with\n\n```python\n\(section.setup)\n```")
    } else if !section.setup.isEmpty {
      parts.append("The examples begin with `\(section.setup)`.")
    }
    var entries = section.entries[...]
    var elsewhere: [ReferenceSection.Entry] = []
    while let first = entries.popFirst() {
      if !isDescribedHere(first) {
        elsewhere.append(first)
        continue
      }
      let family = entries.prefix { isDescribedHere($0) && Self.areAlike($0, first) }
      if family.count >= 2 {
        entries = entries.dropFirst(family.count)
        parts.append(try self.family([first] + family, isWhole: family.count + 1 == section.entries.count))
      } else {
        parts.append(try entry(first))
      }
    }
    if !elsewhere.isEmpty {
      let links = elsewhere.map { "[`\($0.title)`](#\($0.anchor))" }.joined(separator: ", ")
      parts.append("Described above: \(links).")
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Whether the entry's place is in this section, and not where the same command was met first.
  private func isDescribedHere(_ entry: ReferenceSection.Entry) -> Bool {
    var fresh = Anchors()
    return entry.anchor.hasPrefix(fresh.add(entry.title))
  }

  /// Whether two entries differ in name and meaning only.
  private static func areAlike(_ one: ReferenceSection.Entry, _ other: ReferenceSection.Entry) -> Bool {
    guard (one.type?.methods ?? []).isEmpty, (other.type?.methods ?? []).isEmpty else { return false }
    guard let first = one.command, let second = other.command else { return one.command == nil && other.command == nil }
    return first.returns == second.returns && first.raises == second.raises
      && first.parameters.elementsEqual(second.parameters) {
        $0.name == $1.name && $0.doc == $1.doc && $0.type == $1.type && $0.shownDefault == $1.shownDefault
      }
  }

  // MARK: one command or type

  private func entry(_ entry: ReferenceSection.Entry) throws -> String {
    var parts = ["### \(entry.title)"]
    if let command = entry.command {
      parts.append("```python\n\(Markdown.wrapped(command.signature, width: 100))\n```")
      parts.append(entry.summary)
      parts += body(command)
      if let example = command.example { parts.append("```pycon\n\(try runner.transcript(of: example))```") }
      let related = command.seeAlso.map { name in
        anchors.anchor(named: name, in: entry).map { "[\(name)](#\($0))" } ?? name
      }
      if !related.isEmpty { parts.append("See also \(related.joined(separator: ", ")).") }
    } else {
      parts.append(entry.summary)
    }
    if let type = entry.type { parts += members(of: type) }
    return parts.joined(separator: "\n\n")
  }

  private func body(_ command: Command) -> [String] {
    var parts: [String] = []
    let parameters = command.parameters
    if !parameters.isEmpty {
      let hasDefaults = parameters.contains { $0.defaultValue != nil }
      let rows = parameters.map { parameter in
        let value = parameter.shownDefault.flatMap { $0 == "…" ? nil : Markdown.code($0) }
        return [parameter.shownName, parameter.type] + (hasDefaults ? [value ?? ""] : []) + [parameter.doc]
      }
      parts.append(Markdown.table(["Parameter", "Type"] + (hasDefaults ? ["Default"] : []) + ["Meaning"], rows))
    }
    let types = command.methodOf.filter { registry.types[$0] != nil || $0 == "KerasModel" }
    if let type = types.first, let receiver = parameters.first, receiver.name != "self" {
      let name = type.split(separator: ".").last ?? ""
      parts.append("Also a method of \(name): `\(receiver.name).\(command.name)(\(parameters.count > 1 ? "…" : ""))`.")
    }
    if let returns = command.returns { parts.append("**Returns** \(Markdown.sentence(returns))") }
    if let raises = command.raises { parts.append("**Raises** \(Markdown.sentence(raises))") }
    return parts
  }

  private func members(of type: TypeObject) -> [String] {
    let rows = registry.methods(ofType: type.name).map { method in
      let place = anchors.anchor(of: method).map {
        "[`\(method.name)(\(method.parameters.count > 1 ? "…" : ""))`](#\($0))"
      }
      return [place ?? Markdown.code(method.methodSignature), method.summary]
    }
    // A class attribute that can be called is described as a method.
    let values = type.memberNames.filter { (try? type.attribute($0))??.asObject(Command.self) == nil }
      .map { Markdown.code("\(type.name).\($0)") }
    let attributes = type.attributes.map { [Markdown.code($0.key), $0.value] }
    return (values.isEmpty ? [] : ["Values: \(values.joined(separator: ", "))."])
      + (attributes.isEmpty ? [] : [Markdown.table(["Attribute", "Meaning"], attributes)])
      + (rows.isEmpty ? [] : [Markdown.table(["Method", "Meaning"], rows)])
  }

  // MARK: several that differ in name and meaning only

  private func family(_ entries: [ReferenceSection.Entry], isWhole: Bool) throws -> String {
    let names = entries.map(\.title)
    let title = names.count > 4 ? names.prefix(3).joined(separator: ", ") + " …" : names.joined(separator: ", ")
    var parts = isWhole ? [] : ["### \(title)"]
    if let command = entries[0].command { parts += body(command) }
    let hasExamples = entries.contains { $0.command?.example != nil }
    let rows = try entries.map { entry in
      let call = entry.command.map { entry.title + $0.signature.dropFirst($0.name.count) } ?? entry.title
      let example = try entry.command?.example.map { try runner.line(of: $0) } ?? ""
      return ["<a id=\"\(entry.anchor)\"></a>\(Markdown.code(call))", entry.summary] + (hasExamples ? [example] : [])
    }
    parts.append(Markdown.table(["Name", "Meaning"] + (hasExamples ? ["Example"] : []), rows))
    return parts.joined(separator: "\n\n")
  }
}

extension Parameter {
  /// The name with the stars of a call that gives any number of values.
  fileprivate var shownName: String {
    switch kind {
    case .variadic: Markdown.code("*" + name)
    case .variadicKeywords: Markdown.code("**" + name)
    default: Markdown.code(name)
    }
  }
}
