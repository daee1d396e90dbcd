import Foundation
import Script

/// What `akscript --help FILE` says of a document: its title, and the names that `-p` may set.
struct DocumentHelp {
  private let document: Document

  /// The help that a command line asks for; nil if it asks for none of a document.
  init?(arguments: [String]) throws {
    guard arguments.contains("--help") || arguments.contains("-h") else { return nil }
    let files = arguments.filter { !$0.hasPrefix("-") && FileManager.default.fileExists(atPath: $0) }
    guard files.count == 1, let file = files.first else { return nil }
    document = try DocumentSource.read(file)
  }

  /// The text, with a line break at the end.
  var text: String {
    let title = document.cells.first { $0.kind == .markdown }?.source.split(separator: "\n").first {
      $0.hasPrefix("# ")
    }
    let head = document.path + (title.map { ": " + $0.dropFirst(2) } ?? "")
    let parameters = document.parameters
    guard !parameters.isEmpty else { return head + "\nIt has no cell tagged \"parameters\", and takes no -p.\n" }
    let names = parameters.map(\.name.count).max() ?? 0
    let lines = parameters.map { parameter in
      let value = parameter.value.count > 30 ? parameter.value.prefix(29) + "…" : parameter.value
      let columns = [(parameter.name, names), (value, parameter.comment.isEmpty ? 0 : 30)].map { text, width in
        text + String(repeating: " ", count: max(width - text.count, 0))
      }
      return "  " + columns.joined(separator: "  ") + (parameter.comment.isEmpty ? "" : "  " + parameter.comment)
    }
    return ([head, "", "set with -p name=value:"] + lines).joined(separator: "\n") + "\n"
  }
}
