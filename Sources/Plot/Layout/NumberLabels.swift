import Foundation

/// Writes the numbers beside the ticks of one axis: all with the same number of decimals, with a real minus sign, and as
/// powers of ten when they are very large or very small.
enum NumberLabels {
  /// One text for each value, which differ if the values do.
  static func texts(for values: [Double]) -> [String] {
    let texts = rounded(values)
    return Set(texts).count == Set(values).count ? texts : values.map(exact)
  }

  /// The shortest digits that mean exactly `value`.
  private static func exact(_ value: Double) -> String {
    (value < 0 ? "\u{2212}" : "") + GnuplotText.number(abs(value))
  }

  private static func rounded(_ values: [Double]) -> [String] {
    let largest = values.map(abs).max() ?? 0
    let smallest = values.map(abs).filter { $0 > 0 }.min() ?? 0
    let isSpread = smallest > 0 && largest / smallest > 1e4
    if largest >= 1e6 || (largest > 0 && largest < 1e-4) || (isSpread && smallest < 1e-4) {
      return values.map { power($0) }
    }
    if isSpread { return values.map { plain($0, decimals: decimals(of: $0)) } }
    let common = values.map(decimals(of:)).max() ?? 0
    let isGeometric = values.contains { $0 > 0 && $0 < 1 } && largest / max(smallest, .leastNonzeroMagnitude) >= 100
    return values.map { plain($0, decimals: isGeometric ? decimals(of: $0) : common) }
  }

  /// The decimals needed to write `value` to nine digits.
  private static func decimals(of value: Double) -> Int {
    (0...8).first { places in
      let scaled = value * pow(10, Double(places))
      return abs(scaled - scaled.rounded()) <= max(1, abs(scaled)) * 1e-9
    } ?? 8
  }

  private static func plain(_ value: Double, decimals: Int) -> String {
    let text = String(format: "%.\(decimals)f", abs(value))
    return (value < 0 ? "\u{2212}" : "") + text
  }

  /// `value` as digits times a power of ten: 2×10⁶.
  private static func power(_ value: Double) -> String {
    guard value != 0 else { return "0" }
    let parts = String(format: "%.6e", abs(value)).split(separator: "e")
    guard parts.count == 2, let digits = Double(parts[0]), let exponent = Int(parts[1]) else { return String(value) }
    let raised = String(exponent).map { superscripts[$0] ?? String($0) }.joined()
    let front = digits == 1 ? "" : plain(digits, decimals: decimals(of: digits)) + "×"
    return (value < 0 ? "\u{2212}" : "") + front + "10" + raised
  }

  private static let superscripts: [Character: String] = [
    "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
  ]
}
