extension NDArray {
  /// The median along the axes (all for nil): the middle element, or the mean of the middle two; nan if there is one.
  public func median(axis: [Int]? = nil, keepdims: Bool = false) throws(Failure) -> NDArray {
    let (rows, keptShape) = try rows(axis)
    let length = rows.shape[1]
    let middles =
      length > 0
      ? try RowSorting.middles(of: rows, length: length) : try NDArray.zeros([rows.shape[0], 0], dtype: dtype)
    let means = try middles.mean(axis: [1])
    let result = try means.asNew(keepdims ? keptShape.withReduced : keptShape.plain)
    if keepdims || axis?.count != 1 || isContiguous || result.ndim < 2 { return result }
    // The remaining axes keep their order in memory.
    let isReduced = try Axis.mask(axis, ndim: ndim)
    let kept = shape.indices.filter { !isReduced[$0] }
    let order = memoryOrder.compactMap { kept.firstIndex(of: $0) }
    let arranged = try NDArray.uninitialized(result.shape, dtype: result.dtype, order: order)
    arranged.fill(from: result)
    return arranged
  }

  /// The percentiles `q`, from 0 to 100, along the axes (all for nil), interpolated linearly between neighbours; nan if there is
  /// one. The shape of `q` comes before the remaining axes. Throws a value error for percentages out of range.
  public func percentile(_ q: Operand, axis: [Int]? = nil, keepdims: Bool = false) throws(Failure) -> NDArray {
    let fractions = try NDArray.apply(.divide, q, .integer(100))
    if fractions.count == 0, fractions.ndim != 1 {
      throw Failure(.value, "zero-size array to reduction operation minimum which has no identity")
    }
    let isInRange = try NDArray.apply(
      .logicalAnd, NDArray.apply(.greaterEqual, .array(fractions), .integer(0)),
      NDArray.apply(.lessEqual, .array(fractions), .integer(1)))
    guard isInRange.elements(as: Bool.self).allSatisfy({ $0 }) else {
      throw Failure(.value, "Percentiles must be in the range [0, 100]")
    }
    if fractions.ndim > 2 { throw Failure(.value, "q must be a scalar or 1d") }
    let (sorted, keptShape) = try rows(axis)
    let length = sorted.shape[1]
    try RowSorting.sortRows(of: sorted, length: length)
    if length == 0 {
      let first = dtype.isReal || fractions.count == 0 ? 0 : fractions.elements(as: Double.self)[0]
      throw Failure(.index, "index \(first > 0 ? 0 : -1) is out of bounds for axis 0 with size 0")
    }
    // Positions between the elements, and the distance from the element before.
    let places = try NDArray.apply(.multiply, .integer(length - 1), .array(fractions))
    let previous = places.elements(as: Double.self).map { Swift.min(Int64($0), Int64(length - 1)) }
    let next = previous.map { Swift.min($0 + 1, Int64(length - 1)) }
    // As in NumPy, the last element is at -1, which shows in the sign of a zero.
    let isLast = try NDArray.apply(.greaterEqual, .array(places), .integer(length - 1))
    let floors = try NDArray.where(isLast, .real(-1), .array(places.apply(.floor)))
    let distances = try NDArray.apply(.subtract, places, floors).reshaped([fractions.count, 1])
    let before = try sorted.transposed().picked([.array(NDArray(previous))])
    let after = try sorted.transposed().picked([.array(NDArray(next))])
    var isWeak = false
    if case .array = q {} else { isWeak = true }
    let weight =
      isWeak ? Operand.real(distances.scalar(atOffset: 0).asDouble) : .array(distances)
    let result = try NDArray.interpolated(before, after, weight)
    try sorted.spreadNaN(to: result)
    if fractions.ndim == 0, keptShape.plain.isEmpty, sorted.endsInNaN {
      // A single result that is nan is the element itself, of its type.
      return try NDArray(scalar: Double.nan).astype(dtype).reshaped(keepdims ? keptShape.withReduced : [])
    }
    return try result.asNew(fractions.shape + (keepdims ? keptShape.withReduced : keptShape.plain))
  }

  /// This array of new elements in another shape; without elements it has the strides of a new array.
  private func asNew(_ shape: [Int]) throws(Failure) -> NDArray {
    count == 0 ? try NDArray.zeros(shape, dtype: dtype) : try reshaped(shape)
  }

  /// Values a part of the way from one to the other, counted from the nearer end.
  private static func interpolated(_ from: NDArray, _ to: NDArray, _ weight: Operand) throws(Failure) -> NDArray {
    let difference = try apply(.subtract, to, from)
    let fromStart = try apply(.add, from, apply(.multiply, .array(difference), weight))
    let rest = try apply(.subtract, .integer(1), weight)
    let weakRest: Operand
    if case .real(let value) = weight { weakRest = .real(1 - value) } else { weakRest = .array(rest) }
    let fromEnd = try apply(.subtract, to, apply(.multiply, .array(difference), weakRest))
    let isNearEnd = try apply(.greaterEqual, weight, .real(0.5))
    return try `where`(isNearEnd, .array(fromEnd), .array(fromStart))
  }

  /// A copy with the reduced axes as one last axis and the others as the first, and the shapes that a result has
  /// without the reduced axes or with them at extent 1.
  private func rows(_ axis: [Int]?) throws(Failure) -> (NDArray, (plain: [Int], withReduced: [Int])) {
    let isReduced = try Axis.mask(axis, ndim: ndim, repeatedMessage: "repeated axis")
    let kept = shape.indices.filter { !isReduced[$0] }
    let reduced = shape.indices.filter { isReduced[$0] }
    let rows = try transposed(kept + reduced).copy()
    let length = reduced.reduce(1) { $0 * shape[$1] }
    let keptShape = kept.map { shape[$0] }
    return (
      try rows.reshaped([keptShape.reduce(1, *), length]),
      (keptShape, shape.indices.map { isReduced[$0] ? 1 : shape[$0] })
    )
  }

  /// Whether the last of these sorted elements is nan.
  private var endsInNaN: Bool { dtype.isReal && count > 0 && scalar(atOffset: count - 1).asDouble.isNaN }

  /// Sets the results (the last axis of `result`) of those sorted rows to nan that contain one.
  private func spreadNaN(to result: NDArray) throws(Failure) {
    guard dtype.isReal, shape[1] > 0 else { return }
    let last = try picked([.all, .at(-1)]).apply(.isnan)
    try result.set([.ellipsis, .array(last)], to: NDArray(scalar: Double.nan))
  }
}
