import Interpreter

/// What was entered at a prompt, in order, and what came of it.
struct InputLog {
  struct Entry {
    let number: Int
    let text: String
    var hasSucceeded = false
  }
  private(set) var entries: [Entry] = []

  /// The number of the input to come.
  var nextNumber: Int { entries.count + 1 }

  mutating func append(_ text: String) { entries.append(Entry(number: nextNumber, text: text)) }
  mutating func markSuccess() {
    if !entries.isEmpty { entries[entries.count - 1].hasSucceeded = true }
  }

  /// The inputs that ran without an error as a document, a cell for each. Those that speak of last values, which only a
  /// prompt has, are left out.
  var document: (text: String, cells: Int, leftOut: Int) {
    let succeeded = entries.filter(\.hasSucceeded)
    let kept = succeeded.filter { $0.text.firstMatch(of: /\b(_|__|___|_[0-9]+)\b/) == nil }
    return (
      kept.map { "# %%\n" + $0.text + "\n" }.joined(separator: "\n"), kept.count, succeeded.count - kept.count
    )
  }
}
