/// How the bins of a histogram are given.
public enum Bins: Sendable {
  /// A number of bins of equal width.
  case count(Int)
  /// The edges in ascending order, one more than bins.
  case edges(NDArray)
}

/// The counts of a histogram and the edges of its bins; a bin holds its lower edge, the last one also its upper edge.
public struct Histogram: Sendable {
  /// Elements per bin, int64.
  public let counts: NDArray
  /// One more edge than bins.
  public let edges: NDArray
}

extension NDArray {
  /// Counts the elements per bin. Equal bins span `range`, or from the smallest to the largest element. Throws a value error for
  /// wrong bins and for a range that is not finite.
  public func histogram(bins: Bins = .count(10), range: (lower: Double, upper: Double)? = nil) throws(Failure)
    -> Histogram
  {
    switch bins {
    case .count(let count):
      guard count > 0 else { throw Failure(.value, "`bins` must be positive, when an integer") }
      let real = try converted(to: dtype.meanType)
      let (lower, upper) = try real.histogramRange(range, shownAs: dtype)
      let bins = try UniformBins<Double>(count: count, lower: lower, upper: upper)
      if real.dtype != .float32 { return try bins.histogram(real) }
      // A given range, and that of no elements, is divided in double precision, one of elements in theirs.
      let edges = range == nil && real.count > 0 ? nil : try bins.edges.astype(.float32)
      return try UniformBins<Float>(count: count, lower: Float(lower), upper: Float(upper), edges: edges).histogram(
        real)
    case .edges(let edges): return try histogram(edges: edges)
    }
  }

  private func histogramRange(
    _ range: (lower: Double, upper: Double)?, shownAs dtype: DType
  ) throws(Failure) -> (Double, Double) {
    var (lower, upper) = (0.0, 1.0)
    if let range {
      (lower, upper) = range
      if lower > upper { throw Failure(.value, "max must be larger than min in range parameter.") }
    } else if count > 0 {
      (lower, upper) = (try minimum().scalar(atOffset: 0).asDouble, try maximum().scalar(atOffset: 0).asDouble)
    }
    guard lower.isFinite && upper.isFinite else {
      throw Failure(
        .value,
        "autodetected range of [\(Scalar.text(lower)), \(Scalar.text(upper))] is not finite"
      )
    }
    return lower == upper ? (lower - 0.5, upper + 0.5) : (lower, upper)
  }

  private func histogram(edges: NDArray) throws(Failure) -> Histogram {
    guard edges.ndim == 1 else { throw Failure(.value, "`bins` must be 1d, when an array") }
    let limits = edges.elements(as: Double.self)
    guard !zip(limits, limits.dropFirst()).contains(where: { $0 > $1 }) else {
      throw Failure(.value, "`bins` must increase monotonically, when an array")
    }
    guard let last = limits.last else { return Histogram(counts: NDArray([Int64]()), edges: edges) }
    let sorted = try raveled().sorted().elements(as: Double.self)
    // How many elements lie before each edge, nan after all others; the last one counts those that equal it, too.
    var before = limits.dropLast().map { limit in
      Int64(sorted.partitionPoint { !$0.isNaN && (limit.isNaN || $0 < limit) })
    }
    before.append(Int64(sorted.partitionPoint { last.isNaN || $0 <= last }))
    return Histogram(counts: NDArray(zip(before, before.dropFirst()).map { $1 - $0 }), edges: edges)
  }
}

/// Bins of equal width, computed in the precision of the elements.
private struct UniformBins<T: Real> {
  private let count: Int
  private let lower: T
  private let upper: T
  /// One more than bins.
  let edges: NDArray

  /// Bins with the given edges, or with those that divide the range.
  init(count: Int, lower: T, upper: T, edges: NDArray? = nil) throws(Failure) {
    // Beyond this there is no memory for the edges in any case.
    self.count = min(count, Int.max - 1)
    self.lower = lower
    self.upper = upper
    if let edges {
      self.edges = edges
    } else {
      self.edges = try Linspace(count: self.count + 1).values(from: lower, to: upper)
    }
  }

  func histogram(_ array: NDArray) throws(Failure) -> Histogram {
    let array = try array.contiguous()
    let places = edges.elements(as: T.self)
    if zip(places, places.dropFirst()).contains(where: { $0 >= $1 }) {
      throw Failure(.value, "Too many bins for data range. Cannot create \(count) finite-sized bins.")
    }
    let result = try NDArray.zeros([count], dtype: .int64)
    withExtendedLifetime((array, edges, result)) {
      let (values, limits, counts) = (array.typedStart(T.self), edges.typedStart(T.self), result.typedStart(Int64.self))
      for index in 0..<array.count where values[index] >= lower && values[index] <= upper {
        let value = values[index]
        let place = (value - lower) / (upper - lower) * T(count)
        var bin = min(max(Int(integerPartOf: Double(place)), 0), count - 1)
        // The division may round an element across an edge.
        if value < limits[bin] && bin > 0 { bin -= 1 }
        if bin != count - 1 && value >= limits[bin + 1] { bin += 1 }
        counts[bin] += 1
      }
    }
    return Histogram(counts: result, edges: edges)
  }
}

extension [Double] {
  /// How many elements come before the first one for which the condition no longer holds.
  fileprivate func partitionPoint(_ holds: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Int {
  /// The number without its fraction; 0 for one that is no `Int`.
  fileprivate init(integerPartOf real: Double) {
    self = Int(exactly: real.rounded(.towardZero)) ?? 0
  }
}
