import Foundation
import NDArray
import Plot

/// The pages of several documents, and a page that leads to them.
public struct Gallery {
  private let sources: [String]
  private let folder: String
  private let site: Site
  private let options: RunOptions

  /// A gallery in `folder` of the documents that `paths` name, among them all scripts of folders; called after the first folder
  /// unless it has a title. Throws a failure if there are none, or two with the same name.
  public init(of paths: [String], title: String?, in folder: String, options: RunOptions) throws {
    sources = try DocumentSource.scripts(in: paths)
    (self.folder, self.options) = (folder, options)
    var pages: [String: String] = ["index": "the page that leads to the others"]
    for source in sources {
      let name = ((source as NSString).lastPathComponent as NSString).deletingPathExtension
      if let other = pages.updateValue(source, forKey: name) {
        throw Failure(.value, "the page of '\(source)' would be that of \(other)", hint: "rename one of them")
      }
    }
    site = Site(title: title ?? Self.title(of: paths[0]), pages: Set(pages.keys))
  }

  /// The name of a folder as a title.
  private static func title(of folder: String) -> String {
    let name = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
    return name.isEmpty || name == "/" ? "Pages" : name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Runs the documents and writes their pages, each with its script and notebook beside it, and then the page that leads to
  /// them. A script that fails has a page all the same; one that does not begin, or Ctrl-C, ends the work. Returns the
  /// worst that a run ended in. Throws a failure if a file cannot be read or written.
  public func write(style: FigureStyle) throws -> Runner.Outcome {
    try makeFolder()
    let temporary = FileManager.default.temporaryDirectory.appendingPathComponent("akscript-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: temporary) }
    var worst = Runner.Outcome.succeeded
    var sections: [GalleryPage.Section] = []
    for source in sources {
      let run = try DocumentRun(
        running: DocumentSource.read(source), options: options, figureFolder: temporary, style: style)
      guard run.hasRun, run.outcome == .succeeded || run.outcome == .failed else {
        return run.outcome == .succeeded ? .failed : run.outcome
      }
      if run.outcome == .failed { worst = .failed }
      let (title, card) = (Self.title(of: source.folderOfPath), try write(run, temporary))
      if sections.last?.title != title { sections.append(.init(title: title, cards: [])) }
      sections[sections.count - 1].cards.append(card)
    }
    try PageFile.write(GalleryPage(title: site.title, sections: sections).text(), to: path("index.html"))
    return worst
  }

  private func write(_ run: DocumentRun, _ temporary: String) throws -> GalleryCard {
    let name = run.document.name
    let page = try HTMLPage(of: run, in: site)
    let card = try GalleryCard(of: run, page, temporary: temporary)
    if run.hasCode {
      try PageFile.write(run.document.script, to: path(name + ".akscript"))
      try PageFile.write(Notebook.data(of: run.document, run.records), to: path(name + ".ipynb"))
    }
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
