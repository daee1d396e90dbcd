import Data
import Foundation
import NDArray

/// Any bytes as a sound file, read, changed to 16 kHz and turned into features: a result or an error, never a crash.
func check(_ bytes: UnsafeRawBufferPointer) {
  let end = Date() + 2
  let progress: ProgressHandler = { _, _ in if Date() > end { throw Failure(.interrupted, "") } }
  guard let recording = try? Recording(bytes, name: "input", rate: MFCC.rate, progress: progress),
    !recording.samples.isEmpty
  else { return }
  guard let features = try? MFCC.features(of: NDArray(recording.samples)) else { return }
  _ = try? FeatureMap.speechCommands.apply(to: features)
}
