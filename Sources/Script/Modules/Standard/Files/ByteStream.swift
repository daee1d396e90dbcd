import Foundation
import Interpreter

/// An open file, read and written through buffers.
final class ByteStream {
  private let file: Int32
  private let path: String
  private let poll: () throws -> Void
  private var read: [UInt8] = []
  private var readPlace = 0
  private var written: [UInt8] = []
  /// Whether `close` has been called.
  private(set) var isClosed = false
  private static let chunk = 1 << 16
  /// The most that is read at once, in bytes.
  private static let limit = 1 << 31

  /// Opens the file at `path`. Whatever takes long calls `poll`, which may throw to stop.
  init(path: String, mode: FileMode, poll: @escaping () throws -> Void) throws {
    self.path = path
    self.poll = poll
    file = open(path, mode.flags | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw OSErrors.error(path: path) }
    var status = stat()
    if fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      Foundation.close(file)
      isClosed = true
      throw OSErrors.error(EISDIR, path: path)
    }
  }

  deinit { try? close() }

  func close() throws {
    guard !isClosed else { return }
    isClosed = true
    defer { Foundation.close(file) }
    try flush()
  }

  // MARK: reading

  /// Fills the empty read buffer; false at the end of the file.
  private func fill() throws -> Bool {
    try flush()
    (read, readPlace) = ([], 0)
    while true {
      try poll()
      var code: Int32 = 0
      read = [UInt8](unsafeUninitializedCapacity: ByteStream.chunk) { buffer, count in
        let got = Foundation.read(file, buffer.baseAddress, ByteStream.chunk)
        if got < 0 { code = errno }
        count = max(got, 0)
      }
      if code == 0 { return !read.isEmpty }
      guard code == EINTR else { throw OSErrors.error(code, path: path) }
    }
  }

  /// The next `count` bytes, or all that follow; fewer at the end of the file.
  func bytes(_ count: Int? = nil) throws -> [UInt8] {
    var result: [UInt8] = []
    while count.map({ result.count < $0 }) ?? true {
      if readPlace == read.count, try !fill() { break }
      let taken = min(read.count - readPlace, count.map { $0 - result.count } ?? .max)
      result += read[readPlace..<(readPlace + taken)]
      readPlace += taken
      guard result.count <= ByteStream.limit else {
        throw PythonError("MemoryError", "", hint: "'\(path)' is larger than \(ByteStream.limit >> 30) GiB")
      }
    }
    return result
  }

  /// The next bytes up to and with a line end, at most `limit` of them.
  func line(limit: Int? = nil) throws -> [UInt8] {
    var result: [UInt8] = []
    while limit.map({ result.count < $0 }) ?? true {
      if readPlace == read.count, try !fill() { break }
      var rest = read[readPlace...]
      if let limit { rest = rest.prefix(limit - result.count) }
      let end = rest.firstIndex(of: 0x0a).map { $0 + 1 } ?? rest.endIndex
      result += read[readPlace..<end]
      readPlace = end
      if result.last == 0x0a { break }
    }
    return result
  }

  // MARK: writing

  func write(_ bytes: some Collection<UInt8>) throws {
    if readPlace < read.count || !read.isEmpty { try seek(try tell(), SEEK_SET) }
    written += bytes
    if written.count >= ByteStream.chunk { try flush() }
  }

  func flush() throws {
    var done = 0
    defer { written = [] }
    while done < written.count {
      let put = written[done...].withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      if put >= 0 { done += put } else if errno != EINTR { throw OSErrors.error(path: path) }
    }
  }

  // MARK: position

  func tell() throws -> Int {
    try flush()
    let place = lseek(file, 0, SEEK_CUR)
    guard place >= 0 else { throw OSErrors.error(path: path) }
    return Int(place) - (read.count - readPlace)
  }

  @discardableResult
  func seek(_ offset: Int, _ origin: Int32) throws -> Int {
    let start = origin == SEEK_CUR ? try tell() : 0
    try flush()
    let (target, overflows) = start.addingReportingOverflow(offset)
    guard !overflows else { throw OSErrors.error(EOVERFLOW, path: path) }
    let place = lseek(file, off_t(target), origin == SEEK_CUR ? SEEK_SET : origin)
    guard place >= 0 else { throw OSErrors.error(path: path) }
    (read, readPlace) = ([], 0)
    return Int(place)
  }
}
