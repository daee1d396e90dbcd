/// Code as it is copied from elsewhere.
enum PastedText {
  /// `text` without the prompts of a session's transcript, and without indentation that all of its lines share.
  static func plain(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines[0].hasPrefix(">>> ") {
      // What stands between inputs is what they printed.
      lines = lines.compactMap { line in
        [">>> ", "... "].first { line.hasPrefix($0) }.map { line.dropFirst($0.count) }
          ?? (["...", ">>>"].contains(line) ? "" : nil)
      }
    }
    guard lines.count > 1 else { return lines.joined() }
    let used = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    let shared = used.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.map { String($0.dropFirst(min(shared, $0.prefix { $0 == " " }.count))) }.joined(separator: "\n")
  }
}
