import BigInt

/// The bits of ints of any size, as if negative ones had endless ones on their left.
enum IntegerBits {
  /// `x & y`, `x | y` or `x ^ y`: `combine` does one word.
  static func combine(_ x: BigInt, _ y: BigInt, _ combine: (UInt, UInt) -> UInt) -> BigInt {
    // One word more than either needs, so that the topmost bit is the sign.
    let count = max(x.magnitude.words.count, y.magnitude.words.count) + 1
    let left = words(x, count)
    let right = words(y, count)
    return integer(zip(left, right).map { combine($0, $1) })
  }

  /// `x >> count`, rounding down.
  static func shiftRight(_ x: BigInt, _ count: Int) -> BigInt {
    x < 0 ? -((-x - 1) >> count) - 1 : x >> count
  }

  /// The two's complement of `x` in `count` words, lowest first.
  private static func words(_ x: BigInt, _ count: Int) -> [UInt] {
    let magnitude = (x < 0 ? -x - 1 : x).magnitude.words
    let padded = Array(magnitude) + repeatElement(0, count: max(0, count - magnitude.count))
    return x < 0 ? padded.map { ~$0 } : padded
  }

  private static func integer(_ words: [UInt]) -> BigInt {
    let isNegative = Int(bitPattern: words.last ?? 0) < 0
    let magnitude = BigInt(BigUInt(words: isNegative ? words.map { ~$0 } : words))
    return isNegative ? -magnitude - 1 : magnitude
  }
}
