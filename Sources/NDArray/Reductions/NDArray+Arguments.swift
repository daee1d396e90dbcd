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
    if length == 0 && result.count > 0 {
      throw Failure(.value, "attempt to get \(largest ? "argmax" : "argmin") of an empty sequence")
    }
    withExtendedLifetime((array, result)) {
      let step = array.strides[axis] * array.dtype.size
      RowLoop([array, result], axis: axis)
        .run(array.dtype.acceptNumber(ExtremeVisitor(largest: largest, length: length, step: step)))
    }
    if keepdims { return ndim == array.ndim ? result : try result.reshaped(shape.map { _ in 1 }) }
    return ndim == 0 ? try result.reshaped([]) : result.removingAxes(result.shape.indices.map { $0 == axis })
  }
}

private struct ExtremeVisitor: NumberVisitor {
  let largest: Bool
  let length: Int
  let step: Int

  func visit<T: Number>(_ type: T.Type) -> RowLoop.Body {
    { [largest, length, step] rows in
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
}
