import Crypto
import Foundation
import Plot

extension Figure {
  /// A digest of all that is drawn: data, labels, axes and looks.
  func digest() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let hash = SHA256.hash(data: try encoder.encode(self))
    return hash.prefix(8).map { String(format: "%02x", $0) }.joined()
  }
}
