extension NDArray {
  /// The arrays one behind the other along an axis they have (all elements in one row for nil), in their common type or
  /// `dtype`. Throws a value error for shapes that do not fit.
  public static func concatenate(
    _ arrays: [NDArray], axis: Int? = 0, dtype: DType? = nil
  ) throws(Failure) -> NDArray {
    guard let first = arrays.first else { throw Failure(.value, "need at least one array to concatenate") }
    var parts = arrays
    if axis == nil {
      for index in parts.indices { parts[index] = try parts[index].raveled() }
    }
    if parts[0].ndim == 0 { throw Failure(.value, "zero-dimensional arrays cannot be concatenated") }
    let axis = try Axis.normalized(axis ?? 0, ndim: parts[0].ndim)
    try requireSameExtents(parts, except: axis)
    var shape = parts[0].shape
    shape[axis] = parts.reduce(0) { $0 + $1.shape[axis] }
    let common = dtype ?? arrays.dropFirst().reduce(first.dtype) { $0.promoted(with: $1.dtype) }
    let result = try uninitialized(shape, dtype: common, order: MemoryOrder.joined(parts))
    var start = 0
    for part in parts {
      let place = result.view(
        shape: part.shape, strides: result.strides, offset: result.offset + start * result.strides[axis])
      place.fill(from: part)
      start += part.shape[axis]
    }
    return result
  }

  /// The arrays, of one shape, beside each other along a new axis. Throws a value error if shapes differ.
  public static func stack(_ arrays: [NDArray], axis: Int = 0) throws(Failure) -> NDArray {
    guard let first = arrays.first else { throw Failure(.value, "need at least one array to stack") }
    guard arrays.allSatisfy({ $0.shape == first.shape }) else {
      throw Failure(.value, "all input arrays must have the same shape")
    }
    let axis = try Axis.normalized(axis, ndim: first.ndim + 1)
    var parts: [NDArray] = []
    for array in arrays { parts.append(try array.expandedDimensions(at: [axis])) }
    return try concatenate(parts, axis: axis)
  }

  /// The arrays below each other: rows of a matrix, or parts of one along its first axis.
  public static func verticalStack(_ arrays: [NDArray]) throws(Failure) -> NDArray {
    var parts: [NDArray] = []
    for array in arrays { parts.append(array.ndim < 2 ? try array.reshaped([1, array.count]) : array) }
    return try concatenate(parts)
  }

  /// The arrays beside each other: along the first axis of 1-d arrays, the second of others.
  public static func horizontalStack(_ arrays: [NDArray]) throws(Failure) -> NDArray {
    var parts: [NDArray] = []
    for array in arrays { parts.append(array.ndim == 0 ? try array.reshaped([1]) : array) }
    return try concatenate(parts, axis: parts.first?.ndim == 1 ? 0 : 1)
  }

  /// Every element (nil) or every place along the axis `count` times.
  public func repeated(_ count: Int, axis: Int? = nil) throws(Failure) -> NDArray {
    guard count >= 0 else {
      throw Failure(
        .value, axis == nil ? "repeats may not contain negative values." : "negative dimensions are not allowed")
    }
    let array = axis == nil ? try raveled() : self
    let axis = try Axis.normalized(axis ?? 0, ndim: array.ndim)
    let repeated = try array.expandedDimensions(at: [axis + 1])
    var shape = repeated.shape
    shape[axis + 1] = count
    let spread = try repeated.broadcast(to: shape)
    shape.remove(at: axis + 1)
    shape[axis] *= count
    return shape.contains(0) ? try NDArray.zeros(shape, dtype: dtype) : try spread.copy().reshaped(shape)
  }

  private static func requireSameExtents(_ arrays: [NDArray], except joined: Int) throws(Failure) {
    let first = arrays[0]
    for (index, array) in arrays.enumerated() {
      guard array.ndim == first.ndim else {
        throw Failure(
          .value,
          "all the input arrays must have same number of dimensions, but the array at index 0 has \(first.ndim) "
            + "dimension(s) and the array at index \(index) has \(array.ndim) dimension(s)")
      }
      for axis in first.shape.indices where axis != joined && array.shape[axis] != first.shape[axis] {
        throw Failure(
          .value,
          "all the input array dimensions except for the concatenation axis must match exactly, but along dimension \(axis), "
            + "the array at index 0 has size \(first.shape[axis]) and the array at index \(index) has size \(array.shape[axis])"
        )
      }
    }
  }
}
