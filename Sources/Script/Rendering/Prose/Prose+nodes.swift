import CCMarkGFM
import Foundation

extension Prose {
  /// Puts HTML of ours in the place of what cmark would not write, or not so.
  func rewrite(_ node: MarkdownTree.Node) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: showHTML(node)
    case CMARK_NODE_CODE_BLOCK: showCode(node)
    case CMARK_NODE_LINK: follow(node)
    case CMARK_NODE_IMAGE: showImage(node)
    case CMARK_NODE_BLOCK_QUOTE: callOut(node)
    default: if MarkdownTree.type(node) == "table" { frame(node) }
    }
  }

  /// Raw HTML is shown as text; comments are not shown.
  private func showHTML(_ node: MarkdownTree.Node) {
    let text = MarkdownTree.literal(node)
    let isInline = cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE
    let isComment = text.trimmed.hasPrefix("<!--") && text.trimmed.hasSuffix("-->")
    let shown = isComment ? "" : HTMLText.escaped(isInline ? text : text.trimmed)
    MarkdownTree.replace(node, isInline: isInline, isInline || shown.isEmpty ? shown : "<p>\(shown)</p>")
  }

  private func showCode(_ node: MarkdownTree.Node) {
    let code = MarkdownTree.literal(node).withoutLineEndsAtTheEnd
    let language = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
    let isOurs = ["akscript", "python", "py"].contains(language.prefix { !$0.isWhitespace }.lowercased())
    boxes += 1
    let box = HTMLText.box(
      "code", class: "code", label: "Code in the text, \(boxes)",
      isOurs ? HighlightedCode.html(code) : HTMLText.escaped(code))
    MarkdownTree.replace(node, isInline: false, "<div class=\"box\">\(box)</div>")
  }

  private func follow(_ node: MarkdownTree.Node) {
    let address = MarkdownTree.address(node)
    guard let target = link.address(address) else {
      MarkdownTree.replace(node, isInline: true, "", keepsChildren: true)
      return
    }
    if target != address { cmark_node_set_url(node, target) }
  }

  /// Images that are no files of ours become links, so that opening the page asks nothing of other machines.
  private func showImage(_ node: MarkdownTree.Node) {
    let address = MarkdownTree.address(node)
    let text = HTMLText.escaped(MarkdownTree.text(node))
    if !ProseLink.isRemote(address), let uri = images.uri(of: address) {
      MarkdownTree.replace(node, isInline: true, "<img src=\"\(uri)\" alt=\"\(text)\">")
      return
    }
    let name = text.isEmpty ? HTMLText.escaped(address) : text
    let isInLink = cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_LINK
    guard let target = link.address(address), !target.isEmpty, !isInLink else {
      MarkdownTree.replace(node, isInline: true, name)
      return
    }
    MarkdownTree.replace(node, isInline: true, "<a href=\"\(HTMLText.escaped(target))\">\(name)</a>")
  }

  private func frame(_ node: MarkdownTree.Node) {
    guard let frame = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return }
    boxes += 1
    cmark_node_set_on_enter(
      frame, "<div class=\"table text\" tabindex=\"0\" role=\"region\" aria-label=\"Table \(boxes)\">")
    cmark_node_set_on_exit(frame, "</div>")
    cmark_node_insert_before(node, frame)
    cmark_node_append_child(frame, node)
  }

  private func callOut(_ node: MarkdownTree.Node) {
    guard let kind = Callout(takenFrom: node) else { return }
    boxes += 1
    let id = "note-\(boxes)"
    MarkdownTree.replace(
      node, isInline: false,
      "<aside class=\"callout \(kind.className)\" aria-labelledby=\"\(id)\"><p class=\"label\" id=\"\(id)\">\(kind.label)</p>",
      "</aside>", keepsChildren: true)
  }
}
