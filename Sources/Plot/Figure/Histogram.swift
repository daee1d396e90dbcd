import NDArray

/// How many values fall into each of a row of bins, with the rules of `numpy.histogram`.
public struct Histogram: Hashable, Sendable {
  /// The limits of the bins, in rising order: one more than there are bins.
  public let edges: [Double]
  /// The number of values in each bin, or the density if asked for.
  public let heights: [Double]

  /// Which bins to use.
  public enum Bins: Hashable, Sendable {
    /// So many bins of equal width from the smallest to the largest value.
    case count(Int)
    /// Bins between these edges.
    case edges([Double])
  }

  /// Counts `values`. A bin holds its left edge, and the last one its right edge too. With `density` the area of the bars
  /// is 1. Throws a `.value` failure for no bins, edges that fall, or a range that is not finite.
  public init(
    _ values: [Double], bins: Bins = .count(10), range: ClosedRange<Double>? = nil, density: Bool = false
  ) throws {
    let edges = try Self.edges(of: bins, range: range, values: values)
    var counts = Array(repeating: 0.0, count: edges.count - 1)
    for value in values where value >= edges[0] && value <= edges[edges.count - 1] {
      counts[Self.bin(of: value, in: edges)] += 1
    }
    let total = counts.reduce(0, +)
    self.edges = edges
    self.heights = density ? counts.indices.map { counts[$0] / (edges[$0 + 1] - edges[$0]) / total } : counts
  }

  /// The last bin that starts at or below `value`, which lies between the first and the last edge.
  private static func bin(of value: Double, in edges: [Double]) -> Int {
    var low = 0
    var high = edges.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if edges[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }

  private static func edges(of bins: Bins, range: ClosedRange<Double>?, values: [Double]) throws -> [Double] {
    switch bins {
    case .edges(let edges):
      guard edges.count >= 2 else {
        throw Failure(.value, "`bins` must hold at least 2 edges, but has shape (\(edges.count),)")
      }
      guard zip(edges, edges.dropFirst()).allSatisfy({ $0 <= $1 }) else {
        throw Failure(.value, "`bins` must increase monotonically, when an array")
      }
      return edges
    case .count(let count):
      guard count >= 1 else { throw Failure(.value, "`bins` must be positive, when an integer, but is \(count)") }
      guard count <= 1_000_000 else { throw Failure(.value, "`bins` is \(count), expected at most 1000000") }
      var low = range?.lowerBound ?? values.min() ?? 0
      var high = range?.upperBound ?? values.max() ?? 1
      guard low.isFinite, high.isFinite, !values.contains(where: \.isNaN) || range != nil else {
        let found = values.contains(where: \.isNaN) ? "nan, nan" : "\(low), \(high)"
        throw Failure(.value, "autodetected range of [\(found)] is not finite")
      }
      if low == high {
        low -= 0.5
        high += 0.5
      }
      let step = (high - low) / Double(count)
      return (0..<count).map { low + Double($0) * step } + [high]
    }
  }
}
