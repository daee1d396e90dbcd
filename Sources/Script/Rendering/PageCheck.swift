import Foundation
import NDArray

/// Compares the Markdown page of a script with what the script gives now.
public struct PageCheck {
  /// What came of it; pages by their paths.
  public enum Finding {
    case current(String)
    case updated(String)
    case stale(String, changes: String)
    /// The script failed or was interrupted.
    case notRun(Runner.Outcome)
  }

  private let script: String
  private let page: String
  private let tolerance: Double
  private let ignored: [Regex<AnyRegexOutput>]
  private let options: RunOptions

  /// A check of the script at a path, whose page is in the folder `pages` or beside it.
  public init(
    script: String, pages: String?, tolerance: Double, ignored: [Regex<AnyRegexOutput>], options: RunOptions
  ) {
    let name = ((script as NSString).lastPathComponent as NSString).deletingPathExtension + ".md"
    let folder = pages ?? script.folderOfPath
    (self.script, page) = (script, (folder as NSString).appendingPathComponent(name))
    (self.tolerance, self.ignored, self.options) = (tolerance, ignored, options)
  }

  /// Runs the script and compares; a page that is out of date is written anew, with its figures, if `update` is true.
  /// Throws a failure if a file cannot be read or written.
  public func run(update: Bool) throws -> Finding {
    let document = try DocumentSource.read(script)
    let temporary = FileManager.default.temporaryDirectory.appendingPathComponent("akscript-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: temporary) }
    let run = try DocumentRun(running: document, options: options, figureFolder: temporary)
    guard run.outcome == .succeeded else { return .notRun(run.outcome) }
    let text = MarkdownPage.text(of: document, run.records) { "figures/" + ($0 as NSString).lastPathComponent }
    let old = try? String(contentsOfFile: page, encoding: .utf8)
    let comparison = PageComparison(old: old ?? "", new: text, tolerance: tolerance, ignored: ignored)
    if old != nil, comparison.isSame { return .current(page) }
    guard update else {
      let changes = old == nil ? "there is no such page; --update writes it" : comparison.text(path: page)
      return .stale(page, changes: changes)
    }
    try PageFile.copy(
      run.figurePaths,
      into: (page.folderOfPath as NSString).appendingPathComponent("figures"))
    try PageFile.write(text, to: page)
    return .updated(page)
  }
}
