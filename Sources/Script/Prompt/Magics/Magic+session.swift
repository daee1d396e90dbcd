import Data
import Foundation
import Interpreter

extension Magic {
  static let session = [
    Magic("history", "", "list what you entered, with the numbers of _1, _2 …") { prompt, _ in
      for entry in prompt.log.entries {
        let lines = entry.text.split(separator: "\n", omittingEmptySubsequences: false)
        let margin = String(repeating: " ", count: "\(prompt.log.entries.count)".count + 2)
        let number = "\(entry.number)"
        let head = String(repeating: " ", count: margin.count - 2 - number.count) + number + "  "
        StandardStreams.output(head + lines.joined(separator: "\n" + margin) + "\n")
      }
    },
    Magic("help", "", "list these commands") { _, _ in
      StandardStreams.output(
        table(all.map { ["%" + $0.name + ($0.argument.isEmpty ? "" : " " + $0.argument), $0.summary] }))
      StandardStreams.output("name? explains a value, name?? shows a function's text, help() lists all commands\n")
    },
    Magic("figure", FigureDisplay.argument, "say how figures are shown, or choose it") { prompt, argument in
      if !argument.isEmpty {
        guard let mode = FigureDisplay.Mode(rawValue: argument) else {
          throw error("figure", "there is no way to show figures called '\(argument)'")
        }
        prompt.figureDisplay.mode = mode
      }
      StandardStreams.output(prompt.figureDisplay.description + "\n")
    },
    Magic("page", "EXPRESSION", "show a value in the pager") { prompt, argument in
      guard !argument.isEmpty else { throw error("page", "found nothing to show") }
      let source = SourceFile(name: "input", text: argument, kind: .input)
      let program = try prompt.session.interpreter.compile(source)
      guard let value = try prompt.session.interpreter.run(program), !value.isNone else {
        throw error("page", "found no value to show")
      }
      Pager.show(try value.repr() + "\n")
    },
    Magic("config", "", "list what the session goes by") { prompt, _ in
      let environment = ProcessInfo.processInfo.environment
      let settings = FetchSettings(environment: environment)
      StandardStreams.output(
        table([
          ["figures", prompt.session.figureFiles.folder, "--figures"],
          ["downloads", settings.cacheFolder, "AKSCRIPT_CACHE"],
          ["bundled data", settings.bundled.folder ?? "not found", "AKSCRIPT_DATA"],
          ["network", settings.isOffline ? "not used" : "used", "AKSCRIPT_OFFLINE"],
          ["history", HistoryFile.path(environment: environment) ?? "not kept", "XDG_STATE_HOME"],
          ["colour", Terminal.current().usesColor ? "on" : "off", "NO_COLOR"],
          ["pager", Pager.command(environment), "PAGER"],
        ]))
    },
    Magic("doctor", "", "check what akscript needs on this machine") { _, _ in
      StandardStreams.output(Doctor.text(of: Doctor.findings()))
    },
  ]
}
