/// Fisher-Yates shuffling; `draw` gives a number from 0 to its argument.
enum Shuffling {
  /// Shuffles `count` items that `swap` exchanges, leaving those before `first` where no draw takes them.
  static func run(count: Int, from first: Int = 1, draw: (UInt64) -> UInt64, swap: (Int, Int) -> Void) {
    for last in stride(from: count - 1, through: max(first, 1), by: -1) {
      let other = Int(draw(UInt64(last)))
      if other != last { swap(last, other) }
    }
  }

  /// The numbers from 0 to one less than `count` in shuffled order.
  static func order(_ count: Int, draw: (UInt64) -> UInt64) -> [Int64] {
    var order = [Int64](0..<Int64(max(count, 0)))
    run(count: order.count, draw: draw) { order.swapAt($0, $1) }
    return order
  }
}

extension NDArray {
  /// Puts the places along the first axis into the given order.
  func reorderInPlace(_ order: [Int64]) throws(Failure) {
    fill(from: try picked([.array(NDArray(order))]))
  }
}
