import Foundation

/// Searching bytes instead of characters: drawings are long, and Foundation's way takes longer than drawing them.
extension String {
  /// Where `text` is first, from a place on.
  func byteRange(of text: String, from start: String.Index? = nil) -> Range<String.Index>? {
    guard let first = text.utf8.first else { return nil }
    var rest = utf8[(start ?? startIndex)...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: text.utf8) { return place..<utf8.index(place, offsetBy: text.utf8.count) }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// The same with every `old` replaced.
  func replacingBytes(of old: String, with new: String) -> String {
    var result = ""
    var start = startIndex
    while let range = byteRange(of: old, from: start) {
      result += self[start..<range.lowerBound] + new
      start = range.upperBound
    }
    return result + self[start...]
  }
}
