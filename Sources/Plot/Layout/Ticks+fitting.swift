extension Ticks {
  /// True if no two texts beside the ticks touch when they stand upright.
  func fitSideBySide(in range: AxisRange, length: Double) -> Bool {
    let places = positions.map { (range.fraction($0) ?? 0) * length }
    let halves = labels.map { TextMetrics.width($0, size: TextSizes.tick) / 2 }
    let order = places.indices.sorted { places[$0] < places[$1] }
    return zip(order, order.dropFirst()).allSatisfy {
      places[$1] - places[$0] >= halves[$0] + halves[$1] + 4
    }
  }
}
