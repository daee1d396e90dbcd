import Foundation
import NDArray
import Synchronization

/// Shows one page to browsers on this machine, and tells them when it has changed.
///
/// It listens on the loopback address only, and answers only requests that name it by a loopback name, so that no other
/// machine, and no page of another site, can read what it shows.
public final class LiveServer: Sendable {
  private struct State {
    var page = ""
    var version = 0
    var connections = 0
  }

  private let state = Mutex(State())
  private let listener: Int32
  /// The port that it listens on.
  public let port: UInt16
  private static let maximumConnections = 64
  private static let maximumRequest = 16 << 10

  /// A server on `port` of 127.0.0.1, any free one if it is 0. Throws an OS failure if that is taken.
  public init(port: UInt16) throws {
    let listener = socket(AF_INET, Self.stream, 0)
    self.listener = listener
    var yes: Int32 = 1
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    _ = fcntl(listener, F_SETFD, FD_CLOEXEC)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic -> Int32 in
        guard listener >= 0, bind(listener, generic, size) == 0, listen(listener, 16) == 0,
          getsockname(listener, generic, &size) == 0
        else { return errno }
        return 0
      }
    }
    guard code == 0 else {
      close(listener)
      throw Failure(
        .os, "cannot listen on port \(port): \(String(cString: strerror(code)).lowercased())",
        hint: "choose another one with --port")
    }
    self.port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(listener, nil, nil)
        if connection < 0 {
          if errno == EINTR || errno == ECONNABORTED { continue }
          return
        }
        guard let self else {
          close(connection)
          return
        }
        self.serve(connection)
      }
    }
  }

  #if canImport(Glibc)
    private static let stream = Int32(SOCK_STREAM.rawValue)
  #else
    private static let stream = SOCK_STREAM
  #endif

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  /// Shows another page from now on.
  public func show(_ page: String) {
    state.withLock {
      $0.page = page
      $0.version += 1
    }
  }

  // MARK: connections

  private func serve(_ connection: Int32) {
    _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
    var limit = timeval(tv_sec: 5, tv_usec: 0)
    setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    let isFree = state.withLock { state in
      guard state.connections < Self.maximumConnections else { return false }
      state.connections += 1
      return true
    }
    guard isFree else {
      close(connection)
      return
    }
    Thread.detachNewThread { [self] in
      answer(connection)
      close(connection)
      state.withLock { $0.connections -= 1 }
    }
  }

  private func answer(_ connection: Int32) {
    guard let head = Self.head(of: connection), let request = Request(head) else {
      return Self.send(connection, status: "400 Bad Request", "")
    }
    guard request.isLocal(port: port) else { return Self.send(connection, status: "403 Forbidden", "") }
    guard request.method == "GET" else { return Self.send(connection, status: "405 Method Not Allowed", "") }
    switch request.path {
    case "/":
      let (page, version) = state.withLock { ($0.page, $0.version) }
      Self.send(connection, status: "200 OK", Self.live(page, version))
    case "/changes": tellChanges(connection)
    default: Self.send(connection, status: "404 Not Found", "")
    }
  }

  /// The page, which asks for itself again when there is a newer version.
  private static func live(_ page: String, _ version: Int) -> String {
    let script = """
      <script>
      new EventSource('/changes').onmessage = event => { if (event.data !== '\(version)') location.reload() }
      </script>
      """
    guard let end = page.range(of: "</body>", options: .backwards) else { return page + script }
    return page.replacingCharacters(in: end, with: script + "</body>")
  }

  /// Sends the version's number, and each later one, until the browser leaves.
  private func tellChanges(_ connection: Int32) {
    guard
      Self.write(
        connection,
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n")
    else { return }
    var (told, waits) = (-1, 0)
    while true {
      let version = state.withLock { $0.version }
      // A comment now and then shows whether anybody still listens.
      let text = version != told ? "data: \(version)\n\n" : waits % 50 == 49 ? ":\n\n" : ""
      if !text.isEmpty, !Self.write(connection, text) { return }
      told = version
      waits += 1
      usleep(100_000)
    }
  }

  private static func head(of connection: Int32) -> String? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 2048)
    while bytes.count < maximumRequest {
      let count = recv(connection, &piece, piece.count, 0)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      bytes += piece[..<count]
      if bytes.count >= 4, String(decoding: bytes, as: UTF8.self).contains("\r\n\r\n") {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
    return nil
  }

  private static func send(_ connection: Int32, status: String, _ page: String) {
    _ = write(
      connection,
      "HTTP/1.1 \(status)\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: \(page.utf8.count)\r\n"
        + "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n" + page)
  }

  /// Sends all of a text; false if nobody takes it.
  private static func write(_ connection: Int32, _ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.send(connection, $0.baseAddress, $0.count, noSignal) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  #if canImport(Glibc)
    private static let noSignal = Int32(MSG_NOSIGNAL)
  #else
    private static let noSignal: Int32 = 0
  #endif
}

/// What a browser asks for.
private struct Request {
  let method: Substring
  let path: Substring
  private let host: String

  init?(_ head: String) {
    let lines = head.split(separator: "\r\n")
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count == 3 else { return nil }
    (method, path) = (words[0], words[1])
    let hosts = lines.dropFirst().compactMap { line -> String? in
      guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == "host" else { return nil }
      return line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    guard hosts.count == 1 else { return nil }
    host = hosts[0]
  }

  /// Whether it names this server by a name that no other machine can claim.
  func isLocal(port: UInt16) -> Bool { host == "127.0.0.1:\(port)" || host.lowercased() == "localhost:\(port)" }
}
