/// A bytes object.
public final class BytesObject: Object {
  /// The bytes.
  public let bytes: [UInt8]

  /// These bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes of bytes, or of ints from 0 to 255.
  static func content(of value: Value) throws -> [UInt8] {
    if let bytes = value.asObject(BytesObject.self) { return bytes.bytes }
    guard let iterator = try? value.makeIterator(), value.asString == nil else {
      throw PythonError.type("cannot convert '\(value.typeName)' object to bytes")
    }
    var bytes: [UInt8] = []
    while let item = try iterator.next() {
      guard let number = item.asBigInt else {
        throw item.notAnInteger
      }
      guard let byte = UInt8(exactly: number) else { throw PythonError.value("bytes must be in range(0, 256)") }
      bytes.append(byte)
    }
    return bytes
  }

  public override var typeName: String { "bytes" }
  public override func length() throws -> Int? { bytes.count }
  public override func contents() throws -> ContiguousArray<Value>? {
    ContiguousArray(bytes.lazy.map { .int(Int($0)) })
  }

  public override func makeIterator() throws -> IteratorObject? {
    try contents().map { ItemsIterator($0, named: "bytes_iterator") }
  }

  public override func repr() throws -> String {
    let hasApostrophe = bytes.contains(UInt8(ascii: "'"))
    let quote = hasApostrophe && !bytes.contains(UInt8(ascii: "\"")) ? UInt8(ascii: "\"") : UInt8(ascii: "'")
    var out = "b" + String(UnicodeScalar(quote))
    for byte in bytes {
      switch byte {
      case quote, UInt8(ascii: "\\"): out += "\\" + String(UnicodeScalar(byte))
      case UInt8(ascii: "\n"): out += "\\n"
      case UInt8(ascii: "\r"): out += "\\r"
      case UInt8(ascii: "\t"): out += "\\t"
      case 32..<127: out.unicodeScalars.append(UnicodeScalar(byte))
      default: out += StringRepresentation.escape(UnicodeScalar(byte))
      }
    }
    return out + String(UnicodeScalar(quote))
  }

  public override func item(_ index: Value) throws -> Value {
    if case .object(let object) = index, let slice = object.exactly(SliceObject.self) {
      let picked = try slice.range(count: bytes.count)
      return .object(picked.isWhole(bytes.count) ? self : BytesObject(picked.indices.map { bytes[$0] }))
    }
    return .int(Int(bytes[try Value.place(index, bytes.count, "byte", "index out of range")]))
  }

  public override func contains(_ value: Value) throws -> Bool? {
    if let part = value.asObject(BytesObject.self) {
      return SearchPattern(part.bytes).find(in: bytes, bytes.indices) != nil
    }
    guard let number = value.asBigInt else {
      throw PythonError.type("a bytes-like object is required, not '\(value.typeName)'")
    }
    guard let byte = UInt8(exactly: number) else { throw PythonError.value("byte must be in range(0, 256)") }
    return bytes.contains(byte)
  }

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value? {
    if op == .add, !reflected {
      guard let other = other.asObject(BytesObject.self) else {
        if other.asObject(ArrayObject.self) != nil { return nil }
        if other.asObject(ScalarObject.self) != nil {
          throw PythonError.notSupported("the bytes of a number", hint: "use bytes([…])")
        }
        throw PythonError.type("can't concat \(other.typeName) to bytes")
      }
      return .object(BytesObject(bytes + other.bytes))
    }
    if op == .modulo, !reflected {
      throw PythonError.notSupported("% formatting of bytes", hint: "format a str and encode it")
    }
    guard op == .multiply, let times = try other.repetitions() else { return nil }
    guard let size = MemoryLimit.product(bytes.count, times) else {
      throw PythonError("OverflowError", "repeated bytes are too long")
    }
    try MemoryLimit.check(size)
    return .object(BytesObject(Array(repeatElement(bytes, count: bytes.isEmpty ? 0 : times).joined())))
  }

  public override func compare(_ op: ComparisonOperator, _ other: Value) throws -> Value? {
    guard let other = other.asObject(BytesObject.self) else { return nil }
    if bytes == other.bytes { return .bool(op.holds(0, 0)) }
    return .bool(op.holds(0, bytes.lexicographicallyPrecedes(other.bytes) ? 1 : -1))
  }
  public override func hash() throws -> Int { bytes.isEmpty ? 0 : bytes.hashValue }
}
