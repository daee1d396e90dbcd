import CInterrupt
import Data
import Foundation
import Interpreter
import NDArray
import Plot

/// Runs only those cells of a document whose code, or what they use, has changed since they last ran.
///
/// What a cell uses are the variables that its code can reach, by digests of their values, the files that it read, and where
/// `np.random` stood. With the same of all that, it does the same; so what it did is taken from the cache. Cells that use the
/// clock, write files or the like always run. Once a variable holds something that could share its insides with any other, such
/// as an iterator, all cells run.
final class CellCache {
  /// A cell has to run, though it was taken from the cache: a later one needs a value of it that cannot be had otherwise.
  struct MissingValue: Error {
    var cell: Int
    /// The place of the later one, which has not run.
    var before: Int
  }

  private let folder: CellStore
  private let session: Session
  private let programs: [Int: Program]
  private let forced: Set<Int>
  private let salt: String
  private var states = VariableStates()
  /// Whether all cells run from here on.
  private var isOff = false
  private var uses = Uses()

  /// The cache of a document whose code cells are `programs`, by their places, in a session in which nothing has run. Cells in
  /// `forced` run in any case. With another `salt`, all do.
  init(_ folder: CellStore, session: Session, programs: [Int: Program], forced: Set<Int>, salt: String) {
    (self.folder, self.session, self.programs, self.forced) = (folder, session, programs, forced)
    self.salt = salt
    session.interpreter.onOutsideUse = { [weak self] in self?.uses.add($0) }
  }

  // MARK: a cell

  /// Does the cell with this place in the document: as it did before if nothing that it uses has changed, else by `body`, after which `record`
  /// gives what is to be known of it. Returns that record in the first case. Throws what `body` throws, and `MissingValue`.
  func run(_ place: Int, isKept: Bool, record: () -> CellRecord, body: () throws -> Void) throws -> CellRecord? {
    guard let program = programs[place] else { return nil }
    if isOff {
      try bring(states.names, before: place)
      try body()
      return nil
    }
    let names = states.reachable(from: program.assignedNames.union(program.readNames.map(\.name)))
    let key = key(of: program, names)
    let isLive = names.contains { states[$0]?.variable.isLive == true }
    if isKept, !isLive, !forced.contains(place), let entry = folder.entry(key) ?? folder.entry(key + style),
      isValid(entry),
      let record = restoredRecord(entry)
    {
      take(entry, from: place)
      return record
    }
    try bring(names, before: place)
    let random = session.random.bytes
    let fetched = session.context.fetching.fetched
    let before = names.reduce(into: [:]) { $0[$1] = session.interpreter.global($1) }
    session.random.watch()
    uses = Uses(isOfWorld: !isKept || isLive)
    let interruptions = ci_count()
    try body()
    // A program that went on after Ctrl-C did something else than it would have.
    if ci_count() != interruptions { uses.add(.world) }
    keep(names, key: key, place: place, before: before, random: random, fetched: fetched, record: record)
    return nil
  }

  /// What the cell depends on, as far as it is known before it runs.
  private func key(of program: Program, _ names: Set<String>) -> String {
    var text = "\(salt)\0\(program.source.text)\0"
    for name in names.sorted() { text += "\(name)\0\(states[name]?.variable.id ?? "")\0" }
    return CellStore.digest(text.utf8)
  }

  private func isValid(_ entry: CellEntry) -> Bool {
    if let before = entry.random.before, before != CellStore.digest(session.random.bytes) { return false }
    let fetching = entry.fetching
    if !fetching.files.isEmpty, fetching.before != session.context.fetching.fetched { return false }
    return entry.files.allSatisfy { FileDigest(path: $0.path) == .init($0.digest) }
      && entry.variables.values.allSatisfy { !$0.isSaved || folder.has($0.id) }
      && entry.figures.joined().allSatisfy(folder.has)
  }

  /// Makes everything as the cell left it.
  private func take(_ entry: CellEntry, from place: Int) {
    if let after = entry.random.after { try? session.random.restore(after) }
    session.context.fetching.restore(entry.fetching.files)
    for name in entry.names where entry.variables[name] == nil { forget(name) }
    for (name, variable) in entry.variables {
      let group = entry.variables.filter { variable.group.contains($0.key) }
      if states.areHere(group) || states[name]?.variable == variable && states[name]?.isHere == false { continue }
      for (name, variable) in group {
        try? session.interpreter.setGlobal(name, nil)
        states[name] = .init(variable: variable, cell: place, isHere: false)
      }
    }
  }

  private func forget(_ name: String) {
    try? session.interpreter.setGlobal(name, nil)
    states[name] = nil
  }

  /// Sees to it that the interpreter has these variables.
  func bring(_ names: Set<String>, before place: Int) throws {
    var saved: [String: [UInt8]] = [:]
    for name in states.reachable(from: names).sorted() {
      guard let state = states[name], !state.isHere else { continue }
      guard state.variable.isSaved, let bytes = folder.bytes(state.variable.id) else {
        throw MissingValue(cell: state.cell, before: place)
      }
      saved[name] = bytes
    }
    guard let first = saved.keys.min(), let cell = states[first]?.cell else { return }
    let earlier = programs.filter { $0.key < place }.sorted { $0.key < $1.key }.map(\.value)
    do {
      try session.interpreter.restore(saved, functionsOf: earlier, restorers: Modules.restorers)
    } catch {
      throw MissingValue(cell: cell, before: place)
    }
    for name in saved.keys { states[name]?.isHere = true }
  }

  /// Figures drawn otherwise are other figures.
  private var style: String { session.figureFiles.style.rawValue }

  // MARK: what a cell has done

  private func keep(
    _ names: Set<String>, key: String, place: Int, before: [String: Value], random: [UInt8],
    fetched: [FetchedFile], record: () -> CellRecord
  ) {
    let saved = session.interpreter.savedVariables(names)
    // What a program sets in a module may be seen anywhere.
    isOff = saved.isUnknown || session.interpreter.hasChangedModules
    if isOff { return }
    uses.checkFiles()
    var entry = CellEntry(
      names: names.sorted(), variables: [:],
      files: uses.files.sorted { $0.key < $1.key }.map { .init(path: $0.key, digest: $0.value) },
      random: .init(
        before: session.random.dependsOnStart ? CellStore.digest(random) : nil,
        after: session.random.isUsed ? Data(session.random.bytes) : nil),
      record: "", figures: [], lastRun: 0)
    let files = session.context.fetching.fetched.dropFirst(fetched.count)
    if !files.isEmpty { entry.fetching = .init(before: fetched, files: Array(files)) }
    let origin =
      uses.isOfWorld ? UUID().uuidString : CellStore.digest("\(key)\(entry.files)\(entry.random)\(entry.fetching)".utf8)
    for name in names {
      guard let value = saved.variables[name] else {
        states[name] = nil
        continue
      }
      entry.variables[name] = variable(name, value, before: before[name], origin: origin)
    }
    for (name, variable) in entry.variables {
      let isSame = states[name]?.variable == variable
      states[name] = .init(variable: variable, cell: isSame ? states[name]?.cell ?? place : place, isHere: true)
    }
    guard !uses.isOfWorld, keep(record(), in: &entry) else { return }
    folder.keep(entry, entry.figures.isEmpty ? key : key + style)
  }

  private func variable(
    _ name: String, _ saved: SavedVariable, before: Value?, origin: String
  ) -> CellEntry.Variable {
    var variable = CellEntry.Variable(
      id: "", isSaved: false, isLive: saved.isLive, group: saved.group, usedNames: saved.usedNames.sorted())
    if let bytes = saved.bytes {
      variable.id = CellStore.digest(bytes)
      variable.isSaved = folder.keep(bytes, variable.id)
    } else if let fixed = saved.fixed, let known = states[name]?.variable, before?.asObject(Object.self) === fixed {
      variable.id = known.id
    } else {
      variable.id = CellStore.digest("\(origin) \(name)".utf8)
    }
    return variable
  }

  /// Keeps what the cell gave; false if that cannot be kept.
  private func keep(_ record: CellRecord, in entry: inout CellEntry) -> Bool {
    for figure in record.figures {
      var digests: [String] = []
      for path in figure.paths {
        guard let data = FileManager.default.contents(atPath: path) else { return false }
        let digest = CellStore.digest(data)
        guard folder.keep(Array(data), digest) else { return false }
        digests.append(digest)
      }
      entry.figures.append(digests)
    }
    guard let data = try? JSONEncoder().encode(record) else { return false }
    entry.record = CellStore.digest(data)
    return folder.keep(Array(data), entry.record)
  }

  /// What the cell gave, its figures in the files that they are to be in now; nil if not all of it is there.
  private func restoredRecord(_ entry: CellEntry) -> CellRecord? {
    guard let bytes = folder.bytes(entry.record),
      var record = try? JSONDecoder().decode(CellRecord.self, from: Data(bytes)),
      record.figures.count == entry.figures.count
    else { return nil }
    var figures: [FigureRecord] = []
    for (figure, digests) in zip(record.figures, entry.figures) {
      let images = digests.compactMap(folder.bytes)
      guard images.count == digests.count, !figure.figure.panels.isEmpty,
        let restored = try? session.figureFiles.restore(figure, images)
      else { return nil }
      figures.append(restored)
    }
    record.figures = figures
    return record
  }

  // MARK: changes from outside

  /// Takes note that these variables, which the interpreter has, were set otherwise than by a cell.
  func refresh(_ names: Set<String>, after place: Int) {
    if names.isEmpty || isOff { return }
    let saved = session.interpreter.savedVariables(names)
    for (name, value) in saved.variables {
      states[name] = .init(
        variable: variable(name, value, before: nil, origin: UUID().uuidString), cell: place, isHere: true)
    }
  }
}
