import Foundation
import Synchronization

/// A small HTTP server on the loopback interface that serves one answer per path.
public final class LoopbackServer: Sendable {
  /// What it answers to a request.
  public enum Answer: Sendable {
    case file([UInt8])
    case status(Int)
    /// States one length and sends fewer bytes.
    case cutOff([UInt8], stated: Int)
    case redirect(String)
    /// Sends a byte now and then without ever coming to an end.
    case slow
    /// Accepts the request and stays silent.
    case silent
    /// The bytes to send for the header fields of a request and the number of those before it.
    case script(@Sendable (_ fields: [String: String], _ earlier: Int) -> [UInt8])
  }

  /// Where it listens.
  public let port: Int
  private let listener: Int32

  /// A server with an answer for each path. After each 4 KiB of a scripted answer it rests for so many microseconds.
  public init(_ answers: [String: Answer], pause: UInt32 = 0) throws {
    signal(SIGPIPE, SIG_IGN)
    let listener = socket(AF_INET, LoopbackServer.stream, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listener, pointer, length) | listen(listener, 16) | getsockname(listener, pointer, &length)
      }
    }
    guard status == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
    self.listener = listener
    port = Int(UInt16(bigEndian: address.sin_port))
    let counts = Counts()
    Thread.detachNewThread {
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        Thread.detachNewThread {
          LoopbackServer.serve(connection, answers, counts, pause)
          close(connection)
        }
      }
    }
  }

  deinit {
    shutdown(listener, Int32(LoopbackServer.shutBoth))
    close(listener)
  }

  /// The address of a path.
  public func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  #if canImport(Glibc)
    private static let stream = Int32(SOCK_STREAM.rawValue)
    private static let shutBoth = SHUT_RDWR
  #else
    private static let stream = SOCK_STREAM
    private static let shutBoth = SHUT_RDWR
  #endif

  private final class Counts: Sendable {
    private let counts = Mutex<[String: Int]>([:])
    func next(_ path: String) -> Int {
      counts.withLock { counts in
        defer { counts[path, default: 0] += 1 }
        return counts[path, default: 0]
      }
    }
  }

  /// An answer with these lines before its bytes.
  public static func answer(_ status: String, _ fields: [String], _ bytes: some Collection<UInt8>) -> [UInt8] {
    Array((["HTTP/1.1 \(status)", "Connection: close"] + fields + ["", ""]).joined(separator: "\r\n").utf8) + bytes
  }

  /// A file that is cut off after some bytes of each answer but the last, and continued where the browser asks, if `ranges` is true.
  public static func flaky(_ bytes: [UInt8], tag: String = "\"one\"", cutting: [Int], ranges: Bool = true) -> Answer {
    .script { fields, earlier in
      let start =
        ranges && fields["if-range"] == tag ? fields["range"].flatMap { Int($0.dropFirst(6).dropLast()) } ?? 0 : 0
      let rest = bytes[start...]
      let sent = earlier < cutting.count ? rest.prefix(cutting[earlier]) : rest
      let range = start > 0 ? ["Content-Range: bytes \(start)-\(bytes.count - 1)/\(bytes.count)"] : []
      return answer(
        start > 0 ? "206 Partial Content" : "200 OK", ["Content-Length: \(rest.count)", "ETag: \(tag)"] + range, sent)
    }
  }

  private static func serve(_ connection: Int32, _ answers: [String: Answer], _ counts: Counts, _ pause: UInt32) {
    var request: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !request.suffix(4).elementsEqual([13, 10, 13, 10]) {
      let got = read(connection, &buffer, buffer.count)
      guard got > 0 else { return }
      request += buffer[..<got]
    }
    let path = String(decoding: request, as: UTF8.self).split(separator: " ").dropFirst().first.map(String.init) ?? ""
    func head(_ status: String, _ fields: String...) -> [UInt8] {
      Array((["HTTP/1.1 \(status)", "Connection: close"] + fields + ["", ""]).joined(separator: "\r\n").utf8)
    }
    func send(_ bytes: [UInt8]) { _ = write(connection, bytes, bytes.count) }
    switch answers[path] {
    case .file(let bytes): send(head("200 OK", "Content-Length: \(bytes.count)") + bytes)
    case .cutOff(let bytes, let stated): send(head("200 OK", "Content-Length: \(stated)") + bytes)
    case .redirect(let target): send(head("302 Found", "Location: \(target)", "Content-Length: 0"))
    case .status(let code): send(head("\(code) Status", "Content-Length: 0"))
    case .slow:
      send(head("200 OK", "Content-Length: 1000000"))
      while write(connection, [0x2e], 1) == 1 { usleep(10_000) }
    case .silent: sleep(5)
    case .script(let script):
      let fields = String(decoding: request, as: UTF8.self).components(separatedBy: "\r\n").dropFirst().reduce(
        into: [String: String]()
      ) { fields, line in
        guard let colon = line.firstIndex(of: ":") else { return }
        fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      }
      var rest = script(fields, counts.next(path))[...]
      let piece = pause > 0 ? 4096 : Int.max
      while case let count = rest.prefix(piece).withUnsafeBytes({ write(connection, $0.baseAddress, $0.count) }),
        count > 0
      {
        rest = rest.dropFirst(count)
        if pause > 0 { usleep(pause) }
      }
    case nil: send(head("404 Not Found", "Content-Length: 0"))
    }
  }
}
