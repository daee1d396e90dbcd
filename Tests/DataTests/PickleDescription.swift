import Data
import Foundation
import NDArray

/// A value in the notation of `describe` in Tests/Fixtures/pickle/make.py.
func describe(_ value: PickleValue) -> String {
  func joined(_ values: [PickleValue]) -> String { values.map(describe).joined(separator: ", ") }
  switch value {
  case .none: return "None"
  case .bool(let flag): return flag ? "True" : "False"
  case .int(let number): return String(number)
  case .bigInt(let bytes): return "big \(hex(bytes))"
  case .float(let number): return "float \(hex(withUnsafeBytes(of: number.bitPattern.littleEndian) { [UInt8]($0) }))"
  case .string(let text): return quoted(text)
  case .bytes(let bytes): return "bytes \(hex(bytes))"
  case .bytearray(let bytes): return "bytearray \(hex(bytes))"
  case .list(let list): return "[\(joined(list.items))]"
  case .tuple(let tuple): return "(\(joined(tuple.items)))"
  case .set(let set): return "set {\(set.items.map(describe).sorted().joined(separator: ", "))}"
  case .frozenset(let set): return "frozenset {\(set.items.map(describe).sorted().joined(separator: ", "))}"
  case .dict(let dict):
    return "{\(dict.pairs.map { "\(describe($0.key)): \(describe($0.value))" }.joined(separator: ", "))}"
  case .scalar(let array): return "scalar \(array.dtype.rawValue) \(hex(array.contiguousBytes))"
  case .array(let array):
    switch array.elements {
    case .numbers(let numbers):
      return "array \(numbers.dtype.rawValue) \(numbers.shape) \(hex(numbers.contiguousBytes))"
    case .text(let strings): return "text \(array.shape) \(strings.map(quoted).joined(separator: ", "))"
    case .objects: return "objects \(array.shape) \(joined(array.items))"
    case .unsupported: return "unsupported"
    }
  case .object(let object):
    return "<\(object.module == "__builtin__" ? "builtins" : object.module).\(object.name)>"
  }
}

/// The text in quotes, escaped as Python's `json.dumps` escapes it.
private func quoted(_ text: String) -> String {
  var result = "\""
  for unit in text.utf16 {
    switch unit {
    case 0x22: result += "\\\""
    case 0x5c: result += "\\\\"
    case 0x0a: result += "\\n"
    case 0x20..<0x7f: result.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
    default: result += String(format: "\\u%04x", Int(unit))
    }
  }
  return result + "\""
}

private func hex(_ bytes: [UInt8]) -> String {
  bytes.map { String(format: "%02x", Int($0)) }.joined()
}
