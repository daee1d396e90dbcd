internal import NDArray

/// Read access to an HDF5 file that may be wrong, cut or hostile: everything that is not as expected is a `Failure` that
/// names the file.
struct HDF5File {
  private let process: HDF5Process
  /// The path that the file was opened by.
  var path: String { process.path }

  /// Strings that one attribute may have.
  private static let stringLimit = 1 << 16

  /// Opens the file, which is expected to be of `kind`.
  init(path: String, expecting kind: ModelFileKind) throws {
    try FileSignature.check(path, expecting: kind)
    process = try HDF5Process(path: path)
  }

  /// A failure about what the file holds.
  func failure(_ message: String, hint: String? = nil) -> Failure {
    Failure(.value, "\(path): \(message)", hint: hint)
  }

  /// The text of a scalar string attribute of `object`; nil if there is no such attribute or object.
  func string(_ attribute: String, of object: String) throws -> String? {
    guard let values = try strings(attribute, of: object) else { return nil }
    guard values.count == 1 else {
      throw failure("attribute '\(attribute)' of '\(object)' holds \(values.count) strings, where one is expected")
    }
    return values[0]
  }

  /// The texts of a string array attribute of `object`; nil if there is no such attribute or object. A list of more than
  /// 64 KiB is stored in pieces called name0, name1, …
  func stringList(_ attribute: String, of object: String) throws -> [String]? {
    if let values = try strings(attribute, of: object) { return values }
    guard var values = try strings("\(attribute)0", of: object) else { return nil }
    var piece = 1
    while let more = try strings("\(attribute)\(piece)", of: object) {
      values += more
      piece += 1
    }
    return values
  }

  /// The numbers of the dataset at `object`; nil if there is no such object. Any integer or float storage is converted; more
  /// than `limit` numbers are refused.
  func floats(_ object: String, limit: Int) throws -> Tensor? {
    try reading("dataset '\(object)'") {
      guard let bytes = try process.floats(object, limit: limit) else { return nil }
      let (shape, values): ([Int], [Float]) = try Self.numbers(bytes)
      return Tensor(shape: shape, values: values)
    }
  }

  /// The number in an attribute of `object`, stored as exactly that type; nil if there is no such attribute or object.
  func number<T: HDF5Number>(_ attribute: String, of object: String, as type: T.Type = T.self) throws -> T? {
    guard let (shape, values) = try numbers(attribute, of: object, as: type, limit: 1) else { return nil }
    guard shape.isEmpty, let value = values.first else {
      throw failure("attribute '\(attribute)' of '\(object)' has shape \(tuple(shape)), expected one number")
    }
    return value
  }

  /// The numbers on the one axis of an attribute of `object`; nil if there is no such attribute or object.
  func numbers<T: HDF5Number>(
    _ attribute: String, of object: String, count: Int, as type: T.Type = T.self
  ) throws -> [T]? {
    guard let (shape, values) = try numbers(attribute, of: object, as: type, limit: count) else { return nil }
    guard shape == [count] else {
      throw failure("attribute '\(attribute)' of '\(object)' has shape \(tuple(shape)), expected \(tuple([count]))")
    }
    return values
  }

  private func numbers<T: HDF5Number>(
    _ attribute: String, of object: String, as type: T.Type, limit: Int
  ) throws -> (shape: [Int], values: [T])? {
    try reading("attribute '\(attribute)' of '\(object)'") {
      guard let bytes = try process.numbers(T.hdf5Type, attribute, of: object, limit: limit) else { return nil }
      return try Self.numbers(bytes)
    }
  }

  /// The numbers of the dataset at `object`, stored as exactly that type; nil if there is no such object. More than `limit`
  /// numbers are refused.
  func dataset<T: HDF5Number & Element>(_ object: String, of type: T.Type, limit: Int) throws -> NDArray? {
    try reading("dataset '\(object)'") {
      guard let bytes = try process.numbers(T.hdf5Type, of: object, limit: limit) else { return nil }
      let (shape, values): ([Int], [T]) = try Self.numbers(bytes)
      do {
        return try array(of: T.self, shape: shape) { _ = $0.update(fromContentsOf: values) }
      } catch let failure as Failure {
        throw HDF5Process.Refusal(text: failure.message)
      }
    }
  }

  /// What `body` gives, or a failure that names `what` when the value cannot be had or is not as it should be.
  private func reading<Result>(_ what: String, _ body: () throws -> Result?) throws -> Result? {
    do {
      return try body()
    } catch let refusal as HDF5Process.Refusal {
      throw failure("\(what) cannot be read: \(refusal.text)")
    }
  }

  /// The texts of a string attribute of any shape, fixed or variable length.
  private func strings(_ attribute: String, of object: String) throws -> [String]? {
    try reading("attribute '\(attribute)' of '\(object)'") {
      try process.strings(attribute, of: object, limit: Self.stringLimit).map(Self.texts)
    }
  }

  /// Strings that each come with their length.
  private static func texts(_ bytes: [UInt8]) -> [String] {
    var rest = bytes[...]
    var texts: [String] = []
    while rest.count >= 4 {
      let length = rest.withUnsafeBytes { Int($0.loadUnaligned(as: UInt32.self)) }
      texts.append(String(decoding: rest.dropFirst(4).prefix(length), as: UTF8.self))
      rest = rest.dropFirst(4).dropFirst(length)
    }
    return texts
  }

  /// Numbers that come with the number of their axes and the extents of these. Throws if they do not fit together.
  private static func numbers<T: HDF5Number>(_ bytes: [UInt8]) throws -> (shape: [Int], values: [T]) {
    try bytes.withUnsafeBytes { bytes in
      let words = bytes.count / 8
      guard words > 0, case let rank = bytes.loadUnaligned(as: UInt64.self), rank < words else { throw unreadable }
      let shape = (0..<Int(rank)).map {
        Int(clamping: bytes.loadUnaligned(fromByteOffset: ($0 + 1) * 8, as: UInt64.self))
      }
      let rest = UnsafeRawBufferPointer(rebasing: bytes[((shape.count + 1) * 8)...])
      let count = rest.count / MemoryLayout<T>.size
      guard elementCount(shape) == count else { throw unreadable }
      let values = [T](unsafeUninitializedCapacity: count) { values, filled in
        UnsafeMutableRawBufferPointer(values).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: rest[..<(count * MemoryLayout<T>.size)]))
        filled = count
      }
      return (shape, values)
    }
  }

  private static var unreadable: HDF5Process.Refusal {
    HDF5Process.Refusal(text: "its shape is not that of its numbers")
  }
}
