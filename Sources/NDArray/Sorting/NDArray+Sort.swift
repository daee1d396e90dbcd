extension NDArray {
  /// A copy sorted along the axis (all elements as one row for nil), nan last, with its axes in the memory order of the
  /// array's.
  public func sorted(axis: Int? = -1) throws(Failure) -> NDArray {
    let sorted = try alongLastAxis(axis) { rows throws(Failure) in
      let result = try rows.copy()
      try RowSorting.sortRows(of: result, length: rows.shape.last ?? 1)
      return result
    }
    if axis == nil || ndim < 2 { return sorted }
    let result = try NDArray.uninitialized(shape, dtype: dtype, order: memoryOrder)
    if result.strides == sorted.strides { return sorted }
    result.fill(from: sorted)
    return result
  }

  /// The positions that would sort the array along the axis (all elements as one row for nil), nan last; equal elements
  /// keep their order, as with NumPy's `kind='stable'`.
  public func argsorted(axis: Int? = -1) throws(Failure) -> NDArray {
    try alongLastAxis(axis) { rows throws(Failure) in
      let rows = try rows.contiguous()
      let result = try NDArray.uninitialized(rows.shape, dtype: .int64)
      try RowSorting.positions(of: rows, length: rows.shape.last ?? 1, into: result)
      return result
    }.contiguous()
  }

  /// Sorts the elements in place along the axis, nan last.
  public func sortInPlace(axis: Int = -1) throws(Failure) {
    if ndim == 0 { throw Failure(.axis, "axis \(axis) is out of bounds for array of dimension 0") }
    fill(from: try sorted(axis: axis))
  }

  /// The result of work on rows, which sees the axis as the last one and keeps the shape.
  private func alongLastAxis(
    _ axis: Int?, _ work: (NDArray) throws(Failure) -> NDArray
  ) throws(Failure) -> NDArray {
    guard let axis else { return try work(raveled()) }
    if ndim == 0 && axis == -1 { return try work(reshaped([1])).reshaped([]) }
    let normalized = try Axis.normalized(axis, ndim: ndim)
    let rows = try swappingAxes(normalized, ndim - 1)
    return try work(rows).swappingAxes(normalized, ndim - 1)
  }
}
