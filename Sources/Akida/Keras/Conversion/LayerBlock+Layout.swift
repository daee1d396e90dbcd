/// The orders in which Akida layers keep their weights.
extension LayerBlock {
  /// A kernel (rows, columns, inputs, filters) turned by half a turn: rows and columns reversed.
  func flipped(_ values: [Int8], _ shape: [Int]) -> [Int8] {
    let cell = shape[2] * shape[3]
    let cells = shape[0] * shape[1]
    var result: [Int8] = []
    result.reserveCapacity(values.count)
    for index in stride(from: cells - 1, through: 0, by: -1) {
      result += values[index * cell..<(index + 1) * cell]
    }
    return result
  }

  /// Dense weights (inputs, units) with the inputs reordered from Keras' (row, column, channel) to (channel, column, row).
  func channelsFirst(_ values: [Int8]) -> [Int8] {
    let (rows, columns, channels) = (inputShape[0], inputShape[1], inputShape[2])
    let units = neural.filters
    var result: [Int8] = []
    result.reserveCapacity(values.count)
    for channel in 0..<channels {
      for column in 0..<columns {
        for row in 0..<rows {
          let input = (row * columns + column) * channels + channel
          result += values[input * units..<(input + 1) * units]
        }
      }
    }
    return result
  }

  /// The sum of the weights of each filter.
  func sums(_ values: [Int8]) -> [Int] {
    var sums = [Int](repeating: 0, count: neural.filters)
    for (index, value) in values.enumerated() { sums[index % neural.filters] += Int(value) }
    return sums
  }
}
