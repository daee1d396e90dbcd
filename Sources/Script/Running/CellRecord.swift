import Foundation

/// What running one code cell gave, in the order in which it came.
public struct CellRecord: Codable, Equatable, Sendable {
  /// Something that a cell gives.
  public enum Output: Codable, Equatable, Sendable {
    /// What the cell printed.
    case text(String)
    /// The value of the last expression, by its `repr`.
    case value(String)
    /// A figure: the path of its PNG file, its title, and a digest of all that is drawn in it.
    case figure(path: String, title: String, digest: String)
    /// The error that ended the cell: its class, its message, and the diagnostic that the terminal shows.
    case error(name: String, message: String, diagnostic: String)
  }

  /// What it gave.
  public var outputs: [Output] = []
  /// How long it ran; nil if it did not.
  public var seconds: Double?

  /// The paths of the figures' files, in order.
  var figurePaths: [String] {
    get { outputs.compactMap { if case .figure(let path, _, _) = $0 { path } else { nil } } }
    set {
      var paths = newValue[...]
      for (place, output) in outputs.enumerated() {
        guard case .figure(_, let title, let digest) = output, let path = paths.popFirst() else { continue }
        outputs[place] = .figure(path: path, title: title, digest: digest)
      }
    }
  }

  /// Adds printed text to that before it.
  mutating func append(text: String) {
    if case .text(let before)? = outputs.last {
      outputs[outputs.count - 1] = .text(before + text)
    } else {
      outputs.append(.text(text))
    }
  }
}
