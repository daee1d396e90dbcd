import Interpreter
import NDArray

/// Writes values as Python's `json.dumps` does.
struct JSONWriter {
  private(set) var text = ""
  var skipsKeys = false
  var ensuresASCII = true
  var allowsNaN = true
  var sortsKeys = false
  /// What each level is indented by; nil writes everything in one line.
  var indent: String?
  var itemSeparator = ", "
  var keySeparator = ": "
  /// The function that is asked about values JSON has no form for.
  var fallback: Value?
  private let machine: Machine
  private var open: [Object] = []
  private static let greatestDepth = 900

  init(machine: Machine) { self.machine = machine }

  mutating func write(_ value: Value) throws {
    try Interruption.check()
    switch value {
    case .none: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .int(let number): text += String(number)
    case .float(let number): text += try float(number)
    case .string(let string): write(quoted: string.value)
    case .list(let list): try writeItems(list.items, of: list)
    case .tuple(let tuple): try writeItems(tuple.items, of: tuple)
    case .dict(let dict): try write(dict)
    default:
      if value.typeName == "int" {
        text += try value.repr()
      } else if let scalar = value.asObject(ScalarObject.self)?.scalar, scalar.dtype == .float64 {
        try write(.float(scalar.asDouble))
      } else if let fallback, case .object(let object) = value {
        try enter(object)
        try write(machine.call(fallback, [value]))
        open.removeLast()
      } else {
        throw PythonError.type(
          "Object of type \(value.typeName.split(separator: ".").last ?? "") is not JSON serializable")
      }
    }
  }

  // MARK: containers

  private mutating func enter(_ container: Object) throws {
    if open.contains(where: { $0 === container }) { throw PythonError.value("Circular reference detected") }
    if open.count >= JSONWriter.greatestDepth {
      throw PythonError("RecursionError", "maximum recursion depth exceeded while encoding a JSON object")
    }
    try machine.poll()
    open.append(container)
  }

  private mutating func startLine() {
    guard let indent else { return }
    text += "\n" + String(repeating: indent, count: open.count)
  }

  private mutating func writeItems(_ items: ContiguousArray<Value>, of container: Object) throws {
    guard !items.isEmpty else {
      text += "[]"
      return
    }
    try enter(container)
    text += "["
    for (index, item) in items.enumerated() {
      if index > 0 { text += itemSeparator }
      startLine()
      try write(item)
    }
    open.removeLast()
    startLine()
    text += "]"
  }

  private mutating func write(_ dict: DictObject) throws {
    guard dict.count > 0 else {
      text += "{}"
      return
    }
    try enter(dict)
    text += "{"
    startLine()
    var isFirst = true
    for (key, value) in try sorted(dict) {
      guard let name = try name(of: key) else { continue }
      if !isFirst {
        text += itemSeparator
        startLine()
      }
      isFirst = false
      write(quoted: name)
      text += keySeparator
      try write(value)
    }
    open.removeLast()
    startLine()
    text += "}"
  }

  private func sorted(_ dict: DictObject) throws -> [(key: Value, value: Value)] {
    let pairs = Array(dict.pairs)
    guard sortsKeys else { return pairs }
    return try pairs.sorted { try Value.compare(.less, $0.key, $1.key).isTrue }
  }

  private func name(of key: Value) throws -> String? {
    switch key {
    case .string(let name): return name.value
    case .none: return "null"
    case .bool(let flag): return flag ? "true" : "false"
    case .float(let number): return try float(number)
    default:
      if key.typeName == "int" { return try key.repr() }
      if skipsKeys { return nil }
      throw PythonError.type("keys must be str, int, float, bool or None, not \(key.typeName)")
    }
  }

  // MARK: numbers and text

  private func float(_ number: Double) throws -> String {
    if number.isFinite { return try Value.float(number).repr() }
    guard allowsNaN else { throw PythonError.value("Out of range float values are not JSON compliant") }
    return number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
  }

  private mutating func write(quoted string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{8}": text += "\\b"
      case "\u{c}": text += "\\f"
      default:
        if scalar.value < 0x20 || ensuresASCII && scalar.value > 0x7e {
          for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
            let digits = String(unit, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
          }
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}
