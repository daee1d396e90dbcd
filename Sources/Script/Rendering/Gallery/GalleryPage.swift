import Foundation
import Mustache

/// The page that leads to the others: a card for each.
struct GalleryPage {
  let title: String
  let cards: [GalleryCard]

  /// The page.
  func text() throws -> String {
    let seconds = HTMLCell.duration(cards.map(\.seconds).reduce(0, +))
    let context: [String: Any] = [
      "title": title, "hasDescription": true, "version": akscriptVersion, "style": PageStyle.text,
      "description": "Each page is one script: run it, change it, or take it as a notebook. "
        + "All outputs were made by the code they stand under.",
      "summary": "\(cards.count) page\(cards.count == 1 ? "" : "s"), \(seconds) in all · akscript \(akscriptVersion)",
      "cards": cards.map { card in
        [
          "address": card.address, "title": card.title, "lead": card.lead, "image": image(card),
          "meta": ([HTMLCell.duration(card.seconds)] + card.data).joined(separator: " · "),
        ]
      },
    ]
    return try PageTemplate.gallery.get().render(context)
  }

  /// The picture says nothing that the words beside it do not.
  private func image(_ card: GalleryCard) -> String {
    guard let picture = card.picture else { return "<div class=\"blank\"></div>" }
    return "<img src=\"\(picture)\" alt=\"\" width=\"320\" height=\"200\">"
  }
}
