/// Splitting and trimming; the results are ranges of offsets.
extension EncodedText {
  /// The parts between the first `limit` separators.
  func split(at separator: [UInt8], limit: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for place in occurrences(of: separator, in: bytes.indices, limit: limit) {
      parts.append(start..<place)
      start = place + separator.count
    }
    parts.append(start..<bytes.count)
    return parts
  }

  /// The parts between the last `limit` separators.
  func splitFromEnd(at separator: [UInt8], limit: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var end = bytes.count
    while parts.count < limit, let place = findLast(separator, in: 0..<end) {
      parts.append((place + separator.count)..<end)
      end = place
    }
    parts.append(0..<end)
    return parts.reversed()
  }

  /// The words between whitespace; what follows the first `limit` of them is one part.
  func words(limit: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = skip(from: 0, isSpace)
    while start < bytes.count {
      if parts.count >= limit {
        parts.append(start..<bytes.count)
        break
      }
      let end = skip(from: start) { !isSpace($0) }
      parts.append(start..<end)
      start = skip(from: end, isSpace)
    }
    return parts
  }

  /// The words between whitespace; what precedes the last `limit` of them is one part.
  func wordsFromEnd(limit: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var end = skipBack(from: bytes.count, isSpace)
    while end > 0 {
      if parts.count >= limit {
        parts.append(0..<end)
        break
      }
      let start = skipBack(from: end) { !isSpace($0) }
      parts.append(start..<end)
      end = skipBack(from: start, isSpace)
    }
    return parts.reversed()
  }

  /// The lines, with their line breaks if `keepsEnds`.
  func lines(keepsEnds: Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = skip(from: start) { !isLineBreak($0) }
      var next = end
      if end < bytes.count {
        next = element(at: end).end
        if bytes[end] == 13, next < bytes.count, bytes[next] == 10 { next += 1 }
      }
      parts.append(start..<(keepsEnds ? next : end))
      start = next
    }
    return parts
  }

  /// The text without the elements at its ends that `isUnwanted` names.
  func trimmed(start: Bool, end: Bool, _ isUnwanted: (UInt32) -> Bool) -> Range<Int> {
    let first = start ? skip(from: 0, isUnwanted) : 0
    let last = end ? skipBack(from: bytes.count, isUnwanted) : bytes.count
    return first..<max(first, last)
  }

  /// The first offset from `offset` on whose element `condition` does not name.
  @inline(__always) private func skip(from offset: Int, _ condition: (UInt32) -> Bool) -> Int {
    var offset = offset
    while offset < bytes.count {
      let element = element(at: offset)
      if !condition(element.code) { break }
      offset = element.end
    }
    return offset
  }

  /// The offset after the last element before `offset` that `condition` does not name.
  @inline(__always) private func skipBack(from offset: Int, _ condition: (UInt32) -> Bool) -> Int {
    var offset = offset
    while offset > 0 {
      let element = element(before: offset)
      if !condition(element.code) { break }
      offset = element.start
    }
    return offset
  }
}
