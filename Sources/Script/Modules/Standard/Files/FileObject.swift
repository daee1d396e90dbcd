import Foundation
import Interpreter

/// An open file of the language.
final class FileObject: IteratorObject {
  /// What reading gives, by mode.
  enum Contents {
    case text(String)
    case bytes([UInt8])

    var value: Value {
      switch self {
      case .text(let text): Value(text)
      case .bytes(let bytes): .object(BytesObject(bytes))
      }
    }
    var isEmpty: Bool {
      switch self {
      case .text(let text): text.isEmpty
      case .bytes(let bytes): bytes.isEmpty
      }
    }
  }

  let path: String
  let mode: FileMode
  let stream: ByteStream
  private let encoding: TextEncoding
  private let encodingName: String
  /// Text that was decoded and not read yet; nil before the first read.
  private var decoded: Substring.UnicodeScalarView?

  init(path: String, mode: FileMode, encoding: String?, poll: @escaping () throws -> Void) throws {
    self.path = path
    self.mode = mode
    encodingName = encoding ?? "UTF-8"
    self.encoding = try TextEncoding(encodingName)
    stream = try ByteStream(path: path, mode: mode, poll: poll)
  }

  override var typeName: String {
    if !mode.isBinary { return "TextIOWrapper" }
    return mode.reads && mode.writes ? "BufferedRandom" : mode.reads ? "BufferedReader" : "BufferedWriter"
  }
  override var baseTypeNames: [String] { ["IOBase"] }

  override func repr() throws -> String {
    let name = try Value(path).repr()
    return mode.isBinary
      ? "<_io.\(typeName) name=\(name)>"
      : "<_io.\(typeName) name=\(name) mode='\(mode.text)' encoding='\(encodingName)'>"
  }

  override var state: ObjectState { stream.isClosed ? .fixed : .unknown }
  override var attributeNames: [String] { ["closed", "encoding", "mode", "name"] }
  override func attribute(_ name: String) throws -> Value? {
    switch name {
    case "closed": return .bool(stream.isClosed)
    case "name": return Value(path)
    case "mode": return Value(mode.isBinary && mode.reads && mode.writes ? "rb+" : mode.text)
    case "encoding" where !mode.isBinary: return Value(encodingName)
    default: return nil
    }
  }

  override func enter() throws -> Value? {
    try checkOpen()
    return .object(self)
  }
  override func exit(_ error: PythonError?) throws -> Bool {
    try stream.close()
    return false
  }

  /// The next line, for loops.
  override func next() throws -> Value? {
    let line = try readLine()
    return line.isEmpty ? nil : line.value
  }

  // MARK: reading

  /// The next `count` bytes or characters, or all that follow.
  func read(_ count: Int? = nil) throws -> Contents {
    try checkReadable("read")
    if mode.isBinary { return .bytes(try stream.bytes(count)) }
    var rest = try unread()
    let taken = count.map { rest.prefix($0) } ?? rest
    rest.removeFirst(taken.count)
    decoded = rest
    return .text(String(taken))
  }

  /// All that follows.
  func readAll() throws -> Contents { try read() }

  /// The next line with its end, at most `limit` bytes or characters of it; empty at the end of the file.
  func readLine(limit: Int? = nil) throws -> Contents {
    try checkReadable("readline")
    if mode.isBinary { return .bytes(try stream.line(limit: limit)) }
    var rest = try unread()
    let end = rest.firstIndex(of: "\n").map { rest.index(after: $0) } ?? rest.endIndex
    var line = rest[..<end]
    if let limit { line = line.prefix(limit) }
    rest = rest[line.endIndex...]
    decoded = rest
    return .text(String(line))
  }

  /// The decoded rest of the file, every line end a newline.
  private func unread() throws -> Substring.UnicodeScalarView {
    if let decoded { return decoded }
    let bytes = try stream.bytes()
    let text = try encoding.decode(bytes)
    guard bytes.contains(0x0d) else { return text.unicodeScalars[...] }
    var scalars = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if !(scalar == "\n" && last == "\r") { scalars.append(scalar == "\r" ? "\n" : scalar) }
      last = scalar
    }
    return scalars[...]
  }

  // MARK: writing

  /// Writes a str, or bytes in binary mode, and gives the number of characters or bytes.
  func write(_ value: Value) throws -> Int {
    guard mode.writes else { throw unsupported(mode.isBinary ? "write" : "not writable") }
    if stream.isClosed {
      throw PythonError.value(mode.isBinary ? "write to closed file" : "I/O operation on closed file.")
    }
    if mode.isBinary {
      guard let bytes = value.asObject(BytesObject.self)?.bytes else {
        throw PythonError.type("a bytes-like object is required, not '\(value.typeName)'")
      }
      try stream.write(bytes)
      return bytes.count
    }
    guard let text = value.asString else {
      throw PythonError.type("write() argument must be str, not \(value.typeName)")
    }
    try stream.write(try encoding.encode(text))
    decoded = nil
    return text.unicodeScalars.count
  }

  // MARK: position

  /// Moves to a byte; text files only to their start or end.
  func seek(_ offset: Int, origin: Int) throws -> Int {
    try checkOpen()
    let origins = [SEEK_SET, SEEK_CUR, SEEK_END]
    guard origins.indices.contains(origin) else {
      throw PythonError.value("invalid whence (\(origin), should be 0, 1 or 2)")
    }
    if !mode.isBinary && offset != 0 {
      throw unsupported(
        origin == 1
          ? "can't do nonzero cur-relative seeks"
          : origin == 2 ? "can't do nonzero end-relative seeks" : "text files can be moved to their start or end only")
    }
    if origin == 0 && offset < 0 { throw PythonError.value("negative seek value \(offset)") }
    if !mode.isBinary && origin == 1 { return try tell() }
    decoded = nil
    return try stream.seek(offset, origins[origin])
  }

  /// The place of the next byte. Text files know it only at their start or end.
  func tell() throws -> Int {
    try checkOpen()
    if let decoded, !decoded.isEmpty {
      throw unsupported("the place within a text file is not known; open it in mode 'rb'")
    }
    return try stream.tell()
  }

  // MARK: errors

  func checkOpen() throws {
    if stream.isClosed { throw PythonError.value("I/O operation on closed file.") }
  }

  private func checkReadable(_ operation: String) throws {
    guard mode.reads else { throw unsupported(mode.isBinary ? operation : "not readable") }
    if stream.isClosed {
      throw PythonError.value(mode.isBinary ? "\(operation) of closed file" : "I/O operation on closed file.")
    }
  }

  private func unsupported(_ message: String) -> PythonError { PythonError("UnsupportedOperation", message) }
}
