import NDArray

extension Value {
  /// `str(self)`.
  public func str() throws -> String {
    switch self {
    case .string(let text): text.value
    case .object(let object): try object.str()
    default: try repr()
    }
  }

  /// `repr(self)`.
  public func repr() throws -> String {
    var writer = RepresentationWriter()
    try writer.write(self)
    return writer.text
  }
}

/// Writes `repr` of nested containers; one that holds itself is shown as `[...]`.
struct RepresentationWriter {
  private(set) var text = ""
  private var open: [Object] = []

  mutating func write(_ value: Value) throws {
    switch value {
    case .unbound: text += "<unbound>"
    case .none: text += "None"
    case .bool(let value): text += value ? "True" : "False"
    case .int(let value): text += String(value)
    case .float(let value): text += FloatFormat.repr(value)
    case .string(let string): StringRepresentation.append(string.value, to: &text)
    case .list(let list): try nest(list, "[", "]") { try $0.items(list.items) }
    case .tuple(let tuple):
      try nest(tuple, "(", ")") {
        try $0.items(tuple.items)
        if tuple.items.count == 1 { $0.text += "," }
      }
    case .dict(let dict):
      try nest(dict, "{", "}") {
        var isFirst = true
        for (key, value) in dict.pairs {
          try Interruption.check()
          if !isFirst { $0.text += ", " }
          isFirst = false
          try $0.write(key)
          $0.text += ": "
          try $0.write(value)
        }
      }
    case .function(let function): text += try function.repr()
    case .object(let object): try object.write(to: &self)
    }
  }

  /// Writes text as it is.
  mutating func write(text more: String) { text += more }

  /// Writes `opening`, what `body` writes, and `closing`; or dots if `container` is being written already.
  mutating func nest(
    _ container: Object, _ opening: String, _ closing: String, whenOpen: String? = nil,
    _ body: (inout RepresentationWriter) throws -> Void
  ) throws {
    if open.contains(where: { $0 === container }) {
      text += whenOpen ?? opening + "..." + closing
      return
    }
    try StackGuard.check(" while getting the repr of an object")
    open.append(container)
    text += opening
    try body(&self)
    text += closing
    open.removeLast()
  }

  /// Writes the items, separated by commas.
  mutating func items(_ items: some Sequence<Value>) throws {
    var isFirst = true
    for item in items {
      try Interruption.check()
      if !isFirst { text += ", " }
      isFirst = false
      try write(item)
    }
  }
}
