extension NDArray {
  /// The element at one position of a 1-d array, found without a list of positions being made. Throws an index error for
  /// another number of axes and for positions that do not exist.
  public func scalar(at index: Int) throws(Failure) -> Scalar {
    try requireAxes(1)
    return scalar(atOffset: try position(index, axis: 0) * strides[0])
  }

  /// The element at a row and column of a 2-d array, found without a list of positions being made. Throws an index error for
  /// another number of axes and for positions that do not exist.
  public func scalar(at row: Int, _ column: Int) throws(Failure) -> Scalar {
    try requireAxes(2)
    return scalar(atOffset: try position(row, axis: 0) * strides[0] + position(column, axis: 1) * strides[1])
  }

  /// Sets the element at a row and column of a 2-d array, converting as `astype` does. Throws an index error for another
  /// number of axes and for positions that do not exist.
  public func setScalar(_ value: Scalar, at row: Int, _ column: Int) throws(Failure) {
    try requireAxes(2)
    let place = try position(row, axis: 0) * strides[0] + position(column, axis: 1) * strides[1]
    let target = start + place * dtype.size
    withExtendedLifetime(storage) {
      value.converted(to: dtype).withBytes { target.copyMemory(from: $0, byteCount: dtype.size) }
    }
  }

  private func requireAxes(_ count: Int) throws(Failure) {
    if ndim == count { return }
    throw Failure(
      .index, "too many indices for array: array is \(ndim)-dimensional, but \(count) were indexed")
  }
}
