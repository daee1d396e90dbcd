import Foundation
import Interpreter

extension Magic {
  static let timing = [
    Magic("time", "STATEMENT", "run a statement once and say how long it took") { prompt, argument in
      guard !argument.isEmpty else { throw error("time", "found no statement to time") }
      let (wall, processor) = (ProgressBar.clock(), clock())
      defer {
        let seconds = Double(clock() - processor) / Double(CLOCKS_PER_SEC)
        StandardStreams.output("wall \(duration(ProgressBar.clock() - wall)), processor \(duration(seconds))\n")
      }
      try prompt.execute(argument)
    },
    Magic("timeit", "STATEMENT", "run a statement many times and say how long it takes") { prompt, argument in
      guard !argument.isEmpty else { throw error("timeit", "found no statement to time") }
      StandardStreams.output(try Timing(of: argument, in: prompt).text + "\n")
    },
  ]

  /// Seconds with three digits and a fitting unit.
  static func duration(_ seconds: Double) -> String {
    let units = [(1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns")]
    let (size, unit) = units.first { seconds >= $0.0 } ?? (1e-9, "ns")
    let value = seconds / size
    let digits = value < 9.995 ? 2 : value < 99.95 ? 1 : 0
    return String(format: "%.\(digits)f \(unit)", value)
  }

  /// Repeated measurements of one statement.
  private struct Timing {
    /// Seconds of one run, each the mean of so many.
    var means: [Double] = []
    var loops = 1

    private static let repetitions = 7
    private static let leastSeconds = 0.1

    @MainActor init(of statement: String, in prompt: Prompt) throws {
      let source = SourceFile(name: "%timeit", text: statement, kind: .input)
      let interpreter = prompt.session.interpreter
      let program = try interpreter.compile(source)
      // What the statement sets is as it was afterwards.
      let before = program.assignedNames.map { ($0, interpreter.global($0)) }
      defer { for (name, value) in before { try? interpreter.setGlobal(name, value) } }
      func seconds(_ count: Int) throws -> Double {
        let start = ProgressBar.clock()
        for _ in 0..<count { _ = try interpreter.run(program) }
        return ProgressBar.clock() - start
      }
      // Whatever the first run has to prepare is not counted.
      _ = try seconds(1)
      while try seconds(loops) < Self.leastSeconds, loops < 100_000_000 { loops *= 10 }
      for _ in 0..<Self.repetitions { means.append(try seconds(loops) / Double(loops)) }
    }

    var text: String {
      let mean = means.reduce(0, +) / Double(means.count)
      let variance = means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(means.count)
      let least = duration(means.min() ?? mean)
      return
        "\(duration(mean)) ± \(duration(variance.squareRoot())) (mean ± deviation of \(means.count) times \(loops) runs; least \(least))"
    }
  }
}
