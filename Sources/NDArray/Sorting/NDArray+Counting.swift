extension NDArray {
  /// How often each of the numbers 0, 1, 2 … occurs in a 1-d array of integers that are not negative, or with weights the
  /// sums of those. Throws a value error for negative elements and wrong shapes, a type error for other element types.
  public func bincount(weights: NDArray? = nil, minimumLength: Int = 0) throws(Failure) -> NDArray {
    guard ndim == 1 else {
      throw Failure(
        .value, ndim == 0 ? "object of too small depth for desired array" : "object too deep for desired array")
    }
    guard dtype.castsSafely(to: .int64) || dtype == .uint64 else {
      throw Failure(
        .type, "Cannot cast array data from dtype('\(dtype)') to dtype('int64') according to the rule 'safe'",
        hint: "Convert first: x.astype(int).")
    }
    if minimumLength < 0 { throw Failure(.value, "'minlength' must not be negative") }
    let values = try converted(to: .int64).contiguous()
    if count > 0, try values.reduced(.minimum).scalar(atOffset: 0).asDouble < 0 {
      throw Failure(.value, "'list' argument must have no negative elements")
    }
    if let weights, weights.shape != shape {
      throw Failure(.value, "The weights and list don't have the same length.")
    }
    let largest = count > 0 ? try values.reduced(.maximum).scalar(atOffset: 0).asInt ?? 0 : -1
    // The next number of all may not fit an `Int`; there is no array that long either way.
    let length = Swift.max(largest == .max ? largest : largest + 1, minimumLength)
    let result = try NDArray.zeros([length], dtype: weights == nil ? .int64 : .float64)
    values.withContiguous(Int64.self) { values in
      withExtendedLifetime(result) {
        if let weights = weights?.elements(as: Double.self) {
          let sums = result.typedStart(Double.self)
          for (value, weight) in zip(values, weights) { sums[Int(value)] += weight }
        } else {
          let counts = result.typedStart(Int64.self)
          for value in values { counts[Int(value)] += 1 }
        }
      }
    }
    return result
  }
}
