/// The three fields of an `.npy` header, read from the Python dictionary literal that holds them.
struct NpyHeaderFields {
  /// The type string; nil when the field is a list, which describes a structured type.
  let descr: String?
  let fortranOrder: Bool
  let shape: [Int]

  /// Nil when `text` is not such a literal.
  init?(_ text: String) {
    var scanner = LiteralScanner(text)
    var descr: String??
    var fortranOrder: Bool?
    var shape: [Int]?
    guard scanner.take("{") else { return nil }
    while !scanner.take("}") {
      guard let key = scanner.string(), scanner.take(":") else { return nil }
      switch key {
      case "descr":
        if scanner.peek == "[" {
          // What follows a structured type is not needed: the file is refused.
          self.init(descr: nil, fortranOrder: false, shape: [])
          return
        }
        guard let value = scanner.string() else { return nil }
        descr = .some(value)
      case "fortran_order": fortranOrder = scanner.boolean()
      case "shape": shape = scanner.tuple()
      default: return nil
      }
      guard scanner.take(",") || scanner.peek == "}" else { return nil }
    }
    guard let descr, let fortranOrder, let shape else { return nil }
    self.init(descr: descr, fortranOrder: fortranOrder, shape: shape)
  }

  private init(descr: String?, fortranOrder: Bool, shape: [Int]) {
    self.descr = descr
    self.fortranOrder = fortranOrder
    self.shape = shape
  }
}

/// Reads the few kinds of Python literals that occur in an `.npy` header.
private struct LiteralScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = Substring(text).utf8 }

  /// The next character that is no space, left in place.
  var peek: Character? {
    mutating get {
      while let byte = rest.first, byte == 0x20 || byte == 0x0a { rest.removeFirst() }
      return rest.first.map { Character(Unicode.Scalar($0)) }
    }
  }

  mutating func take(_ character: Character) -> Bool {
    guard peek == character else { return false }
    rest.removeFirst()
    return true
  }

  mutating func string() -> String? {
    guard let quote = peek, quote == "'" || quote == "\"", let mark = quote.asciiValue else { return nil }
    rest.removeFirst()
    guard let end = rest.firstIndex(of: mark) else { return nil }
    let text = String(rest[..<end])
    rest = rest[rest.index(after: end)...]
    return text
  }

  mutating func boolean() -> Bool? {
    _ = peek
    for (word, value) in [("True", true), ("False", false)] where rest.starts(with: word.utf8) {
      rest.removeFirst(word.utf8.count)
      return value
    }
    return nil
  }

  mutating func tuple() -> [Int]? {
    guard take("(") else { return nil }
    var numbers: [Int] = []
    while !take(")") {
      guard peek != nil else { return nil }
      let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
      guard let number = Int(Substring(digits)) else { return nil }
      rest.removeFirst(digits.count)
      // Files written by Python 2 may end a number with L.
      _ = take("L")
      numbers.append(number)
      guard take(",") || peek == ")" else { return nil }
    }
    return numbers
  }
}
