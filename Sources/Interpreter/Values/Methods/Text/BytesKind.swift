/// bytes in the shared methods.
enum BytesKind: TextKind {
  static let typeName = "bytes"
  static let partName = "subsection"

  static func text(_ value: Value) -> EncodedText? { bytes(value).map { EncodedText(bytes: $0) } }
  static func value(_ bytes: some Collection<UInt8>) -> Value { .object(BytesObject(Array(bytes))) }

  static func bytes(_ value: Value) -> [UInt8]? {
    if case .object(let object) = value { return object.exactly(BytesObject.self)?.bytes }
    return nil
  }

  static func part(_ value: Value, _ message: @autoclosure () -> String) throws -> [UInt8] {
    if let bytes = bytes(value) { return bytes }
    throw PythonError.type("a bytes-like object is required, not '\(value.typeName)'")
  }

  /// Bytes, or one of them as an int.
  static func searched(_ value: Value) throws -> [UInt8] {
    if let bytes = bytes(value) { return bytes }
    guard let number = value.asBigInt else {
      throw PythonError.type("argument should be integer or bytes-like object, not '\(value.typeName)'")
    }
    // Python takes the bytes of NumPy's numbers, not their values.
    guard ["int", "bool"].contains(value.typeName) else {
      throw PythonError.notSupported(
        "a '\(value.typeName)' to search bytes for", hint: "Convert it: int(...) for one byte.")
    }
    guard let byte = UInt8(exactly: number) else { throw PythonError.value("byte must be in range(0, 256)") }
    return [byte]
  }

  static func fill(_ value: Value, _ name: String) throws -> [UInt8] {
    guard let bytes = bytes(value), bytes.count == 1 else {
      throw PythonError.type(
        "\(name)() argument 2 must be a byte string of length 1, not \(value.argumentTypeName)")
    }
    return bytes
  }

  static func append(_ item: Value, to bytes: inout [UInt8]) -> Bool {
    guard let part = self.bytes(item) else { return false }
    bytes.append(contentsOf: part)
    return true
  }
  static func joinError(_ place: Int, _ item: Value) -> PythonError {
    .type("sequence item \(place): expected a bytes-like object, \(item.typeName) found")
  }
}
