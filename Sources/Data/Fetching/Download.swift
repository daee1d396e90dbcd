import Crypto
import Foundation
import NDArray
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A download into a file, hashed on the way.
struct Download {
  /// Bytes received.
  let size: Int
  /// SHA-256 of what was received.
  let sha256: String

  /// Downloads `url` into the new file at `path`. The calling thread waits and polls `progress` every 40 ms (bytes done and
  /// expected, 0 when unknown); when that throws, the download stops. Redirects are followed, but never from https to http.
  /// Throws `.connection` when the answer is not the whole file.
  init(_ url: URL, to path: String, timeout: Double, progress: ProgressHandler?) throws {
    try DownloadLibrary.load()
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw Failure.system(errno, path: path) }
    defer { close(file) }
    let transfer = Transfer(file: file, path: path, url: url)
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = timeout
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 1
    let session = URLSession(configuration: configuration, delegate: transfer, delegateQueue: queue)
    var request = URLRequest(url: url, timeoutInterval: timeout)
    // A compressed answer would not have the size and hash of the file.
    request.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
    let task = session.dataTask(with: request)
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
    (size, sha256) = try transfer.result()
    guard fsync(file) == 0 else { throw Failure.system(errno, path: path) }
  }
}

/// Receives the data of one download on the session's queue.
private final class Transfer: NSObject, URLSessionDataDelegate {
  private struct State {
    var hash = SHA256()
    var done = 0
    var expected = 0
    var failure: Failure?
    var isAbandoned = false
  }

  let finished = DispatchSemaphore(value: 0)
  private let state = Mutex(State())
  private let file: Int32
  private let path: String
  private let url: URL

  init(file: Int32, path: String, url: URL) {
    self.file = file
    self.path = path
    self.url = url
  }

  var received: (done: Int, expected: Int) { state.withLock { ($0.done, $0.expected) } }

  func result() throws(Failure) -> (size: Int, sha256: String) {
    let (failure, size, digest) = state.withLock { ($0.failure, $0.done, $0.hash.finalize()) }
    if let failure { throw failure }
    return (size, FileHash.text(digest))
  }

  /// Makes sure that nothing is written from now on, whatever still arrives.
  func abandon() {
    state.withLock { $0.isAbandoned = true }
  }

  /// Keeps the first failure: those that follow are its consequences.
  private func fail(_ failure: Failure) {
    state.withLock { if $0.failure == nil { $0.failure = failure } }
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
    let status = (response as? HTTPURLResponse)?.statusCode ?? 0
    guard status == 200 else {
      fail(Failure(.connection, "'\(url)' could not be downloaded: the server answered with HTTP status \(status)"))
      return completionHandler(.cancel)
    }
    state.withLock { $0.expected = max(0, Int(response.expectedContentLength)) }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Foundation.Data) {
    let code = data.withUnsafeBytes { bytes in
      state.withLock { state in
        guard !state.isAbandoned else { return Int32(0) }
        state.hash.update(bufferPointer: bytes)
        state.done += bytes.count
        return FileBytes.writeAll(bytes, to: file)
      }
    }
    if code != 0 {
      fail(Failure.system(code, path: path))
      dataTask.cancel()
    }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    if let error {
      fail(Failure(.connection, "'\(url)' could not be downloaded: \(reason(error))"))
    } else {
      let (done, expected) = received
      if expected > 0 && done != expected {
        fail(Failure(.connection, "'\(url)' could not be downloaded: \(done) of \(expected) bytes arrived"))
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
    case .networkConnectionLost?: "the connection was lost"
    case .httpTooManyRedirects?: "too many redirects"
    case .secureConnectionFailed?, .serverCertificateUntrusted?, .serverCertificateHasBadDate?,
      .serverCertificateHasUnknownRoot?:
      "no secure connection could be made"
    case let code?: "network error \(code.rawValue)"
    case nil: error.localizedDescription
    }
  }
}
