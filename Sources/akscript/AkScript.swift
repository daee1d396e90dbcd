import ArgumentParser
import Foundation
import Script

@main
struct AkScript: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "akscript",
    abstract: "Choose how many weights and how many neurons an edge-learning layer needs.",
    discussion: """
      akscript FILE.akscript   runs a script; figures go into figures/ beside it
      akscript --help FILE     lists what -p may set in a script
      akscript                 starts the prompt, or runs the script on standard input
      akscript -c CODE         runs CODE
      akscript render FILE --to html    runs a script and writes a page, or a notebook, or Markdown
      akscript render FOLDER -o SITE    writes the pages of all scripts of a folder
      akscript check FILE      runs a script and compares its Markdown page with what it gives
      akscript doctor          checks what is needed on this machine
      akscript reference       prints the reference of all commands
      """,
    version: akscriptVersion,
    subcommands: [
      RunCommand.self, RenderCommand.self, CheckCommand.self, WatchCommand.self, DataCommand.self, DoctorCommand.self,
      ReferenceCommand.self,
    ],
    defaultSubcommand: RunCommand.self)

  /// Exit codes are those of the documentation: 2 for a command line that cannot be understood.
  static func main() {
    do {
      if let help = try DocumentHelp(arguments: Array(CommandLine.arguments.dropFirst())) {
        return FileHandle.standardOutput.write(Data(help.text.utf8))
      }
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      if code == .validationFailure {
        FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
        Foundation.exit(2)
      }
      exit(withError: error)
    }
  }
}
