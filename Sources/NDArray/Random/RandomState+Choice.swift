extension RandomState {
  /// Numbers from 0 to one less than `count`, chosen with or without replacement and, if given, with probabilities. Throws
  /// a value error when there are too few to choose from.
  public mutating func choice(
    _ count: Int, _ shape: [Int], replacing: Bool = true, probabilities: NDArray? = nil
  ) throws(Failure) -> NDArray {
    if count <= 0 && !shape.contains(0) {
      throw Failure(.value, "a must be greater than 0 unless no samples are taken")
    }
    let wanted = try NDArray.zeros(shape, dtype: .bool).count
    var weights: Weights?
    if let probabilities { weights = try Weights(probabilities, count: count) }
    if replacing {
      guard let weights else {
        return try count > 0 ? integers(low: 0, high: count, shape) : .zeros(shape, dtype: .int64)
      }
      return NDArray(weights.items((0..<wanted).map { _ in source.nextDouble() }), shape: shape)
    }
    if wanted > count {
      throw Failure(.value, "Cannot take a larger sample than population when 'replace=False'")
    }
    guard let weights else {
      let order = try Shuffling.order(count) { source.masked($0) }
      return try order[.slice(Slice(0, wanted))].copy().reshaped(shape)
    }
    return NDArray(try weights.differentItems(wanted) { source.nextDouble() }, shape: shape)
  }
}
