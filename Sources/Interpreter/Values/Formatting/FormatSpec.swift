/// A format specifier taken apart: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
struct FormatSpec {
  /// Where the text stands in its field.
  enum Alignment {
    case left, right, center
    /// Padding goes between the sign and the digits.
    case afterSign
  }

  /// How digits are put into groups.
  struct Grouping {
    let separator: UInt8
    let size: Int
  }

  var fill: Unicode.Scalar = " "
  var alignment: Alignment
  /// `+`, `-` or a space, if given.
  var sign: Unicode.Scalar?
  var dropsNegativeZero = false
  var isAlternate = false
  var width: Int?
  var grouping: Grouping?
  var precision: Int?
  /// The presentation type; nil if the value's own.
  var type: Unicode.Scalar?

  /// Whether digits are shown as they are, without a field, groups or a sign for positive numbers.
  var isPlain: Bool { width == nil && grouping == nil && (sign == nil || sign == "-") }
  /// Whether zeros are to fill the field between sign and digits, which then count as digits of groups.
  var padsWithZeros: Bool { fill == "0" && alignment == .afterSign }
}

extension FormatSpec {
  /// Reads `spec` for a value of the type called `typeName`, which is aligned to `alignment` and presented as `type`
  /// when the specifier does not say. Throws ValueError if it is malformed.
  init(_ spec: String, typeName: String, alignment: Alignment, type: Unicode.Scalar?) throws {
    self.alignment = alignment
    self.type = type
    var reader = FormatReader(spec)
    let aligned = readAlignment(&reader)
    if let found = reader.take(where: { $0 == "+" || $0 == "-" || $0 == " " }) { sign = found }
    dropsNegativeZero = reader.take("z")
    isAlternate = reader.take("#")
    if !aligned.hasFill, reader.take("0") {
      fill = "0"
      if !aligned.isGiven, alignment == .right { self.alignment = .afterSign }
    }
    width = try reader.integer()
    let separator = try Self.readSeparator(&reader)
    if reader.take(".") {
      guard let digits = try reader.integer() else { throw PythonError.value("Format specifier missing precision") }
      precision = digits
    }
    if reader.peekSecond() != nil {
      throw PythonError.value("Invalid format specifier '\(spec)' for object of type '\(typeName)'")
    }
    if let found = reader.take(where: { _ in true }) { self.type = found }
    if let separator { grouping = try Self.grouping(separator, self.type) }
  }

  private mutating func readAlignment(_ reader: inout FormatReader) -> (isGiven: Bool, hasFill: Bool) {
    func alignment(_ scalar: Unicode.Scalar?) -> Alignment? {
      switch scalar {
      case "<": .left
      case ">": .right
      case "^": .center
      case "=": .afterSign
      default: nil
      }
    }
    if let found = alignment(reader.peekSecond()), let fill = reader.next() {
      self.fill = fill
      self.alignment = found
      _ = reader.next()
      return (true, true)
    }
    guard let found = alignment(reader.peek()) else { return (false, false) }
    self.alignment = found
    _ = reader.next()
    return (true, false)
  }

  private static func readSeparator(_ reader: inout FormatReader) throws -> Unicode.Scalar? {
    let comma = reader.take(",")
    let underscore = reader.take("_")
    if underscore, comma || reader.peek() == "," { throw PythonError.value("Cannot specify both ',' and '_'.") }
    return comma ? "," : underscore ? "_" : nil
  }

  private static func grouping(_ separator: Unicode.Scalar, _ type: Unicode.Scalar?) throws -> Grouping {
    let byte = UInt8(truncatingIfNeeded: separator.value)
    switch type {
    case nil, "d", "e", "E", "f", "F", "g", "G", "%": return Grouping(separator: byte, size: 3)
    case "b" where separator == "_", "o" where separator == "_", "x" where separator == "_",
      "X" where separator == "_":
      return Grouping(separator: byte, size: 4)
    case let type?:
      throw PythonError.value("Cannot specify '\(separator)' with '\(FormatReader.shown(type))'.")
    }
  }
}
