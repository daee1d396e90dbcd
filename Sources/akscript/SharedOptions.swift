import ArgumentParser
import Foundation
import NDArray
import Script

/// How a script is run, for all commands that run one.
struct RunArguments: ParsableArguments {
  @Option(
    name: .customShort("p"),
    help: ArgumentHelp(
      "Set a name of the cell tagged \"parameters\"; may be repeated.", valueName: "name=value"))
  var parameters: [String] = []

  @Option(help: ArgumentHelp("Where np.random starts; anywhere if not given.", valueName: "number"))
  var seed: UInt32?

  @Option(help: ArgumentHelp("How long a cell may run.", valueName: "seconds"))
  var timeout: Double?

  @Flag(help: "Leave out cells tagged \"slow\".")
  var skipSlow = false

  @Flag(help: "Leave out progress, and the closing line with time and figures.")
  var quiet = false

  func validate() throws {
    for parameter in parameters where ParameterSetting(parameter) == nil {
      throw ValidationError("-p takes name=value, found '\(parameter)'")
    }
    if let timeout, !(timeout > 0 && timeout < 1e9) {
      throw ValidationError("--timeout takes a number of seconds above 0")
    }
  }

  /// The same for a run.
  var options: RunOptions {
    var options = RunOptions()
    options.settings = parameters.compactMap(ParameterSetting.init)
    (options.seed, options.timeout, options.skipsSlow, options.isQuiet) = (seed, timeout, skipSlow, quiet)
    return options
  }
}

extension ParsableCommand {
  /// Runs `body`; a failure is told on standard error and ends the program as one of usage.
  func tellingFailures<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let failure as Failure {
      let advice = failure.hint.map { "; \($0)" } ?? ""
      FileHandle.standardError.write(Data("error: \(failure.message)\(advice)\n".utf8))
      throw ExitCode(2)
    }
  }
}
