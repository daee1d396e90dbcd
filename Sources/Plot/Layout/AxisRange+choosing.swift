import Foundation

extension AxisRange {
  /// The largest number that is drawn; beyond it differences could not be computed.
  private static let largest = 1e300
  /// The smallest number that is drawn on a log axis.
  private static let smallest = 1e-300

  /// The range of `axis` for data between the ends of `data`: what was asked for where it can be drawn, else the data with
  /// some room around. `room` is a fraction of the range.
  init(_ axis: Axis, data: ClosedRange<Double>?, room: Double) {
    scale = axis.scale
    let drawable = scale == .log ? Self.smallest...Self.largest : -Self.largest...Self.largest
    let data = (data ?? (scale == .log ? 1...10 : 0...1)).clamped(to: drawable)
    (lower, upper) = scale == .log ? Self.logarithmic(data, room: room) : Self.linear(data, room: room)
    if let wanted = axis.lower, isDrawable(wanted) { lower = wanted }
    if let wanted = axis.upper, isDrawable(wanted) { upper = wanted }
    if lower == upper || (axis.lower == nil || axis.upper == nil) && lower > upper {
      (lower, upper) = scale == .log ? (lower / 10, lower * 10) : Self.around(lower)
    }
  }

  private func isDrawable(_ value: Double) -> Bool {
    abs(value) <= Self.largest && (scale == .linear || value >= Self.smallest)
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
    return (pow(10, max(low - margin, -305)), pow(10, min(high + margin, 305)))
  }

  private static func around(_ value: Double) -> (Double, Double) {
    let margin = value == 0 ? 0.5 : abs(value) * 0.1
    return (value - margin, value + margin)
  }
}
