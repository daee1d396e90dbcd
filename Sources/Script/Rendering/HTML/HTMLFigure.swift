import Foundation
import NDArray
import Plot

/// A figure in a page, with its drawing inside the page.
struct HTMLFigure {
  let record: FigureRecord
  /// The words under it, as HTML.
  let caption: String?
  /// What it says to those who do not see it; a description of what is drawn if nil.
  let alternative: String?

  /// The figure's HTML. Throws an OS failure if its file cannot be read.
  func html() throws -> String {
    let size = record.figure.size
    let text = HTMLText.escaped(alternative ?? record.figure.description)
    let image =
      "<img src=\"\(try Self.source(record.path, forSet: false))\" alt=\"\(text)\" "
      + "width=\"\(pixels(size.width))\" height=\"\(pixels(size.height))\">"
    let caption = caption.map { "<figcaption>\($0)</figcaption>" } ?? ""
    return "<figure data-digest=\"\(record.digest)\">\(try picture(image))\(caption)</figure>"
  }

  private func picture(_ image: String) throws -> String {
    guard let path = record.narrowPath, let size = record.figure.narrowed?.size else { return image }
    let source =
      "<source media=\"(max-width: 560px)\" srcset=\"\(try Self.source(path, forSet: true))\" "
      + "width=\"\(pixels(size.width))\" height=\"\(pixels(size.height))\">"
    return "<picture>\(source)\(image)</picture>"
  }

  private func pixels(_ inches: Double) -> Int { Int((inches * 100).rounded()) }

  /// The file at `path` as an address. Throws an OS failure if it cannot be read.
  static func source(_ path: String, forSet: Bool) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.os, "cannot read the figure '\(path)'")
    }
    guard path.hasSuffix(".svg") else { return DataURI.base64(data, type: "image/png") }
    return DataURI.drawing(CompactSVG.text(String(decoding: data, as: UTF8.self)), forSet: forSet)
  }
}
