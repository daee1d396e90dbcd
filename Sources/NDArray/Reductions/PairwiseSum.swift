/// Sums of reals in the order NumPy adds them: eight running sums over blocks of up to 128 elements, blocks added in pairs.
enum PairwiseSum {
  private static let blockLength = 128

  /// The sum of `count` elements that lie `step` bytes apart.
  static func sum<T: Real>(_ start: UnsafeRawPointer, count: Int, step: Int, _: T.Type) -> T {
    if step == MemoryLayout<T>.size { return T.sum(start.assumingMemoryBound(to: T.self), count) }
    if count < 8 { return shortSum(start, count: count, step: step, T.self) }
    if count <= blockLength { return blockSum(start, count: count, step: step, T.self) }
    var half = count / 2
    half -= half % 8
    return sum(start, count: half, step: step, T.self)
      + sum(start + half * step, count: count - half, step: step, T.self)
  }

  @inline(__always)
  private static func shortSum<T: Real>(_ start: UnsafeRawPointer, count: Int, step: Int, _: T.Type) -> T {
    // A negative zero keeps the sign of a sum of negative zeros.
    var sum = -T.zero
    for index in 0..<count { sum += (start + index * step).load(as: T.self) }
    return sum
  }

  @inline(__always)
  private static func blockSum<T: Real>(_ start: UnsafeRawPointer, count: Int, step: Int, _: T.Type) -> T {
    func element(_ index: Int) -> T { (start + index * step).load(as: T.self) }
    var (s0, s1, s2, s3) = (element(0), element(1), element(2), element(3))
    var (s4, s5, s6, s7) = (element(4), element(5), element(6), element(7))
    let whole = count - count % 8
    var index = 8
    while index < whole {
      s0 += element(index)
      s1 += element(index + 1)
      s2 += element(index + 2)
      s3 += element(index + 3)
      s4 += element(index + 4)
      s5 += element(index + 5)
      s6 += element(index + 6)
      s7 += element(index + 7)
      index += 8
    }
    var sum = ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7))
    while index < count {
      sum += element(index)
      index += 1
    }
    return sum
  }
}
