import ArgumentParser
import Foundation
import NDArray
import Script

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Run a script, and write it with its outputs and figures.",
    discussion: """
      html      one HTML file with everything inside
      ipynb     a Jupyter notebook
      md        Markdown, with the figures beside it
      akscript  the script of a notebook, which is not run

      For a folder it writes the HTML pages of all its scripts and a page that leads to them.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case html, ipynb, md, akscript }

  /// What figures are in an HTML page.
  enum Drawing: String, ExpressibleByArgument, CaseIterable { case svg, png }

  @Argument(help: ArgumentHelp("The script, or a notebook, or a folder of scripts.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("What to write; html for a folder.", valueName: "format"))
  var to: Format?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Where to write it; beside the script if not given.", valueName: "file"))
  var output: String?

  @OptionGroup var arguments: RunArguments

  @Option(
    help: ArgumentHelp("The first code cell that runs even if it has not changed, and so do all after it.", valueName: "number"))
  var fromCell: Int?

  @Flag(inversion: .prefixedNo, help: "Take cells that have not changed from .akscript-cache beside the script.")
  var cache = true

  @Option(
    help: ArgumentHelp(
      "Where figures go; figures/ beside the page if not given. HTML has them inside.", valueName: "folder"))
  var figures: String?

  @Option(help: ArgumentHelp("How HTML has its figures: as drawings or as pixels.", valueName: "format"))
  var format = Drawing.svg

  func validate() throws {
    if let fromCell, fromCell < 1 { throw ValidationError("--from-cell takes the number of a code cell, from 1") }
    if isFolder {
      if output == nil { throw ValidationError("a folder needs -o, the folder for its pages") }
      if to != nil && to != .html { throw ValidationError("of a folder only HTML can be made") }
      if !arguments.parameters.isEmpty { throw ValidationError("-p needs a script, not a folder") }
    } else if to == nil {
      throw ValidationError("give --to: html, ipynb, md or akscript")
    }
  }

  func run() throws {
    try tellingFailures {
      if isFolder, let output {
        let gallery = try Gallery(of: file, in: output, options: options)
        throw ExitCode(try gallery.write(style: style).rawValue)
      }
      let document = try DocumentSource.read(file)
      if to == .akscript { return try PageFile.write(document.text, to: path(of: document)) }
      throw ExitCode(try render(document).rawValue)
    }
  }

  private var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) && isFolder.boolValue
  }

  private var options: RunOptions {
    var options = arguments.options
    (options.firstCell, options.usesCache) = (fromCell, cache)
    return options
  }

  private var style: FigureStyle { format == .svg ? .svg : .png }

  private func render(_ document: Document) throws -> Runner.Outcome {
    let path = path(of: document)
    let temporary = FileManager.default.temporaryDirectory.appendingPathComponent("akscript-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: temporary) }
    let beside = path.folderOfPath.appendingFigures
    let run = try DocumentRun(
      running: document, options: options, figureFolder: figures ?? (to == .html ? temporary : beside),
      style: to == .html ? style : .file)
    // An interrupted run leaves the page that was there.
    guard run.outcome == .succeeded || run.outcome == .failed, run.hasRun else { return run.outcome }
    switch to {
    case .html: try PageFile.write(HTMLPage(of: run).text, to: path)
    case .ipynb: try PageFile.write(Notebook.data(of: document, run.records), to: path)
    case .md: try PageFile.write(MarkdownPage.text(of: document, run.records, address: address(from: path)), to: path)
    case .akscript, nil: break
    }
    return run.outcome
  }

  /// Links to files below the page's folder are relative to it.
  private func address(from page: String) -> (String) -> String {
    let folder = page.folderOfPath
    return { $0.hasPrefix(folder + "/") && !folder.isEmpty ? String($0.dropFirst(folder.count + 1)) : $0 }
  }

  private func path(of document: Document) -> String {
    output ?? ((document.path as NSString).deletingPathExtension + "." + (to?.rawValue ?? "html"))
  }
}
