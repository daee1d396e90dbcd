import Interpreter

/// What was entered at a prompt, in order, and what came of it.
struct InputLog {
  struct Entry {
    let number: Int
    let text: String
    var hasSucceeded = false
    /// The inputs whose values it speaks of, by the names it uses for them: `_`, `__`, `___` or `_3`.
    var lastValues: [String: Int] = [:]
  }
  private(set) var entries: [Entry] = []
  /// The numbers of the inputs that gave values.
  private var valued: [Int] = []

  /// The number of the input to come.
  var nextNumber: Int { entries.count + 1 }

  mutating func append(_ text: String) { entries.append(Entry(number: nextNumber, text: text)) }
  mutating func markSuccess() { update { $0.hasSucceeded = true } }

  /// Says that the last input gave a value.
  mutating func markValue() { valued.append(entries.count) }

  /// Notes which last values the last input speaks of, of the global names it reads that the session has not set.
  mutating func noteReads(_ names: [String]) {
    let values = names.compactMap { name in number(of: name).map { (name, $0) } }
    update { $0.lastValues = Dictionary(values) { first, _ in first } }
  }

  private mutating func update(_ change: (inout Entry) -> Void) {
    if !entries.isEmpty { change(&entries[entries.count - 1]) }
  }

  private func number(of name: String) -> Int? {
    guard name.hasPrefix("_") else { return nil }
    if name.allSatisfy({ $0 == "_" }) { return valued.dropLast(name.count - 1).last }
    return Int(name.dropFirst()).flatMap { valued.contains($0) ? $0 : nil }
  }

  /// The inputs that ran without an error as a document, a cell for each. Last values, which only a prompt has, become names
  /// that the cells set; inputs that speak of the value of more than an expression are left out.
  func document(isExpression: (String) -> Bool) -> (text: String, cells: Int, leftOut: Int) {
    let succeeded = entries.filter(\.hasSucceeded)
    var kept: [Entry] = []
    for entry in succeeded {
      let isKept = entry.lastValues.values.allSatisfy { number in
        kept.contains { $0.number == number && isExpression($0.text) }
      }
      if isKept { kept.append(entry) }
    }
    let used = Set(kept.flatMap(\.lastValues.values))
    let cells = kept.map { entry in
      let names = entry.lastValues.filter { $0.key != "_\($0.value)" }.sorted { $0.key < $1.key }
      let settings = names.map { "\($0.key) = _\($0.value)\n" }.joined()
      let body = used.contains(entry.number) ? "_\(entry.number) = \(entry.text)\n_\(entry.number)" : entry.text
      return "# %%\n" + settings + body + "\n"
    }
    return (cells.joined(separator: "\n"), kept.count, succeeded.count - kept.count)
  }
}
