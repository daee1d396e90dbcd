import ArgumentParser
import Foundation
import NDArray
import Script

struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Keep the HTML page of a script fresh while you write it.",
    discussion: """
      Whenever the script is saved, cells that have changed and what depends on them run, and a browser on this machine
      that shows the page shows the new one. Ctrl-C ends it.
      """)

  @Argument(help: ArgumentHelp("The script.", valueName: "file"))
  var file: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Where to write the page; beside the script if not given.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("The port on 127.0.0.1; any free one if not given.", valueName: "number"))
  var port: UInt16 = 0

  @OptionGroup var arguments: RunArguments

  func run() throws {
    try tellingFailures {
      _ = try DocumentSource.read(file)
      let server = try LiveServer(port: port)
      FileHandle.standardError.write(Data("http://127.0.0.1:\(server.port)/ shows \(file); Ctrl-C ends it\n".utf8))
      var options = arguments.options
      options.usesCache = true
      try Watch(
        file, page: output ?? (file as NSString).deletingPathExtension + ".html", options: options, server: server
      ).run()
    }
  }
}
