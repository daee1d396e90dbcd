/// Sums in float32, added up in the order of TensorFlow 2.10 on a CPU. Its sums are part of the scale factors of a model, and
/// any other order, even a more exact one, gives other last bits.
///
/// The order follows from its packets of eight numbers, of which four are summed side by side where there are enough.
enum PacketSum {
  private static let width = 8
  private static let packetsAtOnce = 4

  /// The sums of the columns of a matrix in row-major order.
  static func columns(_ values: [Float], count: Int) -> [Float] {
    guard count > 1 else { return [total(values[...])] }
    let rows = values.count / count
    // The columns that fill no packet are summed one row after another, and so are few rows.
    let packed = rows >= 16 ? count / width * width : 0
    return (0..<count).map { column in
      strided(values[...], from: column, by: count, count: rows, ways: column < packed ? packetsAtOnce : 1)
    }
  }

  /// The sum of all values.
  static func total(_ values: ArraySlice<Float>) -> Float {
    // Long lists are summed as two halves, the first of them a whole number of packets.
    if values.count > width * 1024 {
      let split = values.startIndex + (values.count / 2 + values.count % 2 + width - 1) / width * width
      return total(values[..<split]) + total(values[split...])
    }
    let packets = values.count / width
    let lanes = (0..<width).map {
      strided(values, from: values.startIndex + $0, by: width, count: packets, ways: packetsAtOnce)
    }
    let pairs = (0..<width / 2).map { lanes[$0] + lanes[$0 + width / 2] }
    let rest = values.dropFirst(packets * width).reduce(0, +)
    return rest + ((pairs[0] + pairs[2]) + (pairs[1] + pairs[3]))
  }

  /// The sum of `count` values, `stride` apart. They are dealt out in turn to `ways` sums that are then added up; the values
  /// of an incomplete turn come last.
  private static func strided(
    _ values: ArraySlice<Float>, from first: Int, by stride: Int, count: Int, ways: Int
  ) -> Float {
    let dealt = count / ways * ways
    var sum: Float = 0
    for way in 0..<ways {
      var part: Float = 0
      for index in Swift.stride(from: way, to: dealt, by: ways) { part += values[first + index * stride] }
      sum += part
    }
    for index in dealt..<count { sum += values[first + index * stride] }
    return sum
  }
}
