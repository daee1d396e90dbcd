extension NDArray {
  /// The sum along the axes (all for nil): small integers in 64 bits, reals pairwise in their own precision.
  public func sum(axis: [Int]? = nil, keepdims: Bool = false) throws(Failure) -> NDArray {
    try reduced(.sum, axis: axis, keepdims: keepdims)
  }

  /// The smallest element along the axes; nan if there is one. Throws a value error for no elements.
  public func minimum(axis: [Int]? = nil, keepdims: Bool = false) throws(Failure) -> NDArray {
    try reduced(.minimum, axis: axis, keepdims: keepdims)
  }

  /// The largest element along the axes; nan if there is one. Throws a value error for no elements.
  public func maximum(axis: [Int]? = nil, keepdims: Bool = false) throws(Failure) -> NDArray {
    try reduced(.maximum, axis: axis, keepdims: keepdims)
  }

  /// The arithmetic mean along the axes: float32 for float32, else float64; nan for no elements.
  public func mean(axis: [Int]? = nil, keepdims: Bool = false) throws(Failure) -> NDArray {
    let count = try countReduced(axis)
    let sum = try reduced(.sum, axis: axis, keepdims: keepdims, accumulator: dtype.meanType)
    try sum.update(.divide, .integer(count))
    return sum
  }

  /// The variance along the axes: squared distances from the mean, divided by their number less `ddof`.
  public func variance(axis: [Int]? = nil, ddof: Int = 0, keepdims: Bool = false) throws(Failure) -> NDArray {
    let mean = try mean(axis: axis, keepdims: true)
    let distance = try NDArray.apply(.subtract, self, mean)
    let squared = try NDArray.apply(.multiply, distance, distance)
    let sum = try squared.reduced(.sum, axis: axis, keepdims: keepdims)
    try sum.update(.divide, .integer(max(try countReduced(axis) - ddof, 0)))
    return sum
  }

  /// The standard deviation along the axes: the square root of the variance.
  public func standardDeviation(axis: [Int]? = nil, ddof: Int = 0, keepdims: Bool = false) throws(Failure) -> NDArray {
    let variance = try variance(axis: axis, ddof: ddof, keepdims: keepdims)
    variance.fill(from: try variance.apply(.sqrt))
    return variance
  }

  /// How many elements along the axes are not zero.
  public func countNonzero(axis: [Int]? = nil, keepdims: Bool = false) throws(Failure) -> NDArray {
    let flags = dtype == .bool ? self : try NDArray.apply(.notEqual, .array(self), .integer(0))
    return try flags.reduced(.sum, axis: axis, keepdims: keepdims)
  }

  /// How many elements each result of a reduction along the axes is made of.
  private func countReduced(_ axis: [Int]?) throws(Failure) -> Int {
    let isReduced = try Axis.mask(axis, ndim: ndim)
    return shape.indices.reduce(1) { isReduced[$1] ? $0 * shape[$1] : $0 }
  }
}

extension DType {
  /// The type of averages: float32 for itself, float64 for every other type.
  var meanType: DType { self == .float32 ? .float32 : .float64 }
}
