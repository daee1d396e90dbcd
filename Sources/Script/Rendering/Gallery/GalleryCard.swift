import Data
import Foundation
import NDArray
import Plot

/// What the gallery shows of one page.
struct GalleryCard {
  let address: String
  let title: String
  let lead: String
  /// How long its code ran; nil if it has none.
  let seconds: Double?
  /// The names of the data and models it takes.
  let data: [String]
  /// The address of its small picture; nil if it has no figure.
  let picture: String?

  /// The card of a page; its picture is drawn in the folder `temporary`. Throws a failure if that cannot be done.
  init(of run: DocumentRun, _ page: HTMLPage, temporary: String) throws {
    let name = run.document.name
    address = (name + ".html").addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? name
    (title, lead, seconds) = (page.title, Self.shortened(page.lead), run.hasCode ? run.seconds : nil)
    data = run.data.filter { $0.role == .data }.map(\.name)
    guard let figure = Self.figure(of: run) else {
      picture = nil
      return
    }
    let path = try Renderer().write(figure.thumbnail, to: "\(temporary)/\(name)-card.svg") { _, _ in
      try Interruption.check()
    }
    picture = try HTMLFigure.source(path, forSet: false)
  }

  /// The last figure of one panel that marks a knee, else the last that does, else the last.
  private static func figure(of run: DocumentRun) -> Figure? {
    let figures = run.records.flatMap(\.outputs).compactMap { output -> Figure? in
      if case .figure(let record) = output { record.figure } else { nil }
    }
    let marked = figures.filter {
      $0.panels.contains { $0.marks.contains { if case .knee = $0 { true } else { false } } }
    }
    return marked.last { $0.panels.count == 1 } ?? marked.last ?? figures.last
  }

  /// The first sentences, as many as a card has room for, and none that leads to what follows.
  private static func shortened(_ text: String) -> String {
    let limit = 160
    guard text.count > limit || text.hasSuffix(":") else { return text }
    let start = text.prefix(limit)
    if let end = start.range(of: ". ", options: .backwards),
      start.distance(from: start.startIndex, to: end.lowerBound) > 40
    {
      return start[..<end.lowerBound] + "."
    }
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }
}
