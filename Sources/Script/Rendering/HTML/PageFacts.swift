import Data
import Foundation

/// What the foot of a page says of the run that made it.
struct PageFacts {
  let run: DocumentRun

  /// The facts that are known, each with its name, as HTML.
  var rows: [(name: String, html: String)] {
    let count = run.records.count { $0.seconds != nil }
    let memory = run.records.compactMap(\.peakMemory).max()
    let facts: [(String, String?)] = [
      ("Time", "\(HTMLCell.duration(run.seconds)) for \(count) cell\(count == 1 ? "" : "s")"),
      ("Peak memory", memory.map { "\(max(1, $0 >> 20)) MB" }),
      ("Versions", Self.versions(gnuplot: run.gnuplotVersion)),
      ("Seed", run.seed.map(String.init)),
      ("Data", run.data.isEmpty ? nil : run.data.map(Self.data).joined(separator: "<br>")),
    ]
    return facts.compactMap { name, html in html.map { (name, $0) } }
  }

  private static func data(_ entry: CatalogueEntry) -> String {
    let source = entry.citation.isEmpty ? "" : ": " + HTMLText.escaped(entry.citation)
    let licence = entry.licence.isEmpty ? "" : ", " + HTMLText.escaped(entry.licence)
    return "<code>\(HTMLText.escaped(entry.name))</code>\(source)\(licence)"
  }

  private static func versions(gnuplot: String?) -> String {
    let all = ["akscript \(akscriptVersion)", "Swift \(swift)"] + (gnuplot.map { ["gnuplot \($0)"] } ?? []) + [system]
    return HTMLText.escaped(all.joined(separator: ", "))
  }

  /// The compiler's version can be compared but not read.
  private static var swift: String {
    #if compiler(>=6.4)
      "6.4 or later"
    #elseif compiler(>=6.3)
      "6.3"
    #elseif compiler(>=6.2)
      "6.2"
    #else
      "6.1"
    #endif
  }

  private static var system: String {
    #if arch(x86_64)
      let machine = "x86-64"
    #elseif arch(arm64)
      let machine = "arm64"
    #else
      let machine = ""
    #endif
    #if os(Linux)
      return "Linux \(machine)"
    #else
      return "macOS \(machine)"
    #endif
  }
}
