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
      akscript  the script of a notebook or of Markdown, which is not run
      py        the same for tools that know Python's cells by their ending

      For a folder, or several files, it writes HTML pages and one that leads to them.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case html, ipynb, md, akscript, py }

  /// What figures are in an HTML page.
  enum Drawing: String, ExpressibleByArgument, CaseIterable { case svg, png }

  @Argument(
    help: ArgumentHelp(
      "A script, a notebook or Markdown with akscript blocks, or several, or folders of scripts.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("What to write; html for a folder.", valueName: "format"))
  var to: Format?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Where to write it; beside the script if not given.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("What the page that leads to the others is called.", valueName: "text"))
  var title: String?

  @OptionGroup var arguments: RunArguments

  @Option(
    help: ArgumentHelp(
      "The first code cell that runs even if it has not changed, and so do all after it.", valueName: "number"))
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
    if isGallery {
      if output == nil { throw ValidationError("a folder, or several files, need -o, the folder for the pages") }
      if to != nil && to != .html { throw ValidationError("of a folder, or several files, only HTML can be made") }
      if !arguments.parameters.isEmpty { throw ValidationError("-p needs one script") }
    } else if to == nil {
      throw ValidationError("give --to: html, ipynb, md, akscript or py")
    }
  }

  func run() throws {
    try tellingFailures {
      try checkOutput()
      if isGallery, let output {
        let gallery = try Gallery(of: files, title: title, in: output, options: options)
        throw ExitCode(try gallery.write(style: style).rawValue)
      }
      let document = try DocumentSource.read(files[0])
      if to == .akscript || to == .py { return try PageFile.write(document.script, to: path(of: document)) }
      throw ExitCode(try render(document).rawValue)
    }
  }

  /// Throws a value failure if a source would be replaced by what is made of it, other than Markdown by its own page.
  private func checkOutput() throws {
    if isGallery, let output {
      let sources = files.map { DocumentSource.isFolder($0) ? $0 : $0.folderOfPath.isEmpty ? "." : $0.folderOfPath }
      let place = Self.real(output)
      guard place == nil || !sources.contains(where: { Self.real($0) == place }) else {
        throw Failure(.value, "'\(output)' holds the scripts themselves", hint: "choose another folder for the pages")
      }
      return
    }
    guard files[0] != "-" else { return }
    let target = output ?? (files[0] as NSString).deletingPathExtension + "." + (to?.rawValue ?? "html")
    guard let place = Self.real(target), Self.real(files[0]) == place else { return }
    let isMarkdown = to == .md && [".md", ".markdown"].contains { files[0].lowercased().hasSuffix($0) }
    guard isMarkdown, !arguments.skipSlow else {
      throw Failure(
        .value, "'\(target)' is the source, which would be lost", hint: "say where to write with -o")
    }
  }

  /// The path behind all links; nil if there is nothing.
  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private var isGallery: Bool { files.count > 1 || DocumentSource.isFolder(files[0]) }

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
    case .akscript, .py, nil: break
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
