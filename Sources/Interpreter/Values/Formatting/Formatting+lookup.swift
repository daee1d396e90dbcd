extension Formatting {
  /// Whether a template's mapping keys can look something up in `value`.
  static func isMapping(_ value: Value) throws -> Bool {
    switch value {
    case .list, .dict: return true
    case .object(let object):
      let unordered = ["set", "frozenset", "dict_keys", "dict_values", "dict_items"]
      return try object.length() != nil && !unordered.contains(object.typeName)
    default: return false
    }
  }

  /// `value[index]` for the int or str that a template names.
  static func item(of value: Value, at index: Value) throws -> Value {
    func place(_ count: Int, _ kind: String, _ expected: String) throws -> Int {
      guard let place = index.asInt else {
        throw PythonError.type("\(kind) indices must be \(expected) \(index.typeName)")
      }
      guard place < count else { throw PythonError.index("\(kind) index out of range") }
      return place
    }
    switch value {
    case .dict(let dict):
      guard let found = try dict.get(index) else { throw PythonError.key(index) }
      return found
    case .list(let list): return list.items[try place(list.items.count, "list", "integers or slices, not")]
    case .tuple(let tuple): return tuple.items[try place(tuple.items.count, "tuple", "integers or slices, not")]
    case .string(let text):
      guard index.asInt != nil else {
        throw PythonError.type("string indices must be integers, not '\(index.typeName)'")
      }
      return text.character(at: try place(text.count, "string", ""))
    case .object(let object): return try object.item(index)
    default: throw PythonError.type("'\(value.typeName)' object is not subscriptable")
    }
  }

  /// `value.name` as templates look it up.
  static func attribute(of value: Value, _ name: String) throws -> Value {
    if case .object(let object) = value, let found = try object.attribute(name) { return found }
    throw PythonError("AttributeError", "'\(value.typeName)' object has no attribute '\(name)'")
  }
}
