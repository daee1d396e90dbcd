/// Sorting of elements as NumPy orders them: ascending, nan last.
enum RowSorting {
  @inline(__always)
  static func precedes<T: Number>(_ left: T, _ right: T) -> Bool {
    left < right || (right.isNotANumber && !left.isNotANumber)
  }

  /// Sorts rows of `length` elements each that lie one behind the other.
  static func sortRows(of array: NDArray, length: Int) {
    guard length > 1 else { return }
    withExtendedLifetime(array.storage) { array.dtype.acceptNumber(SortVisitor(array: array, length: length)) }
  }

  private struct SortVisitor: NumberVisitor {
    let array: NDArray
    let length: Int

    func visit<T: Number>(_ type: T.Type) {
      let start = array.start.assumingMemoryBound(to: T.self)
      for row in stride(from: 0, to: array.count, by: length) {
        var elements = UnsafeMutableBufferPointer(start: start + row, count: length)
        elements.sort { precedes($0, $1) }
      }
    }
  }

  /// For rows of `length` elements that lie one behind the other, the positions in sorted order; equal elements keep
  /// their order.
  static func positions(of array: NDArray, length: Int, into result: NDArray) {
    withExtendedLifetime((array.storage, result.storage)) {
      array.dtype.acceptNumber(PositionsVisitor(array: array, length: length, result: result))
    }
  }

  private struct PositionsVisitor: NumberVisitor {
    let array: NDArray
    let length: Int
    let result: NDArray

    func visit<T: Number>(_ type: T.Type) {
      guard length > 0 else { return }
      let start = array.start.assumingMemoryBound(to: T.self)
      let target = result.typedStart(Int64.self)
      for row in stride(from: 0, to: array.count, by: length) {
        let elements = start + row
        var positions = UnsafeMutableBufferPointer(start: target + row, count: length)
        for position in 0..<length { positions[position] = Int64(position) }
        positions.sort { first, second in
          let (left, right) = (elements[Int(first)], elements[Int(second)])
          return precedes(left, right) || (!precedes(right, left) && first < second)
        }
      }
    }
  }
}
