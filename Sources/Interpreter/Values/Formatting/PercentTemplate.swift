extension Formatting {
  /// `template % arguments` of a str.
  static func percent(_ template: String, _ arguments: Value) throws -> String {
    var formatter = try PercentTemplate(template, arguments)
    return try formatter.run()
  }
}

/// Runs through a template with `%` conversions.
struct PercentTemplate {
  /// What one conversion asks for.
  struct Conversion {
    var isLeft = false
    var showsPlus = false
    var showsSpace = false
    var isAlternate = false
    var padsWithZeros = false
    var width: Int?
    var precision: Int?
    var type: Unicode.Scalar = "%"
  }

  private var reader: FormatReader
  /// The values still to be used, last first; a mapping key replaces them by one.
  private var pending: [Value]
  private let mapping: Value?

  init(_ template: String, _ arguments: Value) throws {
    reader = FormatReader(template)
    if case .tuple(let tuple) = arguments {
      pending = tuple.items.reversed()
      mapping = nil
    } else {
      pending = [arguments]
      mapping = try Self.isMapping(arguments) ? arguments : nil
    }
  }

  /// Whether mapping keys can look something up in `value`.
  private static func isMapping(_ value: Value) throws -> Bool {
    switch value {
    case .list, .dict: return true
    case .object(let object):
      let isUnordered = object is SetObject || object is DictView
      return try !isUnordered && (object is ArrayObject || object is ScalarObject || object.length() != nil)
    default: return false
    }
  }

  mutating func run() throws -> String {
    var text: [UInt8] = []
    while true {
      let start = reader.position
      reader.skip(to: UInt8(ascii: "%"), UInt8(ascii: "%"))
      text.append(contentsOf: reader.bytes[start..<reader.position])
      if reader.next() == nil { break }
      if reader.take("%") {
        text.append(UInt8(ascii: "%"))
        continue
      }
      let conversion = try readConversion()
      text.append(contentsOf: try convert(try nextArgument(), conversion).utf8)
      try MemoryLimit.check(text.count)
    }
    if !pending.isEmpty, mapping == nil {
      throw PythonError.type("not all arguments converted during string formatting")
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The index of the code point just read, for messages.
  var place: Int { reader.text(0..<reader.position).unicodeScalars.count - 1 }

  private mutating func nextArgument() throws -> Value {
    guard let value = pending.popLast() else { throw PythonError.type("not enough arguments for format string") }
    return value
  }

  // MARK: reading

  private mutating func readConversion() throws -> Conversion {
    var conversion = Conversion()
    if reader.take("(") { pending = [try readMappedValue()] }
    readFlags(&conversion)
    if reader.take("*") {
      let width = try starArgument("ssize_t")
      if width < 0 { conversion.isLeft = true }
      conversion.width = width == .min ? .max : abs(width)
    } else {
      conversion.width = try readNumber(limit: .max, "width")
    }
    if reader.take(".") {
      if reader.take("*") {
        let precision = try starArgument("int")
        if Int32(exactly: precision) == nil {
          throw PythonError("OverflowError", "Python int too large to convert to C int")
        }
        conversion.precision = max(0, precision)
      } else {
        conversion.precision = try readNumber(limit: Int(Int32.max), "precision") ?? 0
      }
    }
    _ = reader.take { $0 == "h" || $0 == "l" || $0 == "L" }
    guard let type = reader.next() else { throw PythonError.value("incomplete format") }
    conversion.type = type
    return conversion
  }

  private mutating func readMappedValue() throws -> Value {
    guard let mapping else { throw PythonError.type("format requires a mapping") }
    let start = reader.position
    var depth = 1
    while depth > 0 {
      guard let scalar = reader.next() else { throw PythonError.value("incomplete format key") }
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
    }
    return try Value.item(mapping, Value(reader.text(start..<reader.position - 1)))
  }

  private mutating func readFlags(_ conversion: inout Conversion) {
    while let flag = reader.peek() {
      switch flag {
      case "-": conversion.isLeft = true
      case "+": conversion.showsPlus = true
      case " ": conversion.showsSpace = true
      case "#": conversion.isAlternate = true
      case "0": conversion.padsWithZeros = true
      default: return
      }
      _ = reader.next()
    }
  }

  private mutating func starArgument(_ cType: String) throws -> Int {
    let value = try nextArgument()
    guard let big = value.exactInteger else { throw PythonError.type("* wants int") }
    guard let number = Int(exactly: big) else {
      throw PythonError("OverflowError", "Python int too large to convert to C \(cType)")
    }
    return number
  }

  private mutating func readNumber(limit: Int, _ what: String) throws -> Int? {
    var value: Int?
    while let scalar = reader.peek(), scalar.isASCII, let digit = scalar.decimalDigit {
      if (value ?? 0) > (limit - digit) / 10 { throw PythonError.value("\(what) too big") }
      value = (value ?? 0) * 10 + digit
      _ = reader.next()
    }
    return value
  }
}
