import NDArray
import Testing

@testable import Akida

@Suite struct StatisticsTests {
  @Test func everyLayerIsCounted() throws {
    let model = Model()
    try model.add(.inputConvolutional(inputShape: [8, 6, 1], kernelSize: Extent(3, 3), filters: 4, activationBits: 1))
    try model.add(.separableConvolutional(kernelSize: Extent(3, 3), filters: 5, activationBits: 1))
    try model.add(.fullyConnected(units: 7, activationBits: nil))
    // Thresholds that all potentials pass, or none.
    let first = try model.getLayer(0)
    try first.setVariable("threshold", to: NDArray([-1, -1, 1, 1] as [Int32]))
    let second = try model.getLayer(1)
    try second.setVariable("threshold", to: NDArray([-1, 1, 1, 1, 1] as [Int32]))
    let x = try NDArray.zeros([300, 8, 6, 1], dtype: .uint8)
    var last = (done: 0, total: 0)
    let statistics = try model.statistics(x) { last = ($0, $1) }
    #expect(last == (300, 300))
    #expect(statistics.samples == 300)
    #expect(statistics.parts.map(\.products) == [48 * 9 * 4, 48 * 4 * (9 + 5), 48 * 5 * 7])
    #expect(statistics.parts.map(\.spikes) == [96, 48, nil])
    #expect(statistics.parts.map(\.sparsity) == [0.5, 0.8, nil])
    #expect(statistics.products == 1728 + 2688 + 1680)
    #expect(statistics.seconds > 0 && statistics.rate > 0)
    #expect(statistics.description.contains("300 samples"))
  }

  @Test func noSamplesAreNoError() throws {
    let model = Model()
    try model.add(.inputData(inputShape: [1, 1, 4]))
    let statistics = try model.statistics(NDArray.zeros([0, 1, 1, 4], dtype: .uint8))
    #expect(statistics.parts.map(\.spikes) == [0])
    #expect(statistics.rate == 0)
    #expect(throws: Failure.self) { try Model().statistics(NDArray.zeros([1, 1, 1, 4], dtype: .uint8)) }
  }
}
