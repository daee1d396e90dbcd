/// What gnuplot is told, in order: lines of commands and blocks of numbers.
struct GnuplotScript: Sendable {
  /// One thing to send.
  enum Step: Sendable {
    /// A line of commands.
    case command(String)
    /// A named block of numbers, row after row. A NaN is a gap.
    case data(name: String, values: [Double], columns: Int)
  }

  /// Everything to send.
  private(set) var steps: [Step] = []
  private var blocks = 0

  /// Appends a line of commands.
  mutating func add(_ command: String) { steps.append(.command(command)) }

  /// Appends a block of equally long columns and returns its name, which starts with a dollar sign.
  mutating func addData(_ columns: [[Double]]) -> String {
    let name = "d\(blocks)"
    blocks += 1
    let rows = columns.map(\.count).min() ?? 0
    var values: [Double] = []
    values.reserveCapacity(rows * columns.count)
    for row in 0..<rows {
      for column in columns { values.append(column[row].isFinite ? column[row] : .nan) }
    }
    steps.append(.data(name: name, values: values, columns: columns.count))
    return "$" + name
  }

  /// The commands alone, for a reader.
  var commands: [String] {
    steps.compactMap { if case .command(let text) = $0 { text } else { nil } }
  }
}
