import Foundation

extension AxisRange {
  /// The widest span taken by an automatic axis; beyond it differences could not be computed.
  private static let most = 1e300

  /// The range of `axis` for data between the ends of `data`: what was asked for where it can be drawn, else the data with
  /// some room around. `room` is a fraction of the range.
  init(_ axis: Axis, data: ClosedRange<Double>?, room: Double) {
    scale = axis.scale
    let fallback: ClosedRange<Double> = scale == .log ? 1...10 : 0...1
    let data = data ?? fallback
    (lower, upper) =
      scale == .log
      ? Self.logarithmic(data, room: room)
      : Self.linear(max(data.lowerBound, -Self.most)...max(-Self.most, min(data.upperBound, Self.most)), room: room)
    if let wanted = axis.lower, isDrawable(wanted) { lower = wanted }
    if let wanted = axis.upper, isDrawable(wanted) { upper = wanted }
    if lower == upper || (axis.lower == nil || axis.upper == nil) && lower > upper {
      (lower, upper) = scale == .log ? (lower / 10, lower * 10) : Self.around(lower)
    }
  }

  private func isDrawable(_ value: Double) -> Bool {
    value.isFinite && abs(value) <= Self.most && (scale == .linear || value > 0)
  }

  private static func linear(_ data: ClosedRange<Double>, room: Double) -> (Double, Double) {
    let (low, high) = (data.lowerBound, data.upperBound)
    if high - low <= abs(high) * 1e-12 { return around(low) }
    let margin = (high - low) * room
    // Counts and losses do not go below zero, so neither does their axis.
    return (
      low >= 0 ? max(0, low - margin) : low - margin,
      high <= 0 ? min(0, high + margin) : high + margin
    )
  }

  private static func logarithmic(_ data: ClosedRange<Double>, room: Double) -> (Double, Double) {
    let (low, high) = (log10(data.lowerBound), log10(data.upperBound))
    let margin = high > low ? (high - low) * room : 0.3
    return (pow(10, max(-300, low - margin)), pow(10, min(300, high + margin)))
  }

  private static func around(_ value: Double) -> (Double, Double) {
    let margin = value == 0 ? 0.5 : abs(value) * 0.1
    return (value - margin, value + margin)
  }
}
