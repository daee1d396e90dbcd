import NDArray
import Testing

@testable import Plot

/// The expected numbers are those of `numpy.histogram`.
@Suite struct HistogramTests {
  private let values = [
    2.04, -2.56, 0.42, -0.57, -0.45, -0.22, -2.02, -0.23, -0.87, 3.32, 0.23, -0.35, -0.28, -0.67, -1.06, -0.39, 0.48,
    -0.24, 0.96, -0.2, 0.02, 1.55, 0.55, -0.51, -0.18, 0.54, 1.94, -0.27, -0.24, 1.0, -0.89, -0.29, 0.88, 0.58, 0.09,
    0.67, -2.83, 1.02, -0.96, -1.67,
  ]

  @Test func binsOfEqualWidth() throws {
    let histogram = try Histogram(values, bins: .count(7))
    #expect(histogram.heights == [3, 1, 18, 10, 5, 2, 1])
    #expect(
      histogram.edges == [
        -2.83, -1.9514285714285715, -1.0728571428571427, -0.19428571428571395, 0.6842857142857146, 1.5628571428571432,
        2.441428571428572, 3.32,
      ])
  }

  @Test func density() throws {
    #expect(
      try Histogram(values, bins: .count(7), density: true).heights == [
        0.08536585365853658, 0.028455284552845524, 0.5121951219512194, 0.2845528455284553, 0.14227642276422764,
        0.05691056910569103, 0.028455284552845555,
      ])
  }

  @Test func valuesOnEdgesBelongToTheBinTheyStart() throws {
    let heights = try Histogram((0...30).map { 0.1 * Double($0) }, bins: .count(30)).heights
    #expect(heights == Array(repeating: 1, count: 29) + [2])
  }

  @Test func givenEdgesAndRanges() throws {
    #expect(try Histogram([1, 2, 3, 4, 9], bins: .edges([1, 2, 4])).heights == [1, 3])
    #expect(try Histogram([1, 2, 3.5], bins: .count(4), range: 0...4).heights == [0, 1, 1, 1])
    #expect(try Histogram([5, 5], bins: .count(2)).edges == [4.5, 5, 5.5])
    #expect(try Histogram([], bins: .count(3)).heights == [0, 0, 0])
    #expect(try Histogram([.nan, 1], bins: .edges([0, 2])).heights == [1])
  }

  @Test func impossibleBins() {
    #expect(failure { _ = try Histogram([1], bins: .count(0)) }?.kind == .value)
    #expect(failure { _ = try Histogram([1], bins: .count(.max)) }?.kind == .value)
    #expect(failure { _ = try Histogram([1], bins: .edges([1])) }?.kind == .value)
    #expect(failure { _ = try Histogram([1], bins: .edges([2, 1])) }?.message.contains("monotonically") == true)
    #expect(failure { _ = try Histogram([1, .nan]) }?.message == "autodetected range of [nan, nan] is not finite")
    #expect(failure { _ = try Histogram([1, .infinity]) }?.message.contains("not finite") == true)
  }
}
