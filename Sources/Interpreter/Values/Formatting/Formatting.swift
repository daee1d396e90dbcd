/// `format(value, spec)`: Python's format specifiers.
enum Formatting {
  /// The text of `value` as `spec` asks. Throws ValueError or TypeError for specifiers that do not fit the value.
  static func format(_ value: Value, _ spec: String) throws -> String {
    if case .object(let object) = value, object.exactly(BigIntObject.self) == nil { return try object.format(spec) }
    switch value {
    case .object where spec.isEmpty: return try value.exactInteger.map(IntegerDigits.decimal) ?? ""
    case _ where spec.isEmpty: return try value.str()
    case .string(let text): return try format(text, FormatSpec(spec, typeName: "str", alignment: .left, type: "s"))
    case .bool, .int, .object:
      return try formatInteger(value, FormatSpec(spec, typeName: value.typeName, alignment: .right, type: "d"))
    case .float(let number):
      return try formatFloat(number, FormatSpec(spec, typeName: "float", alignment: .right, type: nil), "float")
    default:
      throw PythonError.type("unsupported format string passed to \(value.typeName).__format__")
    }
  }

  static func unknownCode(_ type: Unicode.Scalar, _ typeName: String) -> PythonError {
    .value("Unknown format code '\(FormatReader.shown(type))' for object of type '\(typeName)'")
  }

  private static func format(_ text: StringObject, _ spec: FormatSpec) throws -> String {
    if let type = spec.type, type != "s" { throw unknownCode(type, "str") }
    if let sign = spec.sign {
      throw PythonError.value("\(sign == " " ? "Space" : "Sign") not allowed in string format specifier")
    }
    if spec.dropsNegativeZero {
      throw PythonError.value("Negative zero coercion (z) not allowed in string format specifier")
    }
    if spec.isAlternate { throw PythonError.value("Alternate form (#) not allowed in string format specifier") }
    if spec.alignment == .afterSign {
      throw PythonError.value("'=' alignment not allowed in string format specifier")
    }
    var value = text.value
    var count = text.count
    if let precision = spec.precision, precision < count {
      value = String(value.unicodeScalars.prefix(precision))
      count = precision
    }
    guard let width = spec.width, width > count else { return value }
    return try pad(value, count, to: width, with: spec.fill, spec.alignment)
  }

  /// `text`, which has `count` code points, in a field of `width`.
  static func pad(
    _ text: String, _ count: Int, to width: Int, with fill: Unicode.Scalar, _ alignment: FormatSpec.Alignment
  ) throws -> String {
    try MemoryLimit.check(width, each: 4)
    let padding = max(0, width - count)
    let left =
      switch alignment {
      case .left: 0
      case .center: padding / 2
      case .right, .afterSign: padding
      }
    let fill = String(fill)
    return String(repeating: fill, count: left) + text + String(repeating: fill, count: padding - left)
  }
}
