import Foundation
import NDArray

@testable import Script

/// A document in a folder of its own, run with and without the cache.
final class CachedDocument {
  let folder: URL
  var cells: [String] = []
  var salt = "1"
  /// Places of the cells that ran in the last run with the cache.
  private(set) var ran: [Int] = []

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("akscript-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(at: folder) }

  var path: String { folder.appendingPathComponent("page.akscript").path }
  var document: Document { Document(path: path, text: cells.map { "# %%\n\($0)\n" }.joined()) }

  /// What every cell gives; nil for those that did not run.
  struct Result: Equatable {
    var outputs: [[CellRecord.Output]]
    var outcome: Runner.Outcome
  }

  func clean() throws -> Result {
    let session = try session()
    let recorder = Recorder(session, of: document)
    let outcome = Runner(
      document, options: RunOptions(), session: session, isQuiet: true, recorder: recorder, caching: nil
    ).run()
    return Result(outputs: recorder.records.map(\.outputs), outcome: outcome)
  }

  func cached(forced: Set<Int> = []) throws -> Result {
    let cache = CellStore(document: path)
    defer { cache.save() }
    var forced = forced
    while true {
      let session = try session()
      let recorder = Recorder(session, of: document)
      do {
        let outcome = try Runner(
          document, options: RunOptions(), session: session, isQuiet: true, recorder: recorder,
          caching: .init(store: cache, forced: forced, salt: salt)
        ).attempt()
        ran = recorder.ran
        return Result(outputs: recorder.records.map(\.outputs), outcome: outcome)
      } catch { forced.insert(error.cell) }
    }
  }

  private func session() throws -> Session {
    let session = try Session(name: "page", figureFolder: folder.appendingPathComponent("figures").path, isQuiet: true)
    session.random.seed(RandomState(seed: 1))
    return session
  }
}
