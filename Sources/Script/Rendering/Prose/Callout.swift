import CCMarkGFM

/// The kind of a quotation that begins with `[!NOTE]` or another of GitHub's words, in a line of its own.
enum Callout: String {
  case note, tip, important, warning, caution

  /// What stands above it.
  var label: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  /// The class of those that warn.
  var className: String { self == .warning || self == .caution ? "warn" : rawValue }

  /// The kind of a quotation, from which the word is taken away; nil if it is none of these.
  init?(takenFrom quotation: MarkdownTree.Node) {
    guard let paragraph = cmark_node_first_child(quotation), cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH
    else { return nil }
    var taken: [MarkdownTree.Node] = []
    var text = ""
    var next = cmark_node_first_child(paragraph)
    while let node = next, text.utf8.count < 20 {
      taken.append(node)
      let type = cmark_node_get_type(node)
      if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK { break }
      guard type == CMARK_NODE_TEXT else { return nil }
      text += MarkdownTree.literal(node)
      next = cmark_node_next(node)
    }
    guard text.hasPrefix("[!"), text.hasSuffix("]"),
      let kind = Callout(rawValue: text.dropFirst(2).dropLast().lowercased())
    else { return nil }
    self = kind
    for node in taken {
      cmark_node_unlink(node)
      cmark_node_free(node)
    }
    if cmark_node_first_child(paragraph) == nil {
      cmark_node_unlink(paragraph)
      cmark_node_free(paragraph)
    }
  }
}
