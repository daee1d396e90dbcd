import Foundation

/// Where the prompt keeps its history between sessions.
@MainActor
struct HistoryFile {
  private let path: String?

  /// `$XDG_STATE_HOME/akscript/history`, else `~/.local/state/akscript/history`; none without a home.
  init(environment: [String: String]) {
    let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.local/state" }
    path = (state ?? home).map { $0 + "/akscript/history" }
  }

  func load() {
    if let path { LineEditor.loadHistory(path) }
  }

  /// Writes the history; a place that cannot be written only means that there will be no history next time.
  func save() {
    guard let path else { return }
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    _ = LineEditor.saveHistory(path)
  }
}
