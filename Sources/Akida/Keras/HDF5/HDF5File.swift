internal import NDArray

/// Read access to an HDF5 file that may be wrong, cut or hostile: everything that is not as expected is a `Failure` that
/// names the file.
struct HDF5File {
  private let process: HDF5Process

  /// Strings that one attribute may have.
  private static let stringLimit = 1 << 16

  init(path: String) throws {
    try FileSignature.check(path)
    process = try HDF5Process(path: path)
  }

  /// A failure about what the file holds.
  func failure(_ message: String, hint: String? = nil) -> Failure {
    Failure(.value, "\(process.path): \(message)", hint: hint)
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
    do {
      guard let bytes = try process.floats(object, limit: limit) else { return nil }
      guard let tensor = Self.tensor(bytes) else { throw failure("dataset '\(object)' cannot be read") }
      return tensor
    } catch let refusal as HDF5Process.Refusal {
      throw failure("dataset '\(object)' cannot be read: \(refusal.text)")
    }
  }

  /// The texts of a string attribute of any shape, fixed or variable length.
  private func strings(_ attribute: String, of object: String) throws -> [String]? {
    do {
      return try process.strings(attribute, of: object, limit: Self.stringLimit).map(Self.texts)
    } catch let refusal as HDF5Process.Refusal {
      throw failure("attribute '\(attribute)' of '\(object)' cannot be read: \(refusal.text)")
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

  /// Numbers that come with the number of their axes and the extents of these; nil if they do not fit together.
  private static func tensor(_ bytes: [UInt8]) -> Tensor? {
    bytes.withUnsafeBytes { bytes in
      let words = bytes.count / 8
      guard words > 0 else { return nil }
      let rank = bytes.loadUnaligned(as: UInt64.self)
      guard rank < words else { return nil }
      let shape = (0..<Int(rank)).map {
        Int(clamping: bytes.loadUnaligned(fromByteOffset: ($0 + 1) * 8, as: UInt64.self))
      }
      let numbers = UnsafeRawBufferPointer(rebasing: bytes[((shape.count + 1) * 8)...])
      guard elementCount(shape) == numbers.count / 4 else { return nil }
      let values = (0..<numbers.count / 4).map { numbers.loadUnaligned(fromByteOffset: $0 * 4, as: Float.self) }
      return Tensor(shape: shape, values: values)
    }
  }
}
