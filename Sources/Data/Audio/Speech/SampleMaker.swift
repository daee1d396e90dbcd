import NDArray

/// Makes the samples of one recording after the other, for one thread at a time.
final class SampleMaker: @unchecked Sendable {
  private let source: SpeechSource
  private let noise: BackgroundNoise
  private let settings: SpeechSettings
  private let machine: MFCCMachine
  private var features = [Float](repeating: 0, count: MFCC.count)

  /// Throws `.os` when FFTW is missing.
  init(_ source: SpeechSource, _ noise: BackgroundNoise, _ settings: SpeechSettings) throws(Failure) {
    self.source = source
    self.noise = noise
    self.settings = settings
    machine = try MFCCMachine()
  }

  /// Writes the features of a recording and of its copies, `count` in all, to `rows`. Throws when it cannot be read.
  func make(_ file: SpeechFile, count: Int, _ rows: UnsafeMutableBufferPointer<UInt8>) throws {
    let clip = SpeechClip.loudestSecond(of: try source.recording(file))
    guard !clip.isEmpty else { throw Failure(.value, "'\(file.path)' has no samples") }
    clip.withUnsafeBufferPointer { find($0, 0, rows) }
    for copy in 1..<max(count, 1) {
      var random = ClipRandom(seed: settings.seed, name: file.path, copy: copy)
      changed(clip, &random).withUnsafeBufferPointer { find($0, copy, rows) }
    }
  }

  /// Writes the features of a second of noise.
  func makeSilence(_ number: Int, validation: Bool, _ rows: UnsafeMutableBufferPointer<UInt8>) throws {
    var random = ClipRandom(seed: settings.seed, name: SpeechFolder.silence, copy: number)
    guard let piece = noise.second(validation: validation, &random) else { return }
    piece.withUnsafeBufferPointer { find($0, 0, rows) }
  }

  /// A copy of a training clip: moved in time, with noise where there is some.
  private func changed(_ clip: ArraySlice<Int16>, _ random: inout ClipRandom) -> [Float] {
    let reach = Int(settings.shift * Double(MFCC.rate))
    var samples = SpeechClip.shifted(clip, by: random.below(2 * reach + 1) - reach)
    guard settings.noise > 0, let piece = noise.second(validation: false, &random) else { return samples }
    let loudest = piece.reduce(0) { max($0, abs(Int($1))) }
    let clipLoudest = clip.reduce(0) { max($0, abs(Int($1))) }
    let level = Float(random.share() * settings.noise * Double(clipLoudest) / Double(max(loudest, 1)))
    for (index, sample) in piece.enumerated() { samples[index] += level * Float(sample) }
    return samples
  }

  private func find(
    _ clip: UnsafeBufferPointer<some ClipSample>, _ row: Int, _ rows: UnsafeMutableBufferPointer<UInt8>
  ) {
    let place = UnsafeMutableBufferPointer(rebasing: rows[row * MFCC.count..<(row + 1) * MFCC.count])
    features.withUnsafeMutableBufferPointer { features in
      // Samples from files are finite.
      _ = machine.find(clip, features)
      settings.map.apply(to: UnsafeBufferPointer(features), place)
    }
  }
}
