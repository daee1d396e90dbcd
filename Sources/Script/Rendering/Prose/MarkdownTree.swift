import CCMarkGFM
import Foundation

/// Markdown as cmark-gfm has read it. It frees the tree when it goes.
final class MarkdownTree {
  typealias Node = OpaquePointer

  let root: Node
  private let parser: OpaquePointer

  /// Reads GitHub's Markdown; addresses in the text become links if `findsAddresses` is true.
  init?(_ text: String, findsAddresses: Bool) {
    _ = Self.registered
    guard let parser = cmark_parser_new(options) else { return nil }
    for name in ["table", "strikethrough", "tasklist"] + (findsAddresses ? ["autolink"] : []) {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    guard let root = cmark_parser_finish(parser) else {
      cmark_parser_free(parser)
      return nil
    }
    (self.root, self.parser) = (root, parser)
  }

  deinit {
    cmark_node_free(root)
    cmark_parser_free(parser)
  }

  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// All nodes below and with the root, parents first.
  var nodes: [Node] { Self.nodes(from: root) }

  /// All nodes below and with `node`, parents first.
  static func nodes(from node: Node) -> [Node] {
    guard let iterator = cmark_iter_new(node) else { return [] }
    defer { cmark_iter_free(iterator) }
    var nodes: [Node] = []
    while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
      if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) { nodes.append(node) }
    }
    return nodes
  }

  /// The HTML of a node and what is below it.
  func html(_ node: Node) -> String {
    guard let text = cmark_render_html(node, options, cmark_parser_get_syntax_extensions(parser)) else { return "" }
    defer { free(text) }
    return String(cString: text)
  }

  /// The text of a node and what is below it, without formatting.
  static func text(_ node: Node) -> String {
    nodes(from: node).map { node in
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: literal(node)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: " "
      default: ""
      }
    }.joined()
  }

  static func literal(_ node: Node) -> String { cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }
  static func address(_ node: Node) -> String { cmark_node_get_url(node).map { String(cString: $0) } ?? "" }
  static func type(_ node: Node) -> String { String(cString: cmark_node_get_type_string(node)) }

  /// Puts HTML of ours in the place of a node; its children stand between the two parts if they are kept. Returns the new
  /// node.
  @discardableResult static func replace(
    _ node: Node, isInline: Bool, _ opening: String, _ closing: String = "", keepsChildren: Bool = false
  ) -> Node? {
    guard let new = cmark_node_new(isInline ? CMARK_NODE_CUSTOM_INLINE : CMARK_NODE_CUSTOM_BLOCK) else { return nil }
    cmark_node_set_on_enter(new, opening)
    cmark_node_set_on_exit(new, closing)
    if keepsChildren {
      while let child = cmark_node_first_child(node), cmark_node_append_child(new, child) == 1 {}
    }
    guard cmark_node_replace(node, new) == 1 else {
      cmark_node_free(new)
      return nil
    }
    cmark_node_free(node)
    return new
  }
}

/// Footnotes, and the safe mode that is the rule: raw HTML is left out.
private let options = CMARK_OPT_FOOTNOTES
