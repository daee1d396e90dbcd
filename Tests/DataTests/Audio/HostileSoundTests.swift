import Foundation
import NDArray
import Testing

@testable import Data

/// What reading gives: samples, or the failure.
private func read(_ bytes: [UInt8]) -> Result<[Int16], any Error> {
  Result { try bytes.withUnsafeBytes { try Recording($0, name: "x", rate: 16000).samples } }
}

private func failure(_ bytes: [UInt8]) -> Failure? {
  if case .failure(let error) = read(bytes) { return error as? Failure }
  return nil
}

@Suite("Damaged and hostile sound files") struct HostileSoundTests {
  private let samples = [Int16](repeating: 1000, count: 500)

  @Test func nothingAtAll() {
    #expect(failure([])?.message == "'x' is empty, expected a sound file")
    #expect(failure([0])?.kind == .value)
  }

  @Test func aFileThatIsCutShortSaysSo() {
    let whole = SoundFile(samples: samples).bytes
    #expect(failure(Array(whole.dropLast(2)))?.message == "'x' is cut short: it has 1042 of 1044 bytes")
    let lengths = Array(0...50) + stride(from: 51, to: whole.count, by: 29)
    for length in lengths { #expect(failure(Array(whole[..<length]))?.kind == .value, "\(length)") }
  }

  @Test func aCompressedFileThatIsCutShortSaysSo() throws {
    let whole = try FileBytes.read(Fixtures.path("audio/tone.flac"))
    for length in stride(from: 0, to: whole.count, by: 7) {
      #expect(failure(Array(whole[..<length])) != nil, "\(length)")
    }
  }

  @Test(arguments: [0, 0xffff_ffff, 0x7fff_fff0] as [UInt32]) func lengthsLeftOpenByPipes(size: UInt32) throws {
    #expect(try read(SoundFile(samples: samples, claimedSize: size).bytes).get().count == (size == 0 ? 0 : 500))
  }

  @Test(arguments: [1001, 1 << 20, 0x7ffe_0000] as [UInt32]) func lengthsThatAreNotThere(size: UInt32) {
    #expect(failure(SoundFile(samples: samples, claimedSize: size).bytes)?.message.contains("cut short") == true)
  }

  @Test func headsWithoutSense() {
    var files: [SoundFile] = []
    for channels in [0, 2, 1024, 65535] as [UInt16] {
      for rate in [0, 1, 63, 0x7fff_ffff, 0xffff_ffff] as [UInt32] {
        for bits in [0, 1, 8, 24, 32, 33, 65535] as [UInt16] {
          for code in [0, 1, 2, 3, 6, 0x11, 0x31, 0xfffe] as [UInt16] {
            files.append(SoundFile(samples: samples, rate: rate, channels: channels, bits: bits, code: code))
            files.append(
              SoundFile(samples: samples, rate: rate, channels: channels, bits: bits, code: code, blockSize: 0))
          }
        }
      }
    }
    for file in files {
      if case .failure(let error) = read(file.bytes) { #expect(error is Failure, "\(file)") }
    }
    #expect(failure(SoundFile(samples: samples, channels: 0).bytes)?.kind == .value)
    #expect(failure(SoundFile(samples: samples, rate: 0).bytes)?.kind == .value)
  }

  @Test(arguments: [
    "tone_int16.wav", "tone_float.wav", "tone_int24.wav", "tone_stereo.wav", "tone.flac", "tone.ogg",
  ])
  func randomDamageNeverCrashes(name: String) throws {
    let whole = try FileBytes.read(Fixtures.path("audio/\(name)"))
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var state = seed
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0...random(5) { bytes[random(min(bytes.count, random(2) == 0 ? 64 : bytes.count))] = UInt8(random(256)) }
      if case .failure(let error) = read(bytes) { #expect(error is Failure) }
    }
  }

  @Test func anHourIsTheLimit() {
    // At 1000 Hz it would last 4000 s.
    let file = SoundFile(samples: [Int16](repeating: 0, count: 4_000_000), rate: 1000)
    #expect(failure(file.bytes)?.message == "'x' lasts longer than an hour")
  }
}
