/// What a float weight is multiplied by to become an integer: one number, or one per filter.
struct ScaleFactor {
  var values: [Float]
  /// A list, even of one number, is computed with in float32 and a single number in float64: see `product(with:filter:)`.
  let isPerAxis: Bool

  static let range: ClosedRange<Float> = 0...1000

  /// The factor of `filter`.
  subscript(filter: Int) -> Float { values.count == 1 ? values[0] : values[filter] }

  /// Every factor within 0 … 1000.
  func clipped() -> ScaleFactor {
    var result = self
    result.values = values.map { min(max($0, Self.range.lowerBound), Self.range.upperBound) }
    return result
  }

  /// The factors multiplied pairwise; a single number goes with every filter.
  static func * (left: ScaleFactor, right: ScaleFactor) -> ScaleFactor {
    let count = max(left.values.count, right.values.count)
    return ScaleFactor(
      values: (0..<count).map { left[$0] * right[$0] }, isPerAxis: left.isPerAxis || right.isPerAxis)
  }

  /// `scale` times the factor of `filter`, rounded as NumPy 1.x does for a Python number times a float32: to float32 if the
  /// float32 is in a list, else not.
  func product(with scale: Double, filter: Int) -> Double {
    isPerAxis ? Double(Float(scale) * self[filter]) : scale * Double(self[filter])
  }
}
