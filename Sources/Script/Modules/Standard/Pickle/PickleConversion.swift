import BigInt
import Data
import Interpreter
import NDArray

/// Turns what a pickle holds into values of the language. What the pickle shares stays shared, so a small file cannot
/// become large here.
struct PickleConversion {
  private var converted: [ObjectIdentifier: Value] = [:]

  mutating func value(_ pickled: PickleValue) throws -> Value {
    switch pickled {
    case .none: return .none
    case .bool(let flag): return .bool(flag)
    case .int(let number): return .int(number)
    case .bigInt(let bytes): return Value(PickleConversion.integer(bytes))
    case .float(let number): return .float(number)
    case .string(let text): return Value(text)
    case .bytes(let bytes), .bytearray(let bytes): return .object(BytesObject(bytes))
    case .scalar(let array): return Value(numpy: array)
    case .list(let list):
      return try shared(list) { try .list(ListObject($0.values(list.items))) }
    case .tuple(let tuple):
      return try shared(tuple) { try .tuple(TupleObject($0.values(tuple.items))) }
    case .set(let set):
      return try shared(set) { try .object(SetObject($0.values(set.items))) }
    case .frozenset(let set):
      return try shared(set) { try .object(SetObject($0.values(set.items), isFrozen: true)) }
    case .dict(let dict):
      return try shared(dict) { conversion in
        let result = DictObject()
        for (key, value) in dict.pairs { try result.set(conversion.value(key), conversion.value(value)) }
        return .dict(result)
      }
    case .array(let array):
      return try shared(array) { _ in
        switch array.elements {
        case .numbers(let numbers): Value(numbers)
        case .text: .object(PickledReference("numpy.ndarray of str"))
        case .objects: .object(PickledReference("numpy.ndarray of objects"))
        case .unsupported(let type): .object(PickledReference("numpy.ndarray of \(type)"))
        }
      }
    case .object(let object):
      return try shared(object) { _ in
        .object(PickledReference(object.module.isEmpty ? object.name : "\(object.module).\(object.name)"))
      }
    }
  }

  private mutating func values(_ items: [PickleValue]) throws -> ContiguousArray<Value> {
    var values: ContiguousArray<Value> = []
    values.reserveCapacity(items.count)
    for item in items { values.append(try value(item)) }
    return values
  }

  private mutating func shared(
    _ object: AnyObject, _ make: (inout PickleConversion) throws -> Value
  ) throws -> Value {
    if let value = converted[ObjectIdentifier(object)] { return value }
    let value = try make(&self)
    converted[ObjectIdentifier(object)] = value
    return value
  }

  /// The int with this two's complement, least significant byte first.
  private static func integer(_ bytes: [UInt8]) -> BigInt {
    var words: [UInt] = []
    let fill: UInt8 = bytes.last.map { $0 & 0x80 == 0 ? 0 : 0xff } ?? 0
    for start in stride(from: 0, to: bytes.count, by: 8) {
      let word = (0..<8).reversed().reduce(UInt(0)) { word, offset in
        word << 8 | UInt(start + offset < bytes.count ? bytes[start + offset] : fill)
      }
      words.append(word)
    }
    return BigInt(words: words)
  }
}

/// Something in a pickle that only running code could bring back. It can be passed on and shown, not used.
final class PickledReference: Object {
  private let name: String

  /// A reference to what Python calls `name`.
  init(_ name: String) { self.name = name }

  private var refusal: PythonError {
    PythonError(
      "TypeError", "'\(name)' was pickled but not loaded",
      hint: "akscript never runs code that a pickle names; save the data as lists, dicts and arrays")
  }

  override var state: ObjectState { .fixed }
  override var typeName: String { "PickledObject" }
  override func repr() throws -> String { "<pickled \(name), not loaded>" }
  override func attribute(_ name: String) throws -> Value? { throw refusal }
  override func item(_ index: Value) throws -> Value { throw refusal }
  override func length() throws -> Int? { throw refusal }
  override func isTrue() throws -> Bool { true }
  override func contents() throws -> ContiguousArray<Value>? { throw refusal }
  override var isCallable: Bool { true }
  override func call(
    _ positional: [Value], keywords: [(name: String, value: Value)], on machine: Machine
  ) throws -> Value {
    throw refusal
  }
}
