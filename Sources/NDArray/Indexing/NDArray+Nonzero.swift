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
    var results: [NDArray] = []
    for _ in shape { results.append(try NDArray.uninitialized([found], dtype: .int64)) }
    flags.writePositions(to: results)
    return results
  }

  /// Writes where the array of truth values without gaps holds, one result per axis.
  func writePositions(to results: [NDArray]) {
    withExtendedLifetime((storage, results)) {
      let flags = typedStart(Bool.self)
      let targets = results.map { $0.typedStart(Int64.self) }
      var written = 0
      for index in 0..<count where flags[index] {
        var rest = index
        for axis in stride(from: ndim - 1, through: 0, by: -1) {
          targets[axis][written] = Int64(rest % shape[axis])
          rest /= shape[axis]
        }
        written += 1
      }
    }
  }
}
