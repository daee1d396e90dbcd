import Foundation
import NDArray
import Testing

@testable import Data

@Suite("Folders of recordings") struct SpeechFolderTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "akscript-speech-\(UUID())")

  /// Writes a recording: a burst whose pitch follows from the word, after a pause that follows from the number.
  private func write(_ word: String, _ name: String, number: Int = 0, count: Int = 16000) throws {
    let place = folder.appending(path: word)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let step = 0.02 + 0.01 * Double(word.utf8.first ?? 0).truncatingRemainder(dividingBy: 9)
    let samples = (0..<count).map { index in
      Int16(index > 2000 + 100 * number && index < 9000 ? 9000 * sin(Double(index) * step) : Double(index % 17))
    }
    try FileBytes.write(SoundFile(samples: samples).bytes, to: place.appending(path: name).path(percentEncoded: false))
  }

  private func samples(_ change: (inout SpeechSettings) -> Void = { _ in }) throws -> SpeechSamples {
    var settings = SpeechSettings()
    change(&settings)
    return try SpeechFolder(path: folder.path(percentEncoded: false), settings: settings).samples()
  }

  private func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Two words of twenty speakers.
  private func fill() throws {
    for word in ["no", "yes"] {
      for number in 0..<20 { try write(word, "speaker\(number)_nohash_0.wav", number: number) }
    }
  }

  @Test func whoSpeaks() {
    func speaker(_ name: String) -> Substring { SpeechFile(word: "yes", name: name).speaker }
    #expect(speaker("37fc5d97_nohash_0.wav") == "37fc5d97")
    #expect(speaker("anna_12.wav") == "anna")
    #expect(speaker("anna_maria_12.flac") == "anna_maria")
    #expect(speaker("yes.wav") == "yes")
    #expect(speaker("_1.wav") == "_1")
  }

  /// These speakers are in the test set of Speech Commands, whose shares lie between 0.1 and 0.2.
  @Test(arguments: ["37fc5d97", "fe1916ba", "4290ca61", "44260689", "68dd409e"])
  func theRuleIsThatOfSpeechCommands(speaker: String) {
    #expect(0.1..<0.2 ~= hashedShare(of: speaker))
  }

  @Test func shapesLabelsAndSides() throws {
    defer { remove() }
    try fill()
    let samples = try samples { $0.validationShare = 0.3 }
    #expect(samples.words == ["no", "yes"])
    let validation = (0..<20).count { hashedShare(of: "speaker\($0)") < 0.3 }
    #expect(validation > 0)
    #expect(samples.validation.x.shape == [2 * validation, 49, 10, 1])
    #expect(samples.validation.x.dtype == .uint8 && samples.validation.y.dtype == .int32)
    #expect(samples.training.x.shape == [2 * (20 - validation), 49, 10, 1])
    #expect(samples.training.y.elements(as: Int64.self).reduce(0, +) == 20 - validation)
    #expect(samples.unread.isEmpty)
  }

  @Test func aSampleIsWhatMFCCGives() throws {
    defer { remove() }
    try write("no", "a_nohash_0.wav")
    let samples = try samples { $0.validationShare = 1 }
    let recording = try Recording(path: folder.appending(path: "no/a_nohash_0.wav").path(percentEncoded: false))
    let bytes = try FeatureMap.speechCommands.apply(to: MFCC.features(of: NDArray(recording.samples)))
    #expect(samples.validation.x.contiguousBytes == bytes.contiguousBytes)
    #expect(samples.training.x.shape == [0, 49, 10, 1])
  }

  @Test func theSameEveryTimeAndAnotherWithAnotherSeed() throws {
    defer { remove() }
    try fill()
    try write(SpeechFolder.backgroundNoise, "hum.wav", count: 80_000)
    let first = try samples { $0.copies = 2 }
    let again = try samples { $0.copies = 2 }
    let other = try samples { ($0.copies, $0.seed) = (2, 1) }
    #expect(first.training.x.contiguousBytes == again.training.x.contiguousBytes)
    #expect(first.training.x.contiguousBytes != other.training.x.contiguousBytes)
    #expect(first.validation.x.contiguousBytes == other.validation.x.contiguousBytes)
    #expect(first.training.x.shape[0] == 3 * (try samples().training.x.shape[0]))
  }

  @Test func copiesStayWhenOtherFilesCome() throws {
    defer { remove() }
    try write("no", "a_nohash_0.wav")
    func rows() throws -> Set<[UInt8]> {
      let x = try samples { ($0.validationShare, $0.copies) = (0, 2) }.training.x
      return Set(try (0..<x.shape[0]).map { try x[.at($0)].contiguousBytes })
    }
    let before = try rows()
    #expect(before.count == 3)
    try write("no", "b_nohash_0.wav", number: 9)
    #expect(try rows().isSuperset(of: before))
  }

  @Test func aClassOfSilence() throws {
    defer { remove() }
    try fill()
    try write(SpeechFolder.backgroundNoise, "hum.wav", count: 160_000)
    let samples = try samples { ($0.hasSilence, $0.validationShare) = (true, 0.3) }
    #expect(samples.words == ["no", "yes", "_silence_"])
    let labels = samples.training.y.elements(as: Int64.self)
    #expect(labels.count { $0 == 2 } == labels.count { $0 == 0 })
    #expect(samples.validation.y.elements(as: Int64.self).contains(2))
  }

  @Test func silenceNeedsNoise() throws {
    defer { remove() }
    try fill()
    let failure = #expect(throws: Failure.self) { try samples { $0.hasSilence = true } }
    #expect(failure?.hint?.contains("_background_noise_") == true)
  }

  @Test func theLoudestSecondOfALongRecording() {
    var samples = [Int16](repeating: 1, count: 40_000)
    for index in 20_000..<30_000 { samples[index] = 500 }
    let second = SpeechClip.loudestSecond(of: samples)
    #expect(second.count == 16_000 && second.startIndex <= 20_000 && second.endIndex >= 30_000)
    #expect(SpeechClip.loudestSecond(of: [Int16](repeating: 7, count: 16_001)).startIndex == 0)
    #expect(SpeechClip.loudestSecond(of: [1, 2]).count == 2)
  }

  @Test func shiftsLeaveSilenceBehind() {
    #expect(SpeechClip.shifted([1, 2, 3], by: 2)[..<6] == [0, 0, 1, 2, 3, 0])
    #expect(SpeechClip.shifted([1, 2, 3], by: -1)[..<4] == [2, 3, 0, 0])
  }

  @Test func damagedFilesAreLeftOutAndTooManyAreAnError() throws {
    defer { remove() }
    try fill()
    for number in 0..<3 {
      let path = folder.appending(path: "yes/bad\(number)_1.wav").path(percentEncoded: false)
      try FileBytes.write(Array("not a sound".utf8), to: path)
    }
    #expect(try samples().unread.map(\.path) == ["yes/bad0_1.wav", "yes/bad1_1.wav", "yes/bad2_1.wav"])
    let failure = #expect(throws: Failure.self) {
      try samples {
        $0.words = ["yes"]
        for number in 3..<10 {
          let path = folder.appending(path: "yes/bad\(number)_1.wav").path(percentEncoded: false)
          try? FileBytes.write([], to: path)
        }
      }
    }
    #expect(failure?.message.hasPrefix("10 of 30 files cannot be read") == true)
  }

  @Test func foldersThatAreNone() throws {
    defer { remove() }
    #expect(#expect(throws: Failure.self) { try samples() }?.kind == .fileNotFound)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    #expect(#expect(throws: Failure.self) { try samples() }?.message.contains("has no folders with .wav") == true)
    try write("no", "a_nohash_0.wav")
    let failure = #expect(throws: Failure.self) { try samples { $0.words = ["no", "maybe"] } }
    #expect(failure?.message.hasSuffix("has no recordings of 'maybe'") == true)
    #expect(throws: Failure.self) { try samples { $0.words = ["no", "no"] } }
    #expect(throws: Failure.self) { try samples { $0.words = [] } }
    #expect(throws: Failure.self) {
      try SpeechFolder(path: Fixtures.path("audio/tone.flac"), settings: SpeechSettings())
    }
  }

  @Test func numbersOutOfRange() throws {
    defer { remove() }
    try write("no", "a_nohash_0.wav")
    let changes: [(inout SpeechSettings) -> Void] = [
      { $0.validationShare = -0.1 }, { $0.validationShare = .nan }, { $0.noise = -1 }, { $0.shift = 2 },
      { $0.copies = -1 }, { $0.copies = 1_000_000 },
    ]
    for change in changes { #expect(throws: Failure.self) { try samples(change) } }
  }

  @Test func anArchiveIsLikeItsFolder() throws {
    let path = Fixtures.bundled("synthetic_words.zip")
    var settings = SpeechSettings()
    settings.validationShare = 0.4
    let samples = try SpeechFolder(path: path, settings: settings).samples()
    #expect(samples.words == ["door", "lamp", "music", "window"])
    #expect(samples.training.x.shape[0] == 68 && samples.validation.x.shape[0] == 28)
  }

  @Test func progressCountsAndStops() throws {
    defer { remove() }
    try fill()
    let folder = try SpeechFolder(path: folder.path(percentEncoded: false), settings: SpeechSettings())
    var last = (0, 0)
    _ = try folder.samples { last = ($0, $1) }
    #expect(last == (40, 40))
    let failure = #expect(throws: Failure.self) { try folder.samples { _, _ in throw Failure(.interrupted, "") } }
    #expect(failure?.kind == .interrupted)
  }
}
