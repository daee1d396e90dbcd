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
  public func run(update: Bool) throws -> Finding { try run(update: update, isFirst: true) }

  private func run(update: Bool, isFirst: Bool) throws -> Finding {
    let document = try DocumentSource.read(script)
    let temporary = FileManager.default.temporaryDirectory.appendingPathComponent("akscript-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: temporary) }
    let run = try DocumentRun(running: document, options: options, figureFolder: temporary)
    guard run.outcome == .succeeded else { return .notRun(run.outcome) }
    let pieces = MarkdownPage.cells(of: document, run.records) { "figures/" + ($0 as NSString).lastPathComponent }
    let cells = try zip(document.cells, pieces).map { cell, pieces in
      let isSlow = options.skipsSlow && cell.isTagged("slow")
      return PageComparison.Cell(pieces: pieces, rules: try rules(of: cell), isLeftOut: isSlow)
    }
    guard let old = try? String(contentsOfFile: page, encoding: .utf8) else {
      guard update else { return .stale(page, changes: "there is no such page; --update writes it") }
      try write(MarkdownPage.text(of: pieces), run.records.flatMap(\.figures))
      return .updated(page)
    }
    let comparison = PageComparison(old: old, new: cells)
    if comparison.isSame { return .current(page) }
    guard update else { return .stale(page, changes: comparison.text(path: page)) }
    try write(comparison.merged, run.records.flatMap(\.figures).filter { !old.contains(MarkdownPage.mark(of: $0)) })
    // Errors name lines, which are others now if the page is its own source.
    let hasErrors = run.records.flatMap(\.outputs).contains { if case .error = $0 { true } else { false } }
    if isFirst, document.format == .markdown, hasErrors { _ = try self.run(update: true, isFirst: false) }
    return .updated(page)
  }

  private func write(_ text: String, _ figures: [FigureRecord]) throws {
    try PageFile.copy(
      figures.map(\.path), into: (page.folderOfPath as NSString).appendingPathComponent("figures"))
    try PageFile.write(text, to: page)
  }

  /// What may differ in the outputs of a cell: what the check allows, and what its options `rtol` and `ignore` do. Throws a value failure for options
  /// that make no sense.
  private func rules(of cell: Cell) throws -> PageComparison.Rules {
    var rules = PageComparison.Rules(tolerance: tolerance, ignored: ignored)
    if let text = cell.option("rtol") {
      guard let number = Double(text), (0..<1).contains(number) else {
        throw Failure(.value, "\(script): a cell has rtol=\"\(text)\", expected a fraction from 0 to 1")
      }
      rules.tolerance = max(rules.tolerance, number)
    }
    if let text = cell.option("ignore") {
      guard let pattern = try? Regex(text) else {
        throw Failure(.value, "\(script): a cell has ignore=\"\(text)\", which is no regular expression")
      }
      rules.ignored.append(pattern)
    }
    return rules
  }
}
