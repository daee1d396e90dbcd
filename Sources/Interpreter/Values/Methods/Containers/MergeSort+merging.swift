import NDArray

extension MergeSort {
  /// Where in `range` the places of keys end that are `before` the one sought: searched from `hint` in steps that double.
  static func gallop(
    in places: ContiguousArray<Int>, _ range: Range<Int>, from hint: Int, before: (Int) throws -> Bool
  ) rethrows -> Int {
    var near = 0
    var far = 1
    let goesUp = try before(places[hint])
    let limit = goesUp ? range.upperBound - hint : hint - range.lowerBound + 1
    while far < limit, try before(places[goesUp ? hint + far : hint - far]) == goesUp {
      near = far
      far = far * 2 + 1
    }
    far = min(far, limit)
    var low = (goesUp ? hint + near : hint - far) + 1
    var high = goesUp ? hint + far : hint - near
    while low < high {
      let middle = low + (high - low) / 2
      if try before(places[middle]) { low = middle + 1 } else { high = middle }
    }
    return high
  }

  /// Merges two runs, the first of `b` going first and the last of `a` going last.
  mutating func merge(_ a: ContiguousArray<Int>, _ b: ContiguousArray<Int>) throws -> ContiguousArray<Int> {
    var out: ContiguousArray<Int> = []
    out.reserveCapacity(a.count + b.count)
    var i = 0
    var j = 1
    out.append(b[0])
    merging: while j < b.count, i < a.count - 1 {
      try Interruption.check()
      var wins = (a: 0, b: 0)
      repeat {
        if try precedes(b[j], a[i]) {
          out.append(b[j])
          j += 1
          wins = (0, wins.b + 1)
          if j == b.count { break merging }
        } else {
          out.append(a[i])
          i += 1
          wins = (wins.a + 1, 0)
          if i == a.count - 1 { break merging }
        }
      } while max(wins.a, wins.b) < gallopThreshold
      gallopThreshold += 1
      repeat {
        gallopThreshold = max(1, gallopThreshold - 1)
        let nextA = try Self.gallop(in: a, i..<a.count, from: i) { try !precedes(b[j], $0) }
        wins.a = nextA - i
        out.append(contentsOf: a[i..<nextA])
        i = nextA
        if i >= a.count - 1 { break merging }
        out.append(b[j])
        j += 1
        if j == b.count { break merging }
        let nextB = try Self.gallop(in: b, j..<b.count, from: j) { try precedes($0, a[i]) }
        wins.b = nextB - j
        out.append(contentsOf: b[j..<nextB])
        j = nextB
        if j == b.count { break merging }
        out.append(a[i])
        i += 1
        if i == a.count - 1 { break merging }
      } while max(wins.a, wins.b) >= Self.initialThreshold
      gallopThreshold += 1
    }
    out.append(contentsOf: b[j...])
    out.append(contentsOf: a[i...])
    return out
  }

  /// The same from the end, for a shorter `b`.
  mutating func mergeBackwards(
    _ a: ContiguousArray<Int>, _ b: ContiguousArray<Int>
  ) throws -> ContiguousArray<Int> {
    var out: ContiguousArray<Int> = []
    out.reserveCapacity(a.count + b.count)
    var i = a.count - 1
    var j = b.count
    out.append(a[i])
    merging: while i > 0, j > 1 {
      try Interruption.check()
      var wins = (a: 0, b: 0)
      repeat {
        if try precedes(b[j - 1], a[i - 1]) {
          i -= 1
          out.append(a[i])
          wins = (wins.a + 1, 0)
          if i == 0 { break merging }
        } else {
          j -= 1
          out.append(b[j])
          wins = (0, wins.b + 1)
          if j == 1 { break merging }
        }
      } while max(wins.a, wins.b) < gallopThreshold
      gallopThreshold += 1
      repeat {
        gallopThreshold = max(1, gallopThreshold - 1)
        let nextA = try Self.gallop(in: a, 0..<i, from: i - 1) { try !precedes(b[j - 1], $0) }
        wins.a = i - nextA
        out.append(contentsOf: a[nextA..<i].reversed())
        i = nextA
        if i == 0 { break merging }
        j -= 1
        out.append(b[j])
        if j == 1 { break merging }
        let nextB = try Self.gallop(in: b, 0..<j, from: j - 1) { try precedes($0, a[i - 1]) }
        wins.b = j - nextB
        out.append(contentsOf: b[nextB..<j].reversed())
        j = nextB
        if j <= 1 { break merging }
        i -= 1
        out.append(a[i])
        if i == 0 { break merging }
      } while max(wins.a, wins.b) >= Self.initialThreshold
      gallopThreshold += 1
    }
    out.append(contentsOf: a[..<i].reversed())
    out.append(contentsOf: b[..<j].reversed())
    out.reverse()
    return out
  }
}
