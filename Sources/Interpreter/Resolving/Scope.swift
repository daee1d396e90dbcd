/// One function's (or the module's) names. The resolver records uses, then decides where each name lives.
final class Scope {
  let parent: Scope?
  /// Loop names of the comprehensions around the function's definition, as the enclosing scope knows them.
  let outerRenames: [String: String]
  let qualifiedName: String
  private(set) var children: [Scope] = []
  private(set) var references: [(name: Name, key: String)] = []
  /// In order of first assignment; parameters come first.
  private(set) var assigned: [String] = []
  private var assignedSet: Set<String> = []
  var parameterNames: Set<String> = []
  /// Whether this is a generator expression, out of which `:=` binds.
  var isGenerator = false
  private(set) var globals: [Name] = []
  private(set) var nonlocals: [Name] = []
  private var declaredGlobal: Set<String> = []
  private var declaredNonlocal: Set<String> = []
  /// Comprehensions whose loop names may need cells, with those names.
  private var comprehensions: [(comprehension: Comprehension, keys: [String])] = []
  private var slots: [String: Int] = [:]
  private var ownCells: Set<String> = []
  private(set) var freeNames: [String] = []
  private var freeSet: Set<String> = []
  private var hiddenCount = 0

  init(parent: Scope?, qualifiedName: String, outerRenames: [String: String] = [:]) {
    self.parent = parent
    self.qualifiedName = qualifiedName
    self.outerRenames = outerRenames
    parent?.children.append(self)
  }

  // MARK: recording

  func assign(_ key: String) {
    if assignedSet.insert(key).inserted { assigned.append(key) }
  }
  func refer(_ name: Name, _ key: String) { references.append((name, key)) }
  func isAssigned(_ key: String) -> Bool { assignedSet.contains(key) }

  /// A name no source can spell, for a loop name of a comprehension.
  func hide(_ text: String) -> String {
    hiddenCount += 1
    return "\(text)#\(hiddenCount)"
  }
  func add(_ comprehension: Comprehension, keys: [String]) { comprehensions.append((comprehension, keys)) }

  private func owns(_ key: String) -> Bool {
    guard assignedSet.contains(key) else { return false }
    if key.contains("#") { return true }
    return parent != nil && !declaredGlobal.contains(key) && !declaredNonlocal.contains(key)
  }

  func declareGlobal(_ name: Name) {
    if declaredGlobal.insert(name.text).inserted { globals.append(name) }
  }
  func declareNonlocal(_ name: Name) {
    if declaredNonlocal.insert(name.text).inserted { nonlocals.append(name) }
  }

  /// A name declared `nonlocal` here or inside that no function around binds, anywhere in its body.
  var unboundNonlocal: Name? {
    let own = nonlocals.first { !(parent?.providesNonlocal(outerRenames[$0.text] ?? $0.text) ?? false) }
    return own ?? children.lazy.compactMap(\.unboundNonlocal).first
  }

  /// Whether a `nonlocal` declaration of `text` inside this scope's children finds its variable.
  private func providesNonlocal(_ text: String) -> Bool {
    guard parent != nil, !declaredGlobal.contains(text) else { return false }
    return owns(text) || (parent?.providesNonlocal(outerRenames[text] ?? text) ?? false)
  }

  // MARK: deciding

  /// Decides the place of every name of this scope and those inside.
  func resolve(globals: GlobalTable) throws {
    markCaptures()
    try assignPlaces(globals: globals)
  }

  /// Makes `key` reachable here as a cell; false if no function around owns it.
  private func capture(_ key: String) -> Bool {
    if owns(key) {
      ownCells.insert(key)
      return true
    }
    if freeSet.contains(key) { return true }
    guard let parent, !declaredGlobal.contains(key) else { return false }
    guard parent.capture(outerRenames[key] ?? key) else { return false }
    freeSet.insert(key)
    freeNames.append(key)
    return true
  }

  private func markCaptures() {
    for (_, key) in references where !owns(key) { _ = capture(key) }
    for child in children { child.markCaptures() }
  }

  private func assignPlaces(globals: GlobalTable) throws {
    for key in assigned where owns(key) { slots[key] = slots.count }
    for key in freeNames { slots[key] = slots.count }
    for (name, key) in references {
      if let slot = slots[key] {
        name.place = freeSet.contains(key) ? .freeCell(slot) : ownCells.contains(key) ? .cell(slot) : .local(slot)
      } else {
        name.place = .global(try globals.slot(for: key))
      }
    }
    for (comprehension, keys) in comprehensions {
      comprehension.cellSlots = keys.filter(ownCells.contains).compactMap { slots[$0] }
    }
    for child in children { try child.assignPlaces(globals: globals) }
  }

  // MARK: results

  /// Global names that this scope or one inside assigns.
  var globalsAssigned: Set<String> {
    let own = parent == nil ? assignedSet.filter { !$0.contains("#") } : assignedSet.intersection(declaredGlobal)
    return children.reduce(into: own) { $0.formUnion($1.globalsAssigned) }
  }
  /// Global names that this scope or one inside assigns or reads.
  var globalsUsed: Set<String> { globalsAssigned.union(globalsRead.map(\.name)) }
  /// Uses of global names in this scope and those inside, in order within each.
  var globalsRead: [NameUse] {
    let own = references.compactMap { name, _ -> NameUse? in
      guard case .global = name.place else { return nil }
      return NameUse(name: name.text, range: name.range)
    }
    return children.reduce(into: own) { $0 += $1.globalsRead }
  }

  var slotCount: Int { slots.count }
  var firstFree: Int { slots.count - freeNames.count }
  /// Slots of the function's own captured names, boxed on entry.
  var cellSlots: [Int] { ownCells.compactMap { slots[$0] }.sorted() }
  /// In this scope, the slots of the cells that `inner` captures.
  func slots(capturedBy inner: Scope) -> [Int] {
    inner.freeNames.compactMap { slots[inner.outerRenames[$0] ?? $0] }
  }
}
