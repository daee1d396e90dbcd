import Foundation
import NDArray
import Testing

@testable import Data

private func recording(_ name: String, rate: Int? = nil) throws -> Recording {
  try Recording(path: Fixtures.path("audio/\(name)"), rate: rate)
}

@Suite("Recordings") struct RecordingTests {
  /// A tone of 440 Hz, 0.1 s long, after four samples at the limits.
  private static let tone = (0..<1600).map { index in
    index < 4
      ? [-32768, 32767, 0, -1][index]
      : Int16((12000 * sin(2 * Double.pi * 440 * Double(index) / 16000)).rounded(.toNearestOrEven))
  }

  @Test(arguments: ["int16", "float", "int24"]) func samplesComeAsTheyAre(kind: String) throws {
    let recording = try recording("tone_\(kind).wav")
    #expect(recording.rate == 16000)
    #expect(recording.samples == Self.tone)
  }

  @Test func eightBits() throws {
    #expect(try recording("tone_uint8.wav").samples == Self.tone.map { ($0 >> 8) << 8 })
  }

  @Test func channelsAreMixed() throws {
    let mean = Self.tone.map { sample in
      let other = -(Int(sample) >> 1)
      return (Double(Int(sample) + other) / 2).rounded(.toNearestOrEven)
    }
    #expect(try recording("tone_stereo.wav").samples.map(Double.init) == mean)
  }

  @Test func compressedFormats() throws {
    #expect(try recording("tone.flac").samples == Array(Self.tone[4...]))
    let decoded = try recording("tone.ogg").samples
    #expect(decoded.count == 1596)
    let difference = zip(decoded, Self.tone[4...]).map { abs(Int($0) - Int($1)) }.max() ?? .max
    #expect(difference < 700)
  }

  @Test(arguments: ["tone_8khz.wav", "tone_44khz.wav"]) func otherRates(name: String) throws {
    let resampled = try recording(name, rate: 16000)
    #expect(resampled.rate == 16000)
    #expect(resampled.samples.count == 1600)
    // The filter has not settled near the ends.
    for index in 200..<1400 { #expect(abs(Int(resampled.samples[index]) - Int(Self.tone[index])) <= 8) }
    #expect(try recording(name).rate == (name.contains("8khz") ? 8000 : 44100))
  }

  @Test func longRecordingsComeThroughTheBlocksWhole() throws {
    let samples = (0..<100_000).map { Int16(truncatingIfNeeded: $0 &* 7919) }
    let bytes = SoundFile(samples: samples).bytes
    #expect(try bytes.withUnsafeBytes { try Recording($0, name: "x").samples } == samples)
    let halved = try bytes.withUnsafeBytes { try Recording($0, name: "x", rate: 8000).samples }
    #expect(halved.count == 50_000)
  }

  @Test func aFileInAnArchive() throws {
    let path = Fixtures.bundled("synthetic_words.zip") + "/lamp/synthetic00_nohash_0.flac"
    let recording = try Recording(path: path, rate: 16000)
    #expect(recording.samples.count == 16000)
    let missing = #expect(throws: Failure.self) { try Recording(path: path + "x") }
    #expect(missing?.kind == .fileNotFound)
  }

  @Test func missingAndOtherFiles() throws {
    let missing = #expect(throws: Failure.self) { try Recording(path: "no/such.wav") }
    #expect(missing == Failure(.fileNotFound, "[Errno 2] No such file or directory: 'no/such.wav'"))
    #expect(#expect(throws: Failure.self) { try Recording(path: "/") }?.kind == .isADirectory)
    let text = #expect(throws: Failure.self) { try recording("make.py") }
    #expect(text?.kind == .value && text?.message.contains("is no sound file") == true)
  }

  @Test func numbersThatAreNone() {
    let failure = #expect(throws: Failure.self) { try recording("nan.wav") }
    #expect(failure?.message.hasSuffix("has samples that are no finite numbers") == true)
  }

  @Test(arguments: [0, -1, 1, 10_000_000]) func ratesThatAreNone(rate: Int) {
    #expect(throws: Failure.self) { try recording("tone_int16.wav", rate: rate) }
  }

  @Test func progressStopsTheReading() {
    let failure = #expect(throws: Failure.self) {
      try Recording(path: Fixtures.path("audio/tone_int16.wav")) { _, _ in throw Failure(.interrupted, "") }
    }
    #expect(failure?.kind == .interrupted)
  }
}
