/// Fisher-Yates shuffling; `draw` gives a number from 0 to its argument.
enum Shuffling {
  /// Shuffles `count` items that `swap` exchanges, leaving those before `first` where no draw takes them.
  static func run(count: Int, from first: Int = 1, draw: (UInt64) -> UInt64, swap: (Int, Int) -> Void) {
    if count < 2 { return }
    for last in stride(from: count - 1, through: max(first, 1), by: -1) {
      let other = Int(draw(UInt64(last)))
      if other != last { swap(last, other) }
    }
  }

  /// The numbers from 0 to one less than `count`, shuffled down to `first`. Throws a memory error for too many.
  static func order(_ count: Int, from first: Int = 1, draw: (UInt64) -> UInt64) throws(Failure) -> NDArray {
    let order = try NDArray.arange(0, count)
    let numbers = order.typedStart(Int64.self)
    withExtendedLifetime(order) {
      run(count: count, from: first, draw: draw) { left, right in
        (numbers[left], numbers[right]) = (numbers[right], numbers[left])
      }
    }
    return order
  }
}

extension NDArray {
  /// Puts the places along the first axis into the given order.
  func reorderInPlace(_ order: NDArray) throws(Failure) {
    fill(from: try picked([.array(order)]))
  }
}
