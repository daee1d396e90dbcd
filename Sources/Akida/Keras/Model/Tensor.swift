/// float32 numbers in C order, as stored in a Keras file.
struct Tensor: Sendable, Equatable {
  var shape: [Int]
  var values: [Float]
}

/// The number of elements of `shape`; nil if that is more than an `Int` can say or an extent is negative.
func elementCount(_ shape: [Int]) -> Int? {
  var count = 1
  for extent in shape {
    let (product, overflow) = count.multipliedReportingOverflow(by: extent)
    if overflow || extent < 0 { return nil }
    count = product
  }
  return count
}

/// A shape as Python prints a tuple: (3,), (49, 10, 1).
func tuple(_ shape: [Int]) -> String {
  shape.count == 1 ? "(\(shape[0]),)" : "(" + shape.map { "\($0)" }.joined(separator: ", ") + ")"
}
