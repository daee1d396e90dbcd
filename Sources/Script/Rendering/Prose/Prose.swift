import CCMarkGFM
import Foundation

/// Turns the prose of a document into HTML, cell after cell: GitHub's Markdown, in which nothing runs and nothing is
/// asked of other machines. It gathers the title, the lead and the headings on the way.
final class Prose {
  /// A heading that the contents name.
  struct Heading {
    let id: String
    let text: String
  }

  /// The first heading of level 1, as HTML and as text; it is not part of a cell's HTML.
  private(set) var title: (html: String, text: String)?
  /// The paragraph after the title, as HTML, unless it leads to what follows; it is not part of a cell's HTML either.
  private(set) var lead: String?
  /// The text of the paragraph after the title.
  private(set) var summary = ""
  /// The headings of level 2, in order.
  private(set) var headings: [Heading] = []
  private var slugs = Slugs()
  /// How many boxes and call-outs have been named.
  var boxes = 0
  let link: ProseLink
  let images: ProseImages

  /// Prose of the document at `path`, in a folder that has pages for the scripts of these names.
  init(of path: String, pages: Set<String>) {
    link = ProseLink(pages: pages)
    images = ProseImages(besides: path)
  }

  /// The HTML of the prose of cell number `cell`.
  func html(_ text: String, cell: Int) -> String {
    ProseChapters.parts(of: text).map { html(part: $0, cell: cell) }.joined(separator: "\n")
  }

  private func html(part text: String, cell: Int) -> String {
    guard case .markdown(let findsAddresses) = ProseLimits.verdict(on: text),
      let tree = MarkdownTree(text, findsAddresses: findsAddresses)
    else {
      let box = HTMLText.box("samp", class: "out bare", label: "Text \(cell)", HTMLText.escaped(text))
      return "<div class=\"box\">\(box)</div>"
    }
    nameHeadings(of: tree)
    // Parents come after their children, which they may take along when they go.
    for node in tree.nodes.reversed() { rewrite(node) }
    takeTitle(from: tree)
    return finished(tree.html(tree.root), of: text, cell: cell)
  }

  // MARK: title and headings

  private func takeTitle(from tree: MarkdownTree) {
    guard title == nil, let heading = firstHeading, let shown = headingText else { return }
    (firstHeading, headingText) = (nil, nil)
    let next = cmark_node_next(heading)
    title = (inline(tree.html(heading)), shown)
    cmark_node_unlink(heading)
    cmark_node_free(heading)
    guard let next, cmark_node_get_type(next) == CMARK_NODE_PARAGRAPH else { return }
    summary = MarkdownTree.text(next)
    guard !summary.isEmpty, !summary.hasSuffix(":") else { return }
    lead = inline(tree.html(next))
    cmark_node_unlink(next)
    cmark_node_free(next)
  }

  private var firstHeading: MarkdownTree.Node?
  private var headingText: String?

  /// What is between the tags of the only paragraph.
  private func inline(_ html: String) -> String {
    var text = html[...]
    if text.hasPrefix("<p>") { text = text.dropFirst(3) }
    while text.last?.isNewline == true { text = text.dropLast() }
    if text.hasSuffix("</p>") { text = text.dropLast(4) }
    return String(text)
  }

  private func nameHeadings(of tree: MarkdownTree) {
    for node in tree.nodes where cmark_node_get_type(node) == CMARK_NODE_HEADING {
      let text = MarkdownTree.text(node)
      let isTop = cmark_node_parent(node) == tree.root
      let level = cmark_node_get_heading_level(node)
      if level == 1, isTop, title == nil, firstHeading == nil {
        headingText = text
        firstHeading = MarkdownTree.replace(node, isInline: false, "", keepsChildren: true)
        continue
      }
      // The title is the only heading of level 1.
      let shown = max(level, 2)
      let id = slugs.name(for: text)
      if shown == 2, isTop { headings.append(Heading(id: id, text: text)) }
      MarkdownTree.replace(node, isInline: false, "<h\(shown) id=\"\(id)\">", "</h\(shown)>", keepsChildren: true)
    }
  }

  // MARK: what cmark writes

  /// Quotation marks in texts are escaped, so these tags are cmark's own.
  private func finished(_ html: String, of text: String, cell: Int) -> String {
    var changes: [(String, String)] = []
    if text.utf8.contains(UInt8(ascii: "|")) {
      changes += [("<th>", "<th scope=\"col\">"), ("<th align=", "<th scope=\"col\" align=")]
    }
    if text.utf8.contains(UInt8(ascii: "]")) {
      changes += [
        (
          "<input type=\"checkbox\" checked=\"\" disabled=\"\" />",
          "<span class=\"task done\" role=\"img\" aria-label=\"done\"></span>"
        ),
        (
          "<input type=\"checkbox\" disabled=\"\" />",
          "<span class=\"task\" role=\"img\" aria-label=\"to do\"></span>"
        ),
      ]
    }
    if text.utf8.contains(UInt8(ascii: "^")) {
      // Footnotes of two cells may have the same name.
      changes += ["=\"fn-", "=\"#fn-", "=\"fnref-", "=\"#fnref-"].map { ($0, "\($0)\(cell)-") }
    }
    return changes.reduce(html) { $0.replacingOccurrences(of: $1.0, with: $1.1) }.trimmed
  }
}
