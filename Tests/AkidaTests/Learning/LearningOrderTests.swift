import Testing

@testable import Akida

@Suite struct LearningOrderTests {
  @Test func isAPermutation() {
    for count in [0, 1, 2, 7, 270] {
      let order = LearningOrder.permutation(count: count, units: 50, repetition: 3, seed: 12)
      #expect(order.sorted() == Array(0..<count))
    }
    #expect(LearningOrder.permutation(count: -1, units: 50).isEmpty)
  }

  @Test func argumentsMatter() {
    let order = LearningOrder.permutation(count: 100, units: 50, repetition: 0, seed: 0)
    #expect(order == LearningOrder.permutation(count: 100, units: 50))
    #expect(order != LearningOrder.permutation(count: 100, units: 51))
    #expect(order != LearningOrder.permutation(count: 100, units: 50, repetition: 1))
    #expect(order != LearningOrder.permutation(count: 100, units: 50, seed: 1))
  }
}
