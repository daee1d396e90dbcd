/// Numbers at equal distances.
public struct Linspace: Sendable {
  private let count: Int
  private let intervals: Int

  /// `count` numbers, of which the last is the end unless `endpoint` is false. Throws a value error for a negative count.
  public init(count: Int, endpoint: Bool = true) throws(Failure) {
    guard count >= 0 else { throw Failure(.value, "Number of samples, \(count), must be non-negative.") }
    self.count = count
    intervals = endpoint ? count - 1 : count
    isEndpointIncluded = endpoint
  }

  private let isEndpointIncluded: Bool

  /// The numbers from `start` to `stop` as an array.
  public func array(from start: Double, to stop: Double, dtype: DType = .float64) throws(Failure) -> NDArray {
    _ = try NDArray.zeros([count], dtype: .float64)
    let values = NDArray(values(from: start, to: stop))
    return dtype.isInteger ? try values.apply(.floor).astype(dtype) : try values.converted(to: dtype)
  }

  /// The distance between neighbours; nan for a single number.
  public func step(from start: Double, to stop: Double) -> Double {
    intervals > 0 ? (stop - start) / Double(intervals) : .nan
  }

  func values<T: Real>(from start: T, to stop: T) -> [T] {
    let distance = stop - start
    let step = intervals > 0 ? distance / T(intervals) : .zero
    var values = (0..<count).map { index in
      let part = step != 0 ? T(index) * step : intervals > 0 ? T(index) / T(intervals) * distance : T(index) * distance
      return part + start
    }
    if isEndpointIncluded && count > 1 { values[count - 1] = stop }
    return values
  }
}
