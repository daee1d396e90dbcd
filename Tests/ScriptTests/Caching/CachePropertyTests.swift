import Foundation
import NDArray
import Testing

@testable import Data
@testable import Script

@Suite(.serialized) struct CachePropertyTests {
  /// How many edits; AKSCRIPT_EDITS and AKSCRIPT_SEED ask for others.
  private static let edits = ProcessInfo.processInfo.environment["AKSCRIPT_EDITS"].flatMap(Int.init) ?? 2000
  private static let seed = ProcessInfo.processInfo.environment["AKSCRIPT_SEED"].flatMap(UInt64.init) ?? 1

  @Test func `After any edit, the cache gives what a clean run gives`() throws {
    var (left, seed, reused, all) = (Self.edits, Self.seed, 0, 0)
    while left > 0 {
      let page = try CachedDocument()
      var random = RandomDocument(seed: seed, folder: page.folder.path)
      try write(0, page)
      page.cells = random.cells()
      var history = [page.cells]
      for _ in 0..<20 where left > 0 {
        left -= 1
        unlink(page.folder.path + "/written.txt")
        let clean = try page.clean().withoutAddresses
        unlink(page.folder.path + "/written.txt")
        let cached = try page.cached().withoutAddresses
        guard cached == clean else {
          let differing = zip(cached.outputs, clean.outputs).enumerated().first { $1.0 != $1.1 }?.offset ?? -1
          Issue.record(
            "seed \(seed): cell \(differing) gives \(cached.outputs[max(differing, 0)]) instead of \(clean.outputs[max(differing, 0)]) of\n\(page.document.text)"
          )
          return
        }
        all += page.cells.count
        reused += page.cells.count - page.ran.count
        try edit(page, &random, &history)
      }
      seed += 1
    }
    print("\(reused) of \(all) cells were taken from the cache")
    #expect(reused * 10 > all * 3)
  }

  private func write(_ number: Int, _ page: CachedDocument) throws {
    let folder = page.folder.path
    try "data \(number)".write(toFile: folder + "/data.txt", atomically: false, encoding: .utf8)
    try saveNPY(NDArray([Int64(number), 2]), to: folder + "/data.npy")
  }

  private func edit(_ page: CachedDocument, _ random: inout RandomDocument, _ history: inout [[String]]) throws {
    let place = random.number(1..<page.cells.count)
    switch random.number(0..<10) {
    case 0: page.cells.insert(random.cell(), at: place)
    case 1 where page.cells.count > 2: page.cells.remove(at: place)
    case 2: page.cells.swapAt(place, random.number(1..<page.cells.count))
    case 3: try write(random.number(0..<3), page)
    case 4: page.cells = history[random.number(0..<history.count)]
    case 5: page.salt = "\(random.number(0..<3))"
    case 6: page.cells[place] += "\n# a comment"
    default: page.cells[place] = random.cell()
    }
    history.append(page.cells)
  }
}

extension CachedDocument.Result {
  /// Addresses differ between any two runs.
  fileprivate var withoutAddresses: Self {
    var copy = self
    copy.outputs = outputs.map { outputs in
      outputs.map { output in
        guard case .text(let text) = output else { return output }
        return .text(text.replacing(/0x[0-9a-fA-F]+/, with: "0x"))
      }
    }
    return copy
  }
}
