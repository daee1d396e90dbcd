/// Finding, counting and replacing parts.
extension EncodedText {
  /// The offset of the first `part` within a range of offsets.
  func find(_ part: [UInt8], in range: Range<Int>) -> Int? { SearchPattern(part).find(in: bytes, range) }

  /// The offset of the last `part` within a range of offsets.
  func findLast(_ part: [UInt8], in range: Range<Int>) -> Int? {
    // The first of the reversed part in the reversed text.
    let reversed: [UInt8] = bytes[range].reversed()
    let place = SearchPattern(part.reversed()).find(in: reversed, reversed.indices)
    return place.map { range.upperBound - $0 - part.count }
  }

  /// The offsets of `part`, from the left and without overlaps, at most `limit` of them; `part` is not empty.
  func occurrences(of part: [UInt8], in range: Range<Int>, limit: Int = .max) -> [Int] {
    let pattern = SearchPattern(part)
    var places: [Int] = []
    var start = range.lowerBound
    while places.count < limit, let place = pattern.find(in: bytes, start..<range.upperBound) {
      places.append(place)
      start = place + part.count
    }
    return places
  }

  /// How often `part` occurs; an empty part is between all elements.
  func count(of part: [UInt8], in range: Range<Int>) -> Int {
    part.isEmpty ? countElements(range) + 1 : occurrences(of: part, in: range).count
  }

  /// Whether the range starts with `part`.
  func starts(with part: [UInt8], in range: Range<Int>) -> Bool { bytes[range].starts(with: part) }

  /// Whether the range ends with `part`.
  func ends(with part: [UInt8], in range: Range<Int>) -> Bool { bytes[range].suffix(part.count).elementsEqual(part) }

  /// The text with the first `limit` occurrences of `old` replaced.
  func replacing(_ old: [UInt8], with new: [UInt8], limit: Int) throws -> [UInt8] {
    var places: [Int] = []
    if old.isEmpty {
      var offset = 0
      while places.count < limit {
        places.append(offset)
        if offset == bytes.count { break }
        offset = element(at: offset).end
      }
    } else {
      places = occurrences(of: old, in: bytes.indices, limit: limit)
    }
    if places.isEmpty { return bytes }
    let added = MemoryLimit.product(places.count, new.count)
    try MemoryLimit.check(added.flatMap { MemoryLimit.sum($0, bytes.count) })
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + places.count * (new.count - old.count))
    var start = 0
    for place in places {
      result.append(contentsOf: bytes[start..<place])
      result.append(contentsOf: new)
      start = place + old.count
    }
    result.append(contentsOf: bytes[start...])
    return result
  }
}
