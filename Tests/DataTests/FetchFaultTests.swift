import Foundation
import LoopbackServer
import NDArray
import Testing

@testable import Data

/// Downloads over ways and from servers that fail.
@Suite struct FetchFaultTests {
  private let workspace = Workspace()
  private let bytes = (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 11) }

  private func fetch(
    _ answer: LoopbackServer.Answer, waits: [Double] = [], timeout: Double = 5, hash: String? = nil
  ) throws -> [UInt8] {
    let server = try LoopbackServer(["/a": answer])
    return try fetch(server, waits: waits, timeout: timeout, hash: hash)
  }

  private func fetch(
    _ server: LoopbackServer, waits: [Double] = [], timeout: Double = 5, hash: String? = nil
  ) throws -> [UInt8] {
    let request = FetchSession.Request("file.bin", origin: server.url("/a"), fileHash: hash)
    return try FileBytes.read(workspace.online(timeout: timeout, waits: waits).fetch(request).path)
  }

  /// The last request has to continue, or the server cuts it off too.
  @Test(arguments: [0, 1, 100, 4096, 49_999])
  func whatWasCutOffGoesOn(place: Int) throws {
    #expect(try fetch(LoopbackServer.flaky(bytes, cutting: [place]), waits: [0]) == bytes)
    #expect(workspace.files() == ["datasets/file.bin"])
  }

  @Test func aNextRunGoesOn() throws {
    let bytes = bytes
    let server = try LoopbackServer([
      "/a": .script { fields, earlier in
        if earlier == 0 {
          return LoopbackServer.answer("200 OK", ["Content-Length: 50000", "ETag: \"x\""], bytes[..<30_000])
        }
        guard fields["range"] == "bytes=30000-", fields["if-range"] == "\"x\"" else {
          return LoopbackServer.answer("500 Asked for too much", ["Content-Length: 0"], [])
        }
        return LoopbackServer.answer(
          "206 Partial Content", ["Content-Length: 20000", "Content-Range: bytes 30000-49999/50000"], bytes[30_000...])
      }
    ])
    #expect(throws: Failure.self) { try fetch(server) }
    #expect(workspace.files() == [])
    #expect(try fetch(server) == bytes)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: workspace.folder + "/datasets").sorted() == [
        ".file.bin.lock", "file.bin",
      ])
  }

  @Test func serversWithoutRangesStartAnew() throws {
    #expect(try fetch(LoopbackServer.flaky(bytes, cutting: [20_000, 40_000], ranges: false), waits: [0, 0]) == bytes)
  }

  @Test func aFileThatChangesBetweenAttemptsIsNotMixed() throws {
    let (old, new) = (bytes, bytes.map { ~$0 })
    let server = try LoopbackServer([
      "/a": .script { fields, earlier in
        earlier == 0
          ? LoopbackServer.answer("200 OK", ["Content-Length: 50000", "ETag: \"old\""], old[..<30_000])
          : LoopbackServer.answer("200 OK", ["Content-Length: 50000", "ETag: \"new\""], new)
      }
    ])
    #expect(try fetch(server, waits: [0]) == new)
  }

  /// A server that continues at another place than asked, or another file, is not believed.
  @Test(arguments: ["bytes 29999-49999/50000", "bytes 0-49999/50000", "bytes 30000-49998/50000", "nonsense"])
  func wrongRangesAreNotBelieved(range: String) throws {
    let bytes = bytes
    let server = try LoopbackServer([
      "/a": .script { fields, earlier in
        switch earlier {
        case 0: LoopbackServer.answer("200 OK", ["Content-Length: 50000", "ETag: \"x\""], bytes[..<30_000])
        case 1:
          LoopbackServer.answer(
            "206 Partial Content", ["Content-Length: 20000", "Content-Range: \(range)"], bytes[30_000...])
        default: LoopbackServer.answer("200 OK", ["Content-Length: 50000", "ETag: \"x\""], bytes)
        }
      }
    ])
    #expect(try fetch(server, waits: [0, 0]) == bytes)
  }

  @Test func passingTroublesAreTriedAgain() throws {
    let bytes = bytes
    func troubled(_ status: String, times: Int) -> LoopbackServer.Answer {
      .script { _, earlier in
        earlier < times
          ? LoopbackServer.answer(status, ["Content-Length: 0"], [])
          : LoopbackServer.answer("200 OK", ["Content-Length: 50000"], bytes)
      }
    }
    #expect(try fetch(troubled("503 Busy", times: 2), waits: [0, 0]) == bytes)
    try FileManager.default.removeItem(atPath: workspace.folder)
    #expect(try fetch(troubled("429 Slower", times: 1), waits: [0]) == bytes)
    try FileManager.default.removeItem(atPath: workspace.folder)
    #expect(throws: Failure.self) { try fetch(troubled("503 Busy", times: 2), waits: [0]) }
    #expect(throws: Failure.self) { try fetch(troubled("404 Not Found", times: 1), waits: [0, 0]) }
    #expect(throws: Failure.self) { try fetch(troubled("403 Forbidden", times: 1), waits: [0, 0]) }
  }

  @Test func partsOfOtherAddressesAreNotContinued() throws {
    let first = try LoopbackServer(["/a": LoopbackServer.flaky(bytes, tag: "\"same\"", cutting: [30_000])])
    #expect(throws: Failure.self) { try fetch(first) }
    let other = bytes.map { $0 ^ 0x55 }
    let second = try LoopbackServer(["/a": LoopbackServer.flaky(other, tag: "\"same\"", cutting: [])])
    #expect(try fetch(second) == other)
  }

  @Test(arguments: [-3, 3])
  func wrongLengths(difference: Int) throws {
    let bytes = bytes
    let answer = LoopbackServer.Answer.script { _, _ in
      LoopbackServer.answer("200 OK", ["Content-Length: \(bytes.count + difference)"], bytes)
    }
    if difference > 0 {
      #expect(throws: Failure.self) { try fetch(answer) }
      #expect(workspace.files() == [])
    } else {
      // What comes after the stated length is not part of the answer; a known hash tells.
      let wrong = String(repeating: "0", count: 64)
      #expect(throws: Failure.self) { try fetch(answer, hash: wrong) }
      #expect(workspace.files() == ["datasets/file.bin.bad"])
    }
  }

  /// https with a certificate that nobody has signed, or none at all.
  @Test func insecureServers() throws {
    let server = try LoopbackServer(["/a": .file(bytes)])
    let request = FetchSession.Request("file.bin", origin: server.url("/a").replacing("http:", with: "https:"))
    let failure = #expect(throws: Failure.self) { try workspace.online(waits: [0]).fetch(request) }
    #expect(failure?.kind == .connection)
    #expect(workspace.files() == [])
  }

  @Test func aReadOnlyCache() throws {
    let server = try LoopbackServer(["/a": .file(bytes)])
    _ = try fetch(server)
    let folder = workspace.folder + "/datasets"
    chmod(folder, 0o555)
    defer { chmod(folder, 0o755) }
    // What is there can be had; root may write anyway.
    #expect(try fetch(server) == bytes)
    guard getuid() != 0 else { return }
    let request = FetchSession.Request("other.bin", origin: server.url("/a"))
    #expect(#expect(throws: Failure.self) { try workspace.online().fetch(request) }?.kind == .permission)
  }
}
