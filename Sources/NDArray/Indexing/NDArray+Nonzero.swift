extension NDArray {
  /// For each axis the positions, in C order, of the elements that are not zero.
  public func nonzero() throws(Failure) -> [NDArray] {
    let flags = try converted(to: .bool).contiguous()
    let found = flags.trueCount
    if ndim == 0 {
      throw Failure(
        .value,
        "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead."
          + (dtype == .bool
            ? " If the context of this error is of the form `arr[nonzero(cond)]`, just use `arr[cond]`." : ""))
    }
    // As in NumPy, the results are the columns of one array.
    let positions = try NDArray.uninitialized([found, ndim], dtype: .int64)
    flags.writePositions(to: positions)
    return shape.indices.map { positions.view(shape: [found], strides: [ndim], offset: $0) }
  }

  /// Writes where the array of truth values without gaps holds, a row of positions for each place.
  private func writePositions(to positions: NDArray) {
    withExtendedLifetime((storage, positions)) {
      let flags = typedStart(Bool.self)
      var row = positions.typedStart(Int64.self)
      for index in 0..<count where flags[index] {
        var rest = index
        for axis in stride(from: ndim - 1, through: 0, by: -1) {
          row[axis] = Int64(rest % shape[axis])
          rest /= shape[axis]
        }
        row += ndim
      }
    }
  }
}
