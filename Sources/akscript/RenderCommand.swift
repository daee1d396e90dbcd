import ArgumentParser
import Foundation
import NDArray
import Script

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Run a script, and write it with its outputs and figures.",
    discussion: """
      ipynb     a Jupyter notebook
      md        Markdown, with the figures beside it
      akscript  the script of a notebook, which is not run
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case ipynb, md, akscript }

  @Argument(help: ArgumentHelp("The script, or a notebook.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("What to write.", valueName: "format"))
  var to: Format

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Where to write it; beside the script if not given.", valueName: "file"))
  var output: String?

  @OptionGroup var parameters: ParameterOptions

  @Option(help: ArgumentHelp("Where figures go; figures/ beside the page if not given.", valueName: "folder"))
  var figures: String?

  @Flag(help: "Leave out progress.")
  var quiet = false

  func run() throws {
    try tellingFailures {
      let document = try DocumentSource.read(file)
      if to == .akscript { return try PageFile.write(document.text, to: path(of: document)) }
      throw ExitCode(try render(document).rawValue)
    }
  }

  private func render(_ document: Document) throws -> Runner.Outcome {
    let path = path(of: document)
    let folder = figures ?? (path as NSString).deletingLastPathComponent.appendingFigures
    let session = try Session(name: document.name, figureFolder: folder, isQuiet: quiet)
    let recorder = Recorder(session, of: document)
    let outcome = Runner(
      document, settings: parameters.settings, session: session, isQuiet: true,
      recorder: recorder
    ).run()
    // An interrupted run leaves the page that was there.
    guard outcome == .succeeded || outcome == .failed, recorder.hasRun else { return outcome }
    switch to {
    case .ipynb: try PageFile.write(Notebook.data(of: document, recorder.records), to: path)
    case .md:
      try PageFile.write(MarkdownPage.text(of: document, recorder.records, address: address(from: path)), to: path)
    case .akscript: break
    }
    return outcome
  }

  /// Links to files below the page's folder are relative to it.
  private func address(from page: String) -> (String) -> String {
    let folder = (page as NSString).deletingLastPathComponent
    return { $0.hasPrefix(folder + "/") && !folder.isEmpty ? String($0.dropFirst(folder.count + 1)) : $0 }
  }

  private func path(of document: Document) -> String {
    output ?? ((document.path as NSString).deletingPathExtension + "." + to.rawValue)
  }
}
