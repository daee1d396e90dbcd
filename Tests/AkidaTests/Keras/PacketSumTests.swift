import Testing

@testable import Akida

/// The order of additions, made visible by a number that swallows the ones added to it until it is cancelled.
struct PacketSumTests {
  private static let huge: Float = 0x1p24

  /// `count` ones, of which one is replaced by the huge number and another by its negative.
  private func ones(_ count: Int, huge: Int, negative: Int) -> [Float] {
    var values = [Float](repeating: 1, count: count)
    (values[huge], values[negative]) = (Self.huge, -Self.huge)
    return values
  }

  @Test func sumsOfSmallNumbersAreExact() {
    for count in [0, 1, 7, 8, 9, 31, 32, 45, 8192, 8193, 20_001] {
      #expect(PacketSum.columns([Float](repeating: 1, count: count), count: 1) == [Float(count)])
    }
    for (rows, columns) in [(0, 3), (1, 9), (15, 8), (16, 8), (19, 9), (50, 20)] {
      let values = (0..<rows * columns).map { Float($0 % columns) }
      #expect(PacketSum.columns(values, count: columns) == (0..<columns).map { Float(rows * $0) })
    }
  }

  @Test func aPacketIsFoldedByHalves() {
    #expect(PacketSum.total(ones(8, huge: 0, negative: 4)[...]) == 6)
    // The first pair goes with the third one.
    #expect(PacketSum.total([Self.huge, 1, -Self.huge, 1, 0, 0, 0, 0]) == 2)
    #expect(PacketSum.total([1, Self.huge, 1, -Self.huge, 0, 0, 0, 0]) == 2)
  }

  @Test func packetsAreDealtOutToFourSums() {
    // The fifth packet goes to the same sum as the first one, the second packet does not.
    #expect(PacketSum.total(ones(64, huge: 0, negative: 32)[...]) == 62)
    #expect(PacketSum.total(ones(64, huge: 0, negative: 8)[...]) < 62)
    // The fifth packet is no turn: it is added after the four, whose huge sum was rounded up from an odd number.
    #expect(PacketSum.total(ones(40, huge: 24, negative: 32)[...]) == 39)
  }

  @Test func whatFillsNoPacketIsAddedByItself() {
    #expect(PacketSum.total(ones(12, huge: 8, negative: 9)[...]) == 10)
    #expect(PacketSum.total(ones(12, huge: 8, negative: 11)[...]) == 8)
  }

  @Test("Long lists are two sums", arguments: [(8193, 4104), (8200, 4104), (16_384, 8192), (20_000, 10_000)])
  func longListsAreTwoSums(_ count: Int, _ split: Int) {
    var values = [Float](repeating: 0, count: count)
    // A one at the start of the second sum escapes the huge numbers in the first, and a one at the end of the first does not.
    (values[0], values[split - 1], values[split]) = (Self.huge, -Self.huge, 1)
    #expect(PacketSum.total(values[...]) == 1)
    (values[split - 1], values[split]) = (1, -Self.huge)
    #expect(PacketSum.total(values[...]) == 0)
  }

  @Test func sixteenRowsAreDealtOutToFourSums() {
    // In the first column four rows apart, in the last column (which fills no packet) too.
    for (rows, first, last) in [(15, 10, 10), (16, 14, 11), (17, 15, 12)] as [(Int, Float, Float)] {
      let column = ones(rows, huge: 0, negative: 4)
      let sums = PacketSum.columns(column.flatMap { [Float](repeating: $0, count: 9) }, count: 9)
      #expect(sums == [Float](repeating: first, count: 8) + [last])
    }
  }

  @Test func deviationsOfHugeWeightsAreInfinite() {
    let weights = Tensor(shape: [16, 2], values: (0..<32).map { $0 % 8 < 4 ? 3e38 : -3e38 })
    for isPerAxis in [false, true] {
      let quantizer = WeightQuantizer(measure: .deviations(3), isPerAxis: isPerAxis, bitwidth: 4)
      let scale = quantizer.scaleFactor(of: weights)
      #expect(scale.values == [Float](repeating: 0, count: isPerAxis ? 2 : 1))
      #expect(quantizer.integers(weights, scale: scale) == [Int8](repeating: 0, count: 32))
    }
  }
}
