import NDArray

/// Which of two keys comes first.
protocol KeyOrder<Key> {
  associatedtype Key
  func precedes(_ a: Key, _ b: Key) throws -> Bool
}

/// The order of Swift's own `<`.
struct NaturalOrder<Key: Comparable>: KeyOrder {
  @inline(__always) func precedes(_ a: Key, _ b: Key) -> Bool { a < b }
}

/// The stable merge sort of CPython's lists: natural runs, short ones extended by binary insertion, merged by galloping.
/// Any stable sort gives the same for keys with an order; this one also gives the same for keys without, such as nan.
struct MergeSort<Order: KeyOrder> {
  private struct Run {
    var start: Int
    var count: Int
    /// The depth in the ideal merge tree of the boundary to the next run.
    var power = 0
    var end: Int { start + count }
  }

  private let keys: ContiguousArray<Order.Key>
  private let order: Order
  /// The places of the keys, in the order reached so far.
  private var places: ContiguousArray<Int>
  private var runs: [Run] = []
  /// How many wins in a row make galloping worth while; adapts to the data.
  var gallopThreshold = Self.initialThreshold
  static var initialThreshold: Int { 7 }

  /// Puts the places of `keys` in sorted order. Descending sorts keep the order of equal keys too. When a comparison throws,
  /// `places` are in the order reached so far.
  static func sort(
    _ places: inout ContiguousArray<Int>, of keys: ContiguousArray<Order.Key>, isDescending: Bool, by order: Order
  ) throws {
    places = ContiguousArray(keys.indices)
    if isDescending { places.reverse() }
    var sort = MergeSort(keys: keys, order: order, places: places)
    defer {
      places = sort.places
      if isDescending { places.reverse() }
    }
    try sort.run()
  }

  private init(keys: ContiguousArray<Order.Key>, order: Order, places: ContiguousArray<Int>) {
    self.keys = keys
    self.order = order
    self.places = places
  }

  /// Whether the key at place `a` comes before the one at place `b`.
  @inline(__always) func precedes(_ a: Int, _ b: Int) throws -> Bool { try order.precedes(keys[a], keys[b]) }

  private mutating func run() throws {
    var start = 0
    let shortest = Self.shortestRun(places.count)
    while start < places.count {
      var count = try countRun(from: start)
      let wanted = min(shortest, places.count - start)
      if count < wanted {
        try insert(start..<(start + wanted), sorted: count)
        count = wanted
      }
      try push(Run(start: start, count: count))
      start += count
    }
    while runs.count > 1 {
      var place = runs.count - 2
      if place > 0, runs[place - 1].count < runs[place + 1].count { place -= 1 }
      try merge(at: place)
    }
  }

  /// A length from 32 to 64 such that the number of runs is, or is just below, a power of two.
  private static func shortestRun(_ count: Int) -> Int {
    var count = count
    var remainder = 0
    while count >= 64 {
      remainder |= count & 1
      count >>= 1
    }
    return count + remainder
  }

  // MARK: runs

  /// The length of the ascending run at `start`; a strictly descending one is reversed.
  private mutating func countRun(from start: Int) throws -> Int {
    var place = start + 1
    if place >= places.count { return 1 }
    let descends = try precedes(places[place], places[start])
    place += 1
    while place < places.count, try precedes(places[place], places[place - 1]) == descends { place += 1 }
    if descends { places[start..<place].reverse() }
    return place - start
  }

  /// Sorts `range`, whose first `sorted` keys are in order.
  private mutating func insert(_ range: Range<Int>, sorted: Int) throws {
    for place in (range.lowerBound + sorted)..<range.upperBound {
      let moving = places[place]
      var low = range.lowerBound
      var high = place
      while low < high {
        let middle = low + (high - low) / 2
        if try precedes(moving, places[middle]) { high = middle } else { low = middle + 1 }
      }
      var free = place
      while free > low {
        places[free] = places[free - 1]
        free -= 1
      }
      places[low] = moving
    }
  }

  /// Notes a new run and merges earlier ones that belong together.
  private mutating func push(_ run: Run) throws {
    try Interruption.check()
    if let last = runs.last {
      let power = Self.power(last, run, of: places.count)
      while runs.count > 1, runs[runs.count - 2].power > power { try merge(at: runs.count - 2) }
      runs[runs.count - 1].power = power
    }
    runs.append(run)
  }

  /// The first binary digit in which the midpoints of two neighbouring runs differ, as fractions of the whole.
  private static func power(_ left: Run, _ right: Run, of count: Int) -> Int {
    var a = 2 * left.start + left.count
    var b = a + left.count + right.count
    var power = 0
    while true {
      power += 1
      if a >= count {
        a -= count
        b -= count
      } else if b >= count {
        return power
      }
      a *= 2
      b *= 2
    }
  }

  /// Merges the runs at `place` and after it.
  private mutating func merge(at place: Int) throws {
    let left = runs[place]
    let right = runs[place + 1]
    runs[place].count += right.count
    runs.remove(at: place + 1)
    // What is in place already at either end stays there.
    let first = try Self.gallop(in: places, left.start..<left.end, from: left.start) {
      try !precedes(places[right.start], $0)
    }
    if first == left.end { return }
    let end = try Self.gallop(in: places, right.start..<right.end, from: right.end - 1) {
      try precedes($0, places[left.end - 1])
    }
    if end == right.start { return }
    let a = ContiguousArray(places[first..<left.end])
    let b = ContiguousArray(places[right.start..<end])
    let merged = try a.count <= b.count ? merge(a, b) : mergeBackwards(a, b)
    places.replaceSubrange(first..<end, with: merged)
  }
}
