/// Where a falling curve stops being worth its price.
public enum Knee: String, Sendable, CaseIterable {
  /// The first size whose loss has come down to the plateau, give or take a twentieth of the descent. The plateau is the
  /// median of the last quarter of the sizes, so it does not matter how far out the largest size lies.
  case plateau
  /// The point farthest above the diagonal when sizes and losses are scaled to 0...1 (Satopaa, Albrecht, Irwin and
  /// Raghavan, "Finding a 'Kneedle' in a Haystack", 2011). It moves with the largest size.
  case kneedle

  private static let tolerance = 0.05

  /// The place of the knee of the losses of ascending sizes, which are as many and at least one.
  public func place(sizes: [Int], losses: [Double]) -> Int {
    switch self {
    case .plateau:
      let tail = losses.suffix(max(losses.count / 4, 1)).sorted()
      let middle = tail.count / 2
      let plateau = tail.count % 2 == 1 ? tail[middle] : (tail[middle - 1] + tail[middle]) / 2
      let limit = plateau + Self.tolerance * ((losses.first ?? plateau) - plateau)
      return losses.firstIndex { $0 <= limit } ?? losses.count - 1
    case .kneedle:
      guard let first = sizes.first, let last = sizes.last, let lowest = losses.min(), let highest = losses.max(),
        last > first, highest > lowest
      else { return 0 }
      let heights = zip(sizes, losses).map { size, loss in
        (highest - loss) / (highest - lowest) - Double(size - first) / Double(last - first)
      }
      return heights.indices.max { heights[$0] < heights[$1] } ?? 0
    }
  }
}
