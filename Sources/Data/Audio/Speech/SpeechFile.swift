import Crypto
import Foundation

/// A recording of a word, as its place and name tell.
struct SpeechFile {
  /// The name of the folder it lies in.
  let word: String
  /// Its own name.
  let name: String

  /// Its path from the folder of the words.
  var path: String { "\(word)/\(name)" }

  /// Whether its name is one of a sound file.
  var isSound: Bool {
    guard !name.hasPrefix("."), let dot = name.lastIndex(of: ".") else { return false }
    return ["wav", "flac", "ogg"].contains(name[name.index(after: dot)...].lowercased())
  }

  /// The name without its extension.
  var stem: Substring { name[..<(name.lastIndex(of: ".") ?? name.endIndex)] }

  /// Who speaks: what stands before `_nohash_`, else before the last `_`, else the whole name.
  var speaker: Substring {
    let stem = stem
    if let mark = stem.range(of: "_nohash_") { return stem[..<mark.lowerBound] }
    if let mark = stem.lastIndex(of: "_"), mark > stem.startIndex { return stem[..<mark] }
    return stem
  }
}

/// The share of a name between 0 and 1, which stays the same whatever else there is: the low 27 bits of its SHA-1. With
/// it Speech Commands was split, whose validation list holds the speakers with a share below 0.1.
func hashedShare(of name: some StringProtocol) -> Double {
  let digest = Array(Insecure.SHA1.hash(data: Array(name.utf8)))
  let last = digest.suffix(4).reduce(0) { $0 << 8 | Int($1) }
  return Double(last & (1 << 27 - 1)) / Double(1 << 27 - 1)
}
