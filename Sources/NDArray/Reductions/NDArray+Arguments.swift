internal import CKernels

extension NDArray {
  /// The index of the first smallest element along the axis (in C order for nil); of the first nan if there is one.
  /// Throws a value error for no elements.
  public func argmin(axis: Int? = nil, keepdims: Bool = false) throws(Failure) -> NDArray {
    try extremePositions(largest: false, axis: axis, keepdims: keepdims)
  }

  /// The index of the first largest element along the axis (in C order for nil); of the first nan if there is one.
  /// Throws a value error for no elements.
  public func argmax(axis: Int? = nil, keepdims: Bool = false) throws(Failure) -> NDArray {
    try extremePositions(largest: true, axis: axis, keepdims: keepdims)
  }

  private func extremePositions(largest: Bool, axis: Int?, keepdims: Bool) throws(Failure) -> NDArray {
    let array = axis == nil ? try raveled() : ndim == 0 ? try reshaped([1]) : self
    let axis = try Axis.normalized(axis ?? 0, ndim: array.ndim)
    var resultShape = array.shape
    resultShape[axis] = 1
    let result = try NDArray.zeros(resultShape, dtype: .int64)
    let length = array.shape[axis]
    if length == 0 {
      throw Failure(.value, "attempt to get \(largest ? "argmax" : "argmin") of an empty sequence")
    }
    withExtendedLifetime((array, result)) {
      let step = array.strides[axis] * array.dtype.size
      RowLoop([array, result], axis: axis)
        .run(
          array.dtype.acceptNumber(
            ExtremeVisitor(
              largest: largest, length: length, step: step,
              extreme: VectorLoops.reduction(largest ? .maximum : .minimum, array.dtype))))
    }
    if keepdims { return ndim == array.ndim ? result : try result.reshaped(shape.map { _ in 1 }) }
    return ndim == 0 ? try result.reshaped([]) : result.removingAxes(result.shape.indices.map { $0 == axis })
  }
}

private struct ExtremeVisitor: NumberVisitor {
  let largest: Bool
  let length: Int
  let step: Int
  /// The loop that finds the extreme itself in a row without gaps; where it stands first is quickly found then.
  let extreme: ak_array_loop?

  func visit<T: Number>(_ type: T.Type) -> RowLoop.Body {
    if let extreme, step == MemoryLayout<T>.size, length >= 64 { return find(extreme, T.self) }
    return { [largest, length, step] rows in
      var best = rows[0].load(as: T.self)
      var position = 0
      var source = rows[0]
      for index in 0..<length {
        let value = source.load(as: T.self)
        if best.isNotANumber { break }
        if value.isNotANumber || (largest ? value > best : value < best) {
          best = value
          position = index
        }
        source += step
      }
      rows[1].storeBytes(of: Int64(position), as: Int64.self)
    }
  }

  /// Notes in which piece of the row the extreme last changed, and looks for its place there.
  private func find<T: Number>(_ extreme: @escaping ak_array_loop, _: T.Type) -> RowLoop.Body {
    { [length] rows in
      let elements = UnsafeMutableBufferPointer(start: rows[0].assumingMemoryBound(to: T.self), count: length)
      var best = elements[0]
      var found = 0
      for piece in stride(from: 0, to: length, by: pieceLength) where !best.isNotANumber {
        let previous = best
        withUnsafeMutableBytes(of: &best) { target in
          guard let target = target.baseAddress, let elements = elements.baseAddress else { return }
          extreme(min(pieceLength, length - piece), [UnsafeMutableRawPointer(elements + piece), target])
        }
        if best != previous { found = piece }
      }
      if !best.isNotANumber { while found + 32 <= length, !contains(best, elements, found) { found += 32 } }
      while elements[found] != best, !elements[found].isNotANumber { found += 1 }
      rows[1].storeBytes(of: Int64(found), as: Int64.self)
    }
  }

  /// Whether one of 32 elements is `value`: all are compared, many at a time.
  @inline(__always)
  private func contains<T: Number>(_ value: T, _ elements: UnsafeMutableBufferPointer<T>, _ start: Int) -> Bool {
    var found = 0
    for index in start..<(start + 32) { found &+= elements[index] == value ? 1 : 0 }
    return found > 0
  }

  private var pieceLength: Int { 1024 }
}
