/// Sorting of elements as NumPy orders them: ascending, nan last.
enum RowSorting {
  @inline(__always)
  fileprivate static func precedes<T: Number>(_ left: T, _ right: T) -> Bool {
    left < right || (right.isNotANumber && !left.isNotANumber)
  }

  /// Sorts rows of `length` elements each that lie one behind the other. Throws a memory error if there is no room to
  /// work in.
  static func sortRows(of array: NDArray, length: Int) throws(Failure) {
    guard length > 1, array.count > 0 else { return }
    let isLong = length >= RadixSort.worthwhileCount
    let scratch = try NDArray.uninitialized([isLong ? 2 * length : 0], dtype: array.dtype)
    withExtendedLifetime((array, scratch)) {
      array.dtype.acceptNumber(SortVisitor(array: array, length: length, scratch: isLong ? scratch.start : nil))
    }
    try Interruption.check()
  }

  private struct SortVisitor: NumberVisitor {
    let array: NDArray
    let length: Int
    /// Room for the keys of two rows.
    let scratch: UnsafeMutableRawPointer?

    func visit<T: Number>(_ type: T.Type) {
      let start = array.start.assumingMemoryBound(to: T.self)
      for row in stride(from: 0, to: array.count, by: length) where !Interruption.isPending {
        if let scratch {
          sortByKeys(start + row, scratch)
        } else {
          var elements = UnsafeMutableBufferPointer(start: start + row, count: length)
          elements.sort { precedes($0, $1) }
        }
      }
    }

    private func sortByKeys<T: Number>(_ elements: UnsafeMutablePointer<T>, _ scratch: UnsafeMutableRawPointer) {
      let keys = scratch.bindMemory(to: T.SortKey.self, capacity: 2 * length)
      for piece in stride(from: 0, to: length, by: Interruption.stride) where !Interruption.isPending {
        for index in piece..<min(piece + Interruption.stride, length) { keys[index] = elements[index].sortKey }
      }
      let sorted = RadixSort.sort(keys, keys + length, count: length) { $0 }
      for piece in stride(from: 0, to: length, by: Interruption.stride) where !Interruption.isPending {
        for index in piece..<min(piece + Interruption.stride, length) { elements[index] = T(sortKey: sorted[index]) }
      }
    }
  }

  /// The one or two middle elements of rows of `length` elements that lie one behind the other, a row of them for each; a
  /// nan if the row has one. The elements are moved about. Throws a memory error if there is no room to work in.
  static func middles(of array: NDArray, length: Int) throws(Failure) -> NDArray {
    let rows = array.count / length
    let result = try NDArray.uninitialized([rows, length % 2 == 0 ? 2 : 1], dtype: array.dtype)
    let isLong = length >= RadixSort.worthwhileCount
    if !isLong { try sortRows(of: array, length: length) }
    let scratch = try NDArray.uninitialized([isLong ? length : 0], dtype: array.dtype)
    withExtendedLifetime((array, result, scratch)) {
      array.dtype.acceptNumber(
        MiddleVisitor(array: array, length: length, result: result, scratch: isLong ? scratch.start : nil))
    }
    try Interruption.check()
    return result
  }

  private struct MiddleVisitor: NumberVisitor {
    let array: NDArray
    let length: Int
    let result: NDArray
    /// Room for the keys of a row; nil if the rows are sorted.
    let scratch: UnsafeMutableRawPointer?

    func visit<T: Number>(_ type: T.Type) {
      let start = array.start.assumingMemoryBound(to: T.self)
      var target = result.start.assumingMemoryBound(to: T.self)
      for row in stride(from: 0, to: array.count, by: length) where !Interruption.isPending {
        let (lower, upper) = scratch.map { selected(start + row, $0) } ?? middle(ofSorted: start + row)
        target[0] = lower
        if length % 2 == 0 { target[1] = upper }
        target += length % 2 == 0 ? 2 : 1
      }
    }

    private func middle<T: Number>(ofSorted elements: UnsafePointer<T>) -> (T, T) {
      let last = elements[length - 1]
      return last.isNotANumber ? (last, last) : (elements[(length - 1) / 2], elements[length / 2])
    }

    private func selected<T: Number>(_ elements: UnsafePointer<T>, _ scratch: UnsafeMutableRawPointer) -> (T, T) {
      let keys = scratch.bindMemory(to: T.SortKey.self, capacity: length)
      for index in 0..<length {
        if index % Interruption.stride == 0, Interruption.isPending { return (.zero, .zero) }
        if elements[index].isNotANumber { return (elements[index], elements[index]) }
        keys[index] = elements[index].sortKey
      }
      let (upper, smaller) = RadixSelection.key(at: length / 2, of: keys, count: length)
      if length % 2 == 1 || smaller < length / 2 { return (T(sortKey: upper), T(sortKey: upper)) }
      // The lower one is the largest of the smaller keys.
      var lower = T.SortKey.min
      for index in 0..<length {
        let key = elements[index].sortKey
        if key < upper, key > lower { lower = key }
      }
      return (T(sortKey: lower), T(sortKey: upper))
    }
  }

  /// For rows of `length` elements that lie one behind the other, the positions in sorted order; equal elements keep
  /// their order. Throws a memory error if there is no room to work in.
  static func positions(of array: NDArray, length: Int, into result: NDArray) throws(Failure) {
    guard length > 0, array.count > 0 else { return }
    let isLong = length >= RadixSort.worthwhileCount
    // Pairs of a key and a position, for two rows.
    let scratch = try NDArray.uninitialized([isLong ? 4 * length : 0], dtype: .uint64)
    withExtendedLifetime((array, result, scratch)) {
      array.dtype.acceptNumber(
        PositionsVisitor(array: array, length: length, result: result, scratch: isLong ? scratch.start : nil))
    }
    try Interruption.check()
  }

  private struct PositionsVisitor: NumberVisitor {
    let array: NDArray
    let length: Int
    let result: NDArray
    let scratch: UnsafeMutableRawPointer?

    func visit<T: Number>(_ type: T.Type) {
      let start = array.start.assumingMemoryBound(to: T.self)
      let target = result.typedStart(Int64.self)
      for row in stride(from: 0, to: array.count, by: length) where !Interruption.isPending {
        if let scratch {
          sortByKeys(start + row, into: target + row, scratch)
        } else {
          sortByComparison(start + row, into: target + row)
        }
      }
    }

    private func sortByComparison<T: Number>(_ elements: UnsafePointer<T>, into target: UnsafeMutablePointer<Int64>) {
      var positions = UnsafeMutableBufferPointer(start: target, count: length)
      for position in 0..<length { positions[position] = Int64(position) }
      positions.sort { first, second in
        let (left, right) = (elements[Int(first)], elements[Int(second)])
        return precedes(left, right) || (!precedes(right, left) && first < second)
      }
    }

    private struct Entry<Key: BitwiseCopyable>: BitwiseCopyable {
      let key: Key
      let position: Int64
    }

    private func sortByKeys<T: Number>(
      _ elements: UnsafePointer<T>, into target: UnsafeMutablePointer<Int64>, _ scratch: UnsafeMutableRawPointer
    ) {
      let entries = scratch.bindMemory(to: Entry<T.SortKey>.self, capacity: 2 * length)
      for index in 0..<length {
        if index % Interruption.stride == 0, Interruption.isPending { return }
        // Both zeros are equal, and keep their order.
        let element = elements[index] == .zero ? T.zero : elements[index]
        entries[index] = Entry(key: element.sortKey, position: Int64(index))
      }
      let sorted = RadixSort.sort(entries, entries + length, count: length, by: \.key)
      for index in 0..<length { target[index] = sorted[index].position }
    }
  }
}
