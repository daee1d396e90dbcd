import Foundation

/// Places along an axis with the texts beside them.
struct Ticks: Equatable {
  var positions: [Double]
  var labels: [String]

  /// The widest text beside a tick, in pixels of 1/100 inch.
  private static let longest = 180.0

  static let none = Ticks(positions: [], labels: [])

  /// The ticks asked for, without those that are outside `range`.
  init(_ wanted: [Axis.Tick], in range: AxisRange) {
    let visible = wanted.filter { range.contains($0.position) }
    let texts = NumberLabels.texts(for: visible.map(\.position))
    positions = visible.map(\.position)
    labels = zip(visible, texts).map {
      TextMetrics.shortened($0.label ?? $1, width: Self.longest, size: TextSizes.tick)
    }
  }

  init(positions: [Double], labels: [String]) {
    self.positions = positions
    self.labels = labels
  }

  /// Round numbers in `range`, as many as fit into `length` pixels when each takes `space` of its label's text.
  init(in range: AxisRange, length: Double, space: (String) -> Double) {
    let candidates = range.scale == .log ? Self.logarithmic(range) : []
    for positions in candidates + Self.linear(range) {
      let labels = NumberLabels.texts(for: positions)
      if Self.fits(positions, labels, range, length, space) {
        self.init(positions: positions, labels: labels)
        return
      }
    }
    self = .none
  }

  /// The step of an evenly spaced list of at least two ticks.
  var step: Double? { positions.count >= 2 ? positions[1] - positions[0] : nil }

  private static func fits(
    _ positions: [Double], _ labels: [String], _ range: AxisRange, _ length: Double, _ space: (String) -> Double
  ) -> Bool {
    guard positions.count >= 2 else { return false }
    let places: [Double] = positions.map { (range.fraction($0) ?? 0) * length }
    let spaces: [Double] = labels.map(space)
    return positions.indices.dropFirst().allSatisfy { index in
      let needed = (spaces[index] + spaces[index - 1]) / 2
      return abs(places[index] - places[index - 1]) >= needed
    }
  }

  /// Steps of 1, 2 and 5 times a power of ten, the finest first.
  private static func linear(_ range: AxisRange) -> [[Double]] {
    let (low, high) = (min(range.lower, range.upper), max(range.lower, range.upper))
    let magnitude = log10((high - low) / 50)
    guard magnitude.isFinite else { return [] }
    let finest = Int(magnitude.rounded(.down))
    return (finest...(finest + 3)).flatMap { (power: Int) -> [[Double]] in
      [1, 2, 5].compactMap { multiples(of: $0, power: power, from: low, to: high) }
    }
  }

  /// The multiples of `factor` times a power of ten between two values; nil if there are none or too many.
  private static func multiples(of factor: Double, power: Int, from low: Double, to high: Double) -> [Double]? {
    // Dividing by a power of ten is exact where multiplying by 0.1 is not.
    let unit = pow(10, Double(abs(power)))
    func value(_ index: Double) -> Double { power < 0 ? index * factor / unit : index * factor * unit }
    let step = value(1)
    guard step > 0, step.isFinite else { return nil }
    let first = (low / step - 1e-9).rounded(.up)
    let last = (high / step + 1e-9).rounded(.down)
    guard last >= first, last - first < 200 else { return nil }
    return (0...Int(last - first)).map { value(first + Double($0)) }
  }

  /// 1-2-5 in every decade, then whole decades, then every second, third, … decade.
  private static func logarithmic(_ range: AxisRange) -> [[Double]] {
    let (low, high) = (min(range.lower, range.upper), max(range.lower, range.upper))
    let decades = Int(log10(low).rounded(.down))...Int(log10(high).rounded(.up))
    func visible(_ values: [Double]) -> [Double] {
      values.filter { $0 >= low * (1 - 1e-9) && $0 <= high * (1 + 1e-9) }
    }
    func power(_ exponent: Int) -> Double { Double("1e\(exponent)") ?? pow(10, Double(exponent)) }
    let fine = visible(decades.flatMap { decade in [1.0, 2, 5].map { $0 * power(decade) } })
    let sparse = [1, 2, 3, 5, 10, 20, 50, 100].map { every in
      visible(decades.filter { $0 % every == 0 }.map(power))
    }
    return ([fine] + sparse).filter { $0.count >= 3 || log10(high / low) > 1 }
  }
}
