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
    Magic("doctor", "", "check what akscript needs on this machine") { _, _ in
      StandardStreams.output(table(Doctor.findings().map { [$0.isGood ? "ok" : "--", $0.what, $0.finding] }))
    },
  ]
}
