/// Helpers on shapes: the extents of an array's axes.
enum Shape {
  /// Throws a value error for more axes than NumPy 2 has.
  static func requireAxisCount(_ count: Int) throws(Failure) {
    if count > 64 {
      throw Failure(.value, "maximum supported dimension for an ndarray is currently 64, found \(count)")
    }
  }

  /// The number of elements, or nil when it does not fit an `Int`. Axes without elements do not excuse the others, so
  /// that strides can be worked out.
  static func count(_ shape: [Int]) -> Int? {
    var count = 1
    for extent in shape where extent != 0 {
      let (product, overflow) = count.multipliedReportingOverflow(by: extent)
      if overflow { return nil }
      count = product
    }
    return shape.contains(0) ? 0 : count
  }

  /// The strides, in elements, of an array that lies in C order without gaps.
  static func contiguousStrides(_ shape: [Int]) -> [Int] {
    var strides = [Int](repeating: 1, count: shape.count)
    for axis in stride(from: shape.count - 2, through: 0, by: -1) {
      strides[axis] = strides[axis + 1] * max(shape[axis + 1], 1)
    }
    return strides
  }

  /// A shape as Python writes a tuple: `()`, `(3,)`, `(2, 3)`.
  static func text(_ shape: [Int]) -> String {
    let items = shape.map(String.init).joined(separator: ", ")
    return shape.count == 1 ? "(\(items),)" : "(\(items))"
  }

  /// A shape as NumPy writes it inside messages: `()`, `(3,)`, `(2,3)`.
  static func compactText(_ shape: [Int]) -> String {
    let items = shape.map(String.init).joined(separator: ",")
    return shape.count == 1 ? "(\(items),)" : "(\(items))"
  }

  /// A requested shape as NumPy's reshape error writes it: `newaxis` for an extent to be worked out, unless it comes
  /// first, when it is left out.
  static func reshapeText(_ shape: [Int]) -> String {
    let items = shape.drop { $0 < 0 }.map { $0 < 0 ? "newaxis" : String($0) }.joined(separator: ",")
    return shape.count == 1 && !items.isEmpty ? "(\(items),)" : "(\(items))"
  }

  /// A size in the largest binary unit that leaves at least one, with three digits: `7.28 TiB`.
  static func readableSize(_ byteCount: Int) -> String {
    if byteCount < 1024 { return "\(byteCount) bytes" }
    var value = Double(byteCount)
    var units = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"][...]
    value /= 1024
    while value.rounded() >= 1024, units.count > 1 {
      value /= 1024
      units.removeFirst()
    }
    let decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0
    // Three digits, with the point even if nothing follows it.
    return "\(DecimalText.fixed(value, decimals: decimals))\(value >= 99.95 ? "." : "") \(units.first ?? "")"
  }
}
