import NDArray
import Testing

@testable import Akida

@Suite struct InputTests {
  private func imageModel() throws -> Model {
    try Model(converted: GoldenModel("std_discrete_relu").layers)
  }
  private func dataModel() throws -> Model {
    try Model(converted: GoldenModel("dense_only").layers)
  }

  @Test func otherIntegersInRangeGiveTheSame() throws {
    let golden = try GoldenModel("std_discrete_relu")
    let model = try imageModel()
    let expected = try model.forward(golden.inputs).contiguousBytes
    for dtype in [DType.int16, .uint16, .int32, .uint32, .int64, .uint64] {
      #expect(try model.forward(golden.inputs.astype(dtype)).contiguousBytes == expected)
    }
  }

  @Test func viewsAreRead() throws {
    let golden = try GoldenModel("dense_only")
    let model = try dataModel()
    let expected = try model.forward(golden.inputs).contiguousBytes
    let columns = golden.inputs.transposed()
    let copy = try columns.copy().transposed()
    #expect(!copy.isContiguous)
    #expect(try model.forward(copy).contiguousBytes == expected)
    #expect(try model.forward(golden.inputs.reshaped([12, 1, 1, 30])).contiguousBytes == expected)
  }

  @Test func noSamples() throws {
    let output = try imageModel().forward(NDArray(zeros: [0, 20, 16, 1], dtype: .uint8))
    #expect(output.shape == [0, 1, 1, 9])
    #expect(output.dtype == .int32)
    #expect(
      try imageModel().predictClasses(NDArray(zeros: [0, 20, 16, 1], dtype: .uint8)).count == 0)
  }

  @Test func wrongInputsAreRefused() throws {
    func refused(
      _ model: Model, _ x: NDArray, _ message: String,
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let failure = #expect(throws: Failure.self, sourceLocation: sourceLocation) {
        try model.forward(x)
      }
      #expect(failure?.kind == .value, sourceLocation: sourceLocation)
      #expect(failure?.message == message, sourceLocation: sourceLocation)
    }
    let (images, data) = (try imageModel(), try dataModel())
    refused(
      images, NDArray(zeros: [20, 16, 1], dtype: .uint8),
      "found input of shape (20, 16, 1), expected (samples, 20, 16, 1)")
    refused(
      data, NDArray(zeros: [2, 31], dtype: .uint8),
      "found input of shape (2, 31), expected (samples, 1, 1, 30) or (samples, 30)")
    refused(
      images, NDArray(zeros: [2, 20, 16, 1], dtype: .float32),
      "found input of dtype float32, expected integers 0 to 255 (uint8)")
    refused(
      images, NDArray([Int64](repeating: -1, count: 320), shape: [1, 20, 16, 1]),
      "found the value -1 in the input, expected 0 to 255")
    refused(
      data, NDArray([UInt8](repeating: 16, count: 30), shape: [1, 30]),
      "found the value 16 in the input, expected 0 to 15")
    refused(
      data, NDArray([UInt64](repeating: .max, count: 30), shape: [1, 30]),
      "found the value -1 in the input, expected 0 to 15")
  }

  @Test func levelsAreNoLogits() throws {
    let model = try imageModel()
    try model.popLayer()
    let x = NDArray(zeros: [1, 20, 16, 1], dtype: .uint8)
    #expect(try model.forward(x).dtype == .uint8)
    #expect(throws: Failure.self) { try model.predict(x) }
    #expect(throws: Failure.self) { try model.predictClasses(x) }
  }

  @Test func progressIsCalledAndMayStop() throws {
    let model = try imageModel()
    let x = NDArray(zeros: [200, 20, 16, 1], dtype: .uint8)
    var steps: [Int] = []
    _ = try model.forward(x) { done, total in
      #expect(total == 200)
      steps.append(done)
    }
    #expect(steps == steps.sorted())
    #expect(steps.last == 200)
    let stop = Failure(.interrupted, "stopped")
    #expect(throws: stop) { try model.forward(x) { _, _ in throw stop } }
  }
}
