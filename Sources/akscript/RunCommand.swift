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

  @Option(
    name: .customShort("p"),
    help: ArgumentHelp(
      "Set a name of the cell tagged \"parameters\"; may be repeated.", valueName: "name=value"))
  var parameters: [String] = []

  @Option(help: ArgumentHelp("Where figures go; figures/ beside the script if not given.", valueName: "folder"))
  var figures: String?

  @Flag(name: .customShort("i"), help: "Stay at the prompt after the script.")
  var interactive = false

  @Flag(help: "Leave out progress and the closing line with time and figures.")
  var quiet = false

  func validate() throws {
    if file != nil && code != nil { throw ValidationError("give a file or -c, not both") }
    if interactive && code != nil { throw ValidationError("-i stays after a file; give no -c") }
    for parameter in parameters where ParameterSetting(parameter) == nil {
      throw ValidationError("-p takes name=value, found '\(parameter)'")
    }
  }

  func run() throws {
    if interactive || (file == nil && code == nil && Terminal.current().inputIsTerminal) {
      let session = try Session(name: "prompt", figureFolder: figures ?? "figures", isQuiet: quiet)
      let signal = MainActor.assumeIsolated {
        let prompt = Prompt(session: session)
        prompt.run(after: file, settings: parameters.compactMap(ParameterSetting.init))
        return prompt.endingSignal
      }
      throw ExitCode(signal.map { 128 + $0 } ?? 0)
    }
    let document: Document
    do {
      document = try self.document()
    } catch let failure as Failure {
      let advice = failure.hint.map { "; \($0)" } ?? ""
      FileHandle.standardError.write(Data("error: \(failure.message)\(advice)\n".utf8))
      throw ExitCode(2)
    }
    let folder = figures ?? (document.path as NSString).deletingLastPathComponent.appendingFigures
    let session = try Session(name: document.name, figureFolder: folder, isQuiet: quiet)
    let outcome = Runner(
      document, settings: parameters.compactMap(ParameterSetting.init), session: session, isQuiet: quiet || file == nil
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
