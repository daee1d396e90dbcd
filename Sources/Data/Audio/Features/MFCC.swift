public import NDArray

/// The features that keyword networks hear: mel-frequency cepstral coefficients of a clip of one second, 49 frames of 10.
///
/// The clip, 16000 samples, is divided by its maximum. Frames of 30 ms, 20 ms apart, are weighted with a periodic Hann
/// window; of the magnitudes of their spectra (512 points) 40 mel bands from 20 to 4000 Hz are summed, and the logarithms
/// of the bands (plus 1e-6) go through a discrete cosine transform (DCT-II over the square root of 80).
public enum MFCC {
  /// Samples per second.
  public static let rate = 16000
  /// Samples of a clip.
  public static let clipLength = 16000
  /// Frames of a clip.
  public static let frames = 49
  /// Coefficients of a frame.
  public static let coefficients = 10
  /// Numbers that describe a clip.
  static let count = frames * coefficients

  /// The features of a clip, shape (samples,), or of several, (clips, samples): float32 (49, 10) or (clips, 49, 10).
  /// Longer clips are cut after 16000 samples, shorter ones filled up with zeros. How loud they are does not matter.
  /// Throws a value failure for other shapes and for samples that are not finite, and `.os` when FFTW is missing.
  public static func features(of clips: NDArray, progress: ProgressHandler? = nil) throws -> NDArray {
    guard clips.ndim == 1 || clips.ndim == 2, clips.shape.last != 0 else {
      throw Failure(
        .value, "the samples have shape \(clips.shape), expected (samples,) for one clip or (clips, samples)")
    }
    let length = clips.shape.last ?? 0
    let count = clips.ndim == 1 ? 1 : clips.shape[0]
    let shape = clips.ndim == 1 ? [frames, coefficients] : [count, frames, coefficients]
    return try NDArray.filled(shape, of: Float.self) { features in
      if clips.dtype == .int16 {
        try clips.withContiguous(Int16.self) { try find($0, length, features, progress) }
      } else {
        try clips.withContiguous(Float.self) { try find($0, length, features, progress) }
      }
    }
  }

  /// Writes the features of clips of so many samples each.
  private static func find<Sample: ClipSample>(
    _ samples: UnsafeBufferPointer<Sample>, _ length: Int, _ features: UnsafeMutableBufferPointer<Float>,
    _ progress: ProgressHandler?
  ) throws {
    let count = samples.count / length
    let machines = try (0..<min(parallelSlots, max(count, 1))).map { _ in try MFCCMachine() }
    var unfit = [Int?](repeating: nil, count: machines.count)
    try unfit.withUnsafeMutableBufferPointer { unfit in
      // Every slot and every clip has places of its own; the compiler cannot see that.
      nonisolated(unsafe) let (unfit, features) = (unfit, features)
      try inParallel(count: count, threads: machines.count, progress: progress) { slot, range in
        for clip in range {
          let clipSamples = UnsafeBufferPointer(rebasing: samples[clip * length..<(clip + 1) * length])
          let place = UnsafeMutableBufferPointer(rebasing: features[clip * self.count..<(clip + 1) * self.count])
          if !machines[slot].find(clipSamples, place), unfit[slot] == nil { unfit[slot] = clip }
        }
      }
    }
    if let clip = unfit.compactMap({ $0 }).min() {
      throw Failure(.value, "clip \(clip) has samples that are no finite numbers")
    }
  }
}
