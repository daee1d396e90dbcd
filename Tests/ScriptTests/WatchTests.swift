import Foundation
import Testing

@testable import Script

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// `akscript watch`, as a user runs it.
@Suite struct WatchTests {
  private func get(_ address: String, host: String? = nil, method: String = "GET") async throws -> (
    status: Int, text: String
  ) {
    var request = URLRequest(url: try #require(URL(string: address)), timeoutInterval: 10)
    request.httpMethod = method
    if let host { request.setValue(host, forHTTPHeaderField: "Host") }
    let (data, response) = try await URLSession.shared.data(for: request)
    return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
  }

  /// Asks until the page holds a text.
  private func wait(for text: String, _ address: String) async throws -> String {
    for _ in 0..<100 {
      if let page = try? await get(address).text, page.contains(text) { return page }
      try await Task.sleep(for: .milliseconds(100))
    }
    Issue.record("the page never has '\(text)'")
    return ""
  }

  @Test func aPageThatFollowsItsScript() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("akscript-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = folder.appendingPathComponent("doc.akscript")
    func write(_ text: String) throws { try Data(text.utf8).write(to: script) }
    try write("# %%\na = 20\n# %%\nprint('sum', a + 1)\n")
    let process = Process()
    let errors = Pipe()
    (process.executableURL, process.currentDirectoryURL) = (Program.executable, folder)
    process.arguments = ["watch", "doc.akscript"]
    process.standardError = errors
    try process.run()
    defer { if process.isRunning { process.terminate() } }
    let line = String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
    let address = String(try #require(line.firstMatch(of: /http:\/\/127\.0\.0\.1:\d+\//)).output)
    let page = try await wait(for: "sum 21", address)
    #expect(page.contains("new EventSource('/changes')"))
    try write("# %%\na = 41\n# %%\nprint('sum', a + 1)\n")
    _ = try await wait(for: "sum 42", address)
    try write("# %%\na = 41\n# %%\nprint('sum', a / 0)\n")
    _ = try await wait(for: "ZeroDivisionError", address)
    try write("# %%\na = 41\n# %%\nprint('sum', a + 2)\n")
    _ = try await wait(for: "sum 43", address)
    let file = try String(contentsOf: folder.appendingPathComponent("doc.html"), encoding: .utf8)
    #expect(file.contains("sum 43") && !file.contains("<script"))
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func onlyThisMachineMayAsk() async throws {
    let server = try LiveServer(port: 0)
    server.show("<body>page</body>")
    let address = "http://127.0.0.1:\(server.port)/"
    #expect(try await get(address).status == 200)
    #expect(try await get(address, host: "localhost:\(server.port)").status == 200)
    #expect(try await get(address, host: "evil.example").status == 403)
    #expect(try await get(address, host: "evil.example:\(server.port)").status == 403)
    #expect(try await get(address, method: "POST").status == 405)
    #expect(try await get(address + "doc.akscript").status == 404)
    #expect(throws: (any Error).self) { try LiveServer(port: server.port) }
  }
}
