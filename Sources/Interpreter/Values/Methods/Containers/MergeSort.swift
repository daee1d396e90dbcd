/// The stable merge sort of CPython's lists: natural runs, short ones extended by binary insertion, merged by galloping.
/// Any stable sort gives the same for keys with an order; this one also gives the same for keys without, such as nan.
struct MergeSort<Key> {
  /// A key and where it comes from.
  typealias Entry = (key: Key, origin: Int)
  private struct Run {
    var start: Int
    var count: Int
    /// The depth in the ideal merge tree of the boundary to the next run.
    var power = 0
    var end: Int { start + count }
  }

  let precedes: (Key, Key) throws -> Bool
  private var entries: ContiguousArray<Entry>
  private var runs: [Run] = []
  /// How many wins in a row make galloping worth while; adapts to the data.
  var gallopThreshold = Self.initialThreshold
  static var initialThreshold: Int { 7 }

  /// The places of `keys` in sorted order. Descending sorts keep the order of equal keys too.
  static func order(
    _ keys: some Collection<Key>, isDescending: Bool, by precedes: @escaping (Key, Key) throws -> Bool
  ) throws -> [Int] {
    var entries = ContiguousArray(zip(keys, 0...).map { Entry($0, $1) })
    if isDescending { entries.reverse() }
    var sort = MergeSort(entries: entries, precedes: precedes)
    try sort.run()
    return isDescending ? sort.entries.reversed().map(\.origin) : sort.entries.map(\.origin)
  }

  private init(entries: ContiguousArray<Entry>, precedes: @escaping (Key, Key) throws -> Bool) {
    self.entries = entries
    self.precedes = precedes
  }

  private mutating func run() throws {
    var start = 0
    let shortest = Self.shortestRun(entries.count)
    while start < entries.count {
      var count = try countRun(from: start)
      let wanted = min(shortest, entries.count - start)
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
    if place >= entries.count { return 1 }
    let descends = try precedes(entries[place].key, entries[start].key)
    place += 1
    while place < entries.count, try precedes(entries[place].key, entries[place - 1].key) == descends { place += 1 }
    if descends { entries[start..<place].reverse() }
    return place - start
  }

  /// Sorts `range`, whose first `sorted` entries are in order.
  private mutating func insert(_ range: Range<Int>, sorted: Int) throws {
    for place in (range.lowerBound + sorted)..<range.upperBound {
      let entry = entries[place]
      var low = range.lowerBound
      var high = place
      while low < high {
        let middle = low + (high - low) / 2
        if try precedes(entry.key, entries[middle].key) { high = middle } else { low = middle + 1 }
      }
      for moved in stride(from: place, to: low, by: -1) { entries[moved] = entries[moved - 1] }
      entries[low] = entry
    }
  }

  /// Notes a new run and merges earlier ones that belong together.
  private mutating func push(_ run: Run) throws {
    if let last = runs.last {
      let power = Self.power(last, run, of: entries.count)
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
    let first = try Self.gallop(in: entries, left.start..<left.end, from: left.start) {
      try !precedes(entries[right.start].key, $0)
    }
    if first == left.end { return }
    let end = try Self.gallop(in: entries, right.start..<right.end, from: right.end - 1) {
      try precedes($0, entries[left.end - 1].key)
    }
    if end == right.start { return }
    let a = ContiguousArray(entries[first..<left.end])
    let b = ContiguousArray(entries[right.start..<end])
    let merged = try a.count <= b.count ? merge(a, b) : mergeBackwards(a, b)
    entries.replaceSubrange(first..<end, with: merged)
  }
}
