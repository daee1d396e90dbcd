/// One column of plotted numbers. A NaN is a gap and equals another NaN, so that figures with gaps can be compared.
public struct Values: Sendable, ExpressibleByArrayLiteral, RandomAccessCollection {
  /// The numbers in order.
  public var elements: [Double]

  /// A column of `elements`.
  public init(_ elements: [Double]) { self.elements = elements }

  /// A column of the listed numbers.
  public init(arrayLiteral elements: Double...) { self.elements = elements }

  /// Always zero.
  public var startIndex: Int { 0 }

  /// The number of elements.
  public var endIndex: Int { elements.count }

  /// The number at `position`.
  public subscript(position: Int) -> Double { elements[position] }
}

extension Values: Hashable {
  /// True if both have the same numbers in the same order, where NaN equals NaN.
  public static func == (left: Values, right: Values) -> Bool {
    let isSame = left.elements.withUnsafeBufferPointer { left in
      right.elements.withUnsafeBufferPointer { left.baseAddress == $0.baseAddress && left.count == $0.count }
    }
    return isSame || left.elements.elementsEqual(right.elements) { $0 == $1 || ($0.isNaN && $1.isNaN) }
  }

  /// Feeds every number, all NaNs as one.
  public func hash(into hasher: inout Hasher) {
    for value in elements { hasher.combine(value.isNaN ? .nan : value) }
  }
}

extension Values: Codable {
  /// Reads numbers, `null` for a gap, and the strings "inf" and "-inf".
  public init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    var elements: [Double] = []
    while !list.isAtEnd {
      if try list.decodeNil() {
        elements.append(.nan)
      } else if let number = try? list.decode(Double.self) {
        elements.append(number)
      } else {
        elements.append(try list.decode(String.self) == "-inf" ? -.infinity : .infinity)
      }
    }
    self.init(elements)
  }

  /// Writes what `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    for value in elements {
      if value.isNaN {
        try list.encodeNil()
      } else if value.isInfinite {
        try list.encode(value < 0 ? "-inf" : "inf")
      } else {
        try list.encode(value)
      }
    }
  }
}
