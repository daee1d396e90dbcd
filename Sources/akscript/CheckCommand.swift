import ArgumentParser
import Foundation
import NDArray
import Script

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Run scripts, and compare what they give with their Markdown pages.",
    discussion: """
      Texts are compared line by line, figures by what is drawn in them. The exit code is 1 if a page is out of date.
      """)

  @Argument(help: ArgumentHelp("Scripts, or folders of them.", valueName: "file"))
  var files: [String]

  @Flag(help: "Write the pages that are out of date anew.")
  var update = false

  @Option(help: ArgumentHelp("Where the pages are; beside the scripts if not given.", valueName: "folder"))
  var pages: String?

  @Option(help: ArgumentHelp("How far numbers may differ, as a fraction of the larger.", valueName: "fraction"))
  var rtol = 0.0

  @Option(help: ArgumentHelp("A pattern of text that may differ; may be repeated.", valueName: "pattern"))
  var ignore: [String] = []

  @OptionGroup var arguments: RunArguments

  func validate() throws {
    if !(0..<1).contains(rtol) { throw ValidationError("--rtol takes a fraction from 0 to 1") }
    for pattern in ignore where (try? Regex(pattern)) == nil {
      throw ValidationError("--ignore takes a regular expression, found '\(pattern)'")
    }
  }

  func run() throws {
    try tellingFailures {
      var isStale = false
      for script in try DocumentSource.scripts(in: files) {
        let check = PageCheck(
          script: script, pages: pages, tolerance: rtol, ignored: ignore.compactMap { try? Regex($0) },
          options: arguments.options)
        switch try check.run(update: update) {
        case .current(let page): print("\(page): current")
        case .updated(let page): print("\(page): written anew")
        case .stale(let page, let changes):
          isStale = true
          print("\(page): out of date\n\(changes)")
        case .notRun(let outcome): throw ExitCode(outcome.rawValue)
        }
      }
      if isStale { throw ExitCode(1) }
    }
  }
}
