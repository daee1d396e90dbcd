extension Formatting {
  /// `template.format(*positional, **keywords)` of a str.
  static func format(template: String, positional: ContiguousArray<Value>, keywords: DictObject) throws -> String {
    var expansion = FormatTemplate(positional: positional, keywords: keywords)
    return try expansion.expand(Array(template.unicodeScalars), depth: 2)
  }
}

/// Expands a template with replacement fields in braces.
struct FormatTemplate {
  private enum Numbering { case undecided, automatic, manual }

  /// One replacement field: `{name!conversion:spec}`.
  private struct Field {
    var name: [Unicode.Scalar]
    var conversion: Unicode.Scalar?
    var spec: [Unicode.Scalar] = []
    var specHasFields = false
  }

  let positional: ContiguousArray<Value>
  let keywords: DictObject
  private var numbering = Numbering.undecided
  private var nextIndex = 0

  init(positional: ContiguousArray<Value>, keywords: DictObject) {
    self.positional = positional
    self.keywords = keywords
  }

  /// The text of `template`; specifiers may hold fields, down to `depth` levels of templates.
  mutating func expand(_ template: [Unicode.Scalar], depth: Int) throws -> String {
    if depth <= 0 { throw PythonError.value("Max string recursion exceeded") }
    var text = ""
    var reader = FormatReader(template)
    while let scalar = reader.next() {
      guard scalar == "{" || scalar == "}" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      if reader.take(scalar) {
        text.unicodeScalars.append(scalar)
        continue
      }
      if scalar == "}" || reader.remaining == 0 {
        throw PythonError.value("Single '\(scalar)' encountered in format string")
      }
      text += try expand(try Self.readField(&reader), depth: depth)
      try MemoryLimit.check(text.utf8.count)
    }
    return text
  }

  private mutating func expand(_ field: Field, depth: Int) throws -> String {
    var value = try value(of: field.name)
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
    let spec =
      field.specHasFields ? try expand(field.spec, depth: depth - 1) : Formatting.text(field.spec)
    return try Formatting.format(value, spec)
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
    var field = Field(name: Array(reader.scalars[start..<max(start, reader.position - 1)]))
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
          field.spec = Array(reader.scalars[specStart..<reader.position - 1])
          return field
        }
      }
    }
    throw PythonError.value("unmatched '{' in format spec")
  }

  // MARK: looking values up

  private mutating func value(of name: [Unicode.Scalar]) throws -> Value {
    let split = name.firstIndex { $0 == "." || $0 == "[" } ?? name.count
    let first = Array(name[..<split])
    var value: Value
    if first.isEmpty {
      try decide(.automatic)
      value = try argument(nextIndex)
      nextIndex += 1
    } else if let index = try Self.index(first) {
      try decide(.manual)
      value = try argument(index)
    } else {
      let key = Value(Formatting.text(first))
      guard let found = try keywords.get(key) else { throw PythonError.key(key) }
      value = found
    }
    var path = FormatReader(Array(name[split...]))
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
    if index < positional.count { return positional[index] }
    throw PythonError.index("Replacement index \(index) out of range for positional args tuple")
  }

  /// One `.name` or `[key]`.
  private func follow(_ step: Unicode.Scalar, _ path: inout FormatReader, from value: Value) throws -> Value {
    let start = path.position
    if step == "." {
      while path.take(where: { $0 != "." && $0 != "[" }) != nil {}
    } else if step == "[" {
      while path.take(where: { $0 != "]" }) != nil {}
      if path.peek() == nil { throw PythonError.value("Missing ']' in format string") }
    } else {
      throw PythonError.value("Only '.' or '[' may follow ']' in format field specifier")
    }
    let name = Array(path.scalars[start..<path.position])
    if step == "[" { _ = path.next() }
    let index = step == "[" ? try Self.index(name) : nil
    if name.isEmpty { throw PythonError.value("Empty attribute in format string") }
    if step == "[" { return try Formatting.item(of: value, at: index.map { .int($0) } ?? Value(Formatting.text(name))) }
    return try Formatting.attribute(of: value, Formatting.text(name))
  }

  /// The number that `name` stands for, or nil if it is a name.
  private static func index(_ name: [Unicode.Scalar]) throws -> Int? {
    var reader = FormatReader(name)
    if name.contains(where: { $0.decimalDigit == nil }) {
      // A number too long is an error even when something else follows it.
      _ = try reader.integer()
      return nil
    }
    return try reader.integer()
  }
}

extension Formatting {
  /// The text of these code points.
  static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// `text` with everything outside ASCII as escapes, as `ascii` shows it.
  static func escapeNonASCII(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 128 }) { return text }
    return text.unicodeScalars.reduce(into: "") { out, scalar in
      if scalar.isASCII { out.unicodeScalars.append(scalar) } else { out += StringRepresentation.escape(scalar) }
    }
  }
}
