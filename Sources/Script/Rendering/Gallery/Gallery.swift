import Foundation
import NDArray
import Plot

/// The pages of all scripts of a folder, and a page that leads to them.
public struct Gallery {
  private let scripts: [String]
  private let folder: String
  private let site: Site
  private let options: RunOptions

  /// A gallery in `folder` of the scripts in `source`. Throws a failure if there are none, or two with the same name.
  public init(of source: String, in folder: String, options: RunOptions) throws {
    scripts = try DocumentSource.scripts(in: [source])
    (self.folder, self.options) = (folder, options)
    let name = URL(fileURLWithPath: source).standardizedFileURL.lastPathComponent
    let names = scripts.map { (($0 as NSString).lastPathComponent as NSString).deletingPathExtension }
    guard !names.contains("index") else {
      throw Failure(.value, "'\(source)' has a script called index, whose page would be the gallery's")
    }
    let title = name.isEmpty || name == "/" ? "Pages" : name.prefix(1).uppercased() + name.dropFirst()
    site = Site(title: title, pages: Set(names))
  }

  /// Runs the scripts and writes their pages, each with its script and notebook beside it, and then the page that leads to
  /// them. A script that fails has a page all the same; one that does not begin, or Ctrl-C, ends the work. Returns the
  /// worst that a run ended in. Throws a failure if a file cannot be read or written.
  public func write(style: FigureStyle) throws -> Runner.Outcome {
    try makeFolder()
    let temporary = FileManager.default.temporaryDirectory.appendingPathComponent("akscript-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: temporary) }
    var worst = Runner.Outcome.succeeded
    var cards: [GalleryCard] = []
    for script in scripts {
      let run = try DocumentRun(
        running: DocumentSource.read(script), options: options, figureFolder: temporary, style: style)
      guard run.hasRun, run.outcome == .succeeded || run.outcome == .failed else {
        return run.outcome == .succeeded ? .failed : run.outcome
      }
      if run.outcome == .failed { worst = .failed }
      cards.append(try write(run, temporary))
    }
    try PageFile.write(GalleryPage(title: site.title, cards: cards).text(), to: path("index.html"))
    return worst
  }

  private func write(_ run: DocumentRun, _ temporary: String) throws -> GalleryCard {
    let name = run.document.name
    let page = try HTMLPage(of: run, in: site)
    let card = try GalleryCard(of: run, page, temporary: temporary)
    try PageFile.write(run.document.text, to: path(name + ".akscript"))
    try PageFile.write(Notebook.data(of: run.document, run.records), to: path(name + ".ipynb"))
    try PageFile.write(page.text, to: path(name + ".html"))
    return card
  }

  private func path(_ name: String) -> String { (folder as NSString).appendingPathComponent(name) }

  private func makeFolder() throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(.os, "cannot make the folder '\(folder)'")
    }
  }
}
