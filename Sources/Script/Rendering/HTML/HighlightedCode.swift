import Interpreter

/// Code in HTML, coloured by what the language takes it for.
enum HighlightedCode {
  /// The HTML of `code`; without its tags it is `code` again.
  static func html(_ code: String) -> String {
    let bytes = Array(code.utf8)
    var html = ""
    var end = 0
    for highlight in SourceFile(name: "", text: code).highlights {
      html += HTMLText.escaped(bytes[end..<highlight.range.lowerBound])
      html += "<span class=\"\(highlight.kind.className)\">\(HTMLText.escaped(bytes[highlight.range]))</span>"
      end = highlight.range.upperBound
    }
    return html + HTMLText.escaped(bytes[end...])
  }
}

extension Highlight.Kind {
  fileprivate var className: String {
    switch self {
    case .keyword: "k"
    case .string: "s"
    case .number: "n"
    case .comment: "c"
    case .definition: "d"
    }
  }
}
