import Foundation

/// What running one code cell gave, in the order in which it came.
public struct CellRecord: Codable, Equatable, Sendable {
  /// Something that a cell gives.
  public enum Output: Codable, Equatable, Sendable {
    /// What the cell printed.
    case text(String)
    /// A warning of a command, which has gone to stderr too. Text pages leave it out.
    case warning(String)
    /// The value of the last expression: its `repr`, and a table in HTML if it makes a good one.
    case value(text: String, html: String?)
    /// A figure.
    case figure(FigureRecord)
    /// The error that ended the cell: its class, its message, and the diagnostic that the terminal shows.
    case error(name: String, message: String, diagnostic: String)
  }

  /// What it gave.
  public var outputs: [Output] = []
  /// How long it ran; nil if it did not.
  public var seconds: Double?
  /// The most memory that the program had while it ran, in bytes; nil where the system does not tell.
  public var peakMemory: Int?

  /// What it gave apart from warnings, as if they had not come between what was printed.
  var outputsWithoutWarnings: [Output] {
    outputs.reduce(into: CellRecord()) { record, output in
      switch output {
      case .warning: break
      case .text(let text): record.append(text: text)
      default: record.outputs.append(output)
      }
    }.outputs
  }

  /// The figures, in order.
  var figures: [FigureRecord] {
    get { outputs.compactMap { if case .figure(let record) = $0 { record } else { nil } } }
    set {
      var figures = newValue[...]
      for (place, output) in outputs.enumerated() {
        if case .figure = output, let figure = figures.popFirst() { outputs[place] = .figure(figure) }
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

  /// Adds a warning to that before it.
  mutating func append(warning: String) {
    if case .warning(let before)? = outputs.last {
      outputs[outputs.count - 1] = .warning(before + warning)
    } else {
      outputs.append(.warning(warning))
    }
  }
}
