extension Value {
  /// `container[index]`.
  @inline(__always) public static func item(_ container: Value, _ index: Value) throws -> Value {
    if case .list(let list) = container, case .int(let place) = index { return list.items[try list.offset(place)] }
    return try itemSlow(container, index)
  }

  @inline(never) private static func itemSlow(_ container: Value, _ index: Value) throws -> Value {
    switch container {
    case .dict(let dict):
      if let value = try dict.get(index) { return value }
      throw dict.missing(index)
    case .list(let list):
      if let slice = index.slice { return .list(ListObject(try picked(slice, list.items))) }
      return list.items[try place(index, list.items.count, "list", "list index out of range")]
    case .tuple(let tuple):
      if let slice = index.slice {
        // A copy of what cannot change is the thing itself.
        if try slice.range(count: tuple.items.count).isWhole(tuple.items.count) { return container }
        return .tuple(TupleObject(try picked(slice, tuple.items)))
      }
      return tuple.items[try place(index, tuple.items.count, "tuple", "tuple index out of range")]
    case .string(let text):
      if let slice = index.slice {
        return try slice.range(count: text.count).isWhole(text.count) ? container : Value(try text.picked(slice))
      }
      return text.character(at: try place(index, text.count, "string", "string index out of range"))
    case .object(let object): return try object.item(index)
    default: throw PythonError.type("'\(container.typeName)' object is not subscriptable")
    }
  }

  /// `container[index] = value`.
  @inline(__always) public static func setItem(_ container: Value, _ index: Value, _ value: Value) throws {
    if case .list(let list) = container, case .int(let place) = index {
      list.items[try list.offset(place, "list assignment index out of range")] = value
      return
    }
    try setItemSlow(container, index, value)
  }

  @inline(never) private static func setItemSlow(_ container: Value, _ index: Value, _ value: Value) throws {
    switch container {
    case .dict(let dict): try dict.set(index, value)
    case .list(let list):
      if let slice = index.slice { return try list.replace(slice, with: value) }
      list.items[try place(index, list.items.count, "list", "list assignment index out of range")] = value
    case .object(let object): try object.setItem(index, value)
    default: throw PythonError.notAssignable(container, index)
    }
  }

  /// `del container[index]`.
  static func deleteItem(_ container: Value, _ index: Value) throws {
    switch container {
    case .dict(let dict): if try dict.remove(index) == nil { throw dict.missing(index) }
    case .list(let list):
      if let slice = index.slice {
        try list.remove(slice)
      } else {
        let place = try place(index, list.items.count, "list", "list assignment index out of range")
        list.items.remove(at: place)
      }
    case .object(let object): try object.deleteItem(index)
    case .tuple, .string: throw PythonError.notDeletable(container, index)
    default: throw PythonError.type("'\(container.typeName)' object does not support item deletion")
    }
  }

  fileprivate var slice: SliceObject? {
    if case .object(let object) = self { return object.exactly(SliceObject.self) }
    return nil
  }

  /// The place in a sequence of `count` items that an index means.
  static func place(_ index: Value, _ count: Int, _ kind: String, _ outOfRange: String) throws -> Int {
    guard let value = index.asInt else {
      if index.asBigInt != nil {
        throw PythonError.index("cannot fit '\(index.typeName)' into an index-sized integer")
      }
      if index.asObject(ArrayObject.self) != nil { throw index.notAnInteger }
      if kind == "string" { throw PythonError.type("string indices must be integers, not '\(index.typeName)'") }
      throw PythonError.type("\(kind) indices must be integers or slices, not \(index.typeName)")
    }
    let place = value < 0 ? value &+ count : value
    if place < 0 || place >= count { throw PythonError.index(outOfRange) }
    return place
  }

  private static func picked(
    _ slice: SliceObject, _ items: ContiguousArray<Value>
  ) throws -> ContiguousArray<Value> {
    let range = try slice.range(count: items.count)
    if range.step == 1 { return ContiguousArray(items[range.start..<range.end]) }
    return ContiguousArray(range.indices.map { items[$0] })
  }

  /// `value in container`.
  public static func contains(_ container: Value, _ value: Value) throws -> Bool {
    switch container {
    case .dict(let dict): return try dict.get(value) != nil
    case .list(let list): return try list.items.contains { try $0.equals(value) }
    case .tuple(let tuple): return try tuple.items.contains { try $0.equals(value) }
    case .string(let text):
      guard case .string(let part) = value else {
        throw PythonError.type("'in <string>' requires string as left operand, not \(value.typeName)")
      }
      let bytes = Array(text.value.utf8)
      return SearchPattern(Array(part.value.utf8)).find(in: bytes, bytes.indices) != nil
    case .object(let object):
      if let answer = try object.contains(value) { return answer }
      guard let iterator = try object.makeIterator() else { break }
      while let item = try iterator.next() { if try item.equals(value) { return true } }
      return false
    default: break
    }
    throw PythonError.type("argument of type '\(container.typeName)' is not iterable")
  }
}

extension PythonError {
  /// The error of `container[index] = value` for something whose items stay.
  static func notAssignable(_ container: Value, _ index: Value) -> PythonError {
    badIndex(container, index) ?? .type("'\(container.typeName)' object does not support item assignment")
  }

  /// What is wrong with an index that sequences look at before anything else.
  private static func badIndex(_ container: Value, _ index: Value) -> PythonError? {
    guard sequences.contains(container.typeName), index.asInt == nil else { return nil }
    if index.asBigInt != nil { return .index("cannot fit '\(index.typeName)' into an index-sized integer") }
    return index.asObject(ArrayObject.self) == nil ? nil : index.notAnInteger
  }
  private static let sequences: Set<String> = [
    "str", "tuple", "bytes", "range", "set", "frozenset", "dict_keys", "dict_values", "dict_items",
  ]

  /// The error for `del container[index]` of something whose items stay.
  static func notDeletable(_ container: Value, _ index: Value) -> PythonError {
    if let error = badIndex(container, index) { return error }
    let isSequence = index.asBigInt != nil && container.asObject(ScalarObject.self) == nil
    return .type("'\(container.typeName)' object \(isSequence ? "doesn't" : "does not") support item deletion")
  }
}

extension StringObject {
  /// The code points a slice picks.
  func picked(_ slice: SliceObject) throws -> String {
    let range = try slice.range(count: count)
    if isASCII {
      let bytes = Array(value.utf8)
      if range.step == 1 { return String(decoding: bytes[range.start..<range.end], as: UTF8.self) }
      return String(decoding: range.indices.map { bytes[$0] }, as: UTF8.self)
    }
    let scalars = Array(value.unicodeScalars)
    var out = String.UnicodeScalarView()
    for index in range.indices { out.append(scalars[index]) }
    return String(out)
  }
}

extension ListObject {
  /// `self[slice] = values`.
  func replace(_ slice: SliceObject, with values: Value) throws {
    let range = try slice.range(count: items.count)
    let new = try values.contents(
      otherwise: range.step == 1 ? "can only assign an iterable" : "must assign iterable to extended slice")
    if range.step == 1 {
      items.replaceSubrange(range.start..<range.end, with: new)
      return
    }
    if new.count != range.count {
      throw PythonError.value(
        "attempt to assign sequence of size \(new.count) to extended slice of size \(range.count)")
    }
    for (index, value) in zip(range.indices, new) { items[index] = value }
  }

  /// `del self[slice]`.
  func remove(_ slice: SliceObject) throws {
    let range = try slice.range(count: items.count)
    if range.step == 1 {
      items.removeSubrange(range.start..<range.end)
      return
    }
    let doomed = Set(range.indices)
    items = ContiguousArray(items.indices.lazy.filter { !doomed.contains($0) }.map { self.items[$0] })
  }
}

extension DictObject {
  /// The KeyError for a key that is not there, with the nearest one that is.
  func missing(_ key: Value) -> PythonError {
    let error = PythonError.key(key)
    if let text = key.asString {
      let nearest = Spelling.nearest(text, among: pairs.lazy.compactMap { $0.key.asString }.prefix(1000))
      error.hint = nearest.map { "did you mean '\($0)'?" }
    }
    return error
  }

  /// Sets every key that `other`, a dict or pairs, has.
  func update(from other: Value) throws {
    if case .dict(let dict) = other {
      for (key, value) in dict.pairs { try set(key, value) }
      return
    }
    for (index, pair) in try other.contents().enumerated() {
      let parts = try pair.contents(
        otherwise: "cannot convert dictionary update sequence element #\(index) to a sequence")
      if parts.count != 2 {
        throw PythonError.value(
          "dictionary update sequence element #\(index) has length \(parts.count); 2 is required")
      }
      try set(parts[0], parts[1])
    }
  }
}
