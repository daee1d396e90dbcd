import Foundation
import Mustache

/// A document as one HTML file that needs no other, runs no script and asks nothing of other machines.
public struct HTMLPage {
  /// The page.
  public let text: String
  /// What a gallery says of it.
  let title: String
  let lead: String

  /// The page of a document that has run. Throws an OS failure if a figure's file cannot be read.
  public init(of run: DocumentRun) throws { try self.init(of: run, in: nil) }

  /// The same as one of a site.
  init(of run: DocumentRun, in site: Site?) throws {
    let document = run.document
    let prose = Prose(of: document.path, pages: site?.pages ?? [])
    var body: [String] = []
    var number = 0
    for (place, cell) in document.cells.enumerated() {
      if cell.kind == .code {
        number += 1
        body.append(try HTMLCell(cell: cell, record: run.records[place], number: number).html())
      } else {
        body.append(prose.html(cell.source, cell: place + 1))
      }
    }
    title = prose.title?.text ?? document.name
    lead = prose.summary
    let headings = prose.headings.count > 1 ? prose.headings : []
    let context: [String: Any] = [
      "title": title, "description": lead, "hasDescription": !lead.isEmpty, "version": akscriptVersion,
      "style": PageStyle.text, "hasCode": run.hasCode, "isInSite": site != nil, "siteTitle": site?.title ?? "",
      "heading": prose.title?.html ?? HTMLText.escaped(document.name), "lead": prose.lead ?? "",
      "hasLead": prose.lead != nil,
      "downloads": try Downloads.links(of: document, isInSite: site != nil).map {
        ["address": HTMLText.escaped($0.address), "file": $0.file, "name": $0.name]
      },
      "hasContents": !headings.isEmpty, "contents": headings.map { ["id": $0.id, "text": $0.text] },
      "body": body.filter { !$0.isEmpty }.joined(separator: "\n"),
      "facts": PageFacts(run: run).rows.map { ["name": $0.name, "html": $0.html] },
    ]
    text = try PageTemplate.page.get().render(context)
  }
}

/// The pages that a page stands among.
struct Site {
  let title: String
  /// Their names without endings.
  let pages: Set<String>
}
