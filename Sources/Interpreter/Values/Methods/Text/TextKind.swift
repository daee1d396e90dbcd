/// What differs between str and bytes in the methods they share.
protocol TextKind {
  static var typeName: String { get }
  /// The receiver's content, or nil if `value` is of another type.
  static func text(_ value: Value) -> EncodedText?
  /// A value of this type.
  static func value(_ bytes: some Collection<UInt8>) -> Value
  /// The content of an argument of this type. Throws TypeError otherwise, for str saying `message`.
  static func part(_ value: Value, _ message: @autoclosure () -> String) throws -> [UInt8]
  /// What to search for.
  static func searched(_ value: Value) throws -> [UInt8]
  /// What is not found, in errors.
  static var partName: String { get }
  /// The element that fills `name`'s field up.
  static func fill(_ value: Value, _ name: String) throws -> [UInt8]
  /// Appends the content of an item that `join` joins; false if it is of another type.
  static func append(_ item: Value, to bytes: inout [UInt8]) -> Bool
  /// The error about an item that `join` cannot join.
  static func joinError(_ place: Int, _ item: Value) -> PythonError
}

/// str in the shared methods.
enum StringKind: TextKind {
  static let typeName = "str"
  static let partName = "substring"

  static func text(_ value: Value) -> EncodedText? {
    if case .string(let text) = value { return EncodedText(text) }
    return nil
  }
  static func value(_ bytes: some Collection<UInt8>) -> Value { Value(String(decoding: bytes, as: UTF8.self)) }

  static func part(_ value: Value, _ message: @autoclosure () -> String) throws -> [UInt8] {
    guard let text = value.asString else { throw PythonError.type(message()) }
    return Array(text.utf8)
  }
  static func searched(_ value: Value) throws -> [UInt8] { try part(value, "must be str, not \(value.typeName)") }

  static func fill(_ value: Value, _ name: String) throws -> [UInt8] {
    guard case .string(let text) = value else {
      throw PythonError.type("The fill character must be a unicode character, not \(value.typeName)")
    }
    if text.count != 1 { throw PythonError.type("The fill character must be exactly one character long") }
    return Array(text.value.utf8)
  }

  static func append(_ item: Value, to bytes: inout [UInt8]) -> Bool {
    guard case .string(let text) = item else { return false }
    bytes.append(contentsOf: text.value.utf8)
    return true
  }
  static func joinError(_ place: Int, _ item: Value) -> PythonError {
    .type("sequence item \(place): expected str instance, \(item.typeName) found")
  }
}
