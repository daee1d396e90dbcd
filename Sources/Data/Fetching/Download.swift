import Crypto
import Foundation
import NDArray
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A download into a file, hashed on the way. What was cut off goes on where it ended, if the server lets it and has the same
/// file still.
struct Download {
  /// How stubbornly it tries.
  struct Patience {
    /// Seconds without data after which an attempt is given up.
    var timeout: Double
    /// Waits before further attempts, in seconds.
    var waits: [Double]
  }

  /// SHA-256 of the file.
  let sha256: String

  /// Downloads `url` into `part`. The calling thread waits and polls `progress` every 40 ms (bytes done and expected, 0 when
  /// unknown); when that throws, the download stops. Redirects are followed, but never from https to http. What may be a
  /// passing trouble is tried again. Throws `.connection` when the answer is not the whole file.
  init(_ url: URL, into part: PartialFile, _ patience: Patience, progress: ProgressHandler?) throws {
    try DownloadLibrary.load()
    var waits = patience.waits[...]
    while true {
      do {
        sha256 = try Self.attempt(url, into: part, patience.timeout, progress)
        return
      } catch let trouble as Trouble {
        guard trouble.mayPass, let wait = waits.popFirst() else { throw trouble.failure }
        try Self.sleep(wait, progress)
      }
    }
  }

  private static func attempt(
    _ url: URL, into part: PartialFile, _ timeout: Double, _ progress: ProgressHandler?
  ) throws -> String {
    let transfer = try Transfer(part, url: url)
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = timeout
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 1
    let session = URLSession(configuration: configuration, delegate: transfer, delegateQueue: queue)
    let task = session.dataTask(with: transfer.request(timeout))
    task.resume()
    do {
      while transfer.finished.wait(timeout: .now() + .milliseconds(40)) == .timedOut {
        let (done, expected) = transfer.received
        try progress?(done, expected)
      }
    } catch {
      transfer.abandon()
      session.invalidateAndCancel()
      throw error
    }
    session.finishTasksAndInvalidate()
    return try transfer.result()
  }

  /// Waits, and polls `progress` meanwhile.
  private static func sleep(_ seconds: Double, _ progress: ProgressHandler?) throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      try progress?(0, 0)
      usleep(20_000)
    }
  }
}

/// What ended an attempt.
private struct Trouble: Error {
  var failure: Failure
  /// Whether another attempt may go better.
  var mayPass: Bool
}

/// Receives the data of one download on the session's queue.
private final class Transfer: NSObject, URLSessionDataDelegate {
  private struct State {
    var hash: SHA256
    var done: Int
    var expected = 0
    var trouble: Trouble?
    var isAbandoned = false
  }

  let finished = DispatchSemaphore(value: 0)
  private let state: Mutex<State>
  private let file: PartialFile.Opened
  private let part: PartialFile
  private let url: URL

  init(_ part: PartialFile, url: URL) throws {
    file = try part.opened(for: url)
    (self.part, self.url) = (part, url)
    state = Mutex(State(hash: file.hash, done: file.size))
  }

  var received: (done: Int, expected: Int) { state.withLock { ($0.done, $0.expected) } }

  /// Asks for what is missing, as long as the file is the same.
  func request(_ timeout: Double) -> URLRequest {
    var request = URLRequest(url: url, timeoutInterval: timeout)
    // A compressed answer would not have the size and hash of the file.
    request.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
    if file.size > 0, let tag = file.tag {
      request.setValue("bytes=\(file.size)-", forHTTPHeaderField: "Range")
      request.setValue(tag, forHTTPHeaderField: "If-Range")
    }
    return request
  }

  func result() throws -> String {
    let (trouble, digest) = state.withLock { ($0.trouble, $0.hash.finalize()) }
    if let trouble { throw trouble }
    guard fsync(file.descriptor) == 0 else { throw Failure.system(errno, path: part.path) }
    return FileHash.text(digest)
  }

  /// Makes sure that nothing is written from now on, whatever still arrives.
  func abandon() {
    state.withLock { $0.isAbandoned = true }
  }

  /// Keeps the first trouble: those that follow are its consequences.
  private func fail(_ failure: Failure, mayPass: Bool = false) {
    state.withLock { if $0.trouble == nil { $0.trouble = Trouble(failure: failure, mayPass: mayPass) } }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    let isSafe = request.url?.scheme == "https" || request.url?.scheme == "http" && url.scheme == "http"
    if !isSafe {
      fail(Failure(.connection, "'\(url)' redirects to '\(request.url?.absoluteString ?? "")', which is not https"))
    }
    completionHandler(isSafe ? request : nil)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    let response = response as? HTTPURLResponse
    let status = response?.statusCode ?? 0
    let tag = ["ETag", "Last-Modified"].lazy.compactMap { response?.value(forHTTPHeaderField: $0) }.first
    let range = response?.value(forHTTPHeaderField: "Content-Range").flatMap(ContentRange.init)
    switch status {
    case 200:
      // All of it from the start, whatever was there.
      let code = file.restart(tag, url)
      if code != 0 {
        fail(Failure.system(code, path: part.path))
        return completionHandler(.cancel)
      }
      state.withLock {
        ($0.hash, $0.done) = (SHA256(), 0)
        $0.expected = max(0, Int(clamping: response?.expectedContentLength ?? 0))
      }
    case 206 where range?.first == file.size && file.size > 0:
      state.withLock { $0.expected = range?.total ?? 0 }
    default:
      // A part that the server does not continue is of no use.
      if file.size > 0, status == 206 || status == 416 { _ = file.restart(nil, url) }
      let mayPass = status >= 500 || [206, 408, 416, 425, 429].contains(status)
      fail(
        Failure(.connection, "'\(url)' could not be downloaded: the server answered with HTTP status \(status)"),
        mayPass: mayPass)
      return completionHandler(.cancel)
    }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Foundation.Data) {
    let code = data.withUnsafeBytes { bytes in
      state.withLock { state in
        guard !state.isAbandoned else { return Int32(0) }
        state.hash.update(bufferPointer: bytes)
        state.done += bytes.count
        return FileBytes.writeAll(bytes, to: file.descriptor)
      }
    }
    if code != 0 {
      fail(Failure.system(code, path: part.path))
      dataTask.cancel()
    }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    if let error {
      fail(Failure(.connection, "'\(url)' could not be downloaded: \(reason(error))"), mayPass: mayPass(error))
    } else {
      let (done, expected) = received
      if expected > 0 && done != expected {
        fail(
          Failure(.connection, "'\(url)' could not be downloaded: \(done) of \(expected) bytes arrived"), mayPass: true)
      }
    }
    finished.signal()
  }

  private func reason(_ error: any Error) -> String {
    switch (error as? URLError)?.code {
    case .timedOut?: "the server did not answer in time"
    case .cannotFindHost?, .dnsLookupFailed?: "the host was not found"
    case .cannotConnectToHost?: "the server cannot be reached"
    case .notConnectedToInternet?: "there is no network"
    case .networkConnectionLost?, .unknown?: "the connection was lost"
    case .httpTooManyRedirects?: "too many redirects"
    case .secureConnectionFailed?, .serverCertificateUntrusted?, .serverCertificateHasBadDate?,
      .serverCertificateHasUnknownRoot?:
      "no secure connection could be made"
    case let code?: "network error \(code.rawValue)"
    case nil: error.localizedDescription
    }
  }

  /// Whether the trouble is one of the way rather than of the address.
  private func mayPass(_ error: any Error) -> Bool {
    switch (error as? URLError)?.code {
    // Foundation has no name for an answer that ends too soon.
    case .timedOut?, .networkConnectionLost?, .cannotConnectToHost?, .dnsLookupFailed?, .unknown?: true
    default: false
    }
  }
}

/// The header field `Content-Range` of a part: bytes FIRST-LAST/TOTAL.
private struct ContentRange {
  let first: Int
  let total: Int

  init?(_ text: String) {
    guard let match = text.wholeMatch(of: /bytes (\d+)-(\d+)\/(\d+)/), let first = Int(match.1),
      let last = Int(match.2),
      let total = Int(match.3), first <= last, last == total - 1
    else { return nil }
    (self.first, self.total) = (first, total)
  }
}
