import Foundation
import LoopbackServer
import NDArray
import Testing

@testable import Data

/// A cache folder of its own, removed when it goes out of use, and the notices given.
final class Workspace {
  let folder = FileManager.default.temporaryDirectory.appending(path: "akscript-\(UUID())").path(percentEncoded: false)
  var notices: [String] = []

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func session(_ environment: [String: String] = [:], timeout: Double = 5, waits: [Double] = []) -> FetchSession {
    var settings = FetchSettings(
      environment: [
        "AKSCRIPT_CACHE": folder, "AKSCRIPT_DATA": Fixtures.bundled(""), "AKSCRIPT_OFFLINE": "1",
      ].merging(environment) { $1 })
    settings.timeout = timeout
    settings.retryWaits = waits
    return FetchSession(settings: settings) { [unowned self] in notices.append($0) }
  }

  func online(timeout: Double = 5, waits: [Double] = []) -> FetchSession {
    session(["AKSCRIPT_OFFLINE": "0"], timeout: timeout, waits: waits)
  }

  func files() -> [String] {
    (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
      .filter { !$0.hasSuffix(".lock") && !$0.contains(".part") && $0 != "datasets" }.sorted()
  }

  func put(_ text: String, at name: String) throws {
    let url = URL(filePath: folder).appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileBytes.write(Array(text.utf8), to: url.path(percentEncoded: false))
  }
}

private let payload = [UInt8]("the contents".utf8)

@Suite("Downloads") struct DownloadTests {
  private let workspace = Workspace()

  private func hash(_ bytes: [UInt8]) throws -> String {
    try workspace.put(String(decoding: bytes, as: UTF8.self), at: "hashed")
    defer { try? FileManager.default.removeItem(atPath: workspace.folder + "/hashed") }
    return try FileHash.sha256(of: workspace.folder + "/hashed")
  }

  private func request(_ url: String, hash: String? = nil) -> FetchSession.Request {
    FetchSession.Request("file.bin", origin: url, fileHash: hash)
  }

  @Test func knownHash() throws {
    // The standard's own test vector.
    #expect(try hash([UInt8]("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func downloadsOnceThenTakesTheCache() throws {
    let server = try LoopbackServer(["/a": .file(payload)])
    let first = try workspace.online().fetch(request(server.url("/a"), hash: hash(payload)))
    #expect(first.source == .network)
    #expect(try FileBytes.read(first.path) == payload)
    #expect(workspace.files() == ["datasets/file.bin"])
    let second = try workspace.session().fetch(request("http://127.0.0.1:1/a", hash: hash(payload)))
    #expect(second.source == .cache)
    #expect(second.path == first.path)
  }

  @Test func largeFilesArriveWhole() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
    let server = try LoopbackServer(["/a": .file(bytes)])
    var last = (0, 0)
    let file = try workspace.online().fetch(request(server.url("/a"))) { last = ($0, $1) }
    #expect(try FileBytes.read(file.path) == bytes)
    #expect(last.1 == 0 || last.1 == bytes.count)
  }

  @Test func wrongHashIsKeptAside() throws {
    let server = try LoopbackServer(["/a": .file(payload)])
    let wrong = String(repeating: "0", count: 64)
    let failure = #expect(throws: Failure.self) {
      try workspace.online().fetch(request(server.url("/a"), hash: wrong))
    }
    #expect(failure?.message.contains(wrong) == true)
    #expect(try failure?.message.contains(hash(payload)) == true)
    #expect(workspace.files() == ["datasets/file.bin.bad"])
  }

  @Test func damagedCacheFilesAreFetchedAgain() throws {
    try workspace.put("damaged", at: "datasets/file.bin")
    let server = try LoopbackServer(["/a": .file(payload)])
    let file = try workspace.online().fetch(request(server.url("/a"), hash: hash(payload)))
    #expect(file.source == .network)
    #expect(workspace.files() == ["datasets/file.bin", "datasets/file.bin.bad"])
    #expect(workspace.notices.count == 1)
  }

  @Test(arguments: [LoopbackServer.Answer.status(404), .status(500), .status(206), .cutOff(payload, stated: 100)])
  func incompleteAnswersLeaveNothing(answer: LoopbackServer.Answer) throws {
    let server = try LoopbackServer(["/a": answer])
    let failure = #expect(throws: Failure.self) { try workspace.online().fetch(request(server.url("/a"))) }
    #expect(failure?.kind == .connection)
    #expect(workspace.files() == [])
  }

  @Test func redirectsAreFollowed() throws {
    let server = try LoopbackServer(["/a": .redirect("/b"), "/b": .file(payload), "/loop": .redirect("/loop")])
    let file = try workspace.online().fetch(request(server.url("/a")))
    #expect(try FileBytes.read(file.path) == payload)
    #expect(throws: Failure.self) {
      try workspace.online().fetch(FetchSession.Request("other.bin", origin: server.url("/loop")))
    }
  }

  @Test func refusedConnection() {
    let failure = #expect(throws: Failure.self) { try workspace.online().fetch(request("http://127.0.0.1:1/a")) }
    #expect(failure?.kind == .connection)
  }

  @Test func silentServersTimeOut() throws {
    let server = try LoopbackServer(["/a": .silent])
    let start = ContinuousClock.now
    let failure = #expect(throws: Failure.self) {
      try workspace.online(timeout: 1).fetch(request(server.url("/a")))
    }
    #expect(failure?.kind == .connection)
    #expect(ContinuousClock.now - start < .seconds(4))
  }

  @Test func downloadsStopAtOnceWhenCancelled() throws {
    let server = try LoopbackServer(["/a": .slow])
    let start = ContinuousClock.now
    var asked: ContinuousClock.Instant?
    let failure = #expect(throws: Failure.self) {
      try workspace.online().fetch(request(server.url("/a"))) { _, _ in
        guard ContinuousClock.now - start > .milliseconds(200) else { return }
        asked = .now
        throw Failure(.interrupted, "stopped")
      }
    }
    let stopped = ContinuousClock.now
    #expect(failure?.kind == .interrupted)
    #expect(stopped - (try #require(asked)) < .milliseconds(100))
    #expect(workspace.files() == [])
  }

  @Test func twoRunsDownloadOnce() async throws {
    let server = try LoopbackServer(["/a": .file(payload)])
    let folder = workspace.folder
    let request = request(server.url("/a"))
    let sources = await withTaskGroup(of: FetchedFile.Source?.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let settings = FetchSettings(environment: ["AKSCRIPT_CACHE": folder])
          return try? FetchSession(settings: settings) { _ in }.fetch(request).source
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(sources.count { $0 == .network } == 1)
    #expect(sources.count { $0 == .cache } == 3)
  }

  @Test func offlineTouchesNothing() throws {
    let failure = #expect(throws: Failure.self) { try workspace.session().fetch(request("http://127.0.0.1:1/a")) }
    #expect(failure?.kind == .connection)
    #expect(failure?.message.contains("AKSCRIPT_OFFLINE") == true)
    #expect(!FileManager.default.fileExists(atPath: workspace.folder))
  }
}

@Suite("Names and places of fetched files") struct FetchNameTests {
  private let workspace = Workspace()

  @Test(arguments: ["../x", "/etc/x", "a/../x", "", ".", "..", "a/b", "x\u{0}", "a\\b", "line\nend"])
  func unsafeNamesAreRefused(name: String) {
    for request in [FetchSession.Request(name, origin: "http://127.0.0.1:1/a")] {
      let failure = #expect(throws: Failure.self) { try workspace.online().fetch(request) }
      #expect(failure?.kind == .value)
    }
  }

  @Test(arguments: ["../x", "/tmp", "a//b", "a/..", "./a"])
  func unsafeFoldersAreRefused(folder: String) {
    var request = FetchSession.Request("x", origin: "http://127.0.0.1:1/a")
    request.cacheSubfolder = folder
    let failure = #expect(throws: Failure.self) { try workspace.online().fetch(request) }
    #expect(failure?.kind == .value)
  }

  @Test func linksAreRefused() throws {
    try workspace.put("x", at: "real/file")
    try FileManager.default.createSymbolicLink(
      atPath: workspace.folder + "/datasets", withDestinationPath: workspace.folder + "/real")
    let failure = #expect(throws: Failure.self) {
      try workspace.online().fetch(FetchSession.Request("file", origin: "http://127.0.0.1:1/a"))
    }
    #expect(failure?.message.contains("is a link") == true)
  }

  @Test(arguments: ["ftp://host/x", "file:///etc/passwd", "nonsense", "http://", ""])
  func onlyHTTPAddresses(address: String) {
    #expect(throws: Failure.self) { try workspace.online().fetch(FetchSession.Request("x", origin: address)) }
  }

  @Test func hashesMustBeSHA256() {
    let request = FetchSession.Request("x", origin: "http://127.0.0.1:1/a", fileHash: "abc")
    #expect(#expect(throws: Failure.self) { try workspace.online().fetch(request) }?.kind == .value)
  }

  @Test func environmentNamesTheCache() {
    func folder(_ environment: [String: String]) -> String { FetchSettings(environment: environment).cacheFolder }
    #expect(folder(["AKSCRIPT_CACHE": "/c", "XDG_CACHE_HOME": "/x", "HOME": "/h"]) == "/c")
    #expect(folder(["XDG_CACHE_HOME": "/x", "HOME": "/h"]) == "/x/akscript")
    #expect(folder(["HOME": "/h"]) == "/h/.cache/akscript")
    #expect(folder(["AKSCRIPT_CACHE": "", "XDG_CACHE_HOME": "relative", "HOME": "/h"]) == "/h/.cache/akscript")
  }

  @Test func unwritableCachesSayWhatToDo() throws {
    try workspace.put("x", at: "file")
    let session = workspace.session(["AKSCRIPT_OFFLINE": "0", "AKSCRIPT_CACHE": workspace.folder + "/file"])
    let failure = #expect(throws: Failure.self) {
      try session.fetch(FetchSession.Request("x", origin: "http://127.0.0.1:1/a"))
    }
    #expect(failure?.kind == .permission)
    #expect(failure?.hint?.contains("AKSCRIPT_CACHE") == true)
  }
}
