/// Finding the key that would stand at a place in sorted order, without sorting: digit by digit from the highest, going on
/// with the keys that share those found so far.
enum RadixSelection {
  private static let digitBits = 12
  /// Fewer keys are sorted by comparison.
  private static let fewKeys = 64

  /// The key at `rank` of the sorted keys, and how many are smaller. The keys are moved about; there is at least one.
  @inline(__always)
  static func key<Key: FixedWidthInteger & UnsignedInteger>(
    at rank: Int, of keys: UnsafeMutablePointer<Key>, count: Int
  ) -> (key: Key, smaller: Int) {
    var (count, rank, smaller, shift) = (count, rank, 0, max(Key.bitWidth - digitBits, 0))
    var counts = [Int](repeating: 0, count: 1 << digitBits)
    while count > fewKeys {
      let mask = Key(truncatingIfNeeded: 1 << digitBits - 1)
      for index in counts.indices { counts[index] = 0 }
      for index in 0..<count { counts[Int(truncatingIfNeeded: keys[index] >> Key(shift) & mask)] &+= 1 }
      var digit = 0
      while counts[digit] <= rank {
        rank -= counts[digit]
        smaller += counts[digit]
        digit += 1
      }
      var kept = 0
      for index in 0..<count where Int(truncatingIfNeeded: keys[index] >> Key(shift) & mask) == digit {
        keys[kept] = keys[index]
        kept += 1
      }
      count = kept
      if shift == 0 { return (keys[0], smaller) }
      shift = max(shift - digitBits, 0)
    }
    var rest = UnsafeMutableBufferPointer(start: keys, count: count)
    rest.sort()
    return (rest[rank], smaller + (rest.firstIndex(of: rest[rank]) ?? rank))
  }
}
