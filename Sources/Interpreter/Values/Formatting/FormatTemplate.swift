extension Formatting {
  /// `template.format(*positional, **keywords)` of a str; `attribute` looks up the attributes that fields name.
  static func format(
    template: String, positional: ContiguousArray<Value>, keywords: DictObject,
    attribute: @escaping (Value, String) throws -> Value
  ) throws -> String {
    try format(
      template: template, positional: positional,
      named: { name in
        if let value = try keywords.get(name) { return value }
        throw PythonError.key(name)
      }, attribute: attribute)
  }

  /// The same with `named` looking up what fields name; `template.format_map(mapping)` has no positional values.
  static func format(
    template: String, positional: ContiguousArray<Value>?, named: @escaping (Value) throws -> Value,
    attribute: @escaping (Value, String) throws -> Value
  ) throws -> String {
    var expansion = FormatTemplate(positional: positional, named: named, attribute: attribute)
    return String(decoding: try expansion.expand(FormatReader(template), depth: 2), as: UTF8.self)
  }
}

/// Expands a template with replacement fields in braces.
struct FormatTemplate {
  private enum Numbering { case undecided, automatic, manual }

  /// One replacement field: `{name!conversion:spec}`.
  private struct Field {
    var name: Range<Int>
    var conversion: Unicode.Scalar?
    var spec = 0..<0
    var specHasFields = false
  }

  let positional: ContiguousArray<Value>?
  let named: (Value) throws -> Value
  let attribute: (Value, String) throws -> Value
  private var numbering = Numbering.undecided
  private var nextIndex = 0

  init(
    positional: ContiguousArray<Value>?, named: @escaping (Value) throws -> Value,
    attribute: @escaping (Value, String) throws -> Value
  ) {
    self.positional = positional
    self.named = named
    self.attribute = attribute
  }

  /// The text of a template; specifiers may hold fields, down to `depth` levels of templates.
  mutating func expand(_ template: FormatReader, depth: Int) throws -> [UInt8] {
    if depth <= 0 { throw PythonError.value("Max string recursion exceeded") }
    var text: [UInt8] = []
    var reader = template
    while true {
      let start = reader.position
      reader.skip(to: UInt8(ascii: "{"), UInt8(ascii: "}"))
      text.append(contentsOf: reader.bytes[start..<reader.position])
      guard let brace = reader.next() else { return text }
      if reader.take(brace) {
        text.append(UInt8(truncatingIfNeeded: brace.value))
        continue
      }
      if brace == "}" || reader.isAtEnd {
        throw PythonError.value("Single '\(brace)' encountered in format string")
      }
      let field = try Self.readField(&reader)
      text.append(contentsOf: try expand(field, of: reader, depth: depth).utf8)
      try MemoryLimit.check(text.count)
    }
  }

  private mutating func expand(_ field: Field, of reader: FormatReader, depth: Int) throws -> String {
    var value = try value(of: FormatReader(reader, field.name))
    switch field.conversion {
    case nil: break
    case "s": value = Value(try value.str())
    case "r": value = Value(try value.repr())
    case "a": value = Value(Formatting.escapeNonASCII(try value.repr()))
    case let conversion?:
      let isShown = conversion.value > 32 && conversion.value < 127
      let shown = isShown ? String(conversion) : "\\x" + String(conversion.value, radix: 16)
      throw PythonError.value("Unknown conversion specifier \(shown)")
    }
    guard field.specHasFields else { return try Formatting.format(value, reader.text(field.spec)) }
    let spec = try expand(FormatReader(reader, field.spec), depth: depth - 1)
    return try Formatting.format(value, String(decoding: spec, as: UTF8.self))
  }

  // MARK: reading

  /// Reads a field whose opening brace has been read.
  private static func readField(_ reader: inout FormatReader) throws -> Field {
    let start = reader.position
    var last: Unicode.Scalar?
    scan: while let scalar = reader.next() {
      last = scalar
      switch scalar {
      case "{": throw PythonError.value("unexpected '{' in field name")
      case "[": while reader.take(where: { $0 != "]" }) != nil {}
      case "}", ":", "!": break scan
      default: break
      }
    }
    var field = Field(name: start..<max(start, reader.position - 1))
    switch last {
    case "}": return field
    case "!":
      guard let conversion = reader.next() else {
        throw PythonError.value("end of string while looking for conversion specifier")
      }
      field.conversion = conversion
      if let following = reader.next() {
        if following == "}" { return field }
        if following != ":" { throw PythonError.value("expected ':' after conversion specifier") }
      }
    case ":": break
    default: throw PythonError.value("expected '}' before end of string")
    }
    let specStart = reader.position
    var open = 1
    while let scalar = reader.next() {
      if scalar == "{" {
        field.specHasFields = true
        open += 1
      } else if scalar == "}" {
        open -= 1
        if open == 0 {
          field.spec = specStart..<reader.position - 1
          return field
        }
      }
    }
    throw PythonError.value("unmatched '{' in format spec")
  }

  // MARK: looking values up

  private mutating func value(of name: FormatReader) throws -> Value {
    var path = name
    path.skip(to: UInt8(ascii: "."), UInt8(ascii: "["))
    let first = FormatReader(name, name.position..<path.position)
    var value: Value
    if first.isAtEnd {
      try decide(.automatic)
      value = try argument(nextIndex)
      nextIndex += 1
    } else if let index = try Self.index(first) {
      try decide(.manual)
      value = try argument(index)
    } else {
      value = try named(Value(first.text(first.position..<first.end)))
    }
    while let step = path.next() { value = try follow(step, &path, from: value) }
    return value
  }

  private mutating func decide(_ wanted: Numbering) throws {
    if numbering == .undecided { numbering = wanted }
    if numbering == wanted { return }
    throw PythonError.value(
      wanted == .automatic
        ? "cannot switch from manual field specification to automatic field numbering"
        : "cannot switch from automatic field numbering to manual field specification")
  }

  private func argument(_ index: Int) throws -> Value {
    guard let positional else { throw PythonError.value("Format string contains positional fields") }
    if index < positional.count { return positional[index] }
    throw PythonError.index("Replacement index \(index) out of range for positional args tuple")
  }

  /// One `.name` or `[key]`.
  private func follow(_ step: Unicode.Scalar, _ path: inout FormatReader, from value: Value) throws -> Value {
    let start = path.position
    if step == "." {
      path.skip(to: UInt8(ascii: "."), UInt8(ascii: "["))
    } else if step == "[" {
      path.skip(to: UInt8(ascii: "]"), UInt8(ascii: "]"))
      if path.isAtEnd { throw PythonError.value("Missing ']' in format string") }
    } else {
      throw PythonError.value("Only '.' or '[' may follow ']' in format field specifier")
    }
    let name = FormatReader(path, start..<path.position)
    if step == "[" { _ = path.next() }
    let index = step == "[" ? try Self.index(name) : nil
    if name.isAtEnd { throw PythonError.value("Empty attribute in format string") }
    let text = name.text(start..<name.end)
    if step == "[" { return try Value.item(value, index.map { .int($0) } ?? Value(text)) }
    return try attribute(value, text)
  }

  /// The number that a name stands for, or nil if it is a name. A number too long is an error even when something else
  /// follows it.
  private static func index(_ name: FormatReader) throws -> Int? {
    var reader = name
    let index = try reader.integer()
    return reader.isAtEnd ? index : nil
  }
}

extension Formatting {
  /// `text` with everything outside ASCII as escapes, as `ascii` shows it.
  static func escapeNonASCII(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 128 }) { return text }
    return text.unicodeScalars.reduce(into: "") { out, scalar in
      if scalar.isASCII { out.unicodeScalars.append(scalar) } else { out += StringRepresentation.escape(scalar) }
    }
  }
}
