import ArgumentParser
import Foundation
import NDArray
import Script

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a script, a line of code, or the prompt.")

  @Argument(help: ArgumentHelp("The script to run.", valueName: "file"))
  var file: String?

  @Option(name: .customShort("c"), help: ArgumentHelp("Run this code instead of a file.", valueName: "code"))
  var code: String?

  @OptionGroup var arguments: RunArguments

  @Option(help: ArgumentHelp("Where figures go; figures/ beside the script if not given.", valueName: "folder"))
  var figures: String?

  @Flag(
    help: "Take cells that have not changed since the last run with --cache from .akscript-cache beside the script.")
  var cache = false

  @Option(
    help: ArgumentHelp(
      "With the cache: the first code cell that runs even if it has not changed, and so do all after it.",
      valueName: "number"))
  var fromCell: Int?

  @Flag(name: .customShort("i"), help: "Stay at the prompt after the script.")
  var interactive = false

  func validate() throws {
    if file != nil && code != nil { throw ValidationError("give a file or -c, not both") }
    if cache || fromCell != nil, file == nil || file == "-" || interactive {
      throw ValidationError("--cache and --from-cell need a file, and no -i")
    }
    if let fromCell, fromCell < 1 { throw ValidationError("--from-cell takes the number of a code cell, from 1") }
    if interactive && code != nil { throw ValidationError("-i stays after a file; give no -c") }
  }

  func run() throws {
    if interactive || (file == nil && code == nil && Terminal.current().inputIsTerminal) {
      let session = try Session(name: "prompt", figureFolder: figures ?? "figures", isQuiet: arguments.quiet)
      let signal = MainActor.assumeIsolated {
        let prompt = Prompt(session: session)
        prompt.run(after: file, settings: arguments.options.settings)
        return prompt.endingSignal
      }
      throw ExitCode(signal.map { 128 + $0 } ?? 0)
    }
    let document = try tellingFailures { try self.document() }
    let folder = figures ?? document.path.folderOfPath.appendingFigures
    if cache || fromCell != nil {
      var options = arguments.options
      (options.usesCache, options.firstCell) = (true, fromCell)
      let run = try tellingFailures {
        try DocumentRun(running: document, options: options, figureFolder: folder, shows: true)
      }
      throw ExitCode(run.outcome.rawValue)
    }
    let session = try Session(name: document.name, figureFolder: folder, isQuiet: arguments.quiet)
    if let seed = arguments.seed { session.seedRandom(seed) }
    let outcome = Runner(
      document, options: arguments.options, session: session, isQuiet: arguments.quiet || file == nil
    ).run()
    throw ExitCode(outcome.rawValue)
  }

  private func document() throws -> Document {
    if let code { return Document(path: "<command>", text: code) }
    return try DocumentSource.read(file)
  }
}

extension String {
  var appendingFigures: String { isEmpty ? "figures" : self + "/figures" }
}
