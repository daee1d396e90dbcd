import NDArray
import Testing

@testable import Data

@Suite("MFCC features") struct MFCCTests {
  private static let golden = Result { try loadNPZ(Fixtures.path("audio/clips.npz")) }

  private func golden(_ name: String) throws -> NDArray { try #require(try Self.golden.get().array(name)) }

  private func difference(_ a: NDArray, _ b: NDArray) -> Float {
    #expect(a.shape == b.shape)
    return zip(a.elements(as: Float.self), b.elements(as: Float.self)).map { abs($0 - $1) }.max() ?? .infinity
  }

  @Test func equalToNumPyAndSciPy() throws {
    let features = try MFCC.features(of: golden("clips"))
    #expect(features.dtype == .float32)
    #expect(try difference(features, golden("features")) < 1e-4)
  }

  @Test func bytesOfTheBundledModel() throws {
    let bytes = try FeatureMap.speechCommands.apply(to: MFCC.features(of: golden("clips")))
    let expected = try golden("bytes")
    #expect(bytes.dtype == .uint8 && bytes.shape == expected.shape)
    let equal = zip(bytes.elements(as: UInt8.self), expected.elements(as: UInt8.self)).count { $0 == $1 }
    #expect(Double(equal) >= 0.999 * Double(bytes.count))
  }

  @Test func oneClipAndSeveral() throws {
    let clips = try golden("clips")
    let one = try MFCC.features(of: clips[.at(1)])
    #expect(one.shape == [49, 10])
    #expect(try difference(one, MFCC.features(of: clips)[.at(1)]) == 0)
  }

  @Test(arguments: DType.allCases) func everyTypeOfSamples(dtype: DType) throws {
    #expect(try MFCC.features(of: golden("clips").astype(dtype)).shape == [6, 49, 10])
  }

  @Test func loudnessDoesNotMatter() throws {
    let clip = try golden("clips")[.at(0)]
    let quiet = NDArray(clip.elements(as: Float.self).map { $0 / 32768 })
    #expect(try difference(MFCC.features(of: quiet), MFCC.features(of: clip)) < 1e-4)
  }

  @Test func lengths() throws {
    let clip = try golden("clips")[.at(0)].elements(as: Int16.self)
    let short = NDArray(clip[..<5000])
    let filled = NDArray(clip[..<5000] + [Int16](repeating: 0, count: 11_000))
    #expect(try difference(MFCC.features(of: short), MFCC.features(of: filled)) == 0)
    let long = NDArray(clip + [Int16](repeating: 30_000, count: 500))
    #expect(try difference(MFCC.features(of: long), MFCC.features(of: NDArray(clip))) == 0)
    #expect(try MFCC.features(of: NDArray(zeros: [0, 16000], dtype: .int16)).shape == [0, 49, 10])
  }

  @Test func silence() throws {
    let features = try MFCC.features(of: NDArray(zeros: [16000], dtype: .int16)).elements(as: Float.self)
    #expect(features.allSatisfy { $0.isFinite })
    #expect(abs(features[0] - 2 * 40 * -13.815511 / 80.0.squareRoot().float) < 1e-3)
    let deep = try MFCC.features(of: NDArray([-5, 0, -3] as [Int16])).elements(as: Float.self)
    #expect(deep.allSatisfy { $0.isFinite })
  }

  @Test(arguments: [[], [0], [3, 0], [2, 3, 4]]) func otherShapes(shape: [Int]) {
    #expect(#expect(throws: Failure.self) { try MFCC.features(of: NDArray(zeros: shape)) }?.kind == .value)
  }

  @Test func samplesThatAreNoNumbers() {
    let clips = NDArray([0, 1, 2, .nan, 1, 2, .infinity, 0] as [Float], shape: [4, 2])
    let failure = #expect(throws: Failure.self) { try MFCC.features(of: clips) }
    #expect(failure?.message == "clip 1 has samples that are no finite numbers")
    // Finite, yet their quotients are not.
    let bytes = try? FeatureMap.speechCommands.apply(to: MFCC.features(of: NDArray([-3e38, 1e-38] as [Float])))
    #expect(bytes?.count == 490)
  }

  @Test func mapsHaveTenNumbersEach() {
    #expect(throws: Failure.self) { try FeatureMap(offset: [0], scale: [1]) }
    #expect(throws: Failure.self) {
      try FeatureMap(offset: Array(repeating: 0, count: 10), scale: Array(repeating: .nan, count: 10))
    }
    #expect(throws: Failure.self) {
      try FeatureMap.speechCommands.apply(to: NDArray(zeros: [49, 13], dtype: .float32))
    }
  }
}

extension Double {
  fileprivate var float: Float { Float(self) }
}
