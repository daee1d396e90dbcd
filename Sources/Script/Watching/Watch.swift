import CInterrupt
import Foundation
import NDArray

/// Keeps the page of a script fresh: runs what has changed whenever the file changes, until Ctrl-C.
public struct Watch {
  private let path: String
  private let page: String
  private let options: RunOptions
  private let server: LiveServer

  /// A watch over the script at `path`, whose page is written to `page` and shown by `server`.
  public init(_ path: String, page: String, options: RunOptions, server: LiveServer) {
    (self.path, self.page, self.options, self.server) = (path, page, options, server)
  }

  /// Watches until Ctrl-C. Throws a failure if the page cannot be written.
  public func run() throws {
    ci_install()
    var seen: FileStamp?
    while !ci_take() {
      let stamp = FileStamp(path)
      if let stamp, stamp != seen {
        seen = stamp
        if try refresh() == .interrupted { return }
      }
      usleep(100_000)
    }
  }

  /// Runs the script and writes its page, of which as much is shown as there is.
  private func refresh() throws -> Runner.Outcome {
    let started = ProgressBar.clock()
    let document: Document
    do {
      document = try DocumentSource.read(path)
    } catch let failure as Failure {
      // Some editors leave nothing for a moment while they save.
      StandardStreams.error("\(failure.message)\n")
      return .failed
    }
    let temporary = FileManager.default.temporaryDirectory.appendingPathComponent("akscript-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: temporary) }
    let run = try DocumentRun(running: document, options: options, figureFolder: temporary, style: .svg)
    if run.outcome == .interrupted { return .interrupted }
    if run.hasRun {
      let text = try HTMLPage(of: run).text
      try PageFile.write(text, to: page)
      server.show(text)
    } else {
      server.show(
        "<!DOCTYPE html><title>\(HTMLText.escaped(path))</title><body><p>The script cannot run: the terminal says why.</body>"
      )
    }
    let count = document.cells.count { $0.kind == .code }
    let time = String(format: "%.2f s", ProgressBar.clock() - started)
    let failed = run.outcome == .succeeded ? "" : "; it failed"
    StandardStreams.error("\(path): \(run.ran.count) of \(count) cells ran, \(time)\(failed)\n")
    return run.outcome
  }
}
