import Foundation

/// Pieces of GitHub Markdown.
enum Markdown {
  /// A table; empty cells stay empty.
  static func table(_ head: [String], _ rows: [[String]]) -> String {
    ([head, head.map { _ in "---" }] + rows).map { row in
      "| " + row.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  /// Text as code.
  static func code(_ text: String) -> String {
    text.contains("`") ? "`` \(text) ``" : "`\(text)`"
  }

  /// A signature over several lines, each within `width` columns as far as its parameters allow.
  static func wrapped(_ signature: String, width: Int) -> String {
    var lines = [""]
    for part in signature.split(separator: ", ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(part)
      } else if last.count + part.count + 3 > width {
        lines[lines.count - 1] += ","
        lines.append("    " + part)
      } else {
        lines[lines.count - 1] += ", " + part
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Text with a full stop.
  static func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
}
