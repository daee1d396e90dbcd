/// The distinct elements of an array and where they occur.
public struct UniqueElements: Sendable {
  /// The distinct elements in ascending order.
  public let values: NDArray
  /// For each value the position of its first occurrence in C order.
  public let firstPositions: NDArray
  /// For each element of the array, in its shape, the position of its value in `values`.
  public let inverse: NDArray
  /// For each value how often it occurs.
  public let counts: NDArray
}

extension NDArray {
  /// The distinct elements in ascending order; all nan count as one.
  public func unique() throws(Failure) -> NDArray {
    let sorted = try raveled().sorted()
    return try sorted.picked([.array(NDArray(sorted.isDifferentFromPrevious))])
  }

  /// The distinct elements and where they occur; all nan count as one.
  public func uniqueElements() throws(Failure) -> UniqueElements {
    let flat = try raveled()
    let order = try flat.argsorted()
    let sorted = try flat.picked([.array(order)])
    let positions = order.elements(as: Int64.self)
    let starts = sorted.isDifferentFromPrevious
    var firstPlaces: [Int64] = []
    var inverse = [Int64](repeating: 0, count: count)
    for place in starts.indices {
      if starts[place] { firstPlaces.append(Int64(place)) }
      inverse[Int(positions[place])] = Int64(firstPlaces.count - 1)
    }
    let ends = firstPlaces.dropFirst() + [Int64(count)]
    return UniqueElements(
      values: try sorted.picked([.array(NDArray(firstPlaces))]),
      firstPositions: NDArray(firstPlaces.map { positions[Int($0)] }),
      inverse: NDArray(inverse, shape: shape),
      counts: NDArray(zip(firstPlaces, ends).map { $1 - $0 }))
  }

  /// For each element of a sorted 1-d array whether it begins a run of equal ones.
  private var isDifferentFromPrevious: [Bool] {
    withExtendedLifetime(storage) { dtype.acceptNumber(RunVisitor(array: self)) }
  }
}

private struct RunVisitor: NumberVisitor {
  let array: NDArray

  func visit<T: Number>(_ type: T.Type) -> [Bool] {
    let elements = UnsafeBufferPointer(start: array.start.assumingMemoryBound(to: T.self), count: array.count)
    return elements.indices.map { index in
      if index == 0 { return true }
      let (previous, element) = (elements[index - 1], elements[index])
      return element != previous && !(element.isNotANumber && previous.isNotANumber)
    }
  }
}
