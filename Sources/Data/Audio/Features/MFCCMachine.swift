internal import CAudio
import Foundation
import NDArray

/// A type that a clip's samples can have.
protocol ClipSample: Element {
  /// The number as a float; how loud full scale is does not matter.
  var level: Float { get }
}

extension Int16: ClipSample {
  var level: Float { Float(self) }
}

extension Float: ClipSample {
  var level: Float { self }
}

/// What finds the features of one clip after the other, for one thread at a time.
final class MFCCMachine: @unchecked Sendable {
  private static let window = 480
  private static let step = 320
  private static let size = 512
  private static let bins = size / 2 + 1
  private static let bands = 40

  private static let filters = MelFilterBank(
    count: bands, size: size, rate: Double(MFCC.rate), from: 20, to: 4000)
  private static let hann = (0..<window).map { index in
    Float(0.5 - 0.5 * cos(2 * Double.pi * Double(index) / Double(window)))
  }
  /// The cosine transform: for each coefficient a factor of every band.
  private static let cosines = (0..<MFCC.coefficients).flatMap { coefficient in
    (0..<bands).map { band in
      let angle = Double.pi * Double(coefficient) * Double(2 * band + 1) / Double(2 * bands)
      return 2 * cos(angle) / sqrt(Double(2 * bands))
    }
  }
  private static let transforms = Transforms()

  private let plan: OpaquePointer
  private let clip: UnsafeMutablePointer<Float>
  private let rows: UnsafeMutablePointer<Float>
  private let spectra: UnsafeMutablePointer<Float>

  /// Throws `.os` when FFTW is missing.
  init() throws(Failure) {
    try AudioLibrary.transforms.load()
    let (rowCount, spectrumCount) = (MFCC.frames * Self.size, MFCC.frames * Self.bins * 2)
    guard let plan = Self.transforms.plan, let rows = caudio_allocate(rowCount),
      let spectra = caudio_allocate(spectrumCount)
    else { throw Failure(.memory, "no memory for the spectra of a clip") }
    self.plan = plan
    self.rows = rows
    self.spectra = spectra
    clip = UnsafeMutablePointer<Float>.allocate(capacity: MFCC.clipLength)
    // Between the window and the size of the transform there is nothing.
    rows.initialize(repeating: 0, count: rowCount)
  }

  deinit {
    caudio_free(rows)
    caudio_free(spectra)
    clip.deallocate()
  }

  /// Writes the 49x10 features of a clip to `features`. False if a sample is not finite.
  func find(_ samples: UnsafeBufferPointer<some ClipSample>, _ features: UnsafeMutableBufferPointer<Float>) -> Bool {
    guard takeClip(samples) else { return false }
    for frame in 0..<MFCC.frames {
      let row = rows + frame * Self.size
      let start = clip + frame * Self.step
      for index in 0..<Self.window { row[index] = start[index] * Self.hann[index] }
    }
    caudio_transform(plan, rows, spectra)
    for frame in 0..<MFCC.frames { finish(frame, features) }
    return true
  }

  /// Copies a clip, divided by its maximum and filled up with zeros. False if a sample is not finite.
  private func takeClip(_ samples: UnsafeBufferPointer<some ClipSample>) -> Bool {
    let count = min(samples.count, MFCC.clipLength)
    var highest = -Float.infinity
    var lowest = Float.infinity
    var isFinite = true
    for index in 0..<count {
      let level = samples[index].level
      clip[index] = level
      highest = max(highest, level)
      lowest = min(lowest, level)
      if !level.isFinite { isFinite = false }
    }
    guard isFinite else { return false }
    // A clip of zeros is silence; one that nowhere rises above zero is measured by its depth.
    let scale = highest != 0 ? highest : lowest != 0 ? -lowest : 1
    for index in 0..<count { clip[index] /= scale }
    for index in count..<max(count, MFCC.clipLength) { clip[index] = 0 }
    return true
  }

  /// From the spectrum of a frame to its coefficients.
  private func finish(_ frame: Int, _ features: UnsafeMutableBufferPointer<Float>) {
    let spectrum = spectra + frame * Self.bins * 2
    withUnsafeTemporaryAllocation(of: Float.self, capacity: Self.bins + Self.bands) { room in
      guard let magnitudes = room.baseAddress else { return }
      let sums = magnitudes + Self.bins
      for bin in 0..<Self.filters.usedBins {
        let (real, imaginary) = (spectrum[2 * bin], spectrum[2 * bin + 1])
        magnitudes[bin] = (real * real + imaginary * imaginary).squareRoot()
      }
      Self.filters.apply(to: magnitudes, sums: sums)
      for band in 0..<Self.bands { sums[band] = log(sums[band] + 1e-6) }
      for coefficient in 0..<MFCC.coefficients {
        var sum = 0.0
        for band in 0..<Self.bands { sum += Double(sums[band]) * Self.cosines[coefficient * Self.bands + band] }
        features[frame * MFCC.coefficients + coefficient] = Float(sum)
      }
    }
  }

  /// The plan of the transforms, which every machine uses.
  private struct Transforms: @unchecked Sendable {
    let plan = caudio_transforms_new(Int32(MFCC.frames), Int32(MFCCMachine.size))
  }
}
