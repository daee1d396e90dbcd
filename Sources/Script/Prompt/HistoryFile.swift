import Foundation

/// Where the prompt keeps its history between sessions. Every input is appended at once, so that sessions side by side
/// and one that is killed lose nothing.
@MainActor
struct HistoryFile {
  private let path: String?
  /// Entries that are kept when a session starts.
  private static let limit: Int32 = 5000

  init(environment: [String: String]) { path = Self.path(environment: environment) }

  /// `$XDG_STATE_HOME/akscript/history`, else `~/.local/state/akscript/history`; none without a home.
  nonisolated static func path(environment: [String: String]) -> String? {
    let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.local/state" }
    return (state ?? home).map { $0 + "/akscript/history" }
  }

  func load() {
    guard let path else { return }
    LineEditor.loadHistory(path, limit: Self.limit)
  }

  /// Adds an input, unless it repeats the one before. Returns why it cannot be kept for the next session, if it cannot.
  func add(_ input: String) -> String? {
    guard LineEditor.addHistory(input), let path else { return nil }
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    // readline appends only to a file that is there.
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    if file < 0 { return String(cString: strerror(errno)).lowercased() }
    close(file)
    return LineEditor.appendHistory(path)
      ? nil : "it cannot be written: \(String(cString: strerror(errno)).lowercased())"
  }
}
