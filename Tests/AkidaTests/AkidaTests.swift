import NDArray
import Testing

@testable import Akida

@Suite struct ModelBuildingTests {
  @Test func learningModelFromScratch() throws {
    let model = Model()
    try model.add(.inputData(inputShape: [1, 1, 8]))
    try model.add(.fullyConnected(units: 4, activationBits: nil))
    try model.compile(LearningParameters(numWeights: 3, numClasses: 2))
    let x = NDArray([1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1] as [UInt8], shape: [2, 8])
    let outcome = try model.fit(x, labels: NDArray([0, 1] as [Int32]))
    #expect(outcome.learned == 2)
    #expect(try model.predictClasses(x).elements(as: Int64.self) == [0, 1])
    print(model.summary)
  }
}
