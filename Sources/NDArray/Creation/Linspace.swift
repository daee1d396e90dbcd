/// Numbers at equal distances.
public struct Linspace: Sendable {
  private let count: Int
  private let isEndpointIncluded: Bool

  /// `count` numbers, of which the last is the end unless `endpoint` is false. Throws a value error for a negative count.
  public init(count: Int, endpoint: Bool = true) throws(Failure) {
    guard count >= 0 else { throw Failure(.value, "Number of samples, \(count), must be non-negative.") }
    self.count = count
    isEndpointIncluded = endpoint
  }

  /// The numbers from `start` to `stop`; whole ones below them for an integer type. Throws a memory error for too many.
  public func array(from start: Double, to stop: Double, dtype: DType = .float64) throws(Failure) -> NDArray {
    let values = try values(from: start, to: stop)
    return dtype.isInteger ? try values.apply(.floor).astype(dtype) : try values.converted(to: dtype)
  }

  /// The distance between neighbours; nan for a single number.
  public func step(from start: Double, to stop: Double) -> Double {
    intervals > 0 ? (stop - start) / Double(intervals) : .nan
  }

  /// How many distances there are between neighbours.
  public var intervals: Int { isEndpointIncluded ? count - 1 : count }

  /// The numbers in the precision of the bounds.
  func values<T: Real>(from start: T, to stop: T) throws(Failure) -> NDArray {
    let result = try NDArray.zeros([count], dtype: T.dtype)
    let distance = stop - start
    let step = intervals > 0 ? distance / T(intervals) : .zero
    withExtendedLifetime(result) {
      let values = result.typedStart(T.self)
      for index in 0..<count {
        let place = T(index)
        values[index] =
          start + (step != 0 ? place * step : intervals > 0 ? place / T(intervals) * distance : place * distance)
      }
      if isEndpointIncluded && count > 1 { values[count - 1] = stop }
    }
    return result
  }
}
