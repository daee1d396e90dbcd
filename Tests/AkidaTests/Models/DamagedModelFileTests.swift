import Foundation
import NDArray
import Testing

@testable import Akida

/// A model file that is cut or has wrong bytes gives a model or a `Failure`; nothing else may happen.
@Suite struct DamagedModelFileTests {
  private static func bytes() throws -> Data {
    let model = Model()
    try model.add(.inputConvolutional(inputShape: [6, 5, 1], kernelSize: Extent(3, 3), filters: 4))
    try model.add(.separableConvolutional(kernelSize: Extent(3, 3), filters: 8, pooling: .average))
    try model.add(.fullyConnected(units: 6, activationBits: nil))
    try model.compile(LearningParameters(numWeights: 3, numClasses: 2))
    return Data(try ModelFileWriter.bytes(of: model))
  }

  /// The model in `bytes`, after a sample has gone through it and taught it; nil for a `Failure`.
  private func load(_ bytes: Data) throws -> Model? {
    try withTemporaryPath { path in
      try bytes.write(to: URL(fileURLWithPath: path))
      do {
        let model = try Model(path: path)
        let shape = try #require(model.inputShape)
        // A damaged shape may be one of very large samples.
        guard shape.reduce(1, *) < 1 << 16 else { return model }
        let x = NDArray(zeros: [1] + shape, dtype: .uint8)
        _ = try model.forward(x)
        if model.learner != nil { try model.fit(x) }
        return model
      } catch is Failure {
        return nil
      }
    }
  }

  @Test func cutFiles() throws {
    let whole = try Self.bytes()
    #expect(try load(whole) != nil)
    for part in 0..<40 {
      #expect(try load(whole.prefix(whole.count * part / 40)) == nil, "cut after \(part) of 40 parts")
    }
    #expect(try load(whole.dropLast()) == nil)
  }

  @Test("Wrong bytes", arguments: 0..<8)
  func wrongBytes(_ seed: Int) throws {
    let whole = try Self.bytes()
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<40 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = try load(bytes)
    }
  }
}
