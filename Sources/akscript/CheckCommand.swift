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
    if update, arguments.skipSlow {
      throw ValidationError("--update needs the outputs of slow cells too; leave out --skip-slow")
    }
    if !(0..<1).contains(rtol) { throw ValidationError("--rtol takes a fraction from 0 to 1") }
    for pattern in ignore where (try? Regex(pattern)) == nil {
      throw ValidationError("--ignore takes a regular expression, found '\(pattern)'")
    }
  }

  func run() throws {
    var worst: Int32 = 0
    for script in try tellingFailures({ try DocumentSource.scripts(in: files) }) {
      do {
        worst = max(worst, try tellingFailures { try check(script) })
      } catch let code as ExitCode {
        worst = max(worst, code.rawValue)
      }
      // Ctrl-C ends all of it.
      if worst == Runner.Outcome.interrupted.rawValue { break }
    }
    try tellingFailures { try StandardStreams.flush() }
    if worst != 0 { throw ExitCode(worst) }
  }

  /// Checks one script. Returns what the exit code is to say of it.
  private func check(_ script: String) throws -> Int32 {
    let check = PageCheck(
      script: script, pages: pages, tolerance: rtol, ignored: ignore.compactMap { try? Regex($0) },
      options: arguments.options)
    switch try check.run(update: update) {
    case .current(let page): StandardStreams.output("\(page): current\n")
    case .updated(let page): StandardStreams.output("\(page): written anew\n")
    case .stale(let page, let changes):
      StandardStreams.output("\(page): out of date\n\(changes)\n")
      return 1
    case .notRun(let outcome):
      if outcome == .failed { StandardStreams.error("\(script): failed, so its page was not compared\n") }
      return outcome.rawValue
    }
    return 0
  }
}
