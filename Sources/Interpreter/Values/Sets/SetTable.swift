import NDArray

/// The hash table of sets. It probes, grows and shrinks exactly as CPython's, because the order in which a set prints its
/// items is the order of its slots.
struct SetTable {
  /// A place for one item. Without a key it is free if its hash is 0, and was given up if its hash is -1.
  struct Slot {
    var hash: Int
    var key: Value

    static var free: Slot { Slot(hash: 0, key: .unbound) }
    static var givenUp: Slot { Slot(hash: -1, key: .unbound) }
    @inline(__always) var isFree: Bool { key.isUnbound && hash == 0 }
  }

  private(set) var slots = ContiguousArray(repeating: Slot.free, count: SetTable.smallest)
  /// The number of items.
  private(set) var count = 0
  /// The number of slots that are not free.
  private(set) var fill = 0
  /// Where `popFirst` goes on searching.
  private(set) var finger = 0

  private static let smallest = 8
  /// How many further slots in a row are tried before jumping.
  private static let neighbours = 9

  /// The slots that hold items, in order.
  var occupied: some Sequence<Slot> { slots.lazy.filter { !$0.key.isUnbound } }
  /// The items in order.
  var keys: ContiguousArray<Value> { ContiguousArray(occupied.lazy.map(\.key)) }

  /// An empty table.
  init() {}

  /// A table with these slots, which another had; nil if no table can have them.
  init?(slots: ContiguousArray<Slot>, finger: Int) {
    self.slots = slots
    self.finger = finger
    count = slots.count { !$0.key.isUnbound }
    fill = slots.count { !$0.isFree }
    // A search ends at a free slot.
    guard slots.count >= Self.smallest, slots.count & (slots.count - 1) == 0, fill < slots.count, finger >= 0 else {
      return nil
    }
  }

  // MARK: probing

  /// The places to try for a hash: some neighbours in a row, then a jump that takes further bits of the hash in.
  private struct Probe {
    private let mask: Int
    private var perturbation: UInt
    private var row: Int
    private var last: Int
    private(set) var place: Int

    @inline(__always) init(_ hash: Int, mask: Int) {
      self.mask = mask
      perturbation = UInt(bitPattern: hash)
      row = hash & mask
      place = row
      last = row + SetTable.neighbours <= mask ? row + SetTable.neighbours : row
    }

    @inline(__always) mutating func advance() {
      if place < last {
        place += 1
        return
      }
      perturbation >>= 5
      row = Int(bitPattern: UInt(bitPattern: row) &* 5 &+ 1 &+ perturbation) & mask
      place = row
      last = row + SetTable.neighbours <= mask ? row + SetTable.neighbours : row
    }
  }

  /// The place of `key`, or of the slot where it would go: the last given-up one on the way, else a free one.
  @inline(__always) private func find(
    _ key: Value, _ hash: Int
  ) throws -> (place: Int, isThere: Bool, isGivenUp: Bool) {
    var givenUp = -1
    var probe = Probe(hash, mask: slots.count - 1)
    while true {
      let place = probe.place
      if slots[place].hash == hash, !slots[place].key.isUnbound {
        if try Value.sameKey(slots[place].key, key) { return (place, true, false) }
      } else if slots[place].isFree {
        return givenUp < 0 ? (place, false, false) : (givenUp, false, true)
      } else if slots[place].key.isUnbound {
        givenUp = place
      }
      probe.advance()
    }
  }

  /// Whether `key` is there.
  func contains(_ key: Value, hash: Int) throws -> Bool { try find(key, hash).isThere }

  // MARK: changing

  /// Adds `key` unless it is there.
  mutating func insert(_ key: Value, hash: Int) throws {
    try Interruption.check()
    let found = try find(key, hash)
    if found.isThere { return }
    slots[found.place] = Slot(hash: hash, key: key)
    count += 1
    if found.isGivenUp { return }
    fill += 1
    if fill * 5 >= (slots.count - 1) * 3 { try resize(beyond: count > 50_000 ? count * 2 : count * 4) }
  }

  /// Puts a key that is not there into a table without given-up slots.
  private mutating func insertNew(_ slot: Slot) {
    var probe = Probe(slot.hash, mask: slots.count - 1)
    while !slots[probe.place].key.isUnbound { probe.advance() }
    slots[probe.place] = slot
  }

  /// Removes `key`; false if it is not there.
  mutating func remove(_ key: Value, hash: Int) throws -> Bool {
    let found = try find(key, hash)
    if !found.isThere { return false }
    slots[found.place] = .givenUp
    count -= 1
    return true
  }

  /// Removes and returns an item, or nil if there is none.
  mutating func popFirst() -> Value? {
    if count == 0 { return nil }
    var place = finger & (slots.count - 1)
    while slots[place].key.isUnbound { place = place + 1 < slots.count ? place + 1 : 0 }
    let key = slots[place].key
    slots[place] = .givenUp
    count -= 1
    finger = place + 1
    return key
  }

  /// Removes everything.
  mutating func removeAll() { self = SetTable() }

  /// Moves the items to a table of more than `minimum` slots.
  private mutating func resize(beyond minimum: Int) throws {
    var size = Self.smallest
    while size <= minimum { size *= 2 }
    try MemoryLimit.check(size, each: MemoryLayout<Slot>.stride)
    let old = slots
    slots = ContiguousArray(repeating: .free, count: size)
    fill = count
    for slot in old where !slot.key.isUnbound { insertNew(slot) }
  }

  /// Makes room at once for `more` items that are probably new.
  mutating func reserve(_ more: Int) throws {
    if (fill + more) * 5 >= (slots.count - 1) * 3 { try resize(beyond: (count + more) * 2) }
  }

  /// Gets rid of given-up slots when they have become many.
  mutating func tidy() throws {
    if fill - count > (slots.count - 1) / 4 { try resize(beyond: count > 50_000 ? count * 2 : count * 4) }
  }

  /// Adds everything in `other`.
  mutating func merge(_ other: SetTable) throws {
    if other.count == 0 { return }
    try reserve(other.count)
    if fill > 0 {
      for slot in other.occupied { try insert(slot.key, hash: slot.hash) }
    } else if slots.count == other.slots.count, other.fill == other.count {
      slots = other.slots
      fill = other.fill
      count = other.count
    } else {
      fill = other.count
      count = other.count
      for slot in other.occupied { insertNew(slot) }
    }
  }
}
