/// Set algebra with any operand that can be iterated over. The steps follow CPython's, since they decide the order of
/// the result.
extension SetObject {
  /// `value` as a set, if it is one.
  static func from(_ value: Value) -> SetObject? {
    if case .object(let object) = value { return object.exactly(SetObject.self) }
    return nil
  }

  /// A set of the same type with the same items.
  func copy() throws -> SetObject {
    let copy = SetObject(isFrozen: isFrozen)
    try copy.table.merge(table)
    return copy
  }

  /// Adds what `value` holds.
  func update(with value: Value) throws {
    if let other = Self.from(value) { return other === self ? () : try table.merge(other.table) }
    if case .dict(let dict) = value {
      try table.reserve(dict.count)
      for entry in dict.entries where !entry.key.isUnbound { try table.insert(entry.key, hash: entry.hash) }
      return
    }
    for item in try value.contents() { try insert(item) }
  }

  func union(_ values: some Sequence<Value>) throws -> SetObject {
    let result = try copy()
    // Items that are there already would still make the table grow, and so change their order.
    for value in values where Self.from(value) !== self { try result.update(with: value) }
    return result
  }

  func intersection(_ value: Value) throws -> SetObject {
    guard let other = Self.from(value) else {
      let result = SetObject(isFrozen: isFrozen)
      for item in try value.contents() {
        let hash = try item.hash()
        if try table.contains(item, hash: hash) { try result.table.insert(item, hash: hash) }
      }
      return result
    }
    if other === self { return try copy() }
    let result = SetObject(isFrozen: isFrozen)
    let (small, large) = other.count > count ? (self, other) : (other, self)
    for slot in small.table.occupied where try large.table.contains(slot.key, hash: slot.hash) {
      try result.table.insert(slot.key, hash: slot.hash)
    }
    return result
  }

  func difference(_ value: Value) throws -> SetObject {
    let size: Int
    let isInOther: (SetTable.Slot) throws -> Bool
    if let other = Self.from(value) {
      size = other.count
      isInOther = { try other.table.contains($0.key, hash: $0.hash) }
    } else if case .dict(let dict) = value {
      size = dict.count
      isInOther = { try dict.get($0.key) != nil }
    } else {
      size = 0
      isInOther = { _ in false }
    }
    let isCollection = Self.from(value) != nil || value.typeName == "dict"
    if !isCollection || count >> 2 > size {
      let result = try copy()
      try result.subtract(value)
      return result
    }
    let result = SetObject(isFrozen: isFrozen)
    for slot in table.occupied where try !isInOther(slot) { try result.table.insert(slot.key, hash: slot.hash) }
    return result
  }

  /// Removes what `value` holds.
  func subtract(_ value: Value) throws {
    guard let other = Self.from(value) else {
      for item in try value.contents() { _ = try table.remove(item, hash: try item.hash()) }
      return try table.tidy()
    }
    if other === self { return table.removeAll() }
    let removed = other.count >> 3 > count ? try other.intersection(.object(self)) : other
    for slot in removed.table.occupied { _ = try table.remove(slot.key, hash: slot.hash) }
    try table.tidy()
  }

  func symmetricDifference(_ value: Value) throws -> SetObject {
    let result = try SetObject(contentsOf: value, isFrozen: isFrozen)
    try result.toggle(.object(self))
    return result
  }

  /// Removes what `value` holds of the set, and adds the rest of it.
  func toggle(_ value: Value) throws {
    if let other = Self.from(value), other === self { return table.removeAll() }
    let slots: ContiguousArray<SetTable.Slot>
    if case .dict(let dict) = value {
      slots = ContiguousArray(
        dict.entries.lazy.filter { !$0.key.isUnbound }.map { SetTable.Slot(hash: $0.hash, key: $0.key) })
    } else {
      slots = ContiguousArray(try (Self.from(value) ?? SetObject(contentsOf: value)).table.occupied)
    }
    for slot in slots where try !table.remove(slot.key, hash: slot.hash) {
      try table.insert(slot.key, hash: slot.hash)
    }
  }

  // MARK: relations

  func isSubset(of other: SetObject) throws -> Bool {
    if count > other.count { return false }
    for slot in table.occupied where try !other.table.contains(slot.key, hash: slot.hash) { return false }
    return true
  }

  func isDisjoint(with value: Value) throws -> Bool {
    if let other = Self.from(value) {
      let (small, large) = other.count > count ? (self, other) : (other, self)
      for slot in small.table.occupied where try large.table.contains(slot.key, hash: slot.hash) { return false }
      return true
    }
    for item in try value.contents() where try table.contains(item, hash: try item.hash()) { return false }
    return true
  }
}
