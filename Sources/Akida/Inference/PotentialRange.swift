/// The least and the largest value a sum of products can take, of which 0 (nothing added yet) is always one.
struct PotentialRange {
  var low = 0
  var high = 0

  /// Adds `weight` times a value from `values`.
  mutating func add(_ weight: Int8, times values: PotentialRange) {
    let weight = Int(weight)
    low += weight * (weight < 0 ? values.high : values.low)
    high += weight * (weight < 0 ? values.low : values.high)
  }

  /// The sum of `count` such values.
  func times(_ count: Int) -> PotentialRange { PotentialRange(low: low * count, high: high * count) }

  /// Whether all values fit int32, its largest excepted: that one stands for a step which is never reached.
  var fitsInt32: Bool { low >= Int(Int32.min) && high < Int(Int32.max) }
}
