import ArgumentParser
import Foundation
import NDArray
import Script

/// `-p name=value`, for all commands that run a script.
struct ParameterOptions: ParsableArguments {
  @Option(
    name: .customShort("p"),
    help: ArgumentHelp(
      "Set a name of the cell tagged \"parameters\"; may be repeated.", valueName: "name=value"))
  var parameters: [String] = []

  func validate() throws {
    for parameter in parameters where ParameterSetting(parameter) == nil {
      throw ValidationError("-p takes name=value, found '\(parameter)'")
    }
  }

  /// What the script's parameters are set to.
  var settings: [ParameterSetting] { parameters.compactMap(ParameterSetting.init) }
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
