import Foundation
import Mustache

/// The page that leads to the others: a card for each.
struct GalleryPage {
  /// The documents of one folder.
  struct Section {
    let title: String
    var cards: [GalleryCard]
  }

  let title: String
  let sections: [Section]

  /// The page.
  func text() throws -> String {
    let cards = sections.flatMap(\.cards)
    let seconds = cards.contains { $0.seconds != nil } ? cards.compactMap(\.seconds).reduce(0, +) : nil
    let count = "\(cards.count) page\(cards.count == 1 ? "" : "s")"
    let total = seconds.map { "\(count), \(HTMLCell.duration($0)) in all" } ?? count
    let isOne = sections.count == 1
    let context: [String: Any] = [
      "title": title, "hasDescription": true, "version": akscriptVersion, "style": PageStyle.text,
      "description":
        "All outputs were made by the code they stand under. Run a page's script, change it, or take it as a notebook.",
      "summary": "\(total) · akscript \(akscriptVersion)",
      "sections": sections.map { section in
        [
          "title": section.title, "hasTitle": !isOne,
          "cards": section.cards.map { card in
            [
              "address": card.address, "title": card.title, "lead": card.lead, "image": image(card, in: section),
              "heading": isOne ? "h2" : "h3",
              "meta": ((card.seconds.map { [HTMLCell.duration($0)] } ?? []) + card.data).joined(separator: " · "),
            ]
          },
        ] as [String: Any]
      },
    ]
    return try PageTemplate.gallery.get().render(context)
  }

  /// The picture says nothing that the words beside it do not.
  private func image(_ card: GalleryCard, in section: Section) -> String {
    guard let picture = card.picture else {
      return section.cards.contains { $0.picture != nil } ? "<div class=\"blank\"></div>" : ""
    }
    return "<img src=\"\(picture)\" alt=\"\" width=\"320\" height=\"200\">"
  }
}
